#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engram {

inline constexpr std::size_t digitSide = 28; ///< rows and columns of a digit picture
inline constexpr std::size_t digitPixels = digitSide * digitSide; ///< 784, row-major: index = row * 28 + column

/// One digit picture: 28 x 28 grey levels, 0-255, white on black, row-major.
using DigitPixels = std::array<std::uint8_t, digitPixels>;
/// A digit picture that somebody else owns.
using DigitView = std::span<const std::uint8_t, digitPixels>;

/// A picture of any size: grey levels 0-255, row-major, white ink on black.
struct GreyPicture {
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<std::uint8_t> pixels; ///< width * height
};

/// Red, green and blue to grey: ITU-R 601 luma, rounded as Pillow does ((19595 R + 38470 G + 7471 B + 0x8000) >> 16).
[[nodiscard]] constexpr std::uint8_t luma(std::uint8_t red, std::uint8_t green, std::uint8_t blue) noexcept
{
    return static_cast<std::uint8_t>((19595U * red + 38470U * green + 7471U * blue + 0x8000U) >> 16U);
}

} // namespace engram
