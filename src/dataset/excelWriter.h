#pragma once

#include <string>

#include <engram/dataset/dataFile.h>

#include "byteBuffer.h"

namespace engram {

/// A workbook of one sheet "export" in the layout of the demo's font sheets, ink shaded, with the font's name, source
/// and licence as document properties. The same sheet gives the same bytes. `where` begins a refusal.
[[nodiscard]] Result<ByteBuffer> excelFontSheet(const DataFile& sheet, const std::string& where);

} // namespace engram
