#include "csvColumns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <engram/text.h>

#include "csvLines.h"

namespace engram {
namespace {

constexpr std::ptrdiff_t labelKinds = 10;

bool isOneOf(const std::string& name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

bool namesLabel(const std::string& name)
{
    return isOneOf(name, {"label", "labels", "class", "y", "target", "digit", "number"});
}

/// pandas writes the numbers of the rows as a column without a name.
bool namesIndex(const std::string& name)
{
    return isOneOf(name, {"", "unnamed: 0", "index", "id", "imageid"});
}

/// 12 of "pixel12"; nothing for "5x7" and names without a number.
std::optional<std::size_t> numberAtEnd(std::string_view name)
{
    const std::size_t letters = name.find_last_not_of("0123456789") + 1;
    const bool isCell = letters > 1 && name[letters - 1] == 'x' && name[letters - 2] >= '0' && name[letters - 2] <= '9';
    return isCell ? std::nullopt : numberIn<std::size_t>(name.substr(letters));
}

/// Who wrote a digit, as a set of one's own says it.
bool namesWriter(const std::string& name)
{
    return name == "writer";
}

/// Puts the columns into the order of their numbers if all have one and no two the same.
void orderByNumbers(CsvColumns& columns, const std::vector<std::string_view>& header)
{
    std::vector<std::pair<std::size_t, std::size_t>> numbered;
    for (const std::size_t column : columns.others)
        if (const auto number = numberAtEnd(header[column]))
            numbered.emplace_back(*number, column);
    if (numbered.size() != columns.others.size() || std::ranges::is_sorted(numbered))
        return;
    std::ranges::sort(numbered);
    const auto sameNumber = [](const auto& left, const auto& right) { return left.first == right.first; };
    if (std::ranges::adjacent_find(numbered, sameNumber) != numbered.end())
        return;
    std::ranges::transform(numbered, columns.others.begin(), [](const auto& one) { return one.second; });
    columns.reordered = true;
}

} // namespace

std::optional<std::uint8_t> oneHotLabel(std::span<const double> numbers) noexcept
{
    if (numbers.size() != labelKinds || std::ranges::count(numbers, 0.0) != labelKinds - 1)
        return std::nullopt;
    const auto one = std::ranges::find(numbers, 1.0);
    return one == numbers.end() ? std::nullopt : std::optional(static_cast<std::uint8_t>(one - numbers.begin()));
}

bool isCsvHeader(const std::vector<std::string_view>& values)
{
    if (!std::ranges::all_of(values, [](std::string_view value) { return csvNumber(value).has_value(); }))
        return true;
    // 0, 1, 2, ...: the names that pandas gives to columns without one.
    for (std::size_t i = 0; i < values.size(); ++i)
        if (numberIn<std::size_t>(values[i]) != i)
            return false;
    return values.size() > 1;
}

CsvColumns columnsOfHeader(const std::vector<std::string_view>& header)
{
    CsvColumns columns{header.size(), std::nullopt, {}, false};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = lowerCase(header[i]);
        if (namesLabel(name) && !columns.label)
            columns.label = i;
        else if (!namesWriter(name) && (i != 0 || !namesIndex(name)))
            columns.others.push_back(i);
    }
    if (columns.label || columns.others.size() == digitPixels)
        orderByNumbers(columns, header);
    return columns;
}

CsvColumns columnsWithoutHeader(std::size_t count)
{
    CsvColumns columns{count, std::nullopt, std::vector<std::size_t>(count), false};
    std::iota(columns.others.begin(), columns.others.end(), 0U);
    return columns;
}

Sentence refusalOf(const CsvColumns& columns)
{
    const std::size_t pixels = columns.others.size() - (columns.label ? 0 : 1);
    if (pixels == digitPixels || (!columns.label && columns.others.size() == digitPixels + labelKinds))
        return {};
    if (!columns.label && columns.others.size() == digitPixels)
        return Sentence::of("there are 784 pixels in a line, but no label; digits without labels teach nothing");
    const auto side = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(pixels))));
    return pixels > 1 && side * side == pixels
        ? Sentence::of(
            "a line has %1 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of %2 x %2",
            columns.count, side)
        : Sentence::of("a line has %1 values; a digit has 785, its label and 28 x 28 pixels", columns.count);
}

void LabelColumnSearch::look(std::span<const double> values, std::size_t line)
{
    ++rows_;
    if (values.size() > digitPixels + 1) {
        firstTen_ = firstTen_ && oneHotLabel(values.first(labelKinds));
        lastTen_ = lastTen_ && oneHotLabel(values.last(labelKinds));
    } else {
        ends_.look(values.front(), values.back(), line);
    }
}

bool LabelColumnSearch::isPlain(bool oneHot) const
{
    constexpr std::size_t fewestRows = 64;
    return rows_ >= fewestRows && (oneHot || ends_.isPlain());
}

std::optional<bool> LabelColumnSearch::isFirst(bool oneHot) const
{
    if (!oneHot)
        return ends_.isFirst();
    return firstTen_ ? std::optional(true) : lastTen_ ? std::optional(false) : std::nullopt;
}

void settleLabel(CsvColumns& columns, bool first)
{
    columns.oneHot = columns.others.size() > digitPixels + 1;
    const auto begin = first ? columns.others.begin() : columns.others.begin() + digitPixels;
    columns.label = *begin;
    columns.others.erase(begin, begin + (columns.oneHot ? labelKinds : 1));
}

} // namespace engram
