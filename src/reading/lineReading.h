#pragma once

#include <cstddef>
#include <vector>

#include <engram/eye/inkLines.h>

#include "lessonDistance.h"

namespace engram {

/// Neighbouring pieces of a line that make up one digit: `first` to `last` - 1.
struct PieceRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Puts the pieces of a line together: of all ways the one whose digits are the least strange in sum, by dynamic
/// programming over the cuts.
[[nodiscard]] std::vector<PieceRange> joinPieces(const InkLine& line, const LessonDistance& lessons);

} // namespace engram
