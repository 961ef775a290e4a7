#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/progress.h>

#include "files/byteReader.h"
#include "formats/arrays/labelledArrays.h"

namespace engram {

/// Whether a file that begins so (with startBytes bytes, if it has that many) is to be read as a pickle.
[[nodiscard]] bool beginsAsPickle(std::string_view start) noexcept;

/// The pictures and labels of a pickle.
struct PickledArrays {
    std::vector<LabelledArrays> splits;
    std::vector<std::string> passedOver; ///< keys of arrays that could be pictures or labels, but for their names
};

/// From pairs of arrays or a dict of them. A small interpreter builds them that runs nothing. Refusals begin with
/// reader.where().
[[nodiscard]] Result<PickledArrays> readPickle(ByteReader& reader, const Progress& progress);

} // namespace engram
