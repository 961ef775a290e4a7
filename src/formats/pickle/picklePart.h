#pragma once

#include <cstdint>
#include <vector>

#include <engram/error.h>

#include "files/byteReader.h"

namespace engram {

/// Pictures or labels alone.
struct PicklePart {
    bool pictures = false;
    std::vector<std::uint8_t> values; ///< N x 784, or N
};

/// A pickle of one array, or of lists nested like one, that holds pictures or labels alone: its shape says which.
/// Refuses anything else, as readPickle() does.
[[nodiscard]] Result<PicklePart> readPicklePart(ByteReader& reader);

} // namespace engram
