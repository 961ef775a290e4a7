#pragma once

#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>

#include "formats/arrays/labelledArrays.h"

namespace engram {

/// Levels of 0 and 1 in all splits are no grey but ink or none: they become 0 and 255, and a note says so.
void fillBinaryInk(std::vector<LabelledArrays>& splits, std::vector<Sentence>& notes);

/// "emnist-digits-train-images-idx3-ubyte", "emnist_mnist.csv": whether a file is called as EMNIST is.
[[nodiscard]] bool isNamedAsEmnist(const std::string& name);

/// What the pictures of a file look like, before they are turned. `named` is what the file is called.
[[nodiscard]] PictureFindings findingsOf(const DataFile& file, const std::string& named);

/// How a file is turned: as a person says, else as was found. Font sheets, whose cells say what is ink, stay.
[[nodiscard]] PictureTurns turnsFor(const DataFile& file, const DataReading& reading);

} // namespace engram
