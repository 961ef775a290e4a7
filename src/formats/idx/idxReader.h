#pragma once

#include <string_view>

#include <engram/formats/idxFile.h>

#include "files/byteReader.h"

namespace engram {

/// Whether a file that begins so is to be read as IDX.
[[nodiscard]] bool beginsAsIdx(std::string_view start) noexcept;

/// Pictures (N x 28 x 28 or N x 784) or labels (N, N x 1, one-hot N x 10, or QMNIST's N x 8, of which the first is the
/// digit) of any of IDX's types. Refuses other shapes, labels above 9, and a length that is not exactly right.
[[nodiscard]] Result<IdxArray> readIdxArray(ByteReader& reader);

} // namespace engram
