#include <algorithm>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/fontSheet.h>

#include "files/unicode.h"
#include "support/scratchFolderTest.h"

namespace engram {
namespace {

using testing::HasSubstr;

/// A sheet of random digits, in random order, black and white or grey.
DataFile randomSheet(RandomStream& random, const std::string& name, bool grey = false)
{
    std::vector<std::uint8_t> order{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    for (std::size_t i = 0; i < order.size(); ++i)
        std::swap(order[i], order[i + random.below(order.size() - i)]);
    auto digits = std::make_shared<DigitSet>(name);
    for (const std::uint8_t label : order) {
        DigitPixels picture;
        std::ranges::generate(
            picture, [&] { return static_cast<std::uint8_t>(grey ? random.below(256) : 255 * random.below(2)); });
        digits->append(picture, label);
    }
    DataFile sheet{};
    sheet.name = name;
    sheet.format = DataFormat::textFontSheet;
    sheet.splits.push_back({"digits", std::move(digits)});
    return sheet;
}

DigitView pictureOf(const DataFile& sheet, std::uint8_t digit)
{
    const DigitSet& digits = *sheet.split("digits");
    std::size_t index = 0;
    while (digits.label(index) != digit)
        ++index;
    return digits.picture(index);
}

/// A whole sheet by hand, to be broken line by line. Lines 1 and 2 are the header, then a blank one before each digit.
std::vector<std::string> goodLines()
{
    std::vector<std::string> lines{"name: Test Hand", "licence: CC0"};
    for (int digit = 0; digit < 10; ++digit) {
        lines.emplace_back();
        lines.push_back("digit " + std::to_string(digit));
        for (int row = 0; row < 28; ++row)
            lines.push_back(std::string(static_cast<std::size_t>(row), '.') + "#"
                + std::string(static_cast<std::size_t>(27 - row), '.'));
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines, const std::string& end = "\n")
{
    std::string text;
    for (const std::string& line : lines)
        text += line + end;
    return text;
}

std::string sheetRefusal(const std::string& text)
{
    const auto sheet = parseFontSheetText(text, "hand.txt");
    return sheet ? "accepted" : sheet.error().message;
}

TEST(FontSheetText, KeepsEverythingThroughWritingAndReading)
{
    RandomStream random(1);
    for (int round = 0; round < 30; ++round) {
        DataFile sheet = randomSheet(random, "Schrift Nr. " + std::to_string(round));
        sheet.source = round % 2 == 0 ? "Größe: somewhere, 12 pt" : "";
        sheet.licence = round % 3 == 0 ? "SIL OFL 1.1" : "";
        const auto text = fontSheetText(sheet);
        ASSERT_TRUE(text) << text.error().message;
        const auto read = parseFontSheetText(*text, "memory");
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(read->format, DataFormat::textFontSheet);
        EXPECT_EQ(read->name, sheet.name);
        EXPECT_EQ(read->split("digits")->name(), sheet.name);
        EXPECT_EQ(read->source, sheet.source);
        EXPECT_EQ(read->licence, sheet.licence);
        EXPECT_TRUE(read->repairs.empty());
        for (std::uint8_t digit = 0; digit < 10; ++digit) {
            EXPECT_EQ(read->split("digits")->label(digit), digit);
            EXPECT_TRUE(std::ranges::equal(pictureOf(*read, digit), pictureOf(sheet, digit)));
        }
        EXPECT_EQ(fontSheetText(*read).value(), *text) << "one sheet has one text";
    }
}

TEST(FontSheetText, ALevelOf128IsInk)
{
    RandomStream random(2);
    const DataFile grey = randomSheet(random, "Grey", true);
    const auto read = parseFontSheetText(fontSheetText(grey).value(), "memory");
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        for (std::size_t i = 0; i < digitPixels; ++i)
            ASSERT_EQ(pictureOf(*read, digit)[i], pictureOf(grey, digit)[i] >= 128 ? 255 : 0);
}

TEST(FontSheetText, ReadsWhatPeopleAndTheirEditorsWrite)
{
    const std::vector<std::string> lines = goodLines();
    const auto plain = parseFontSheetText(joined(lines), "hand.txt");
    ASSERT_TRUE(plain) << plain.error().message;
    EXPECT_EQ(plain->name, "Test Hand");
    EXPECT_EQ(plain->licence, "CC0");
    EXPECT_EQ(pictureOf(*plain, 3)[5 * 28 + 5], 255);
    EXPECT_EQ(pictureOf(*plain, 3)[5 * 28 + 6], 0);

    const std::string oneText = joined(lines);
    EXPECT_EQ(sheetRefusal(joined(lines, "\r\n")), "accepted") << "line ends of Windows";
    EXPECT_EQ(sheetRefusal("\xef\xbb\xbf" + oneText), "accepted") << "a byte order mark";
    EXPECT_EQ(sheetRefusal(oneText.substr(0, oneText.size() - 1)), "accepted") << "no end of line at the end";
    EXPECT_EQ(sheetRefusal("\n\n" + oneText + "\n\n"), "accepted") << "blank lines around";
    std::vector<std::string> tight = lines;
    std::erase(tight, "");
    EXPECT_EQ(sheetRefusal(joined(tight)), "accepted") << "no blank lines at all";
}

TEST(FontSheetText, RefusesByLineAndColumn)
{
    const auto changed = [](std::size_t line, const std::string& to) {
        std::vector<std::string> lines = goodLines();
        lines[line - 1] = to;
        return sheetRefusal(joined(lines));
    };
    const std::string dots(28, '.');
    const std::string head = "hand.txt: line ";
    EXPECT_EQ(changed(5, ".." + std::string("x") + std::string(25, '.')),
        head + "5, column 3: row 1 of digit 0 holds something that is neither '#' (ink) nor '.' (paper)");
    for (const char* blanks : {" ", "  \t", "\t", " \r"})
        EXPECT_EQ(changed(6, dots + blanks), "accepted");
    EXPECT_NE(changed(6, " " + dots.substr(1)), "accepted");
    EXPECT_EQ(changed(6, dots + "."), head + "6, column 29: row 2 of digit 0 has 29 characters instead of 28");
    EXPECT_EQ(changed(6, dots.substr(1)), head + "6, column 28: row 2 of digit 0 has 27 characters instead of 28");
    EXPECT_EQ(changed(6, ""), head + "6, column 1: row 2 of digit 0 has 0 characters instead of 28");
    EXPECT_THAT(changed(6, dots.substr(1) + "\t"), HasSubstr(head + "6, column 28: row 2 of digit 0 holds"));
    EXPECT_EQ(changed(34, "digit 2"), head + "34, column 1: here should be the line 'digit 1'");
    EXPECT_EQ(changed(34, "Digit 1"), head + "34, column 1: here should be the line 'digit 1'");
    EXPECT_EQ(changed(4, "digit 7"), head + "4, column 1: here should be the line 'digit 0'");
    EXPECT_EQ(changed(4, "0"), head + "4, column 1: here should be a header line or 'digit 0'");
    EXPECT_EQ(changed(2, "license: CC0"),
        head + "2, column 1: a header line is 'name: ...', 'source: ...' or 'licence: ...'");
    EXPECT_EQ(changed(2, "name: Again"), head + "2, column 1: 'name' comes twice");
    EXPECT_EQ(changed(1, "name:  "), head + "1, column 6: the name is missing");
    EXPECT_EQ(changed(1, "source: nowhere"),
        head
            + "1, column 1: not a file that Engram knows, and not a font sheet: that would begin with a line 'name: "
              "...'");
    EXPECT_THAT(sheetRefusal("Dear reader,\n"), HasSubstr("line 1, column 1: not a file that Engram knows"));
    EXPECT_THAT(sheetRefusal(""), HasSubstr("not a font sheet"));
    EXPECT_THAT(sheetRefusal("name: A"), HasSubstr("line 2, column 1: the sheet ends before 'digit 0'"));
    EXPECT_THAT(sheetRefusal(joined(goodLines()) + "digit 10\n"), HasSubstr("something comes behind digit 9"));
    EXPECT_EQ(changed(1, "name: caf\xe9"), "hand.txt: byte 9: the text is not UTF-8");
    EXPECT_THAT(sheetRefusal(std::string(2U << 20U, '.')), HasSubstr("more than 1 MiB"));
}

TEST(FontSheetText, RefusesEveryTruncation)
{
    const std::string text = joined(goodLines());
    for (std::size_t size = 0; size + 1 < text.size(); ++size)
        ASSERT_FALSE(parseFontSheetText(text.substr(0, size), "hand.txt")) << size;
}

TEST(FontSheetText, WritesOnlyTenDifferentDigits)
{
    RandomStream random(3);
    const auto message = [](const DataFile& sheet) {
        const auto text = fontSheetText(sheet);
        return text ? "written" : text.error().message;
    };
    DataFile sheet = randomSheet(random, "Broken");
    EXPECT_EQ(message(sheet), "written");
    auto digits = std::make_shared<DigitSet>(*sheet.splits[0].digits);
    digits->append(DigitPixels{}, 4);
    sheet.splits[0].digits = digits;
    EXPECT_THAT(message(sheet), HasSubstr("has 11 pictures"));

    auto twice = std::make_shared<DigitSet>("Broken");
    for (const int label : {0, 1, 2, 3, 4, 5, 6, 7, 8, 8})
        twice->append(DigitPixels{}, static_cast<std::uint8_t>(label));
    sheet.splits[0].digits = twice;
    EXPECT_THAT(message(sheet), HasSubstr("has the digit 8 twice"));
    EXPECT_THAT(message(sheet), HasSubstr("Broken: "));
    sheet.name = " \n";
    EXPECT_THAT(message(sheet), HasSubstr("needs a name"));
}

TEST(FontSheetText, AHeaderStaysOneLineAValue)
{
    RandomStream random(4);
    DataFile sheet = randomSheet(random, "Two\nlines");
    sheet.source = "first\r\ndigit 0\x01";
    const auto read = parseFontSheetText(fontSheetText(sheet).value(), "memory");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->name, "Two lines");
    EXPECT_EQ(read->source, "first  digit 0");
}

using FontSheetFolder = ScratchFolderTest;

TEST_F(FontSheetFolder, ListsSheetsByNameWithoutReadingThem)
{
    RandomStream random(5);
    const auto save = [&](const std::string& name, const std::string& file) {
        ASSERT_TRUE(writeFontSheet(randomSheet(random, name), folder_ / file));
    };
    save("beta", "1.txt");
    save("Alpha", "2.sheet");
    save("alpha", "3.txt");
    save("Gamma", "gamma.xlsx");
    save("Hidden", ".hidden.txt");
    write("README.md", "# Not a sheet\nname: neither\n");
    write("empty.txt", "");
    write("~$gamma.xlsx", "a lock file");
    write("mark.txt", "\xef\xbb\xbfname:\t Zeta \r\nonly its start is read");
    std::filesystem::create_directory(folder_ / "name: folder.txt");

    std::vector<std::string> names;
    for (const FontSheetEntry& entry : listFontSheets(folder_))
        names.push_back(entry.name + " = " + entry.path.filename().string());
    EXPECT_EQ(names,
        (std::vector<std::string>{
            "Alpha = 2.sheet", "alpha = 3.txt", "beta = 1.txt", "gamma = gamma.xlsx", "Zeta = mark.txt"}));
    EXPECT_TRUE(listFontSheets(folder_ / "missing").empty());
}

TEST_F(FontSheetFolder, LoadsWhatItWritesWhateverTheFileIsCalled)
{
    RandomStream random(6);
    const DataFile sheet = randomSheet(random, "Plain");
    for (const char* name : {"plain.txt", "plain", "plain.font", "plain.xlsx", "PLAIN.XLSX"}) {
        ASSERT_TRUE(writeFontSheet(sheet, folder_ / name));
        std::filesystem::rename(folder_ / name, folder_ / "other.dat");
        const auto read = loadDataFile(folder_ / "other.dat");
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(read->name, "Plain");
        const bool excel = std::string_view(name).ends_with("xlsx") || std::string_view(name).ends_with("XLSX");
        EXPECT_EQ(read->format, excel ? DataFormat::excelFontSheet : DataFormat::textFontSheet);
        for (std::uint8_t digit = 0; digit < 10; ++digit)
            EXPECT_TRUE(std::ranges::equal(pictureOf(*read, digit), pictureOf(sheet, digit))) << name;
    }
}

/// What the standard says, code point by code point.
bool decodes(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
        if (length == 0 || lead > 0xf7 || i + length > text.size())
            return false;
        std::uint32_t code = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (std::size_t j = 1; j < length; ++j) {
            const auto next = static_cast<unsigned char>(text[i + j]);
            if ((next & 0xc0U) != 0x80)
                return false;
            code = code << 6U | (next & 0x3fU);
        }
        constexpr std::uint32_t least[]{0, 0, 0x80, 0x800, 0x10000};
        if (code < least[length] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return false;
        i += length;
    }
    return true;
}

TEST(Utf8, AgreesWithDecodingEveryCodePoint)
{
    RandomStream random(7);
    constexpr unsigned char bytes[]{0x00, 'a', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0,
        0xe1, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xf8, 0xff};
    int valid = 0;
    for (int round = 0; round < 200000; ++round) {
        std::string text(1 + random.below(5), '\0');
        for (char& character : text)
            character = static_cast<char>(bytes[random.below(std::size(bytes))]);
        ASSERT_EQ(isUtf8(text), decodes(text)) << testing::PrintToString(text);
        valid += isUtf8(text) ? 1 : 0;
    }
    EXPECT_GT(valid, 1000);
    EXPECT_EQ(firstInvalidUtf8("abc\xff"), 3U);
    EXPECT_TRUE(isUtf8(""));
    EXPECT_EQ(shownText("gr\xc3\xb6\xc3\x9f"
                        "er\n\xff\xc3\x7f"),
        "gr\xc3\xb6\xc3\x9f"
        "er\?\?\?\?");
}

TEST(FontSheetText, HoldsNamesToALengthThatAgentFilesKeep)
{
    RandomStream random(8);
    const std::string longest(200, 'n');
    const auto text = fontSheetText(randomSheet(random, longest));
    ASSERT_TRUE(text) << text.error().message;
    EXPECT_TRUE(parseFontSheetText(*text, "a.txt"));
    EXPECT_FALSE(fontSheetText(randomSheet(random, longest + 'n')));
    std::string tooLong = *text;
    const auto refused = parseFontSheetText(tooLong.insert(tooLong.find('n', 5), "n"), "a.txt");
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("a.txt: line 1, column 6: the name 'nnn"));
    EXPECT_THAT(refused.error().message, HasSubstr("more than 200 bytes"));
}

} // namespace
} // namespace engram
