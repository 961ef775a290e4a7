#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "formats/arrays/labelledArrays.h"
#include "pickleValue.h"

namespace engram::pickle {

/// picturesOf or labelsOf.
using Conversion = Result<std::vector<std::uint8_t>> (*)(const ArrayView&, const std::string& what);

/// Converts a numpy array, or lists of numbers nested like one. Memory for the outcome is charged to the store.
[[nodiscard]] Result<std::vector<std::uint8_t>> numbersOf(
    ValueStore& store, Value value, const std::string& what, Conversion convert);

} // namespace engram::pickle
