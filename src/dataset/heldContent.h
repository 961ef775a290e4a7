#pragma once

#include <engram/error.h>

#include "files/byteBuffer.h"
#include "files/byteReader.h"

namespace engram {

/// The whole content of a file, at most 320 MiB, for the formats that are not read as a stream.
[[nodiscard]] Result<ByteBuffer> readAll(ByteReader& reader);

} // namespace engram
