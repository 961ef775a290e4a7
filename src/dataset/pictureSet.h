#pragma once

#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>

#include "fileGroup.h"
#include "labelledFile.h"

namespace engram {

/// The data set of the pictures of a group, a digit each, which their folders or their names say. Pictures of 28 x 28
/// are digits as they are; of all others the eye finds the ink and fits it as MNIST was made. `names` are those of the
/// pictures; `split` is what those are of that no folder says it of.
/// Errors: `malformed` (no label, no picture, nothing drawn), `unsupported`, `tooLarge`, `unreadable`, `cancelled`.
[[nodiscard]] Result<DataFile> readPictureSet(const FileGroup& group, const Origin& origin,
    const std::vector<std::string>& names, const std::string& split, const Progress& progress);

} // namespace engram
