#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <engram/error.h>
#include <engram/formats/sheet.h>
#include <engram/progress.h>

namespace engram {

/// An OpenDocument spreadsheet (ISO/IEC 26300-1) in the layout of the font sheets: its sheet "export", else the first.
/// The name of the font is not in it. `where` begins a refusal.
[[nodiscard]] Result<FontSheet> readOdsSheet(
    std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress);

} // namespace engram
