#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "workbook.h"

namespace engram {
namespace {

using testing::HasSubstr;

TEST(ExcelSheet, RefusesASheetOfAnotherLayout)
{
    Workbook unlabelled;
    for (std::size_t digit = 5; digit < 10; ++digit)
        unlabelled.erase(cellName(labelPlace(digit)));
    EXPECT_THAT(workbookRefusal(unlabelled), HasSubstr("cell A31 and the next four labels are blank"));
    Workbook missing;
    for (std::size_t i = 0; i < digitPixels; ++i)
        missing.erase(cellName(pixelPlace(7, i / digitSide, i % digitSide)));
    EXPECT_THAT(workbookRefusal(missing), HasSubstr("the digit 7 is missing: cells BG32 to CH59 are blank"));
}

TEST(ExcelSheet, RefusesASheetThatLostARowOrAColumn)
{
    for (const std::size_t lost : {0U, 13U, 27U}) {
        Workbook row;
        Workbook column;
        for (std::size_t i = 0; i < digitSide; ++i) {
            row.erase(cellName(pixelPlace(6, lost, i)));
            column.set(pixelPlace(2, i, lost), "");
        }
        EXPECT_THAT(workbookRefusal(row), HasSubstr("row " + std::to_string(lost + 1) + " of the digit 6 (cells "));
        EXPECT_THAT(
            workbookRefusal(column), HasSubstr("column " + std::to_string(lost + 1) + " of the digit 2 (cells "));
        row.set(pixelPlace(6, lost, 5), "0"); // one cell of it is there: the others were left out
        EXPECT_EQ(workbookRefusal(row), "accepted");
    }
}

TEST(ExcelSheet, LeavesPaperBlankWhereNoCellIsZero)
{
    Workbook sparse;
    std::size_t blank = 0;
    for (auto cell = sparse.cells.begin(); cell != sparse.cells.end();) {
        const bool paper = cellRole({cell->first.first, cell->first.second}).kind == CellRole::pixel
            && cell->second.find("<v>0<") != std::string::npos;
        blank += paper ? 1 : 0;
        cell = paper ? sparse.cells.erase(cell) : std::next(cell);
    }
    const auto sheet = sparse.read();
    ASSERT_TRUE(sheet) << sheet.error().message;
    EXPECT_EQ(sheet->repairs.size(), blank);
}

TEST(ExcelSheet, FindsPartsWhateverTheCaseOfTheirNamesAndTheirSlashes)
{
    Workbook workbook;
    workbook.parts["xl/_rels/workbook.xml.rels"] =
        Workbook::relationships("rId1", "worksheet", "/XL/Worksheets\\Sheet1.xml");
    expectThePattern(workbook.read());
    Workbook backslashes;
    backslashes.sheetPart = "XL\\worksheets\\sheet1.xml";
    for (const char* name : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
        std::string other = name;
        std::ranges::replace(other, '/', '\\');
        backslashes.parts[other] = backslashes.parts[name];
        backslashes.parts.erase(name);
    }
    expectThePattern(backslashes.read());
    Workbook twice;
    twice.parts["XL/Workbook.xml"] = twice.parts["xl/workbook.xml"];
    EXPECT_THAT(workbookRefusal(twice), HasSubstr("two parts of the workbook are called"));
}

} // namespace
} // namespace engram
