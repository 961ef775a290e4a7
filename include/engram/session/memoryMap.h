#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

#include <engram/agent/memory.h>

namespace engram {

/// A plane through the space of state layers, laid so that the taught memories spread in it as far as they can: the
/// first two principal components of their state answers.
struct MemoryPlane {
    std::vector<double> mean; ///< one entry a state neuron
    std::array<std::vector<double>, 2> axes; ///< unit vectors, one entry a state neuron

    /// In the plane, from the mean.
    struct Point {
        double x = 0;
        double y = 0;
    };
    [[nodiscard]] Point project(BitView state) const;
};

/// The memories in the plane.
struct MemoryMap {
    /// One memory in the plane.
    struct Memory {
        MemoryPlane::Point at;
        std::uint32_t code = 0; ///< what it was taught as
        std::size_t engram = 0; ///< index in the memory
    };
    MemoryPlane plane;
    std::vector<Memory> memories; ///< at most as many as asked for, spread evenly over the memory
};

/// The components are those of at most 4,000 engrams spread evenly over the memory, by subspace iteration: the same for
/// the same memory. An empty memory gives an empty map; a stop gives what there is.
[[nodiscard]] MemoryMap mapMemory(const Memory& memory, std::size_t memoriesWanted, const std::stop_token& stop = {});

} // namespace engram
