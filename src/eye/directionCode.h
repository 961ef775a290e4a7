#pragma once

#include <engram/bits/bitVector.h>
#include <engram/bits/kernel.h>
#include <engram/picture.h>

namespace engram {

/// InputCode::directions: bit pixel * 8 + k says that at, or close to, the pixel the picture gets brighter towards
/// k * 45 degrees, clockwise from the right. All bits of a picture that is of one level are 0.
///
/// The gradient is split into the two nearest of eight directions and each direction's plane is smoothed, as in C.-L.
/// Liu, K. Nakashima, H. Sako, H. Fujisawa, "Handwritten digit recognition: benchmarking of state-of-the-art
/// techniques", 2003; a plane of bits, not of numbers, is what a weightless neuron can look up.
[[nodiscard]] BitVector directionBits(DigitView digit, const Kernel& kernel = defaultKernel());

} // namespace engram
