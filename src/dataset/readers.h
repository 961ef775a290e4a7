#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <engram/dataset/dataFile.h>

#include "byteReader.h"

namespace engram {

/// How a reader speaks of the file it reads.
struct Origin {
    std::string where; ///< what errors begin with: the path as it was given
    std::string name; ///< what a person calls it: the file's name without folder and extensions
};

/// The most that a file may come to when it has to lie in memory as a whole (zip archives, text sheets). Pickles and
/// IDX files are read as a stream and never do.
inline constexpr std::uint64_t maximumHeldBytes = std::uint64_t{320} << 20;

/// The name of a font sheet becomes that of a source of lessons, which files and lists have to hold. Bytes.
inline constexpr std::size_t longestSheetName = 200;

/// One reader a format. Each gets the content inflated, names the file in a refusal, and leaves `path` to the caller.
[[nodiscard]] Result<DataFile> readPickle(ByteReader& reader, const Origin& origin, const Progress& progress);
[[nodiscard]] Result<DataFile> readNpz(
    std::span<const std::uint8_t> bytes, const Origin& origin, const Progress& progress);
[[nodiscard]] Result<DataFile> readExcelSheet(
    std::span<const std::uint8_t> bytes, const Origin& origin, const Progress& progress);

} // namespace engram
