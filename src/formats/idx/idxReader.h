#pragma once

#include <engram/formats/idxFile.h>

#include "files/byteReader.h"

namespace engram {

/// Refuses every type but unsigned bytes, other shapes, labels above 9, and a length that is not exactly right.
[[nodiscard]] Result<IdxArray> readIdxArray(ByteReader& reader);

} // namespace engram
