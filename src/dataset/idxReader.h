#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include <engram/dataset/idxFile.h>

#include "byteReader.h"
#include "readers.h"

namespace engram {

/// Refuses every type but unsigned bytes, other shapes, labels above 9, and a length that is not exactly right.
[[nodiscard]] Result<IdxArray> readIdxArray(ByteReader& reader);

/// The data set that the IDX file at `path` belongs to; `reader` is at its start. See loadDataFile().
[[nodiscard]] Result<DataFile> readIdx(ByteReader& reader, const std::filesystem::path& path, const Progress& progress);

} // namespace engram
