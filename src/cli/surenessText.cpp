#include "surenessText.h"

namespace engram::cli {

std::string describe(const Sureness& sureness)
{
    return std::string(sureness.word) + " (of answers as sure as this, " + percent(sureness.right) + " were right)";
}

Json surenessJson(const std::optional<Sureness>& sureness)
{
    if (!sureness)
        return nullptr;
    return {{"margin", sureness->margin}, {"right", sureness->right}, {"word", sureness->word}};
}

Json distancesJson(std::span<const CodeDistance> distances)
{
    Json all = Json::array();
    for (const CodeDistance& each : distances)
        all.push_back({{"code", each.code}, {"distance", each.distance}});
    return all;
}

} // namespace engram::cli
