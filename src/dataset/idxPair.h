#pragma once

#include <filesystem>

#include <engram/dataset/dataFile.h>

#include "files/byteReader.h"

namespace engram {

/// The data set that an opened IDX file belongs to: its partner (labels for pictures, pictures for labels) is looked
/// for beside `path` under the four customary names of MNIST's files, and so is the other split.
[[nodiscard]] Result<DataFile> readIdx(ByteReader& reader, const std::filesystem::path& path, const Progress& progress);

} // namespace engram
