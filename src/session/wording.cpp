#include "wording.h"

#include <cmath>

#include <engram/text.h>

namespace engram {

std::string counted(std::uint64_t number, std::string_view one, std::string_view many)
{
    return withSeparators(number) + " " + std::string(number == 1 ? one : many);
}

std::string duration(double seconds)
{
    if (seconds < 0.05)
        return "under 0.1 s";
    if (seconds < 10)
        return fixedPoint(seconds, 1) + " s";
    const auto whole = static_cast<std::uint64_t>(std::lround(seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

std::string perCent(double share)
{
    return fixedPoint(100 * share, 1) + " %";
}

} // namespace engram
