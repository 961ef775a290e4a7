#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/fontSheet.h>

#include "formats/sheet/sheetLayout.h"
#include "formats/xlsx/excelPackage.h"
#include "support/dataFiles.h"
#include "support/files.h"
#include "support/scratchFolderTest.h"
#include "support/zipBuilder.h"
#include "workbook.h"

namespace engram {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(SheetLayout, NamesCellsAsSpreadsheetsDo)
{
    EXPECT_EQ(cellName({0, 0}), "A1");
    EXPECT_EQ(cellName({3, 73}), "BV4");
    EXPECT_EQ(cellName({sheetRows - 1, sheetColumns - 1}), "XFD1048576");
    std::string name = "A";
    for (std::size_t column = 0; column < sheetColumns; ++column) { // counts on like an odometer, naively
        ASSERT_EQ(cellName({9, column}), name + "10");
        ASSERT_EQ(parseCellName(name + "10"), (CellPlace{9, column}));
        std::size_t at = name.size();
        while (at > 0 && name[at - 1] == 'Z')
            name[--at] = 'A';
        if (at == 0)
            name.insert(name.begin(), 'A');
        else
            ++name[at - 1];
    }
    for (const char* bad : {"", "A", "1", "2B", "B0", "B01", "a1", "A1 ", " A1", "A-1", "A1B", "XFE1", "A1048577",
             "AAAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999999", "$A$1", "A1:B2"})
        EXPECT_FALSE(parseCellName(bad)) << bad;
}

TEST(SheetLayout, HasItsLabelsAndPixelsWhereTheDemoHasThem)
{
    std::string labels;
    for (std::size_t digit = 0; digit < 10; ++digit)
        labels += cellName(labelPlace(digit)) + " ";
    EXPECT_EQ(labels, "A1 AD1 BG1 CJ1 DM1 A31 AD31 BG31 CJ31 DM31 ");
    std::size_t pixels = 0;
    for (std::size_t row = 0; row < 70; ++row)
        for (std::size_t column = 0; column < 180; ++column) {
            const CellRole role = cellRole({row, column});
            if (role.kind == CellRole::pixel) {
                ++pixels;
                EXPECT_EQ(pixelPlace(role.digit, role.row, role.column), (CellPlace{row, column}));
            }
        }
    EXPECT_EQ(pixels, 10 * digitPixels);
}

TEST(ExcelSheet, ReadsItsCells)
{
    Workbook workbook;
    expectThePattern(workbook.read());
    workbook.deflate = false;
    expectThePattern(workbook.read());
}

TEST(ExcelSheet, ReadsNumbersHoweverTheyAreWritten)
{
    for (const auto& [zero, one] : {std::pair{"0.0", "1.0"}, std::pair{" 0 ", "1\n"}, std::pair{"0E0", "1e0"}}) {
        Workbook workbook;
        for (std::size_t i = 0; i < digitPixels; ++i)
            workbook.set(pixelPlace(4, i / digitSide, i % digitSide),
                Workbook::ink(4, i / digitSide, i % digitSide) ? one : zero);
        expectThePattern(workbook.read());
    }
    Workbook workbook; // the first cells of digit 0 are 1 0 0 0, then 0 0 1 in columns J K L
    workbook.element("A2", "<c r=\"A2\" t=\"b\"><v>1</v></c>");
    workbook.element("B2", "<c r=\"B2\" t=\"n\"><f>1-1</f><v>0</v></c>");
    workbook.element("C2", "<c r=\"C2\" t=\"str\"><f>\"0\"</f><v>0</v></c>");
    workbook.element("D2", "<c r=\"D2\" t=\"inlineStr\"><is><t>0</t></is></c>");
    workbook.element("E2", "<c r=\"E2\" t=\"inlineStr\"><is><r><t>0</t></r></is></c>");
    workbook.element("F2", "<c r=\"F2\" t=\"s\"><v>1</v></c>");
    workbook.parts["xl/_rels/workbook.xml.rels"] =
        Workbook::wrap(Workbook::relationship("rId1", "worksheet", "worksheets/sheet1.xml")
            + Workbook::relationship("rId2", "sharedStrings", "texts.xml"));
    workbook.parts["xl/texts.xml"] =
        xmlHead + "<sst xmlns=\"" + mainSpace + "\"><si><t>abc</t></si><si><t>0</t></si></sst>";
    expectThePattern(workbook.read());
    workbook.element("F2", "<c r=\"F2\" t=\"s\"><v>0</v></c>");
    EXPECT_THAT(workbookRefusal(workbook), HasSubstr("hand.xlsx: cell F2 holds 'abc'"));
    workbook.element("F2", "<c r=\"F2\" t=\"s\"><v>2</v></c>");
    EXPECT_THAT(workbookRefusal(workbook), HasSubstr("cell F2 refers to a shared text that is not there"));
}

TEST(ExcelSheet, CountsRowsAndCellsThatHaveNoNames)
{
    Workbook workbook;
    for (std::size_t row = 0; row < layoutRows; ++row)
        for (std::size_t column = 0; column < layoutColumns; ++column) {
            auto& cell = workbook.cells[{row, column}];
            cell = cell.empty() ? "<c/>" : "<c>" + cell.substr(cell.find("<v>"));
        }
    workbook.parts[workbook.sheetPart] = workbook.sheet();
    std::string& text = workbook.parts[workbook.sheetPart];
    for (std::size_t at = text.find("<row r="); at != std::string::npos; at = text.find("<row r="))
        text.replace(at, text.find('>', at) - at, "<row");
    expectThePattern(workbook.read());
}

TEST(ExcelSheet, ReportsBlankCellsAndAOneTypedTwice)
{
    Workbook workbook;
    workbook.erase("BV4"); // missing
    workbook.element("AP40", "<c r=\"AP40\" s=\"3\"/>");
    workbook.element("CT48", "<c r=\"CT48\"><v></v></c>");
    workbook.element("A2", "<c r=\"A2\"><v>11</v></c>");
    workbook.element("B2", "<c r=\"B2\" t=\"inlineStr\"><is><t>  </t></is></c>");
    const auto sheet = workbook.read();
    ASSERT_TRUE(sheet) << sheet.error().message;
    std::vector<std::string> repairs;
    for (const Repair& repair : sheet->repairs) {
        repairs.push_back(repair.cell + " '" + repair.found + "'");
        EXPECT_EQ(cellName(pixelPlace(static_cast<std::size_t>(repair.digit), static_cast<std::size_t>(repair.row),
                      static_cast<std::size_t>(repair.column))),
            repair.cell);
        const auto index = static_cast<std::size_t>(repair.row) * 28 + static_cast<std::size_t>(repair.column);
        EXPECT_EQ(sheet->split("digits")->picture(static_cast<std::size_t>(repair.digit))[index], repair.readAs * 255);
        EXPECT_EQ(repair.readAs, repair.found == "11" ? 1 : 0);
    }
    EXPECT_THAT(repairs, ElementsAre("A2 '11'", "B2 ''", "BV4 ''", "AP40 ''", "CT48 ''"));
}

TEST(ExcelSheet, RefusesEveryOtherCellByName)
{
    for (const char* value : {"2", "-1", "0.5", "1.0000001", "111", "nan", "inf", "1e999", "abc", "1 1", "0x1", "+1"})
        EXPECT_EQ(refusalWithCell("E5", std::string("<c r=\"E5\"><v>") + value + "</v></c>"),
            std::string("hand.xlsx: cell E5 holds '") + value + "'; a cell of a digit is 0 or 1");
    EXPECT_THAT(
        refusalWithCell("E5", "<c r=\"E5\" t=\"e\"><v>#DIV/0!</v></c>"), HasSubstr("cell E5 holds the error #DIV/0!"));
    EXPECT_THAT(refusalWithCell("E5", "<c r=\"E5\" t=\"d\"><v>2024-01-01</v></c>"),
        HasSubstr("cell E5 holds a value of the type 'd'"));
    EXPECT_THAT(
        refusalWithCell("E5", "<c r=\"E5\"><f>A1</f></c>"), HasSubstr("cell E5 is a formula that was saved without"));
    for (const char* value : {"<v></v>", "<v/>", "<v> </v>"})
        EXPECT_THAT(refusalWithCell("E5", "<c r=\"E5\"><f>A1</f>" + std::string(value) + "</c>"),
            HasSubstr("cell E5 is a formula that was saved without"));
    EXPECT_EQ(refusalWithCell("E5", "<c r=\"E5\" t=\"str\"><f>A1</f><v></v></c>"), "accepted")
        << "its value is no text";
    EXPECT_THAT(refusalWithCell("E5", "<c r=\"E5\" t=\"s\"><v>0</v></c>"), HasSubstr("cell E5 refers to shared texts"));
    EXPECT_THAT(
        refusalWithCell("E5", "<c r=\"E5\"><v>0</v></c><c r=\"E5\"><v>0</v></c>"), HasSubstr("cell E5 comes twice"));
    EXPECT_THAT(refusalWithCell("E5", "<c r=\"E6\"><v>0</v></c>"), HasSubstr("cell E6 stands in row 5"));
    EXPECT_THAT(refusalWithCell("E5", "<c r=\"5E\"><v>0</v></c>"), HasSubstr("a cell is called '5E'"));
    EXPECT_THAT(refusalWithCell("A1", "<c r=\"A1\"><v>3</v></c>"),
        HasSubstr("cell A1 is the label of the digit 0, but holds '3'"));
    EXPECT_EQ(refusalWithCell("AC5", "<c r=\"AC5\"><v>nonsense</v></c>"), "accepted") << "an index cell is never read";
    EXPECT_EQ(refusalWithCell("FR5", "<c r=\"FR5\" t=\"e\"><v>#REF!</v></c>"), "accepted");
}

TEST(ExcelSheet, FindsPartsByRelationship)
{
    Workbook moved; // the customary name holds something else
    moved.sheetPart = "pages/p9.xml";
    moved.parts["xl/worksheets/sheet1.xml"] = xmlHead + "<worksheet/>";
    moved.parts["xl/_rels/workbook.xml.rels"] = Workbook::relationships("rId1", "worksheet", "../pages/p9.xml");
    expectThePattern(moved.read());
    moved.parts["xl/_rels/workbook.xml.rels"] = Workbook::relationships("rId1", "worksheet", "/pages/./p9.xml");
    expectThePattern(moved.read());

    Workbook second; // "export" wins wherever it stands
    second.parts["xl/workbook.xml"] = xmlHead + "<x:workbook xmlns:x=\"" + mainSpace + "\" xmlns:rel=\"" + relations
        + "\"><x:sheets><x:sheet name=\"Original\" sheetId=\"1\" rel:id=\"a\"/><x:sheet name=\"export\" sheetId=\"2\" "
          "rel:id=\"b\"/></x:sheets></x:workbook>";
    second.parts["xl/_rels/workbook.xml.rels"] = Workbook::wrap(Workbook::relationship("a", "worksheet", "none.xml")
        + Workbook::relationship("b", "worksheet", "worksheets/sheet1.xml"));
    expectThePattern(second.read());
}

TEST(ExcelSheet, RefusesRelationshipsThatLeadNowhere)
{
    const auto target = [](const std::string& to, const std::string& kind = "worksheet", const std::string& more = "") {
        Workbook workbook;
        workbook.parts["xl/_rels/workbook.xml.rels"] = Workbook::wrap(Workbook::relationship("rId1", kind, to, more));
        return workbookRefusal(workbook);
    };
    EXPECT_EQ(target("worksheets/sheet1.xml"), "accepted");
    const std::string outside = "is said to be outside the file";
    EXPECT_THAT(target("../../../etc/passwd"), HasSubstr(outside));
    EXPECT_THAT(target("http://example.org/sheet.xml"), HasSubstr(outside));
    EXPECT_THAT(target("C:\\sheet.xml"), HasSubstr(outside));
    EXPECT_THAT(target(""), HasSubstr(outside));
    EXPECT_THAT(target("worksheets/sheet1.xml", "worksheet", " TargetMode=\"External\""), HasSubstr(outside));
    EXPECT_THAT(target("worksheets/sheet2.xml"), HasSubstr("a part 'xl/worksheets/sheet2.xml' that is not there"));
    EXPECT_THAT(target("workbook.xml"), HasSubstr("'xl/workbook.xml' is not a worksheet part"));
    EXPECT_THAT(target("worksheets/sheet1.xml", "chartsheet"), HasSubstr("not among the worksheets"));
    Workbook none;
    none.parts.erase("_rels/.rels");
    EXPECT_THAT(workbookRefusal(none), HasSubstr("is not a spreadsheet"));
    none.parts["_rels/.rels"] = Workbook::relationships("rId1", "officeDocument", "word/document.xml");
    none.parts["word/document.xml"] = xmlHead + "<document/>";
    EXPECT_THAT(workbookRefusal(none), HasSubstr("'word/document.xml' is not a workbook part"));
}

TEST(ExcelSheet, RefusesXmlThatIsNotPlain)
{
    const auto sheet = [](const std::string& text) {
        Workbook workbook;
        workbook.parts[workbook.sheetPart] = text;
        return workbookRefusal(workbook);
    };
    const std::string good = Workbook().sheet();
    EXPECT_EQ(sheet(good), "accepted");
    EXPECT_EQ(sheet("\xef\xbb\xbf" + good), "accepted");
    EXPECT_THAT(sheet("<!DOCTYPE worksheet>" + good.substr(xmlHead.size())), HasSubstr("document type declaration"));
    EXPECT_THAT(sheet(xmlHead + "<!DOCTYPE w [<!ENTITY a \"1\">]>" + good.substr(xmlHead.size())),
        HasSubstr("document type declaration"));
    EXPECT_THAT(sheet(xmlHead + "<!-- \xff -->" + good.substr(xmlHead.size())), HasSubstr("is not UTF-8"));
    EXPECT_THAT(sheet(good.substr(0, good.size() - 20)), HasSubstr("is not XML"));
    EXPECT_THAT(sheet("PK"), HasSubstr("is not XML"));
    std::string many = xmlHead + "<worksheet>";
    for (int i = 0; i < 2'000'001; ++i)
        many += "<a/>";
    EXPECT_THAT(sheet(many + "</worksheet>"), HasSubstr("more than 2,000,000 elements"));
    std::string deep = xmlHead;
    for (int i = 0; i < 900'000; ++i)
        deep += "<worksheet>";
    for (int i = 0; i < 900'000; ++i)
        deep += "</worksheet>";
    EXPECT_THAT(sheet(deep), HasSubstr("labels are blank")) << "deep nesting is only an empty sheet";
}

TEST(ResolvePartName, StaysInsideThePackage)
{
    EXPECT_EQ(resolvePartName("xl/workbook.xml", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    EXPECT_EQ(resolvePartName("xl/workbook.xml", "/xl/a.xml"), "xl/a.xml");
    EXPECT_EQ(resolvePartName("xl/workbook.xml", "../a.xml"), "a.xml");
    EXPECT_EQ(resolvePartName("", "xl/workbook.xml"), "xl/workbook.xml");
    for (const char* bad :
        {"", "/", "..", "../../a.xml", "/../a.xml", "a/", "http://a/b", "..\\..\\a.xml", "a%2fb", "a#b", "a?b"})
        EXPECT_EQ(resolvePartName("xl/workbook.xml", bad), "") << bad;
    EXPECT_EQ(resolvePartName("xl/workbook.xml", "worksheets\\sheet1.xml"), "xl/worksheets/sheet1.xml");
}

TEST(ExcelSheet, HoldsNamesToALengthThatAgentFilesKeep)
{
    Workbook workbook;
    workbook.parts["_rels/.rels"] = Workbook::wrap(Workbook::relationship("rId1", "officeDocument", "xl/workbook.xml")
        + Workbook::relationship("rId2", "custom-properties", "custom.xml"));
    for (const std::size_t size : {200U, 201U}) {
        workbook.parts["custom.xml"] = xmlHead + "<Properties><property name=\"Font\"><lpwstr>" + std::string(size, 'n')
            + "</lpwstr></property></Properties>";
        const auto read = workbook.read();
        ASSERT_EQ(read.has_value(), size == 200) << (read ? read->name : read.error().message);
    }
    EXPECT_THAT(workbook.read().error().message, HasSubstr("has more than 200 bytes"));
}

using ExcelFile = ScratchFolderTest;

TEST_F(ExcelFile, KeepsDigitsAndPropertiesThroughWritingAndReading)
{
    RandomStream random(1);
    for (int round = 0; round < 5; ++round) {
        DataFile sheet{};
        sheet.name = "Schöne <Schrift> & Co. " + std::to_string(round);
        sheet.source = round % 2 == 0 ? "a \"source\"" : "";
        sheet.licence = "OFL";
        auto digits = std::make_shared<DigitSet>(sheet.name);
        for (std::uint8_t digit = 0; digit < 10; ++digit) {
            DigitPixels picture;
            std::ranges::generate(picture, [&] { return static_cast<std::uint8_t>(255 * random.below(2)); });
            digits->append(picture, digit);
        }
        sheet.splits.push_back({"digits", digits});
        const auto path = folder_ / ("sheet" + std::to_string(round) + ".xlsx");
        ASSERT_TRUE(writeFontSheet(sheet, path));
        const auto read = loadDataFile(path);
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(read->name, sheet.name);
        EXPECT_EQ(read->source, sheet.source);
        EXPECT_EQ(read->licence, sheet.licence);
        EXPECT_TRUE(read->repairs.empty());
        EXPECT_TRUE(std::ranges::equal(read->split("digits")->pixels(), digits->pixels()));

        const auto again = folder_ / "again.xlsx";
        ASSERT_TRUE(writeFontSheet(*read, again));
        EXPECT_EQ(test::readFile(again), test::readFile(path)) << "the same sheet gives the same bytes";
    }
}

} // namespace
} // namespace engram
