#include "csvPart.h"

#include <array>
#include <span>
#include <string>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

#include "csvColumns.h"
#include "csvLines.h"
#include "csvReader.h"
#include "files/byteSource.h"
#include "files/unicode.h"
#include "formats/arrays/labelledArrays.h"
#include "formats/sheet/sheetDigits.h"

namespace engram {
namespace {

constexpr std::size_t oneHotColumns = 10;
constexpr std::size_t mostLabels = 400'000;

using CsvValues = std::vector<std::string_view>;

std::optional<std::uint8_t> oneHotIn(std::span<const std::string_view> values)
{
    std::array<double, oneHotColumns> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = csvNumber(values[i]).value_or(-1);
    return oneHotLabel(numbers);
}

/// Which columns of a file of labels hold them: one, or ten.
struct LabelColumns {
    std::size_t count = 0; ///< of all columns
    std::size_t first = 0;
    bool oneHot = false;

    [[nodiscard]] std::optional<std::uint8_t> labelOf(const CsvValues& values) const
    {
        if (values.size() != count)
            return std::nullopt;
        return oneHot ? oneHotIn(std::span(values).subspan(first, oneHotColumns)) : labelIn(values[first]);
    }
};

/// By the first line and, of ten columns with names, the second one.
std::optional<LabelColumns> labelColumns(const CsvValues& first, bool isHeader, const CsvValues* second)
{
    constexpr std::size_t most = oneHotColumns + 1; // with the numbers of the lines
    if (first.size() > most)
        return std::nullopt;
    const CsvColumns named = columnsOfHeader(first);
    if (isHeader && named.label && named.others.empty())
        return LabelColumns{first.size(), *named.label};
    if (isHeader && !named.label && named.others.size() == 1 && first.size() == 2) // pandas' ",0"
        return LabelColumns{first.size(), named.others[0]};
    if (isHeader && !named.label && named.others.size() == oneHotColumns && second != nullptr
        && second->size() == first.size() && oneHotIn(std::span(*second).subspan(named.others[0], oneHotColumns)))
        return LabelColumns{first.size(), named.others[0], true};
    if (!isHeader && first.size() == 1 && labelIn(first[0]))
        return LabelColumns{1};
    if (!isHeader && first.size() == oneHotColumns && oneHotIn(first))
        return LabelColumns{oneHotColumns, 0, true};
    return std::nullopt;
}

bool arePictures(const CsvValues& first, bool isHeader)
{
    if (!isHeader)
        return first.size() == digitPixels;
    const CsvColumns named = columnsOfHeader(first);
    return !named.label && named.others.size() == digitPixels;
}

Result<CsvPart> readLabels(ByteReader& reader, const Progress& progress)
{
    CsvLines lines(reader);
    CsvPart part;
    std::vector<std::string> held; // the lines read ahead are valid until the next one only
    const auto* values = lines.next();
    if (values == nullptr)
        return reader.failed() ? Result<CsvPart>(reader.failure())
                               : lines.refuse(Sentence::of("there are no labels in it"));
    for (const std::string_view value : *values)
        held.emplace_back(value);
    const CsvValues first(held.begin(), held.end());
    const bool isHeader = isCsvHeader(first);
    if (isHeader)
        values = lines.next();
    const auto columns = labelColumns(first, isHeader, values);
    if (!columns)
        return lines.refuse(
            Sentence::of("these are no labels: a line should have one digit 0-9, or ten numbers (one-hot)"));
    part.firstMayBeName = !isHeader && first.size() == 1 && first[0] == "0";
    for (; values != nullptr; values = lines.next()) {
        const auto label = columns->labelOf(*values);
        if (!label)
            return lines.refuse(values->size() != columns->count
                    ? Sentence::of("it has another number of values than the first line")
                    : columns->oneHot ? Sentence::of("of its ten numbers one should be 1 and the others 0")
                                      : Sentence::of("the label %1 is not a digit 0-9",
                                          shownText(quotedShort((*values)[columns->first]))));
        if (part.values.size() == mostLabels)
            return lines.refuse(Sentence::of("there are more labels than %1", mostLabels), ErrorKind::tooLarge);
        part.values.push_back(*label);
        constexpr std::size_t between = 4'096;
        if (part.values.size() % between == 0 && progress.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", reader.where()));
    }
    if (reader.failed())
        return reader.failure();
    return part;
}

} // namespace

std::optional<bool> csvPartOf(std::string_view start)
{
    const std::span<const std::uint8_t> bytes(reinterpret_cast<const std::uint8_t*>(start.data()), start.size());
    MemorySource source(bytes);
    ByteReader reader(source, {});
    CsvLines lines(reader);
    const auto* values = lines.next();
    if (values == nullptr)
        return std::nullopt;
    const bool isHeader = isCsvHeader(*values);
    if (arePictures(*values, isHeader))
        return true;
    constexpr std::size_t mostValues = 11;
    if (values->size() > mostValues)
        return std::nullopt;
    std::vector<std::string> held(values->begin(), values->end());
    const CsvValues first(held.begin(), held.end());
    return labelColumns(first, isHeader, isHeader ? lines.next() : nullptr) ? std::optional(false) : std::nullopt;
}

Result<CsvPart> readCsvPart(ByteReader& reader, const Progress& progress)
{
    const auto start = reader.peek(longestCsvLine);
    if (csvPartOf({reinterpret_cast<const char*>(start.data()), start.size()}) != true)
        return readLabels(reader, progress);
    return readCsvPictures(reader, progress).map([](CsvDigits digits) {
        return CsvPart{true, std::move(digits.pixels), false};
    });
}

} // namespace engram
