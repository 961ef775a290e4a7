#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include <engram/error.h>

#include "files/byteBuffer.h"

namespace engram {

/// The one array of an NPZ archive, as its NPY file; nothing if it has several. Pictures and labels are published in
/// two archives of one array each, too. `where` begins a refusal.
[[nodiscard]] Result<std::optional<ByteBuffer>> onlyArrayOf(
    std::span<const std::uint8_t> bytes, const std::string& where);

} // namespace engram
