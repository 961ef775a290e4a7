#include "excelReader.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>

#include <engram/text.h>
#include <engram/try.h>

#include "excelCells.h"
#include "excelPackage.h"

#include "formats/sheet/sheetLayout.h"

namespace engram {
namespace {

constexpr std::string_view preferredSheet = "export"; ///< the demo's sheets keep a template in another one

/// What is written in a cell, as a person may read it in a message.
std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 20;
    return "'" + std::string(text.substr(0, longest)) + (text.size() > longest ? "...'" : "'");
}

/// The ten digits as they are found, cell by cell.
class SheetReader {
public:
    SheetReader(const ExcelPackage& package, SharedTexts& shared)
        : package_(package)
        , shared_(shared)
    {
    }

    Result<void> readCell(CellPlace place, pugi::xml_node cell);
    /// After the last cell: refuses what is no font sheet, and notes the cells that are missing.
    Result<void> finish();

    [[nodiscard]] const std::array<DigitPixels, 10>& digits() const noexcept { return digits_; }
    [[nodiscard]] std::vector<Repair>& repairs() noexcept { return repairs_; }

private:
    Result<void> readLabel(const std::string& name, const CellRole& role, const std::string& shown);
    Result<void> readPixel(const std::string& name, const CellRole& role, const std::string& shown);

    const ExcelPackage& package_;
    SharedTexts& shared_;
    std::array<DigitPixels, 10> digits_{};
    std::array<std::bitset<digitPixels>, 10> filled_;
    std::bitset<layoutRows * layoutColumns> met_;
    std::bitset<10> labelled_;
    std::vector<Repair> repairs_;
};

Result<void> SheetReader::readCell(CellPlace place, pugi::xml_node cell)
{
    const CellRole role = cellRole(place);
    if (role.kind == CellRole::ignored)
        return {};
    const std::string name = "cell " + cellName(place);
    const std::size_t index = place.row * layoutColumns + place.column;
    if (met_[index])
        return package_.refuse(name + " comes twice");
    met_.set(index);
    ENGRAM_TRY(const auto shown, shownIn(cell, name, package_, shared_));
    if (shown.empty())
        return {}; // as if it were not there
    return role.kind == CellRole::label ? readLabel(name, role, shown) : readPixel(name, role, shown);
}

Result<void> SheetReader::readLabel(const std::string& name, const CellRole& role, const std::string& shown)
{
    if (numberIn<double>(shown) != static_cast<double>(role.digit))
        return package_.refuse(name + " is the label of the digit " + std::to_string(role.digit) + ", but holds "
            + inQuotes(shown) + "; the digits of a font sheet stand in the order 0 to 4 and 5 to 9");
    labelled_.set(role.digit);
    return {};
}

Result<void> SheetReader::readPixel(const std::string& name, const CellRole& role, const std::string& shown)
{
    const auto value = numberIn<double>(shown);
    const bool typedTwice = value == 11.0; // as in the demo's Bradley Hand
    if (value != 0.0 && value != 1.0 && !typedTwice)
        return package_.refuse(name + " holds " + inQuotes(shown) + "; a cell of a digit is 0 or 1");
    const std::size_t pixel = role.row * digitSide + role.column;
    digits_[role.digit][pixel] = value == 0.0 ? 0 : 255;
    filled_[role.digit].set(pixel);
    if (typedTwice)
        repairs_.push_back({name.substr(name.find(' ') + 1), static_cast<int>(role.digit), static_cast<int>(role.row),
            static_cast<int>(role.column), shown, 1});
    return {};
}

Result<void> SheetReader::finish()
{
    for (std::size_t digit = 0; digit < digits_.size(); ++digit) {
        const std::size_t band = digit / digitsPerBand * digitsPerBand;
        const bool bandLabelled = (labelled_ >> band << (10 - digitsPerBand)).any();
        if (!bandLabelled)
            return package_.refuse("cell " + cellName(labelPlace(band))
                + " and the next four labels are blank; a font "
                  "sheet has the digits 0 to 4 over row 2 and 5 to 9 over row 32");
        if (filled_[digit].none())
            return package_.refuse("the digit " + std::to_string(digit) + " is missing: cells "
                + cellName(pixelPlace(digit, 0, 0)) + " to " + cellName(pixelPlace(digit, digitSide - 1, digitSide - 1))
                + " are blank");
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            const std::size_t row = pixel / digitSide;
            const std::size_t column = pixel % digitSide;
            if (!filled_[digit][pixel])
                repairs_.push_back({cellName(pixelPlace(digit, row, column)), static_cast<int>(digit),
                    static_cast<int>(row), static_cast<int>(column), {}, 0});
        }
    }
    std::ranges::sort(repairs_, {}, [](const Repair& repair) {
        return (repair.digit * static_cast<int>(digitSide) + repair.row) * static_cast<int>(digitSide) + repair.column;
    });
    return {};
}

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
        return package.refuse("the workbook has no sheets");
    const std::string_view id = attributeOf(chosen, "id").value();
    const auto found = std::ranges::find(relationships, id, &Relationship::id);
    const std::string sheet = "the sheet " + inQuotes(attributeOf(chosen, "name").value());
    if (found == relationships.end() || found->kind != "worksheet")
        return package.refuse(sheet + " is not among the worksheets of the workbook");
    if (found->target.empty())
        return package.refuse(sheet + " is said to be outside the file");
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
            return package.refuse("the name of the font, " + inQuotes(value) + ", has more than 200 bytes");
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
        return package.refuse("the zip archive is not a spreadsheet: it names no workbook");
    ENGRAM_TRY(const auto workbook, package.part(office->target, "workbook"));
    ENGRAM_TRY(const auto relationships, package.relationships(office->target));
    ENGRAM_TRY(const auto partName, sheetPart(package, workbook, relationships));
    ENGRAM_TRY(const auto part, package.part(partName, "worksheet"));
    if (progress.cancelled())
        return failure(ErrorKind::cancelled, where + ": reading was cancelled");

    const Relationship* texts = ofKind(relationships, "sharedStrings");
    SharedTexts shared(package, texts != nullptr ? std::optional(texts->target) : std::nullopt);
    SheetReader reader(package, shared);
    ENGRAM_TRY(visitCells(
        package, part, [&reader](CellPlace place, pugi::xml_node cell) { return reader.readCell(place, cell); }));
    ENGRAM_TRY(reader.finish());

    FontSheet sheet;
    if (const Relationship* custom = ofKind(roots, "custom-properties"))
        ENGRAM_TRY(readProperties(package, custom->target, sheet));
    sheet.digits = reader.digits();
    sheet.repairs = std::move(reader.repairs());
    return sheet;
}

} // namespace engram
