#pragma once

#include <cstdint>

#include <engram/eye/preprocessing.h>

namespace engram {

/// A digit as a hand draws it on the window's canvas: 280 x 280 pixels, white on black, strokes of a round brush with
/// soft edges. Every picture has its own slant, turn, size, shape, place, thickness, and a little tremor; most digits
/// come in two ways of writing them. A function of its arguments alone.
[[nodiscard]] GreyPicture drawDigit(std::uint8_t digit, std::uint64_t seed);

} // namespace engram
