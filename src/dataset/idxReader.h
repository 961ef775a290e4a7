#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "byteReader.h"
#include "readers.h"

namespace engram {

/// One IDX file: pictures (N x 28 x 28) or labels (N).
struct IdxArray {
    bool pictures = false;
    std::vector<std::uint8_t> values;
};

/// Refuses every type but unsigned bytes, other shapes, labels above 9, and a length that is not exactly right.
[[nodiscard]] Result<IdxArray> readIdxArray(ByteReader& reader);

/// The data set that the IDX file at `path` belongs to; `reader` is at its start. See loadDataFile().
[[nodiscard]] Result<DataFile> readIdx(ByteReader& reader, const std::filesystem::path& path, const Progress& progress);

} // namespace engram
