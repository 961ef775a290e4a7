#pragma once

#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>

#include "formats/arrays/labelledArrays.h"

namespace engram {

/// Levels of 0 and 1 in all of a split are no grey but ink or none: they become 0 and 255, and a note says so.
void fillBinaryInk(std::vector<LabelledArrays>& splits, std::vector<Sentence>& notes);

/// Notes the splits that have no level in the lighter half: perhaps their levels do not go up to 255.
void noteFaintInk(const std::vector<LabelledArrays>& splits, std::vector<Sentence>& notes);

/// Turns the splits of a file over that have dark ink on light ground, if others plainly have light ink on dark ground,
/// and notes it. A file whose splits agree is left as it is.
void turnDarkSplits(DataFile& file);

/// "emnist-digits-train-images-idx3-ubyte", "emnist_mnist.csv": whether a file is called as EMNIST is.
[[nodiscard]] bool isNamedAsEmnist(const std::string& name);

/// What the pictures of a file look like, before they are turned. `named` is what the file is called.
[[nodiscard]] PictureFindings findingsOf(const DataFile& file, const std::string& named);

/// How a file is turned: as a person says, else as was found. Font sheets, whose cells say what is ink, stay.
[[nodiscard]] PictureTurns turnsFor(const DataFile& file, const DataReading& reading);

} // namespace engram
