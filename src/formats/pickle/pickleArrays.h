#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "formats/arrays/labelledArrays.h"
#include "pickleValue.h"

namespace engram::pickle {

/// Pictures or labels from a numpy array, from lists of numbers nested like one, or from lists of arrays of one shape;
/// labels also from a list or an array of texts. Memory for the outcome is charged to the store.
[[nodiscard]] Result<std::vector<std::uint8_t>> picturesIn(ValueStore& store, Value value, const Sentence& what);
[[nodiscard]] Result<std::vector<std::uint8_t>> labelsIn(ValueStore& store, Value value, const Sentence& what);

} // namespace engram::pickle
