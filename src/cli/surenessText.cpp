#include "surenessText.h"

#include <algorithm>

namespace engram::cli {

constexpr double mostShown = 0.999; ///< what was counted does not reach 100 %, so it is never said

std::string describe(const Sureness& sureness)
{
    return std::string(sureness.word) + " (of answers as sure as this, " + percent(std::min(sureness.right, mostShown))
        + " were right)";
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
