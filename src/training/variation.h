#pragma once

#include <vector>

#include <engram/bits/bitVector.h>
#include <engram/dataset/digitSet.h>
#include <engram/training/learner.h>

namespace engram {

/// By how many degrees (clockwise) each variant is turned: element v - 1 is that of Provenance::variant v.
[[nodiscard]] std::vector<int> turnsOf(const Variation& variation);

/// An example as an agent is taught it: its own bits, then those of its variants in order.
[[nodiscard]] std::vector<BitVector> inputsWithVariants(
    DigitView digit, const Preprocessing& preprocessing, const Variation& variation);

} // namespace engram
