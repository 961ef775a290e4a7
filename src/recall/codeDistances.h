#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/agent/memory.h>
#include <engram/bits/kernel.h>
#include <engram/recall/recall.h>

namespace engram {

/// Recall::distances() without windows: one pass over the input bits of the first `engrams` of the memory.
[[nodiscard]] std::vector<CodeDistance> distancesOfCodes(
    const Memory& memory, BitView input, std::size_t engrams, const Kernel& kernel);

/// distances[i] := in how many bits the input of engram i differs from the picture, for the first distances.size() of
/// the memory; at most 2^16 - 1 bits.
void measureDistances(const Memory& memory, BitView input, const Kernel& kernel, std::span<std::uint16_t> distances);

} // namespace engram
