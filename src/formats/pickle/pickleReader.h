#pragma once

#include <vector>

#include <engram/error.h>
#include <engram/progress.h>

#include "files/byteReader.h"
#include "formats/arrays/labelledArrays.h"

namespace engram {

/// The pictures and labels of a pickle: pairs of arrays or a dict of them. A small interpreter builds them that runs
/// nothing. Refusals begin with reader.where().
[[nodiscard]] Result<std::vector<LabelledArrays>> readPickle(ByteReader& reader, const Progress& progress);

} // namespace engram
