#include "wording.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace engram {

namespace {

std::string fixed(double value, int decimals)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

} // namespace

std::string withSeparators(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t end = text.size(); end > 3; end -= 3)
        text.insert(end - 3, ",");
    return text;
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many)
{
    return withSeparators(number).append(" ").append(number == 1 ? one : many);
}

std::string duration(double seconds)
{
    if (seconds < 0.05)
        return "under 0.1 s";
    if (seconds < 10)
        return fixed(seconds, 1) + " s";
    const auto whole = static_cast<std::uint64_t>(std::lround(seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

std::string perCent(double share)
{
    return fixed(100 * share, 1) + " %";
}

} // namespace engram
