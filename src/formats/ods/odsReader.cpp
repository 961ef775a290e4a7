#include "odsReader.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

#include "files/unicode.h"
#include "formats/sheet/sheetDigits.h"
#include "formats/sheet/sheetLayout.h"
#include "formats/xml/xmlPart.h"
#include "formats/zip/zipArchive.h"

namespace engram {
namespace {

constexpr ZipLimits odsLimits{
    .memberBytes = std::uint64_t{64} << 20U, .totalBytes = std::uint64_t{256} << 20U, .members = 1000};
constexpr std::string_view preferredSheet = "export";

/// The next node in the order of the document within `top`, past what `node` holds if `inside` is false. Without
/// recursion: a hostile file nests as deep as it likes.
pugi::xml_node nextWithin(pugi::xml_node top, pugi::xml_node node, bool inside)
{
    if (inside && node.first_child())
        return node.first_child();
    while (node != top && !node.next_sibling())
        node = node.parent();
    return node == top ? pugi::xml_node() : node.next_sibling();
}

/// What the paragraphs of a cell show, in whatever spans, links and fields it stands; notes to the cell are none of it.
std::string textOf(pugi::xml_node cell)
{
    std::string text;
    for (const pugi::xml_node paragraph : cell.children()) {
        if (localName(paragraph.name()) != "p")
            continue;
        std::string line;
        pugi::xml_node node = paragraph.first_child();
        while (node) {
            const std::string_view name = localName(node.name());
            const bool isNote = name == "annotation" || name == "note" || name == "ruby-text";
            line += node.value();
            node = nextWithin(paragraph, node, !isNote);
        }
        text += trimmed(line);
    }
    return text;
}

bool isError(pugi::xml_node cell)
{
    for (const pugi::xml_attribute attribute : cell.attributes())
        if (localName(attribute.name()) == "value-type" && std::string_view(attribute.value()) == "error")
            return true;
    return false;
}

/// Walks a table: cells and rows stand in a row with how often each is repeated, an empty million of them at the end.
class TableReader {
public:
    TableReader(const std::string& where, SheetDigits& digits)
        : where_(where)
        , digits_(digits)
    {
    }

    /// The rows of a table, or of a group of rows in it.
    Result<void> readRows(pugi::xml_node parent, int depth = 0);

private:
    Result<void> readRow(pugi::xml_node row);
    [[nodiscard]] Result<std::string> shownIn(pugi::xml_node cell, CellPlace place) const;
    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause) const
    {
        return failure(ErrorKind::malformed, shownSentence(Sentence::of("%1: %2", where_, cause)));
    }
    /// How often an element stands there, as far as it matters: at most `most`.
    [[nodiscard]] Result<std::size_t> timesOf(pugi::xml_node node, const char* attribute, std::size_t most) const;

    const std::string& where_;
    SheetDigits& digits_;
    std::size_t row_ = 0;
};

Result<std::size_t> TableReader::timesOf(pugi::xml_node node, const char* attribute, std::size_t most) const
{
    const pugi::xml_attribute repeated = attributeOf(node, attribute);
    if (!repeated)
        return 1;
    const auto times = numberIn<std::uint32_t>(repeated.value());
    if (!times || *times == 0)
        return refuse(Sentence::of("a cell or row is repeated %1 times", quotedShort(repeated.value())));
    return std::min<std::size_t>(*times, most);
}

Result<std::string> TableReader::shownIn(pugi::xml_node cell, CellPlace place) const
{
    const std::string_view type = attributeOf(cell, "value-type").value();
    const std::string written = textOf(cell);
    if (isError(cell)) // which LibreOffice calls a text
        return written.empty() ? std::string("#ERR!") : written;
    const std::string_view truth = trimmed(attributeOf(cell, "boolean-value").value());
    if (type == "boolean" && !truth.empty())
        return std::string(truth == "true" ? "1" : "0");
    std::string shown(trimmed(attributeOf(cell, type == "string" ? "string-value" : "value").value()));
    if (shown.empty())
        shown = written;
    const bool isOfDigit = cellRole(place).kind != CellRole::ignored;
    if (shown.empty() && type != "string" && isOfDigit && attributeOf(cell, "formula"))
        return refuse(Sentence::of("cell %1 is a formula that was saved without its value; open the sheet in a "
                                   "spreadsheet program and save it",
            cellName(place)));
    return shown;
}

Result<void> TableReader::readRow(pugi::xml_node row)
{
    ENGRAM_TRY(const std::size_t times, timesOf(row, "number-rows-repeated", layoutRows));
    std::size_t column = 0;
    for (const pugi::xml_node cell : row.children()) {
        const std::string_view name = localName(cell.name());
        if (name != "table-cell" && name != "covered-table-cell")
            continue;
        if (column >= layoutColumns)
            break;
        ENGRAM_TRY(const std::size_t copies, timesOf(cell, "number-columns-repeated", layoutColumns - column));
        ENGRAM_TRY(const std::string shown, shownIn(cell, {row_, column}));
        for (std::size_t line = row_; line < std::min(row_ + times, layoutRows); ++line)
            for (std::size_t at = column; at < column + copies; ++at)
                ENGRAM_TRY(digits_.take({line, at}, shown));
        column += copies;
    }
    row_ += times;
    return {};
}

Result<void> TableReader::readRows(pugi::xml_node parent, int depth)
{
    constexpr int deepest = 16; // groups of rows in one another
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = localName(node.name());
        const bool isGroup = name == "table-row-group" || name == "table-header-rows" || name == "table-rows";
        if (row_ >= layoutRows)
            break;
        if (name == "table-row") {
            ENGRAM_TRY(readRow(node));
        } else if (isGroup && depth < deepest) {
            ENGRAM_TRY(readRows(node, depth + 1));
        }
    }
    return {};
}

pugi::xml_node chosenTable(pugi::xml_node spreadsheet)
{
    pugi::xml_node chosen;
    for (const pugi::xml_node table : spreadsheet.children()) {
        if (localName(table.name()) != "table")
            continue;
        if (attributeOf(table, "name").value() == preferredSheet)
            return table;
        if (!chosen)
            chosen = table;
    }
    return chosen;
}

} // namespace

Result<FontSheet> readOdsSheet(std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress)
{
    const auto refuse = [&](const Sentence& cause, ErrorKind kind) {
        return failure(kind, Sentence::of("%1: %2", where, cause));
    };
    ENGRAM_TRY(const auto archive, ZipArchive::open(bytes, where, odsLimits));
    ENGRAM_TRY(auto content, archive.read("content.xml"));
    ENGRAM_TRY(const auto part, parseXml("content.xml", std::move(content), "document-content", where));
    const pugi::xml_node body = childOf(part.root(), "body");
    const pugi::xml_node spreadsheet = childOf(body, "spreadsheet");
    if (body && !spreadsheet)
        return refuse(Sentence::of("this OpenDocument file is no spreadsheet but a text, a drawing or a presentation; "
                                   "a font sheet is a spreadsheet (.ods or .xlsx)"),
            ErrorKind::unsupported);
    const pugi::xml_node table = chosenTable(spreadsheet);
    if (!table)
        return refuse(Sentence::of("the OpenDocument spreadsheet has no sheet in it"), ErrorKind::malformed);
    if (progress.cancelled())
        return refuse(Sentence::of("reading was cancelled"), ErrorKind::cancelled);
    SheetDigits digits(where);
    ENGRAM_TRY(TableReader(where, digits).readRows(table));
    return digits.finish();
}

} // namespace engram
