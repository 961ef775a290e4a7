#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <engram/bits/bitVector.h>

namespace engram {

/// Square windows over a square picture, one at every `stride`-th row and column: window (row, column) begins at the
/// pixel (row * stride, column * stride).
struct WindowGrid {
    static constexpr std::size_t mostSide = 28;
    static constexpr std::size_t mostShift = 4; ///< pixels up, down, left or right

    std::size_t side = 28; ///< of the picture in pixels, 1 to mostSide
    std::size_t bitsPerPixel = 1; ///< 1 or 8; pixel after pixel, row after row
    std::size_t size = 8; ///< of a window in pixels, 1 to side
    std::size_t stride = 4; ///< 1 to size; side - size is a multiple of it, so that the windows cover the picture

    [[nodiscard]] std::size_t bits() const noexcept { return side * side * bitsPerPixel; }
    [[nodiscard]] std::size_t bitsOfWindow() const noexcept { return size * size * bitsPerPixel; }
    [[nodiscard]] std::size_t windowsPerSide() const noexcept { return (side - size) / stride + 1; }
    [[nodiscard]] std::size_t windows() const noexcept { return windowsPerSide() * windowsPerSide(); }

    /// Kernels give the windows of a row in slots that are filled up to a multiple of 8, and all of them to 64.
    [[nodiscard]] std::size_t slotsPerRow() const noexcept { return (windowsPerSide() + 7) / 8 * 8; }
    [[nodiscard]] std::size_t allSlots() const noexcept { return (windowsPerSide() * slotsPerRow() + 63) / 64 * 64; }
    [[nodiscard]] std::size_t slotOf(std::size_t window) const noexcept
    {
        return window / windowsPerSide() * slotsPerRow() + window % windowsPerSide();
    }

    /// Windows of 8 x 8 pixels at every fourth one are counted in blocks of 4 x 4, which neighbours share.
    [[nodiscard]] bool isOfBlocks() const noexcept { return size == 8 && stride == 4; }

    friend bool operator==(const WindowGrid&, const WindowGrid&) = default;
};

/// Where the pixels that a window is held against lie, seen from the window: so many rows down and columns right.
struct WindowShift {
    std::int32_t down = 0;
    std::int32_t right = 0;

    friend bool operator==(const WindowShift&, const WindowShift&) = default;
};

/// A picture laid out so that a shift is an offset: with WindowGrid::mostShift black pixels around it at least.
///
/// Most pictures are one byte a pixel, in rows of `pitch` bytes. Pictures of 1 bit a pixel whose windows are counted in
/// blocks are one 32-bit word a row instead, pixel x in bit x + mostShift, and the rows of a block are dealt out to
/// four stripes, so that one vector addition adds a row of every block.
class WindowPicture {
public:
    static constexpr std::size_t border = WindowGrid::mostShift;
    static constexpr std::size_t pitch =
        32; ///< so between two rows there are as many black pixels as a shift may reach
    static constexpr std::size_t rows = WindowGrid::mostSide + 2 * (border + 1); ///< a row more for whole vectors
    static constexpr std::size_t stripes = 4;
    static constexpr std::size_t stripeLength = 16; ///< words: row y - border is word y / 4 of stripe y % 4

    /// `bits` are grid.bits() of a picture.
    void assign(const WindowGrid& grid, BitView bits) noexcept;

    [[nodiscard]] static bool isInStripes(const WindowGrid& grid) noexcept
    {
        return grid.bitsPerPixel == 1 && grid.isOfBlocks();
    }
    /// The bits of a pixel; row and column may be up to `border` outside of the picture.
    [[nodiscard]] std::uint8_t pixel(const WindowGrid& grid, std::int32_t row, std::int32_t column) const noexcept;

    /// For pictures of one byte a pixel: the pixel in row 0 and column 0.
    [[nodiscard]] const std::uint8_t* firstPixel() const noexcept { return bytes_.data() + (border + 1) * pitch; }
    [[nodiscard]] const std::uint32_t* stripe(std::size_t index) const noexcept { return words_[index].data(); }

private:
    void assignBytes(const WindowGrid& grid, BitView bits) noexcept;
    void assignStripes(const WindowGrid& grid, BitView bits) noexcept;

    alignas(64) std::array<std::uint8_t, rows * pitch> bytes_{};
    alignas(64) std::array<std::array<std::uint32_t, stripeLength>, stripes> words_{};
};

} // namespace engram
