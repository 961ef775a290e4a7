#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/bits/kernel.h>

namespace engram {

/// What one instruction set offers; see Kernel for what each function does. Plain pointers, because code that is
/// compiled for one instruction set must not share inline functions with the rest of the program.
struct VectorFunctions {
    std::int64_t target; ///< Highway's HWY_TARGET
    void (*differences)(
        const Word* planes, const std::uint32_t* rows, std::size_t count, const Word* pattern, Plane* differences);
    void (*transpose)(const Word* const* rows, std::size_t count, std::size_t bits, Word* planes);
    void (*add)(const Plane* planes, const SharedSums& sums, BitSlicedNumbers* numbers);
    bool (*atMost)(const BitSlicedNumbers& numbers, std::size_t limit, const Plane& among, Plane& chosen);
    std::size_t (*least)(const BitSlicedNumbers& numbers, Plane& chosen);
    std::size_t (*list)(
        const BitSlicedNumbers& numbers, const Plane& chosen, std::uint32_t* indices, std::uint32_t* values);
    std::size_t (*countBoth)(const Plane& left, const Word* right);
    void (*addDistances)(const Word* const* rows, std::size_t count, const std::uint32_t* words, std::size_t length,
        const Word* pattern, const Word* mask, std::uint32_t* distances);
    void (*addRowDistances)(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
        const Word* mask, std::uint32_t limit, std::uint32_t* distances);
};

/// Of every instruction set that was compiled and that this machine has, slowest first.
[[nodiscard]] std::vector<const VectorFunctions*> vectorFunctions();

} // namespace engram
