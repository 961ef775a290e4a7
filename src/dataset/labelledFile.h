#pragma once

#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>

#include "formats/arrays/labelledArrays.h"

namespace engram {

/// What a data file is called.
struct Origin {
    std::string where; ///< what errors begin with: the path as it was given
    std::string name; ///< what a person calls it: the file's name without folder and extensions
};

/// The data file of these splits, in the order train, validation, test; refuses counts that differ and empty splits.
/// What has the sizes of MNIST (60,000 + 10,000, or 50,000 + 10,000 + 10,000) is called "MNIST", the rest by its file.
[[nodiscard]] Result<DataFile> makeDataFile(
    DataFormat format, const Origin& origin, std::vector<LabelledArrays> splits);

} // namespace engram
