#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include <engram/dataset/dataFile.h>
#include <engram/error.h>
#include <engram/progress.h>

namespace engram {

/// In what form digits are written for other programs: docs/formats/dataSets.md, "What Engram writes".
enum class DigitFileKind : std::uint8_t {
    npz, ///< one archive of NumPy arrays
    idx, ///< two files as MNIST's for each split
    pictures, ///< a folder of PNG pictures, in a folder a digit
    textSheet, ///< a font sheet as text
    excelSheet, ///< a font sheet as a spreadsheet
};

/// What a name asks for: .npz; .idx and what ends as MNIST's files do; .xlsx; a name with a slash at its end, or of a
/// folder that is there, is a folder of pictures. Anything else is a font sheet as text.
[[nodiscard]] DigitFileKind digitFileKindOf(const std::filesystem::path& path);

/// Writes digits. Every file is written as saveFile() does; a folder of pictures appears whole or not at all, and takes
/// no other's place. IDX files are called NAME-images-idx3-ubyte and NAME-labels-idx1-ubyte, with the split before
/// "images" where there are several or the only one is no training.
/// Errors: `invalidArgument` (a font sheet that is not ten digits, or a folder that is not empty), `writeFailed`,
/// `cancelled` (of pictures).
[[nodiscard]] Result<void> writeDigits(
    const DataFile& data, DigitFileKind kind, const std::filesystem::path& path, const Progress& progress = {});

} // namespace engram
