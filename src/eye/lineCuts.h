#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/picture.h>

namespace engram {

struct LineCuts {
    std::vector<std::uint16_t> labels; ///< for each pixel the piece that it is in
    std::size_t pieces = 1; ///< every one has ink
    std::vector<float> crossed; ///< for each cut between two pieces how much ink it goes through, in strokes' widths
};

/// Cuts a line's ink along paths from top to bottom that cross as little of it as may be: of all paths through each
/// point the cheapest, found by dynamic programming (seams: Avidan and Shamir 2007), and of neighbouring paths the
/// best. `digitHeight` is that of its digits in pixels. Every row of ink is in some piece.
[[nodiscard]] LineCuts cutLine(const GreyPicture& ink, double digitHeight);

} // namespace engram
