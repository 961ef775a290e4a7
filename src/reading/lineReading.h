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

struct LineReading {
    std::vector<PieceRange> digits; ///< from left to right
    double cost = 0; ///< the sum of what the digits cost
};

/// Puts the pieces of a line together: of all ways the one whose digits are the least strange in sum, by dynamic
/// programming over the cuts. A cut through ink costs, and so does a digit that reaches over a gap.
[[nodiscard]] LineReading joinPieces(const InkLine& line, const LessonDistance& lessons);

/// What it costs to take ink, which is cropped, for one digit, whatever lies beside it. `height` is that of the digits
/// of its line.
[[nodiscard]] double costOfDigit(const GreyPicture& ink, double height, const LessonDistance& lessons);

/// A digit is cut in pieces only where that costs less by so much: what hangs together, and is about as wide as a digit
/// may be, is one digit before it is several.
inline constexpr double doubtOfCuts = 0.5;
inline constexpr double doubtOfTouching = 2; ///< where all of it hangs together
inline constexpr double widestSingle = 1.3; ///< of its height

} // namespace engram
