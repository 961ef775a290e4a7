#include "labelSearch.h"

#include <algorithm>
#include <cmath>

namespace engram {

void LabelSearch::End::add(double number, std::size_t line)
{
    constexpr double mostLabel = 9;
    ++rows;
    const bool isWhole = number >= 0 && number < mostKinds && std::floor(number) == number;
    if (isWhole)
        ++counts[static_cast<std::size_t>(number)];
    else
        ++others;
    if (!foreign && (!isWhole || number > mostLabel))
        foreign = Foreign{number, line};
}

std::size_t LabelSearch::End::kinds() const
{
    return static_cast<std::size_t>(std::ranges::count_if(counts, [](std::size_t count) { return count > 0; }));
}

bool LabelSearch::End::isSpread() const
{
    constexpr std::size_t nearlyAll = 9; // of 10
    return *std::ranges::max_element(counts) * 10 < rows * nearlyAll;
}

bool LabelSearch::End::looksForeign() const
{
    constexpr std::size_t fewestKinds = 3;
    return foreign && others == 0 && kinds() >= fewestKinds && isSpread();
}

void LabelSearch::look(double first, double last, std::size_t line)
{
    first_.add(first, line);
    last_.add(last, line);
}

bool LabelSearch::isPlain() const
{
    return (first_.areDigits() && first_.isSpread()) || (last_.areDigits() && last_.isSpread());
}

std::optional<LabelSearch::Foreign> LabelSearch::foreign() const
{
    if (isPlain())
        return std::nullopt;
    return first_.looksForeign() ? first_.foreign : last_.looksForeign() ? last_.foreign : std::nullopt;
}

std::optional<bool> LabelSearch::isFirst() const
{
    // 2: spread over several digits, 1: several digits, 0: none, or the same throughout.
    const auto rank = [](const End& end) { return !end.areDigits() || end.kinds() < 2 ? 0 : end.isSpread() ? 2 : 1; };
    const int first = rank(first_);
    const int last = rank(last_);
    if (foreign())
        return std::nullopt;
    if (first > 0 || last > 0)
        return first != last ? first > last : first_.kinds() >= last_.kinds();
    const auto isOneAbove0 = [](const End& end) { return end.areDigits() && end.counts[0] == 0; };
    if (isOneAbove0(first_) != isOneAbove0(last_))
        return isOneAbove0(first_);
    return first_.areDigits() && last_.areDigits() ? std::optional(true) : std::nullopt;
}

} // namespace engram
