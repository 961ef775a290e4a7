#include "excelWriter.h"

#include <array>
#include <string_view>

#include "files/unicode.h"
#include "formats/sheet/sheetLayout.h"
#include "formats/zip/zipWriter.h"

namespace engram {
namespace {

constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr std::string_view sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
constexpr std::string_view propertySpace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
constexpr std::string_view propertyType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
constexpr std::string_view variantSpace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

enum Style { plain = 0, shaded = 1, bold = 2 }; // indices into cellXfs of styles()

template <class... Parts> std::string joined(const Parts&... parts)
{
    std::string text;
    (text.append(parts), ...);
    return text;
}

std::string attribute(std::string_view name, std::string_view value)
{
    return joined(" ", name, "=\"", value, "\"");
}

/// Text as XML holds it. Control characters, which XML cannot hold, become spaces.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character == '&')
            result += "&amp;";
        else if (character == '<')
            result += "&lt;";
        else if (character == '>')
            result += "&gt;";
        else
            result += static_cast<unsigned char>(character) < ' ' ? ' ' : character;
    }
    return result;
}

std::string contentTypesPart()
{
    const auto override = [](std::string_view part, std::string_view type) {
        return joined("<Override", attribute("PartName", part), attribute("ContentType", type), "/>");
    };
    return joined(xmlHead, "<Types", attribute("xmlns", contentTypes), "><Default", attribute("Extension", "rels"),
        attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml"), "/><Default",
        attribute("Extension", "xml"), attribute("ContentType", "application/xml"), "/>",
        override("/xl/workbook.xml", joined(sheetTypes, "sheet.main+xml")),
        override("/xl/worksheets/sheet1.xml", joined(sheetTypes, "worksheet+xml")),
        override("/xl/styles.xml", joined(sheetTypes, "styles+xml")), override("/docProps/custom.xml", propertyType),
        "</Types>");
}

struct Reference {
    std::string_view kind;
    std::string_view target;
};

std::string relationshipsPart(const std::array<Reference, 2>& references)
{
    std::string text = joined(xmlHead, "<Relationships", attribute("xmlns", packageRelations), ">");
    for (std::size_t i = 0; i < references.size(); ++i)
        text += joined("<Relationship", attribute("Id", "rId" + std::to_string(i + 1)),
            attribute("Type", joined(officeRelations, "/", references[i].kind)),
            attribute("Target", references[i].target), "/>");
    return text + "</Relationships>";
}

std::string workbookPart()
{
    return joined(xmlHead, "<workbook", attribute("xmlns", mainSpace), attribute("xmlns:r", officeRelations),
        "><sheets><sheet", attribute("name", "export"), attribute("sheetId", "1"), attribute("r:id", "rId1"),
        "/></sheets></workbook>");
}

std::string stylesPart()
{
    const auto cell = [](std::string_view font, std::string_view fill) {
        return joined("<xf numFmtId=\"0\"", attribute("fontId", font), attribute("fillId", fill),
            " borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\"/>");
    };
    // The first two fills are fixed by the format.
    return joined(xmlHead, "<styleSheet", attribute("xmlns", mainSpace),
        "><fonts count=\"2\"><font><sz val=\"9\"/><name val=\"Calibri\"/></font>"
        "<font><b/><sz val=\"9\"/><name val=\"Calibri\"/></font></fonts>"
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
        "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF9FB6CD\"/>"
        "</patternFill></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">",
        cell("0", "0"), cell("0", "2"), cell("1", "0"),
        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        "</styleSheet>");
}

std::string propertiesPart(const FontSheet& sheet)
{
    std::string text =
        joined(xmlHead, "<Properties", attribute("xmlns", propertySpace), attribute("xmlns:vt", variantSpace), ">");
    int id = 2; // ids below are reserved
    const auto add = [&](std::string_view name, std::string_view value) {
        if (!value.empty() && isUtf8(value))
            text += joined("<property", attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
                attribute("pid", std::to_string(id++)), attribute("name", name), "><vt:lpwstr>", escaped(value),
                "</vt:lpwstr></property>");
    };
    add("Font", sheet.name);
    add("Source", sheet.source);
    add("Licence", sheet.licence);
    return text + "</Properties>";
}

std::string cell(CellPlace place, std::size_t value, Style style)
{
    return joined("<c", attribute("r", cellName(place)), attribute("s", std::to_string(style)), "><v>",
        std::to_string(value), "</v></c>");
}

/// What stands in a cell: labels, pixels, and the indices that count columns and rows of a digit from 1, as in the
/// demo's sheets.
std::string cellAt(CellPlace place, const std::array<DigitPixels, 10>& digits)
{
    const CellRole role = cellRole(place);
    if (role.kind == CellRole::label)
        return cell(place, role.digit, bold);
    if (role.kind == CellRole::pixel) {
        const bool ink = digits[role.digit][role.row * digitSide + role.column] >= sheetInkLevel;
        return cell(place, ink ? 1 : 0, ink ? shaded : plain);
    }
    const std::size_t row = place.row % bandRows;
    const std::size_t column = place.column % digitColumns;
    if (row == bandRows - 1 && column < digitSide)
        return cell(place, column + 1, bold);
    if (row >= 1 && row <= digitSide && column == digitSide)
        return cell(place, row, bold);
    return {};
}

std::string worksheetPart(const std::array<DigitPixels, 10>& digits)
{
    std::string text = joined(xmlHead, "<worksheet", attribute("xmlns", mainSpace), "><dimension",
        attribute("ref", "A1:" + cellName({layoutRows - 1, layoutColumns - 1})),
        "/><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\"",
        attribute("max", std::to_string(layoutColumns)), " width=\"2.9\" customWidth=\"1\"/></cols><sheetData>");
    for (std::size_t row = 0; row < layoutRows; ++row) {
        text += joined("<row", attribute("r", std::to_string(row + 1)), ">");
        for (std::size_t column = 0; column < layoutColumns; ++column)
            text += cellAt({row, column}, digits);
        text += "</row>";
    }
    return text + "</sheetData></worksheet>";
}

} // namespace

Result<ByteBuffer> excelFontSheet(const FontSheet& sheet, const std::string& where)
{
    ZipWriter writer;
    writer.add("[Content_Types].xml", contentTypesPart());
    writer.add("_rels/.rels",
        relationshipsPart({{{"officeDocument", "xl/workbook.xml"}, {"custom-properties", "docProps/custom.xml"}}}));
    writer.add("xl/workbook.xml", workbookPart());
    writer.add("xl/_rels/workbook.xml.rels",
        relationshipsPart({{{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"}}}));
    writer.add("xl/styles.xml", stylesPart());
    writer.add("xl/worksheets/sheet1.xml", worksheetPart(sheet.digits));
    writer.add("docProps/custom.xml", propertiesPart(sheet));
    auto archive = writer.finish();
    if (!archive)
        return failure(ErrorKind::writeFailed, Sentence::of("%1: %2", where, archive.error().sentence));
    return archive;
}

} // namespace engram
