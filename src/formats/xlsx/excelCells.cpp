#include "excelCells.h"

#include <algorithm>
#include <charconv>

namespace engram {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

/// The text of a string item: plain, or in runs of different looks. Phonetic hints are not part of it.
std::string textOf(pugi::xml_node item)
{
    std::string text;
    for (const pugi::xml_node child : item.children()) {
        if (localName(child.name()) == "t")
            text += child.text().get();
        else if (localName(child.name()) == "r")
            text += childOf(child, "t").text().get();
    }
    return text;
}

} // namespace

Result<void> SharedTexts::load()
{
    texts_.emplace();
    const auto part = package_.part(*part_, "sst");
    if (!part)
        return tl::unexpected(part.error());
    for (const pugi::xml_node item : part->root().children())
        if (localName(item.name()) == "si")
            texts_->push_back(textOf(item));
    return {};
}

Result<std::string> SharedTexts::text(std::string_view index, const std::string& cell)
{
    if (!part_)
        return package_.refuse(cell + " refers to shared texts, but the workbook has none");
    if (!texts_)
        if (const auto loaded = load(); !loaded)
            return tl::unexpected(loaded.error());
    const auto number = wholeNumber(index);
    if (!number || *number >= texts_->size())
        return package_.refuse(cell + " refers to a shared text that is not there");
    return (*texts_)[*number];
}

Result<void> visitCells(const ExcelPackage& package, const XmlPart& sheet, const CellVisitor& visit)
{
    std::size_t row = 0; // a row without a number is the one after the last
    for (const pugi::xml_node rowNode : childOf(sheet.root(), "sheetData").children()) {
        if (localName(rowNode.name()) != "row")
            continue;
        if (const pugi::xml_attribute name = attributeOf(rowNode, "r")) {
            const auto number = wholeNumber(name.value());
            if (!number || *number == 0 || *number > sheetRows)
                return package.refuse("a row is called '" + std::string(name.value()).substr(0, 20) + "'");
            row = *number - 1;
        }
        std::size_t column = 0;
        for (const pugi::xml_node cell : rowNode.children()) {
            if (localName(cell.name()) != "c")
                continue;
            CellPlace place{row, column};
            if (const pugi::xml_attribute name = attributeOf(cell, "r")) {
                const auto named = parseCellName(name.value());
                if (!named)
                    return package.refuse("a cell is called '" + std::string(name.value()).substr(0, 20)
                        + "', which is no cell of a spreadsheet");
                if (named->row != row)
                    return package.refuse("cell " + cellName(*named) + " stands in row " + std::to_string(row + 1));
                place = *named;
            }
            if (auto visited = visit(place, cell); !visited)
                return visited;
            column = place.column + 1;
        }
        ++row;
    }
    return {};
}

Result<std::string> shownIn(
    pugi::xml_node cell, const std::string& name, const ExcelPackage& package, SharedTexts& shared)
{
    const pugi::xml_attribute typeName = attributeOf(cell, "t");
    const std::string_view type = typeName ? typeName.value() : "n";
    const pugi::xml_node value = childOf(cell, "v");
    if (type == "inlineStr")
        return std::string(withoutBlanks(textOf(childOf(cell, "is"))));
    if (!value && childOf(cell, "f"))
        return package.refuse(name + " is a formula that was saved without its value");
    const std::string_view shown = withoutBlanks(value.text().get());
    if (type == "s" && !shown.empty()) {
        auto text = shared.text(shown, name);
        return text ? Result<std::string>(std::string(withoutBlanks(*text))) : text;
    }
    if (type == "e")
        return package.refuse(name + " holds the error " + std::string(shown.substr(0, 20)));
    if (type != "n" && type != "b" && type != "str" && type != "s")
        return package.refuse(name + " holds a value of the type '" + std::string(type.substr(0, 20)) + "'");
    return std::string(shown);
}

} // namespace engram
