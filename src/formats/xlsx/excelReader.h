#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <engram/error.h>
#include <engram/formats/sheet.h>
#include <engram/progress.h>

namespace engram {

/// A workbook in the layout of the demo's font sheets: its sheet "export", else the first. Cells that are blank, or in
/// which the 1 was typed twice, are read all the same and reported. `where` begins a refusal.
[[nodiscard]] Result<FontSheet> readExcelSheet(
    std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress);

} // namespace engram
