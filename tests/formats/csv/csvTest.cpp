#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/byteSource.h"
#include "formats/csv/csvReader.h"

namespace engram::csvTests {
namespace {

using ::testing::HasSubstr;
using Bytes = std::vector<std::uint8_t>;

Result<CsvDigits> read(const std::string& text)
{
    MemorySource source({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    ByteReader reader(source, "it.csv");
    return readCsvDigits(reader, {});
}

std::string refusal(const std::string& text)
{
    const auto digits = read(text);
    return digits ? "accepted" : digits.error().message;
}

/// Digits with labels, and the ways in which people write them.
struct Digits {
    Bytes pixels;
    Bytes labels;

    explicit Digits(std::size_t count, unsigned seed = 1)
        : pixels(count * digitPixels)
        , labels(count)
    {
        std::mt19937 random(seed);
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            const std::size_t row = i % digitPixels / digitSide;
            const bool inside = row > 3 && row < 24;
            pixels[i] = static_cast<std::uint8_t>(inside ? random() % 256 : 0);
        }
        for (std::uint8_t& label : labels)
            label = static_cast<std::uint8_t>(random() % 10);
    }

    [[nodiscard]] std::string text(
        char separator, bool labelFirst, const std::string& lineEnd, const char* quote = "") const
    {
        std::string text;
        for (std::size_t digit = 0; digit < labels.size(); ++digit) {
            std::vector<std::string> values;
            for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
                values.push_back(std::to_string(pixels[digit * digitPixels + pixel]));
            values.insert(labelFirst ? values.begin() : values.end(), std::to_string(labels[digit]));
            for (std::size_t i = 0; i < values.size(); ++i)
                text += (i == 0 ? "" : std::string(1, separator)) + quote + values[i] + quote;
            text += lineEnd;
        }
        return text;
    }
};

std::string header(char separator, bool labelFirst, const std::string& label = "label")
{
    std::string text = labelFirst ? label : "";
    for (std::size_t i = 0; i < digitPixels; ++i)
        text += (text.empty() ? "" : std::string(1, separator)) + "pixel" + std::to_string(i);
    return text + (labelFirst ? "" : separator + label) + "\n";
}

TEST(Csv, ReadsTheSameDigitsHoweverTheyAreWritten)
{
    const Digits digits(90);
    for (const char separator : {',', ';', '\t', '|', ' '})
        for (const bool labelFirst : {false, true})
            for (const char* lineEnd : {"\n", "\r\n"})
                for (const bool named : {false, true})
                    for (const char* quote : {"", "\"", "'"}) {
                        const std::string text = (named ? header(separator, labelFirst) : std::string())
                            + digits.text(separator, labelFirst, lineEnd, quote);
                        EXPECT_EQ(csvKindOf(text.substr(0, 32768)), CsvKind::digits);
                        const auto found = read("\xef\xbb\xbf" + text.substr(0, text.size() - (named ? 1 : 0)));
                        ASSERT_TRUE(found) << found.error().message;
                        EXPECT_EQ(found->pixels, digits.pixels) << separator << labelFirst << named << quote;
                        EXPECT_EQ(found->labels, digits.labels);
                        EXPECT_EQ(found->notes.empty(), named); // that a column was guessed is said
                    }
}

TEST(Csv, TakesASeparatorAtTheEndOfTheLinesForNoValue)
{
    const Digits digits(70);
    for (const bool named : {false, true}) {
        const std::string lines = (named ? header(',', true) : std::string()) + digits.text(',', true, "\n");
        std::string text;
        for (const char character : lines)
            text += character == '\n' ? ",\n" : std::string(1, character);
        const auto found = read(text);
        ASSERT_TRUE(found) << found.error().message;
        EXPECT_EQ(found->pixels, digits.pixels);
        EXPECT_EQ(found->labels, digits.labels);
        // An empty pixel is still none, and a value too many in one line is one.
        EXPECT_FALSE(read(text + "7" + std::string(digitPixels, ',') + "\n"));
        EXPECT_FALSE(read(lines + "7" + std::string(digitPixels + 1, ',') + "\n"));
    }
}

TEST(Csv, TakesBlanksAboutCommasForNoSeparators)
{
    const Digits digits(70);
    for (const char* padding : {", ", ",\t", " ,  ", ",   "}) {
        std::string text;
        for (const char character : digits.text(',', true, "\n"))
            text += character == ',' ? padding : std::string(1, character);
        const auto found = read(text);
        ASSERT_TRUE(found) << padding << found.error().message;
        EXPECT_EQ(found->pixels, digits.pixels) << padding;
        EXPECT_EQ(found->labels, digits.labels) << padding;
    }
}

TEST(Csv, ReadsOneHotLabelsBeforeAndBehindThePixels)
{
    const Digits digits(80);
    for (const bool first : {false, true})
        for (const bool named : {false, true}) {
            std::string names;
            for (std::size_t i = 0; i < digitPixels + 10; ++i)
                names += (i == 0 ? "c" : ",c") + std::to_string(i);
            std::string text = named ? names + "\n" : "";
            for (std::size_t digit = 0; digit < digits.labels.size(); ++digit) {
                std::string ten;
                for (int kind = 0; kind < 10; ++kind)
                    ten += kind == digits.labels[digit] ? ",1" : ",0";
                std::string pixels;
                for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
                    pixels += "," + std::to_string(digits.pixels[digit * digitPixels + pixel]);
                text += (first ? ten + pixels : pixels + ten).substr(1) + "\n";
            }
            const auto found = read(text);
            ASSERT_TRUE(found) << found.error().message;
            EXPECT_EQ(found->pixels, digits.pixels) << first << named;
            EXPECT_EQ(found->labels, digits.labels) << first << named;
            ASSERT_EQ(found->notes.size(), 1U);
            EXPECT_THAT(found->notes[0].text(), HasSubstr(first ? "first ten" : "last ten"));
            const std::size_t last = text.rfind('1', text.size() - (first ? digitPixels : 1));
            text[first ? text.rfind('\n', text.size() - 2) + 1 : last] = '2';
            EXPECT_THAT(refusal(text), HasSubstr("line " + std::to_string(80 + (named ? 1 : 0)) + ": of its ten"));
        }
}

TEST(Csv, KnowsTheColumnsByTheirNames)
{
    const Digits digits(3);
    for (const char* label : {"label", "Label", "class", "y", "target", "\"digit\""}) {
        const auto found = read(header(',', false, label) + digits.text(',', false, "\n"));
        ASSERT_TRUE(found) << label << found.error().message;
        EXPECT_EQ(found->labels, digits.labels);
    }
    // pandas' column of row numbers, and its names 0, 1, 2, ... where there are none.
    std::string rows;
    const std::string lines = digits.text(',', true, "\n");
    std::size_t number = 0;
    for (std::size_t start = 0; start < lines.size(); start = lines.find('\n', start) + 1)
        rows += std::to_string(number++) + "," + lines.substr(start, lines.find('\n', start) - start + 1);
    const auto indexed = read("," + header(',', true) + rows);
    ASSERT_TRUE(indexed) << indexed.error().message;
    EXPECT_EQ(indexed->pixels, digits.pixels);
    EXPECT_EQ(indexed->labels, digits.labels);
    std::string numbers = "0";
    for (std::size_t i = 1; i < 785; ++i)
        numbers += "," + std::to_string(i);
    const auto numbered = read(numbers + "\n" + lines);
    ASSERT_TRUE(numbered) << numbered.error().message;
    EXPECT_EQ(numbered->labels, digits.labels);
}

TEST(Csv, PutsPixelsIntoTheOrderOfTheirNumbers)
{
    const Digits digits(4);
    std::vector<std::size_t> order(digitPixels);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [](std::size_t pixel) { return std::to_string(pixel); }); // 0, 1, 10, 100, ...
    std::string text = "label";
    for (const std::size_t pixel : order)
        text += ",pixel" + std::to_string(pixel);
    for (std::size_t digit = 0; digit < 4; ++digit) {
        text += "\n" + std::to_string(digits.labels[digit]);
        for (const std::size_t pixel : order)
            text += "," + std::to_string(digits.pixels[digit * digitPixels + pixel]);
    }
    const auto found = read(text);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->pixels, digits.pixels);
    ASSERT_EQ(found->notes.size(), 1U);
    EXPECT_THAT(found->notes[0].text(), HasSubstr("order of their numbers"));
}

TEST(Csv, ReadsRealNumbersAsArraysAre)
{
    for (const char* separator : {",", ";"}) {
        std::string text = "7";
        Bytes expected(digitPixels);
        for (std::size_t i = 0; i < digitPixels; ++i) {
            const bool ink = i > 300 && i < 400;
            expected[i] = ink ? 51 : i == 500 ? 255 : 0;
            text += separator + std::string(ink ? (*separator == ';' ? "0,2" : "2.0e-01") : i == 500 ? "1" : "0");
        }
        const auto found = read(text + "\n");
        ASSERT_TRUE(found) << found.error().message;
        EXPECT_EQ(found->pixels, expected);
        EXPECT_EQ(found->labels, Bytes{7});
    }
}

TEST(Csv, RefusesWhatIsNoDigitAndSaysWhere)
{
    const Digits digits(3);
    const std::string good = digits.text(',', true, "\n");
    const std::size_t second = good.find('\n') + 1;
    EXPECT_EQ(refusal(header(',', true) + good), "accepted");
    EXPECT_THAT(refusal(good.substr(0, second) + "5,1\n"), HasSubstr("line 2: it has 2 values instead of 785"));
    EXPECT_THAT(refusal(header(',', true) + good.substr(0, second) + "10" + good.substr(second + 1)),
        HasSubstr("line 3: the label '10' is not a digit 0-9"));
    std::string bad = header(',', true) + good;
    bad.replace(bad.rfind(','), std::string::npos, ",ink\n");
    EXPECT_THAT(refusal(bad), HasSubstr("line 4: value 785, 'ink', is not a number"));
    bad.replace(bad.rfind(','), std::string::npos, ",\n");
    EXPECT_THAT(refusal(bad), HasSubstr("line 4: value 785, '', is not a number"));
    bad.replace(bad.rfind(','), std::string::npos, ",256\n");
    EXPECT_THAT(refusal(bad), HasSubstr("256 is not a grey level"));
    EXPECT_THAT(refusal(header(',', true)), HasSubstr("no digits"));
    EXPECT_THAT(refusal(header(',', true).substr(6) + good.substr(2)), HasSubstr("no label"));
    std::string small = "3";
    for (int i = 0; i < 64; ++i)
        small += ",16";
    EXPECT_THAT(refusal(small),
        HasSubstr("65 values; a digit has 785, its label and 28 x 28 pixels, and these are pictures of 8 x 8"));
    std::string bright = "200";
    for (int i = 0; i < 784; ++i)
        bright += ",200";
    EXPECT_THAT(refusal(bright), HasSubstr("neither the first nor the last"));
    EXPECT_THAT(refusal("1," + std::string(40'000, '1')), HasSubstr("too long"));
}

TEST(Csv, IsToldFromTextsThatAreNone)
{
    EXPECT_EQ(csvKindOf("name: Kristi\nsource: somewhere, by someone\n"), std::nullopt);
    EXPECT_EQ(
        csvKindOf(
            "A sentence of so many words that one who counts blanks may think them to be values in a row, or more."),
        std::nullopt);
    EXPECT_EQ(csvKindOf(""), std::nullopt);
    EXPECT_EQ(csvKindOf("0" + std::string(144, ',') + "\n"), CsvKind::fontSheet);
    EXPECT_EQ(csvKindOf("sep=;\r\n0" + std::string(144, ';') + "\n"), CsvKind::fontSheet);
}

/// A sheet with a stroke in each digit, by lines.
std::vector<std::string> sheetLines(char separator)
{
    std::vector<std::string> lines;
    for (int row = 0; row < 60; ++row) {
        std::string line;
        for (int column = 0; column < 145; ++column) {
            const int at = row % 30;
            const int x = column % 29;
            std::string value;
            if (at == 0 && x == 0)
                value = std::to_string(row / 30 * 5 + column / 29);
            else if (at >= 1 && at <= 28 && x < 28)
                value = at > 5 && at < 24 && x == 14 ? "1" : "0";
            line += (column == 0 ? "" : std::string(1, separator)) + value;
        }
        lines.push_back(line);
    }
    return lines;
}

Result<FontSheet> readSheet(const std::vector<std::string>& lines, const std::string& lineEnd)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + lineEnd;
    MemorySource source({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    ByteReader reader(source, "it.csv");
    return readCsvSheet(reader);
}

/// Where a value of a line begins, and where the next one does.
std::pair<std::size_t, std::size_t> placeOfValue(const std::string& line, std::size_t value)
{
    std::size_t start = 0;
    for (; value > 0; --value)
        start = line.find(',', start) + 1;
    return {start, std::min(line.find(',', start), line.size() - 1) + 1};
}

TEST(CsvSheet, IsReadWithEverySeparatorAndMissesNoRow)
{
    for (const char separator : {',', ';', '\t'})
        for (const char* lineEnd : {"\n", "\r\n"}) {
            const auto sheet = readSheet(sheetLines(separator), lineEnd);
            ASSERT_TRUE(sheet) << sheet.error().message;
            for (const DigitPixels& digit : sheet->digits) {
                EXPECT_EQ(digit[6 * digitSide + 14], 255);
                EXPECT_EQ(std::ranges::count(digit, 255), 18);
            }
            EXPECT_TRUE(sheet->repairs.empty());
        }
    for (const std::size_t missing : {3U, 28U, 33U, 58U}) {
        auto lines = sheetLines(',');
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(missing));
        EXPECT_FALSE(readSheet(lines, "\n")) << missing;
        lines = sheetLines(',');
        lines[missing] = std::string(144, ',');
        const auto blank = readSheet(lines, "\n");
        ASSERT_FALSE(blank) << missing;
        EXPECT_THAT(blank.error().message, HasSubstr("row " + std::to_string(missing % 30) + " of the digit"));
    }
    for (const std::size_t doubled : {3U, 28U, 33U, 58U}) {
        auto lines = sheetLines(',');
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(doubled), lines[doubled]);
        EXPECT_FALSE(readSheet(lines, "\n")) << doubled;
    }
    for (const std::size_t shifted : {5U, 40U, 70U, 130U}) { // a column that is there twice, or not at all
        auto twice = sheetLines(',');
        auto lost = twice;
        for (std::size_t line = 0; line < twice.size(); ++line) {
            const auto [start, end] = placeOfValue(twice[line], shifted);
            twice[line].insert(start, twice[line].substr(start, end - start));
            lost[line].erase(start, end - start);
        }
        EXPECT_FALSE(readSheet(twice, "\n")) << shifted;
        EXPECT_FALSE(readSheet(lost, "\n")) << shifted;
    }
    auto half = sheetLines(',');
    half.resize(30);
    EXPECT_THAT(readSheet(half, "\n").error().message, HasSubstr("5 to 9 over row 32"));
}

TEST(CsvSheet, ReadsTheTruthValuesThatSpreadsheetProgramsWrite)
{
    const auto with = [](const std::string& paper, const std::string& ink) {
        auto lines = sheetLines(';');
        for (std::size_t line = 0; line < lines.size(); ++line) {
            std::string written;
            for (const char character : lines[line])
                written += line % 30 == 0 || character == ';' ? std::string(1, character)
                    : character == '1'                        ? ink
                                                              : paper;
            lines[line] = written;
        }
        return readSheet(lines, "\r\n");
    };
    for (const auto& [paper, ink] : {std::pair{"FALSE", "TRUE"}, {"False", "True"}, {"\"false\"", "\"true\""},
             {"FALSCH", "WAHR"}, {"FAUX", "VRAI"}, {"FALSO", "VERDADERO"}, {"0", "TRUE"}}) {
        const auto sheet = with(paper, ink);
        ASSERT_TRUE(sheet) << sheet.error().message;
        for (const DigitPixels& digit : sheet->digits)
            EXPECT_EQ(std::ranges::count(digit, 255), 18) << ink;
        EXPECT_TRUE(sheet->repairs.empty());
    }
    EXPECT_THAT(with("FALSE", "yes").error().message, HasSubstr("holds 'yes'; a cell of a digit is 0 or 1"));
}

TEST(Csv, TakesNoPixelForTheLabelOfLetters)
{
    Digits letters(200);
    std::mt19937 random(3);
    for (const auto& [first, kinds] : {std::pair{0, 26}, {1, 26}, {1, 10}}) {
        for (std::uint8_t& label : letters.labels)
            label = static_cast<std::uint8_t>(first + static_cast<int>(random() % static_cast<unsigned>(kinds)));
        letters.labels[5] = static_cast<std::uint8_t>(first + kinds - 1);
        const auto foreign = std::ranges::find_if(letters.labels, [](std::uint8_t label) { return label > 9; });
        const std::string where = "line " + std::to_string(foreign - letters.labels.begin() + 1) + ": the label '"
            + std::to_string(*foreign) + "' is not a digit 0-9";
        for (const bool labelFirst : {false, true})
            EXPECT_THAT(refusal(letters.text(',', labelFirst, "\n")), HasSubstr(where));
    }
}

TEST(Csv, ReadsFilesThatAreSortedByTheirLabelsAsOthers)
{
    for (const int least : {0, 3}) {
        Digits digits(300);
        for (std::uint8_t& label : digits.labels)
            label = static_cast<std::uint8_t>(std::max<int>(label, least));
        std::ranges::sort(digits.labels);
        for (const bool labelFirst : {false, true})
            for (const bool fractions : {false, true}) {
                std::string text = digits.text(';', labelFirst, "\n");
                if (fractions) // one level that is no whole number makes real numbers of all
                    text.replace(text.find(";0;"), 3, ";0,25;");
                const auto found = read(text);
                ASSERT_TRUE(found) << found.error().message;
                EXPECT_EQ(found->labels, digits.labels);
                EXPECT_EQ(found->pixels, digits.pixels);
                ASSERT_EQ(found->notes.size(), 1U);
                EXPECT_THAT(found->notes[0].text(), HasSubstr(labelFirst ? "the first was" : "the last was"));
            }
    }
}

} // namespace
} // namespace engram::csvTests
