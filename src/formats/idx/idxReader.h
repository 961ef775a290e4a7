#pragma once

#include <string_view>

#include <engram/formats/idxFile.h>

#include "files/byteReader.h"

namespace engram {

/// Whether a file that begins so is to be read as IDX.
[[nodiscard]] bool beginsAsIdx(std::string_view start) noexcept;

/// Refuses every type but unsigned bytes, other shapes, labels above 9, and a length that is not exactly right.
[[nodiscard]] Result<IdxArray> readIdxArray(ByteReader& reader);

} // namespace engram
