#pragma once

#include <string>

#include <engram/error.h>
#include <engram/formats/sheet.h>

#include "files/byteBuffer.h"

namespace engram {

/// A workbook of one sheet "export" in the layout of the demo's font sheets, ink shaded, with the font's name, source
/// and licence as document properties. The same sheet gives the same bytes. `where` begins a refusal.
[[nodiscard]] Result<ByteBuffer> excelFontSheet(const FontSheet& sheet, const std::string& where);

} // namespace engram
