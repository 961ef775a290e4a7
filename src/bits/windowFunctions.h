#pragma once

#include <cstddef>
#include <cstdint>

#include <engram/bits/bitVector.h>
#include <engram/bits/windows.h>

namespace engram {

/// What one instruction set offers for windows; see Kernel for what each function does, VectorFunctions for the form.
struct WindowFunctions {
    void (*rowDistances)(
        const Word* rows, std::size_t count, std::size_t words, const Word* pattern, std::uint16_t* distances);
    /// Any grid, pictures of one byte a pixel.
    void (*anyWindows)(const WindowGrid& grid, const std::uint8_t* question, const std::uint8_t* lesson,
        const WindowShift* shifts, std::size_t count, std::uint16_t* least);
    /// Windows of blocks, pictures of 8 bits a pixel.
    void (*blocksOfBytes)(const WindowGrid& grid, const std::uint8_t* question, const std::uint8_t* lesson,
        const WindowShift* shifts, std::size_t count, std::uint16_t* least);
    /// Windows of blocks, pictures in stripes: stripe s begins at word s * WindowPicture::stripeLength.
    void (*blocksOfBits)(const WindowGrid& grid, const std::uint32_t* question, const std::uint32_t* lesson,
        const WindowShift* shifts, std::size_t count, std::uint16_t* least);
};

/// Of one of the instruction sets that vectorFunctions() found.
[[nodiscard]] const WindowFunctions& windowFunctions(std::int64_t target);

} // namespace engram
