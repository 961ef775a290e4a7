#include "support/demoFiles.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <span>

#include <zlib.h>

#include <engram/files/locations.h>

#include "formats/sheet/sheetLayout.h"
#include "support/zipBuilder.h"

namespace engram::test {

namespace {

/// What may not be copied into the project, and may lie beside it.
const std::filesystem::path shared = ENGRAM_SHARED_DIR;

constexpr std::size_t rowsWithStyles = 1000; ///< as many as the demo's sheets have
constexpr std::string_view xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr std::string_view mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationship(std::string_view id, std::string_view kind, std::string_view target)
{
    std::string text = R"(<Relationship Id=")";
    text.append(id).append(R"(" Type=")").append(relationSpace).append("/").append(kind);
    return text.append(R"(" Target=")").append(target).append(R"("/>)");
}

std::string relationships(const std::string& content)
{
    std::string text(xmlHead);
    text.append(R"(<Relationships xmlns=")").append(packageSpace).append("\">");
    return text + content + "</Relationships>";
}

/// What stands in a cell of the sheet "export"; nothing: a style alone.
std::string valueAt(CellPlace place, const DemoSheet& sheet, const DigitSet& digits)
{
    const std::string name = cellName(place);
    const auto slip = std::ranges::find(sheet.slips, name, &Slip::cell);
    if (slip != sheet.slips.end())
        return std::string(slip->text);
    const CellRole role = cellRole(place);
    if (role.kind == CellRole::label)
        return std::to_string(role.digit);
    if (role.kind == CellRole::pixel)
        return digits.picture(role.digit)[role.row * digitSide + role.column] > 127 ? "1" : "0";
    if (place.row >= layoutRows || place.column >= layoutColumns)
        return {};
    const std::size_t row = place.row % bandRows;
    const std::size_t column = place.column % digitColumns;
    if (row == bandRows - 1 && column < digitSide)
        return std::to_string(column == 9 || column == 19 ? column + 2 : column + 1);
    if (row >= 1 && row <= digitSide && column == digitSide)
        return std::to_string(row);
    return {};
}

template <class Value> std::string worksheet(const Value& valueOf)
{
    std::string text(xmlHead);
    text.append(R"(<worksheet xmlns=")").append(mainSpace).append(R"("><sheetData>)");
    for (std::size_t row = 0; row < rowsWithStyles; ++row) {
        text += "<row r=\"" + std::to_string(row + 1) + R"(" ht="14.25" customHeight="1">)";
        for (std::size_t column = 0; column < layoutColumns; ++column)
            text += "<c r=\"" + cellName({row, column}) + "\" s=\"1\"" + valueOf(CellPlace{row, column});
        text += "</row>";
    }
    return text + "</sheetData></worksheet>";
}

std::string workbook()
{
    std::string text(xmlHead);
    text.append(R"(<workbook xmlns=")").append(mainSpace).append(R"(" xmlns:r=")").append(relationSpace);
    return text.append(R"("><sheets><sheet name="export" sheetId="1" state="visible" r:id="rId1"/>)")
        .append(R"(<sheet name="Original" sheetId="2" state="visible" r:id="rId2"/></sheets></workbook>)");
}

/// The longest strings of Python 2's repr(): printable characters as they are, the rest escaped.
std::string pythonString(std::span<const std::uint8_t> bytes)
{
    const bool hasSingle = std::ranges::find(bytes, std::uint8_t{'\''}) != bytes.end();
    const bool hasDouble = std::ranges::find(bytes, std::uint8_t{'"'}) != bytes.end();
    const char quote = hasSingle && !hasDouble ? '"' : '\'';
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text(1, quote);
    for (const std::uint8_t byte : bytes) {
        if (byte == '\n')
            text += "\\n";
        else if (byte == '\r')
            text += "\\r";
        else if (byte == '\t')
            text += "\\t";
        else if (byte == '\\' || byte == static_cast<std::uint8_t>(quote))
            text.append(1, '\\').append(1, static_cast<char>(byte));
        else if (byte >= ' ' && byte < 0x7f)
            text += static_cast<char>(byte);
        else
            text.append("\\x").append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
    return text + quote;
}

/// An array as numpy pickles it in protocol 0. The first one names what the later ones only refer to.
class TextPickle {
public:
    explicit TextPickle(const std::filesystem::path& path)
        : file_(gzopen(path.c_str(), "wb1"), gzclose)
    {
    }

    void put(std::string_view text) { gzwrite(file_.get(), text.data(), static_cast<unsigned>(text.size())); }

    void array(const std::string& shape, std::span<const std::uint8_t> bytes)
    {
        const bool first = memo_ == 0;
        put(first ? "cnumpy.core.multiarray\n_reconstruct\np1\n(cnumpy\nndarray\np2\n(I0\ntp3\n" : "g1\n(g2\ng3\n");
        memo_ = first ? 3 : memo_;
        remember("S'b'\ntR");
        remember("(I1\n(" + shape + "t");
        if (first) {
            remember("cnumpy\ndtype\n");
            remember("(S'u1'\n");
            remember("I0\nI1\ntR");
            put("(I3\nS'|'\nNNNI-1\nI-1\nI0\ntb");
        } else {
            put("g8\n");
        }
        put("I00\nS");
        remember(pythonString(bytes) + "\n");
        put("tb");
    }

private:
    /// Writes a value, and that the pickle keeps it under the next number.
    void remember(const std::string& value)
    {
        put(value);
        put("p" + std::to_string(++memo_) + "\n");
    }

    std::unique_ptr<gzFile_s, int (*)(gzFile)> file_;
    int memo_ = 0;
};

} // namespace

std::vector<DemoSheet> demoSheets()
{
    return {
        {"Arial", {}}, {"Bradley Hand", {{"AP40", ""}, {"CT48", ""}, {"CW49", "11"}}}, {"Helvetica", {{"BV4", ""}}}};
}

std::vector<std::filesystem::path> foldersOfDemoSheets(const std::filesystem::path& folder)
{
    const DataFile digits = loadDataFile(fontsFolder() / "liberation-sans.txt").value();
    for (const DemoSheet& sheet : demoSheets())
        writeDemoSheet(sheet, digits, folder);
    std::vector<std::filesystem::path> folders{folder};
    if (const std::filesystem::path own = shared / "data/fonts-xlsx"; exists(own))
        folders.push_back(own);
    return folders;
}

std::filesystem::path writeDemoSheet(
    const DemoSheet& sheet, const DataFile& digits, const std::filesystem::path& folder)
{
    const DigitSet& pictures = *digits.split("digits");
    const auto exported = [&](CellPlace place) {
        const std::string value = valueAt(place, sheet, pictures);
        return value.empty() ? "/>" : "><v>" + value + "</v></c>";
    };
    // The other sheet has blanks typed as text here and there.
    const auto original = [](CellPlace place) {
        return std::string(place.row == 40 && place.column < 6 ? " t=\"s\"><v>0</v></c>" : "/>");
    };
    ZipBuilder builder;
    const auto add = [&builder](const char* name, std::string content) { builder.add(name, std::move(content), true); };
    add("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    add("xl/workbook.xml", workbook());
    add("xl/_rels/workbook.xml.rels",
        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
            + relationship("rId2", "worksheet", "worksheets/sheet2.xml")
            + relationship("rId4", "sharedStrings", "sharedStrings.xml")));
    add("xl/sharedStrings.xml",
        std::string(xmlHead).append("<sst xmlns=\"").append(mainSpace)
            + R"(" count="6" uniqueCount="1"><si><t xml:space="preserve">  </t></si></sst>)");
    add("xl/worksheets/sheet1.xml", worksheet(exported));
    add("xl/worksheets/sheet2.xml", worksheet(original));
    const std::filesystem::path path = folder / (std::string(sheet.name) + ".xlsx");
    std::ofstream(path, std::ios::binary) << builder.build();
    return path;
}

std::filesystem::path writeTextPickle(const std::filesystem::path& folder)
{
    const DataFile mnist = loadDataFile(findDefaultMnist().value()).value();
    const std::filesystem::path path = folder / "mnist-keras-p0.pkl.gz";
    TextPickle pickle(path);
    const auto split = [&](const DigitSet& digits) {
        const std::string count = "I" + std::to_string(digits.size()) + "\n";
        pickle.array(count + "I28\nI28\n", digits.pixels());
        pickle.array(count, digits.labels());
        pickle.put("t");
    };
    pickle.put("((");
    split(*mnist.split("train"));
    pickle.put("(");
    split(*mnist.split("test"));
    pickle.put("t.");
    return path;
}

} // namespace engram::test
