#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "excelPackage.h"
#include "formats/sheet/sheetLayout.h"

namespace engram {

/// The texts that cells of a workbook share; read when the first cell asks for one.
class SharedTexts {
public:
    SharedTexts(const ExcelPackage& package, std::optional<std::string> part)
        : package_(package)
        , part_(std::move(part))
    {
    }
    /// The text of that index, written in decimal; `cell` begins a refusal.
    [[nodiscard]] Result<std::string> text(std::string_view index, const std::string& cell);

private:
    [[nodiscard]] Result<void> load();

    const ExcelPackage& package_;
    std::optional<std::string> part_;
    std::optional<std::vector<std::string>> texts_;
};

/// Gets every cell of a worksheet in turn: where it is and its element. Returns a refusal to end the walk.
using CellVisitor = std::function<Result<void>(CellPlace place, pugi::xml_node cell)>;

/// Walks a worksheet. Refuses a row or cell that is not named as a spreadsheet would, or stands in another's row.
[[nodiscard]] Result<void> visitCells(const ExcelPackage& package, const XmlPart& sheet, const CellVisitor& visit);

/// What a cell shows, without blanks around it; empty for a blank cell. Formulas count with the value they were saved
/// with. Refuses error values and values that are not there.
[[nodiscard]] Result<std::string> shownIn(
    pugi::xml_node cell, const std::string& name, const ExcelPackage& package, SharedTexts& shared);

} // namespace engram
