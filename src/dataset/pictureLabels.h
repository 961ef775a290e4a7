#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <engram/error.h>

#include "fileGroup.h"

namespace engram {

/// A picture file of a set, and what its folders or its name say of it.
struct LabelledPicture {
    std::string name; ///< of the file in its group
    std::string split; ///< "train", "validation" or "test"
    std::uint8_t label = 0; ///< 0-9
};

/// The pictures of a set in their order, which depends on their names alone, and how their labels were found.
struct PictureLabels {
    std::vector<LabelledPicture> pictures;
    std::vector<Sentence> notes;
};

/// Whether a file is called as a picture is, also as one that is not read: "3.png", "3.HEIC".
[[nodiscard]] bool isNamedAsPicture(const std::string& name);

/// Whether a folder above the file is called by a digit: "train/3/a.png".
[[nodiscard]] bool liesInFolderOfDigit(const std::string& name);

/// The labels of pictures by docs/formats/dataSets.md: a folder 0 to 9, else a digit at the beginning or the end of the
/// name. What no folder says to be of a split is of `split`. Errors: `malformed` (a picture without a label, or with
/// two).
[[nodiscard]] Result<PictureLabels> labelsOfPictures(
    const FileGroup& group, const std::vector<std::string>& names, const std::string& split);

} // namespace engram
