#pragma once

#include <map>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "formats/sheet/sheetLayout.h"
#include "support/dataFiles.h"
#include "support/zipBuilder.h"

namespace engram {

inline const std::string xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
inline const std::string mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook by hand: its parts as text and the cells of its sheet by name, each to be changed by a test.
struct Workbook {
    std::map<std::string, std::string> parts;
    std::map<std::pair<std::size_t, std::size_t>, std::string> cells; ///< row, column -> the whole <c> element
    std::string sheetPart = "xl/worksheets/sheet1.xml";
    bool deflate = true;

    Workbook()
    {
        parts["_rels/.rels"] = relationships("rId1", "officeDocument", "xl/workbook.xml");
        parts["xl/workbook.xml"] = xmlHead + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relations
            + "\"><sheets><sheet name=\"export\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
        parts["xl/_rels/workbook.xml.rels"] = relationships("rId1", "worksheet", "worksheets/sheet1.xml");
        for (std::size_t digit = 0; digit < 10; ++digit) {
            set(labelPlace(digit), std::to_string(digit));
            for (std::size_t row = 0; row < digitSide; ++row)
                for (std::size_t column = 0; column < digitSide; ++column)
                    set(pixelPlace(digit, row, column), ink(digit, row, column) ? "1" : "0");
        }
    }

    static bool ink(std::size_t digit, std::size_t row, std::size_t column) { return (row + column * 3) % 11 == digit; }

    static std::string relationship(
        const std::string& id, const std::string& kind, const std::string& target, const std::string& more = "")
    {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + kind + "\" Target=\"" + target + "\""
            + more + "/>";
    }
    static std::string relationships(const std::string& id, const std::string& kind, const std::string& target)
    {
        return wrap(relationship(id, kind, target));
    }
    static std::string wrap(const std::string& content)
    {
        return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + content + "</Relationships>";
    }

    void set(CellPlace place, const std::string& value)
    {
        cells[{place.row, place.column}] = "<c r=\"" + cellName(place) + "\"><v>" + value + "</v></c>";
    }
    /// The whole element of a named cell.
    void element(const std::string& name, const std::string& text)
    {
        const CellPlace place = parseCellName(name).value();
        cells[{place.row, place.column}] = text;
    }
    void erase(const std::string& name)
    {
        const CellPlace place = parseCellName(name).value();
        cells.erase({place.row, place.column});
    }

    [[nodiscard]] std::string sheet() const
    {
        std::string text = xmlHead + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>";
        std::size_t row = sheetRows;
        for (const auto& [place, cell] : cells) {
            if (place.first != row)
                text += (row == sheetRows ? "" : "</row>") + ("<row r=\"" + std::to_string(place.first + 1)) + "\">";
            row = place.first;
            text += cell;
        }
        return text + "</row></sheetData></worksheet>";
    }

    [[nodiscard]] Result<DataFile> read() const
    {
        ZipBuilder builder;
        for (const auto& [name, content] : parts)
            builder.add(name, content, deflate);
        if (!parts.contains(sheetPart))
            builder.add(sheetPart, sheet(), deflate);
        const std::string bytes = builder.build();
        return excelFile({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}, {"hand.xlsx", "hand"});
    }
};

inline void expectThePattern(const Result<DataFile>& sheet)
{
    ASSERT_TRUE(sheet) << sheet.error().message;
    const DigitSet& digits = *sheet->split("digits");
    ASSERT_EQ(digits.size(), 10U);
    for (std::size_t digit = 0; digit < 10; ++digit) {
        EXPECT_EQ(digits.label(digit), digit);
        for (std::size_t i = 0; i < digitPixels; ++i)
            ASSERT_EQ(digits.picture(digit)[i], Workbook::ink(digit, i / digitSide, i % digitSide) ? 255 : 0)
                << digit << " pixel " << i;
    }
    EXPECT_TRUE(sheet->repairs.empty());
}

inline std::string workbookRefusal(const Workbook& workbook)
{
    const auto sheet = workbook.read();
    return sheet ? "accepted" : sheet.error().message;
}
inline std::string refusalWithCell(const std::string& name, const std::string& element)
{
    Workbook workbook;
    workbook.element(name, element);
    return workbookRefusal(workbook);
}

} // namespace engram
