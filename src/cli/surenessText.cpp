#include "surenessText.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace engram::cli {

constexpr double mostShown = 0.999; ///< what was counted does not reach 100 %, so it is never said

namespace {

/// "3", "3 and 7", "3, 7 and 9".
std::string listOf(std::span<const std::uint32_t> digits)
{
    std::string list;
    for (std::size_t i = 0; i < digits.size(); ++i)
        list += (i == 0 ? "" : i + 1 == digits.size() ? " and " : ", ") + std::to_string(digits[i]);
    return list;
}

} // namespace

std::string describe(const Sureness& sureness)
{
    const std::string word(sureness.word);
    if (!sureness.right)
        return word + " (by what was counted for " + std::string(sureness.preset)
            + "; for settings as this agent's, nothing was)";
    return word + " (of answers as sure as this, " + percent(std::min(*sureness.right, mostShown)) + " were right)";
}

std::string describeSureness(const std::optional<Sureness>& sureness, std::span<const CodeDistance> distances)
{
    if (sureness)
        return ", " + describe(*sureness);
    const std::vector<std::uint32_t> missing = untaughtDigits(distances);
    if (missing.empty() || distances.empty())
        return {};
    return ", how sure cannot be told: it was never taught " + listOf(missing);
}

Json surenessJson(const std::optional<Sureness>& sureness)
{
    if (!sureness)
        return nullptr;
    return {{"margin", sureness->margin}, {"right", sureness->right ? Json(*sureness->right) : Json(nullptr)},
        {"word", sureness->word}, {"preset", sureness->preset}};
}

Json distancesJson(std::span<const CodeDistance> distances)
{
    Json all = Json::array();
    for (const CodeDistance& each : distances)
        all.push_back({{"code", each.code}, {"distance", each.distance}});
    return all;
}

} // namespace engram::cli
