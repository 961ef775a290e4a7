#pragma once

#include <cstdint>
#include <span>

#include "labelledArrays.h"

namespace engram {

/// Whether an array of this shape is a table as CSV files have it, a row of 785 numbers for each digit: N x 785.
[[nodiscard]] bool isShapeOfLabelledRows(std::span<const std::uint64_t> shape) noexcept;

/// Pictures and labels of such an array: the label is the first or the last number of the rows, as LabelSearch finds
/// it. Checks the array first.
[[nodiscard]] Result<LabelledArrays> labelledRowsOf(const ArrayView& array, std::string split, const Sentence& what);

} // namespace engram
