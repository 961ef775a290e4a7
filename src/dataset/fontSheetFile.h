#pragma once

#include <string>

#include <engram/dataset/dataFile.h>
#include <engram/formats/sheet.h>

namespace engram {

/// The data file of a font sheet: one split, "digits". `nameOfFile` is its name where the sheet has none of its own.
[[nodiscard]] DataFile dataFileOf(FontSheet sheet, DataFormat format, const std::string& nameOfFile);

} // namespace engram
