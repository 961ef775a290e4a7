#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include <engram/agent/memory.h>
#include <engram/recall/recall.h>

namespace engram {

/// How near one digit was to an answer.
struct DigitNearness {
    double share = 0; ///< of the state neurons that were recalled from lessons of this digit: 0-1
    /// Bits in which the state layer differs from the nearest lesson of this digit; nothing if it was never taught.
    std::optional<std::size_t> leastDistance = {};
    std::size_t nearestEngram = 0; ///< that lesson (the earliest of equals); meaningful with leastDistance

    friend bool operator==(const DigitNearness&, const DigitNearness&) = default;
};

/// For every digit 0-9 how near it was: by the shares of a step (see Recall::shares) and by the distance of the whole
/// state layer to the remembered ones. An engram counts for the digit that it answers, so a lesson of pain for its
/// inverse; those that answer no digit count for none. Looks at the first `engrams` of the memory only.
[[nodiscard]] std::array<DigitNearness, 10> nearnessOfDigits(const Memory& memory, BitView state,
    std::span<const Share> shares, std::size_t engrams = static_cast<std::size_t>(-1));

} // namespace engram
