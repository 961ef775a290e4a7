#include "excelReader.h"

#include <algorithm>

#include <engram/try.h>

#include "excelCells.h"
#include "excelPackage.h"

#include "formats/sheet/sheetDigits.h"
#include "formats/sheet/sheetLayout.h"

namespace engram {
namespace {

constexpr std::string_view preferredSheet = "export"; ///< the demo's sheets keep a template in another one

const Relationship* ofKind(const std::vector<Relationship>& relationships, std::string_view kind)
{
    const auto found = std::ranges::find(relationships, kind, &Relationship::kind);
    return found == relationships.end() || found->target.empty() ? nullptr : &*found;
}

/// The part of the sheet called "export", else of the first sheet.
Result<std::string> sheetPart(
    const ExcelPackage& package, const XmlPart& workbook, const std::vector<Relationship>& relationships)
{
    pugi::xml_node chosen;
    for (const pugi::xml_node sheet : childOf(workbook.root(), "sheets").children()) {
        if (localName(sheet.name()) != "sheet")
            continue;
        const bool preferred = attributeOf(sheet, "name").value() == preferredSheet;
        if (!chosen || preferred)
            chosen = sheet;
        if (preferred)
            break;
    }
    if (!chosen)
        return package.refuse(Sentence::of("the workbook has no sheets"));
    const std::string_view id = attributeOf(chosen, "id").value();
    const auto found = std::ranges::find(relationships, id, &Relationship::id);
    const std::string sheet = quotedShort(attributeOf(chosen, "name").value());
    if (found == relationships.end() || found->kind != "worksheet")
        return package.refuse(Sentence::of("the sheet %1 is not among the worksheets of the workbook", sheet));
    if (found->target.empty())
        return package.refuse(Sentence::of("the sheet %1 is said to be outside the file", sheet));
    return found->target;
}

/// Name, source and licence, where writeFontSheet() put them: the custom properties of the document.
Result<void> readProperties(const ExcelPackage& package, const std::string& part, FontSheet& sheet)
{
    const auto properties = package.part(part, "Properties");
    if (!properties)
        return {}; // the digits do not depend on them
    for (const pugi::xml_node property : properties->root().children()) {
        const std::string_view name = attributeOf(property, "name").value();
        const char* value = childOf(property, "lpwstr").text().get();
        if (name == "Font" && std::string_view(value).size() > longestSheetName)
            return package.refuse(
                Sentence::of("the name of the font, %1, has more than 200 bytes", quotedShort(value)));
        if (name == "Font" && *value != '\0')
            sheet.name = value;
        else if (name == "Source")
            sheet.source = value;
        else if (name == "Licence")
            sheet.licence = value;
    }
    return {};
}

} // namespace

Result<FontSheet> readExcelSheet(
    std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress)
{
    ENGRAM_TRY(const auto package, ExcelPackage::open(bytes, where));
    ENGRAM_TRY(const auto roots, package.relationships({}));
    const Relationship* office = ofKind(roots, "officeDocument");
    if (office == nullptr)
        return package.refuse(Sentence::of("the zip archive is not a spreadsheet: it names no workbook"));
    ENGRAM_TRY(const auto workbook, package.part(office->target, "workbook"));
    ENGRAM_TRY(const auto relationships, package.relationships(office->target));
    ENGRAM_TRY(const auto partName, sheetPart(package, workbook, relationships));
    ENGRAM_TRY(const auto part, package.part(partName, "worksheet"));
    if (progress.cancelled())
        return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", where));

    const Relationship* texts = ofKind(relationships, "sharedStrings");
    SharedTexts shared(package, texts != nullptr ? std::optional(texts->target) : std::nullopt);
    SheetDigits digits(where);
    ENGRAM_TRY(visitCells(package, part, [&](CellPlace place, pugi::xml_node cell) -> Result<void> {
        const bool between = isBetweenDigits(place);
        if (cellRole(place).kind == CellRole::ignored && !between)
            return {};
        const auto shown = shownIn(cell, "cell " + cellName(place), package, shared);
        if (!shown && between)
            return {}; // whatever it is, it is no part of a digit
        return shown ? digits.take(place, *shown) : tl::unexpected(shown.error());
    }));
    ENGRAM_TRY(auto sheet, digits.finish());
    if (const Relationship* custom = ofKind(roots, "custom-properties"))
        ENGRAM_TRY(readProperties(package, custom->target, sheet));
    return sheet;
}

} // namespace engram
