#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <engram/sentence.h>

namespace engram {

/// What a zip archive is, by the names of its members.
struct ZipContent {
    enum Kind {
        arrays, ///< NPZ
        workbook, ///< Office Open XML; or damaged, so that its reader says how
        openDocument,
        foreign, ///< nothing that is read: `refusal` says what, and the way out
        files ///< an archive of other files
    } kind = files;
    Sentence refusal;
};
[[nodiscard]] ZipContent zipContentOf(std::span<const std::uint8_t> zip);

} // namespace engram
