#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/ods/odsReader.h"
#include "support/zipBuilder.h"

namespace engram::odsTests {
namespace {

using ::testing::HasSubstr;

std::string cell(const std::string& value, int times = 1)
{
    const std::string repeated = times > 1 ? " table:number-columns-repeated='" + std::to_string(times) + "'" : "";
    if (value.empty())
        return "<table:table-cell" + repeated + "/>";
    return "<table:table-cell" + repeated + " office:value-type='float' office:value='" + value + "'><text:p>" + value
        + "</text:p></table:table-cell>";
}

std::string row(const std::string& cells, int times = 1)
{
    return "<table:table-row table:number-rows-repeated='" + std::to_string(times) + "'>" + cells
        + "</table:table-row>";
}

/// Two bands of digits that are a stroke each, as LibreOffice writes them: equal cells and rows once.
std::string rowsOfSheet(const std::string& ink = cell("1"))
{
    std::string rows;
    for (int band = 0; band < 2; ++band) {
        std::string labels;
        std::string paper;
        std::string stroke;
        for (int digit = 0; digit < 5; ++digit) {
            labels += cell(std::to_string(band * 5 + digit)) + cell("", 28);
            paper += cell("0", 28) + cell("");
            stroke += cell("0", 14) + ink + cell("0", 13) + cell("");
        }
        rows += row(labels) + row(paper, 5) + row(stroke, 18) + row(paper, 5) + row(cell("", 16384));
    }
    return rows + row(cell("", 16384), 1048516);
}

std::string content(const std::string& inSpreadsheet)
{
    return "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>"
        + inSpreadsheet + "</office:spreadsheet></office:body></office:document-content>";
}

std::string table(const std::string& rows, const std::string& name = "Sheet1")
{
    return "<table:table table:name='" + name + "'><table:table-column/>" + rows + "</table:table>";
}

Result<FontSheet> read(const std::string& xml)
{
    ZipBuilder zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml", xml, true);
    const std::string bytes = zip.build();
    return readOdsSheet(bytesOf(bytes), "it.ods", {});
}

void expectStrokes(const Result<FontSheet>& sheet)
{
    ASSERT_TRUE(sheet) << sheet.error().message;
    for (const DigitPixels& digit : sheet->digits)
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            const std::size_t line = pixel / digitSide;
            EXPECT_EQ(digit[pixel], pixel % digitSide == 14 && line >= 5 && line < 23 ? 255 : 0) << pixel;
        }
    EXPECT_TRUE(sheet->repairs.empty());
}

TEST(OdsSheet, ReadsRepeatedCellsAndRowsGroupsAndEveryKindOfValue)
{
    expectStrokes(read(content(table(rowsOfSheet()))));
    expectStrokes(read(content(table("<table:table-row-group>" + rowsOfSheet() + "</table:table-row-group>"))));
    expectStrokes(read(content(table(row(cell("7"))) + table(rowsOfSheet(), "export"))));
    for (const char* ink : {"<table:table-cell office:value-type='boolean' office:boolean-value='true'/>",
             "<table:table-cell office:value-type='string'><text:p>1</text:p></table:table-cell>",
             "<table:table-cell table:formula='of:=1' office:value-type='float' office:value='1'/>",
             "<table:covered-table-cell office:value-type='float' office:value='1.0'/>",
             "<table:table-cell office:value-type='string'><text:p><text:span "
             "text:style-name='T1'>1</text:span></text:p>"
             "</table:table-cell>",
             "<table:table-cell office:value-type='string'><text:p>\n "
             "<text:a><text:span/><text:span>1</text:span></text:a>"
             "<text:s/></text:p></table:table-cell>",
             "<table:table-cell office:value-type='string' office:string-value='1'/>",
             "<table:table-cell office:value-type='boolean'><text:p>TRUE</text:p></table:table-cell>",
             "<table:table-cell office:value-type='string'><office:annotation><text:p>0</text:p></office:annotation>"
             "<text:p>1<office:annotation><text:p>0</text:p></office:annotation></text:p></table:table-cell>",
             "<table:table-cell table:formula='of:=1' office:value-type='percentage' "
             "office:value='1'><text:p>100%</text:p>"
             "</table:table-cell>"})
        expectStrokes(read(content(table(rowsOfSheet(ink)))));
}

TEST(OdsSheet, RefusesWhatIsMissingOrNoSheet)
{
    const auto refusal = [](const std::string& xml) {
        const auto sheet = read(xml);
        return sheet ? "accepted" : sheet.error().message;
    };
    EXPECT_THAT(refusal(content(table(rowsOfSheet("<table:table-cell table:formula='of:=1'/>")))),
        HasSubstr("cell O7 is a formula that was saved without its value"));
    for (const char* type : {"float", "percentage", "currency", "boolean", "date"})
        for (const char* value : {"", " office:value=''", " office:boolean-value=''"})
            for (const char* text : {"/>", "><text:p/></table:table-cell>",
                     "><text:p><text:span> </text:span></text:p></table:table-cell>"})
                EXPECT_THAT(refusal(content(table(rowsOfSheet(std::string("<table:table-cell table:formula='of:=[.A1]' "
                                                                          "office:value-type='")
                                + type + "'" + value + text)))),
                    HasSubstr("cell O7 is a formula that was saved without its value"))
                    << type << value << text;
    // Beside the digits, where nothing is read, a formula may be without its value.
    const std::string beside =
        "<table:table-cell table:formula='of:=[.B1]' office:value-type='float' office:value=''/>";
    std::string rows = rowsOfSheet();
    rows.insert(rows.find(cell("", 28)), beside);
    rows.replace(rows.find(cell("", 28)), cell("", 28).size(), cell("", 27));
    expectStrokes(read(content(table(rows))));
    // A formula whose value is an empty text is blank, and says so.
    const auto blank = read(content(table(
        rowsOfSheet("<table:table-cell table:formula='of:=\"\"' office:value-type='string' office:string-value=''>"
                    "<text:p/></table:table-cell>"))));
    EXPECT_EQ(blank ? blank->repairs.size() : 0, 180U);
    for (const char* error : {"<text:p>#REF!</text:p>", ""})
        EXPECT_THAT(refusal(content(table(rowsOfSheet(
                        std::string("<table:table-cell table:formula='of:=[.#REF!1]' office:value-type='string' "
                                    "office:string-value='' calcext:value-type='error'>")
                        + error + "</table:table-cell>")))),
            HasSubstr(*error == '\0' ? "cell O7 holds '#ERR!'" : "cell O7 holds '#REF!'"));
    EXPECT_THAT(refusal(content(table(rowsOfSheet(cell("2"))))), HasSubstr("cell O7 holds '2'"));
    EXPECT_THAT(refusal(content(table(row(cell("1", 0))))), HasSubstr("it.ods: "));
    EXPECT_THAT(refusal(content(table(row("<table:table-cell table:number-columns-repeated='-1'/>")))),
        HasSubstr("repeated '-1' times"));
    EXPECT_THAT(refusal(content("")), HasSubstr("no sheet in it"));
    EXPECT_THAT(refusal("<office:document-content xmlns:office='o'><office:body><office:text/></office:body>"
                        "</office:document-content>"),
        HasSubstr("no spreadsheet but a text"));
    EXPECT_THAT(refusal("<!DOCTYPE a [<!ENTITY e 'x'>]><a/>"), HasSubstr("document type declaration"));
    EXPECT_THAT(refusal("no xml"), HasSubstr("it.ods: "));
}

} // namespace
} // namespace engram::odsTests
