#include "excelCells.h"

#include <algorithm>
#include <charconv>

#include <engram/text.h>
#include <engram/try.h>

namespace engram {
namespace {

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
    ENGRAM_TRY(const auto part, package_.part(*part_, "sst"));
    for (const pugi::xml_node item : part.root().children())
        if (localName(item.name()) == "si")
            texts_->push_back(textOf(item));
    return {};
}

Result<std::string> SharedTexts::text(std::string_view index, const std::string& cell)
{
    if (!part_)
        return package_.refuse(Sentence::of("%1 refers to shared texts, but the workbook has none", cell));
    if (!texts_)
        ENGRAM_TRY(load());
    const auto number = numberIn<std::size_t>(index);
    if (!number || *number >= texts_->size())
        return package_.refuse(Sentence::of("%1 refers to a shared text that is not there", cell));
    return (*texts_)[*number];
}

Result<void> visitCells(const ExcelPackage& package, const XmlPart& sheet, const CellVisitor& visit)
{
    std::size_t row = 0; // a row without a number is the one after the last
    for (const pugi::xml_node rowNode : childOf(sheet.root(), "sheetData").children()) {
        if (localName(rowNode.name()) != "row")
            continue;
        if (const pugi::xml_attribute name = attributeOf(rowNode, "r")) {
            const auto number = numberIn<std::size_t>(name.value());
            if (!number || *number == 0 || *number > sheetRows)
                return package.refuse(Sentence::of("a row is called '%1'", std::string(name.value()).substr(0, 20)));
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
                    return package.refuse(Sentence::of("a cell is called '%1', which is no cell of a spreadsheet",
                        std::string(name.value()).substr(0, 20)));
                if (named->row != row)
                    return package.refuse(Sentence::of("cell %1 stands in row %2", cellName(*named), row + 1));
                place = *named;
            }
            ENGRAM_TRY(visit(place, cell));
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
        return std::string(trimmed(textOf(childOf(cell, "is"))));
    const std::string_view shown = trimmed(value.text().get());
    if (const bool emptyText = value && type == "str"; shown.empty() && !emptyText && childOf(cell, "f"))
        return package.refuse(Sentence::of(
            "%1 is a formula that was saved without its value; open the workbook in a spreadsheet program and save it",
            name));
    if (type == "s" && !shown.empty()) {
        auto text = shared.text(shown, name);
        return text ? Result<std::string>(std::string(trimmed(*text))) : text;
    }
    if (type == "e")
        return package.refuse(Sentence::of("%1 holds the error %2", name, shown.substr(0, 20)));
    if (type != "n" && type != "b" && type != "str" && type != "s")
        return package.refuse(Sentence::of("%1 holds a value of the type '%2'", name, type.substr(0, 20)));
    return std::string(shown);
}

} // namespace engram
