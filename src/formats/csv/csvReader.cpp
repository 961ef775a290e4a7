#include "csvReader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <span>
#include <string>
#include <utility>

#include <engram/plural.h>
#include <engram/text.h>
#include <engram/try.h>

#include "csvColumns.h"
#include "csvLines.h"
#include "files/unicode.h"
#include "formats/arrays/labelledArrays.h"
#include "formats/sheet/sheetDigits.h"

namespace engram {
namespace {

constexpr std::size_t maximumDigits = 400'000;
constexpr std::size_t maximumReals = std::size_t{100} << 20U; // 4 bytes each: MNIST has 47 million

class DigitsReader {
public:
    DigitsReader(ByteReader& reader, const Progress& progress, bool labelled = true)
        : reader_(reader)
        , lines_(reader)
        , progress_(progress)
        , labelled_(labelled)
    {
    }
    Result<CsvDigits> read();

private:
    using Values = std::vector<std::string_view>;

    const Values* next();
    [[nodiscard]] bool isOneHot() const noexcept { return columns_.others.size() > digitPixels + 1; } ///< unsettled

    Result<void> takeFirst(const Values& values);
    Result<void> take(const Values& values);
    Result<void> settle();
    [[nodiscard]] Sentence noteOfLabels() const;
    Result<void> storeUnsettled(const Values& values);
    template <class Number> void takeOutLabels(std::vector<Number>& rows, bool first);
    [[nodiscard]] Result<std::uint8_t> labelOf(const Values& values) const;
    Result<void> storeFast(const Values& values);
    Result<void> addLevel(double value);
    Result<CsvDigits> finish();

    ByteReader& reader_;
    CsvLines lines_;
    const Progress& progress_;
    bool labelled_; ///< else the lines hold pictures alone
    std::optional<bool> endsWithSeparator_; ///< as spreadsheets leave it behind an empty column
    Values trimmed_; ///< a line without what is behind that
    CsvColumns columns_;
    bool hasHeader_ = false;
    bool settled_ = false;
    std::size_t rows_ = 0;
    LabelColumnSearch search_;
    std::vector<double> row_; ///< one that is looked at for its label
    std::vector<std::uint8_t>
        levels_; ///< of all rows, as long as each is a whole number 0-255; with labels until settled
    std::vector<float> reals_; ///< instead of them
    bool areReals_ = false;
    CsvDigits digits_;
};

Result<void> DigitsReader::takeFirst(const Values& values)
{
    hasHeader_ = isCsvHeader(values);
    columns_ = hasHeader_ ? columnsOfHeader(values) : columnsWithoutHeader(values.size());
    const Sentence refusal = refusalOf(columns_);
    if (labelled_ ? !refusal.empty() : columns_.others.size() != digitPixels)
        return lines_.refuse(refusal);
    settled_ = !labelled_ || columns_.label;
    if (columns_.reordered)
        digits_.notes.push_back(Sentence::of("the pixels were put into the order of their numbers in the header"));
    return hasHeader_ ? Result<void>{} : take(values);
}

Result<void> DigitsReader::take(const Values& values)
{
    if (values.size() != columns_.count)
        return lines_.refuse(Sentence::counted("it has %n values instead of %1, as the first line has",
            "it has %n value instead of %1, as the first line has", values.size(), columns_.count));
    if (rows_++ == maximumDigits)
        return lines_.refuse(Sentence::of("there are more digits than %1", maximumDigits), ErrorKind::tooLarge);
    if (settled_)
        return storeFast(values);
    ENGRAM_TRY(storeUnsettled(values));
    return search_.isPlain(isOneHot()) ? settle() : Result<void>{};
}

/// Which values were taken to be the labels, since no header says it.
Sentence DigitsReader::noteOfLabels() const
{
    const Sentence why =
        hasHeader_ ? Sentence::of("the header names no label") : Sentence::of("no header names the columns");
    const bool first = *columns_.label < columns_.others.front();
    if (columns_.oneHot)
        return first ? Sentence::of("%1: the first ten were read as the labels", why)
                     : Sentence::of("%1: the last ten were read as the labels", why);
    return first ? Sentence::of("%1: the first was read as the labels", why)
                 : Sentence::of("%1: the last was read as the labels", why);
}

/// A line that may hold its label before or behind the pixels, with both.
Result<void> DigitsReader::storeUnsettled(const Values& values)
{
    row_.clear();
    for (const std::size_t column : columns_.others) {
        const auto number = csvNumber(values[column]);
        if (!number)
            return lines_.refuse(
                Sentence::of("value %1, %2, is not a number", column + 1, shownText(quotedShort(values[column]))));
        row_.push_back(*number);
        ENGRAM_TRY(addLevel(*number));
    }
    search_.look(row_, lines_.line());
    return {};
}

/// Leaves the pixels in their place.
template <class Number> void DigitsReader::takeOutLabels(std::vector<Number>& rows, bool first)
{
    const std::size_t labelWidth = isOneHot() ? 10 : 1;
    const std::size_t width = digitPixels + labelWidth;
    for (std::size_t row = 0; row < rows_; ++row) {
        const Number* values = rows.data() + row * width;
        const Number* label = first ? values : values + digitPixels;
        // search_ has looked at it.
        digits_.labels.push_back(isOneHot() ? static_cast<std::uint8_t>(std::find(label, label + 10, Number{1}) - label)
                                            : static_cast<std::uint8_t>(*label));
        const Number* pixels = first ? values + labelWidth : values;
        std::memmove(rows.data() + row * digitPixels, pixels, digitPixels * sizeof(Number));
    }
    rows.resize(rows_ * digitPixels);
}

Result<void> DigitsReader::settle()
{
    const auto first = search_.isFirst(isOneHot());
    if (const auto foreign = first ? std::nullopt : search_.foreign())
        return lines_.refuseLine(foreign->line,
            Sentence::of("the label %1 is not a digit 0-9", "'" + std::to_string(std::lround(foreign->label)) + "'"));
    if (!first)
        return lines_.refuse(isOneHot()
                ? Sentence::of(
                    "neither the first ten nor the last ten values of the lines are a label (one 1 and nine 0)")
                : Sentence::of("neither the first nor the last value of the lines is a label 0-9"));
    areReals_ ? takeOutLabels(reals_, *first) : takeOutLabels(levels_, *first);
    settleLabel(columns_, *first);
    settled_ = true;
    digits_.notes.push_back(noteOfLabels());
    return {};
}

Result<void> DigitsReader::addLevel(double value)
{
    if (!areReals_ && value >= 0 && value <= 255 && value == static_cast<double>(static_cast<int>(value))) {
        levels_.push_back(static_cast<std::uint8_t>(value));
        return {};
    }
    if (std::max(levels_.size(), reals_.size()) >= maximumReals)
        return lines_.refuse(Sentence::of("there are more real numbers than Engram reads"), ErrorKind::tooLarge);
    if (!areReals_) {
        areReals_ = true;
        reals_.assign(levels_.begin(), levels_.end());
        levels_ = {};
    }
    reals_.push_back(static_cast<float>(value));
    return {};
}

Result<std::uint8_t> DigitsReader::labelOf(const Values& values) const
{
    if (columns_.oneHot) {
        std::array<double, 10> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = csvNumber(values[*columns_.label + i]).value_or(-1);
        const auto label = oneHotLabel(numbers);
        return label ? Result<std::uint8_t>(*label)
                     : lines_.refuse(Sentence::of("of its ten numbers for the label one should be 1 and the others 0"));
    }
    const auto label = labelIn(values[*columns_.label]);
    return label ? Result<std::uint8_t>(*label)
                 : lines_.refuse(
                     Sentence::of("the label %1 is not a digit 0-9", shownText(quotedShort(values[*columns_.label]))));
}

/// Most values are short whole numbers.
Result<void> DigitsReader::storeFast(const Values& values)
{
    if (labelled_) {
        ENGRAM_TRY(const std::uint8_t label, labelOf(values));
        digits_.labels.push_back(label);
    }
    for (const std::size_t column : columns_.others) {
        const auto level = numberIn<std::uint8_t>(values[column]);
        if (level && !areReals_) {
            levels_.push_back(*level);
            continue;
        }
        const auto number = csvNumber(values[column]);
        if (!number)
            return lines_.refuse(
                Sentence::of("value %1, %2, is not a number", column + 1, shownText(quotedShort(values[column]))));
        ENGRAM_TRY(addLevel(*number));
    }
    return {};
}

Result<CsvDigits> DigitsReader::finish()
{
    if (!settled_ && rows_ > 0)
        ENGRAM_TRY(settle());
    if (rows_ == 0)
        return lines_.refuse(Sentence::of("there are no digits in it"));
    if (!areReals_) {
        digits_.pixels = std::move(levels_);
        return std::move(digits_);
    }
    ArrayView array{{NumberKind::real, sizeof(float), std::endian::native == std::endian::big}, {rows_, digitPixels},
        false, {reinterpret_cast<const std::uint8_t*>(reals_.data()), reals_.size() * sizeof(float)}};
    ENGRAM_TRY(digits_.pixels, picturesOf(array, Sentence::quoted(reader_.where())));
    return std::move(digits_);
}

/// The next line, without an empty value that a separator at its end makes: seen in the first one, where it is the one
/// value too many.
const DigitsReader::Values* DigitsReader::next()
{
    const Values* values = lines_.next();
    if (values == nullptr)
        return nullptr;
    const bool endsEmpty = !values->empty() && values->back().empty();
    if (!endsWithSeparator_)
        endsWithSeparator_ = endsEmpty && values->size() == digitPixels + 2;
    if (!*endsWithSeparator_ || !endsEmpty)
        return values;
    trimmed_.assign(values->begin(), values->end() - 1);
    return &trimmed_;
}

Result<CsvDigits> DigitsReader::read()
{
    const Values* values = next();
    if (values != nullptr)
        ENGRAM_TRY(takeFirst(*values));
    constexpr std::size_t linesBetweenLooks = 256;
    while (values != nullptr && (values = next()) != nullptr) {
        ENGRAM_TRY(take(*values));
        if (lines_.line() % linesBetweenLooks == 0 && progress_.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", reader_.where()));
    }
    if (reader_.failed())
        return reader_.failure();
    return finish();
}

} // namespace

std::optional<CsvKind> csvKindOf(std::string_view start) noexcept
{
    constexpr std::string_view excelsSeparator = "sep=";
    if (start.starts_with(byteOrderMark))
        start.remove_prefix(byteOrderMark.size());
    start = start.substr(std::min(start.find_first_not_of("\r\n"), start.size()));
    if (start.starts_with(excelsSeparator))
        start = start.substr(std::min(start.find('\n'), start.size() - 1) + 1);
    const std::string_view line = start.substr(0, start.find('\n'));
    const auto separator = separatorOf(line);
    const std::size_t values = separator ? valuesIn(line, *separator) : 1;
    // Up to the last label, with or without the columns behind it; a sheet is not wider by much.
    constexpr std::size_t narrowestSheet = 4 * digitColumns + 1;
    constexpr std::size_t widestSheet = 200;
    if (separator != ' ' && values >= narrowestSheet && values <= widestSheet)
        return CsvKind::fontSheet;
    constexpr std::size_t fewestValues = 17; // of digits that are too small, too: 4 x 4 and a label
    constexpr std::size_t mostWords = 200; // of prose in a line
    const bool isProse = separator == ' ' && values <= mostWords;
    return values >= fewestValues && !isProse ? std::optional(CsvKind::digits) : std::nullopt;
}

Result<CsvDigits> readCsvDigits(ByteReader& reader, const Progress& progress)
{
    return DigitsReader(reader, progress).read();
}

Result<CsvDigits> readCsvPictures(ByteReader& reader, const Progress& progress)
{
    return DigitsReader(reader, progress, false).read();
}

Result<FontSheet> readCsvSheet(ByteReader& reader)
{
    CsvLines lines(reader);
    SheetDigits digits(reader.where());
    std::optional<std::size_t> first; // a line "sep=;" may come before it
    while (const auto* values = lines.next()) {
        if (!first)
            first = lines.line();
        const std::size_t row = lines.line() - *first;
        for (std::size_t column = 0; column < values->size(); ++column)
            ENGRAM_TRY(digits.take({row, column}, (*values)[column]));
    }
    if (reader.failed())
        return reader.failure();
    return digits.finish();
}

} // namespace engram
