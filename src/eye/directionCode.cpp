#include "directionCode.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>

#include <engram/bits/numberPlane.h>

namespace engram {
namespace {

constexpr std::size_t directions = 8;
constexpr std::size_t bitsSet = digitPixels * directions * 3 / 10; ///< of every picture; ties add a few
constexpr int smoothings = 4; ///< of each direction's plane: as a Gaussian of 1.4 pixels

/// Levels grow by this factor before the first rounding, so that roundings do not matter.
constexpr std::uint32_t levelScale = 16;

constexpr auto pixelsASide = static_cast<std::ptrdiff_t>(digitSide);
static_assert(digitSide == NumberPlane::side);

/// How fast the picture gets brighter to the right and downwards (Sobel).
struct Gradient {
    std::int32_t right;
    std::int32_t down;
};

Gradient gradientAt(const NumberPlane& levels, std::ptrdiff_t y, std::ptrdiff_t x)
{
    const auto at = [&](std::ptrdiff_t down, std::ptrdiff_t right) {
        return static_cast<std::int32_t>(levels.row(y + down)[x + right]);
    };
    return {(at(-1, 1) + 2 * at(0, 1) + at(1, 1)) - (at(-1, -1) + 2 * at(0, -1) + at(1, -1)),
        (at(1, -1) + 2 * at(1, 0) + at(1, 1)) - (at(-1, -1) + 2 * at(-1, 0) + at(-1, 1))};
}

using Planes = std::array<NumberPlane, directions>;

/// Gives the gradients of a row to the planes of the two directions that enclose each, by the parallelogram of forces:
/// an axis gets what is left when the diagonal has taken its part. 17 / 12 is the square root of 2. No branches, so
/// that compilers turn the loop into vectors.
void split(const NumberPlane& levels, std::ptrdiff_t y, Planes& planes)
{
    std::array<std::uint32_t*, directions> to{};
    for (std::size_t direction = 0; direction < directions; ++direction)
        to[direction] = planes[direction].row(y);
    for (std::ptrdiff_t x = 0; x < pixelsASide; ++x) {
        const Gradient gradient = gradientAt(levels, y, x);
        const auto across = static_cast<std::uint32_t>(std::abs(gradient.right));
        const auto along = static_cast<std::uint32_t>(std::abs(gradient.down));
        const std::uint32_t diagonal = 17 * std::min(across, along);
        const std::uint32_t alongRow = across >= along ? 12 * (across - along) : 0;
        const std::uint32_t alongColumn = across >= along ? 0 : 12 * (along - across);
        const bool isRight = gradient.right > 0;
        const bool isDown = gradient.down > 0;
        to[0][x] = isRight ? alongRow : 0;
        to[1][x] = isRight && isDown ? diagonal : 0;
        to[2][x] = isDown ? alongColumn : 0;
        to[3][x] = !isRight && isDown ? diagonal : 0;
        to[4][x] = isRight ? 0 : alongRow;
        to[5][x] = isRight || isDown ? 0 : diagonal;
        to[6][x] = isDown ? 0 : alongColumn;
        to[7][x] = isRight && !isDown ? diagonal : 0;
    }
}

/// The strength that `bitsSet` of all values reach; at least 1. Found digit by digit, the greatest first.
std::uint32_t strengthOfWeakestBit(const Planes& planes, const Kernel& kernel)
{
    // Four times the greatest level right and left of a pixel, scaled; smoothing makes nothing greater.
    constexpr std::uint32_t greatest = 17 * 4 * 255 * levelScale;
    std::uint32_t strength = 0;
    for (std::uint32_t digit = std::bit_floor(greatest); digit > 0; digit /= 2)
        if (kernel.countFrom(planes, strength + digit) >= bitsSet)
            strength += digit;
    return std::max<std::uint32_t>(strength, 1);
}

/// The bits of a row of pixels: bit `direction` of a byte is set where that direction is strong enough.
std::array<std::uint32_t, digitSide> bitsOfRow(const Planes& planes, std::ptrdiff_t y, std::uint32_t weakest)
{
    std::array<std::uint32_t, digitSide> bits{};
    for (std::size_t direction = 0; direction < directions; ++direction) {
        const std::uint32_t* const row = planes[direction].row(y);
        for (std::size_t x = 0; x < digitSide; ++x)
            bits[x] |= static_cast<std::uint32_t>(row[x] >= weakest) << direction;
    }
    return bits;
}

} // namespace

BitVector directionBits(DigitView digit, const Kernel& kernel)
{
    NumberPlane levels;
    for (std::ptrdiff_t y = 0; y < pixelsASide; ++y)
        for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
            levels.row(y)[x] = digit[static_cast<std::size_t>(y * pixelsASide + x)] * levelScale;
    kernel.smooth(levels, 1);

    Planes planes;
    for (std::ptrdiff_t y = 0; y < pixelsASide; ++y)
        split(levels, y, planes);
    for (NumberPlane& plane : planes)
        kernel.smooth(plane, smoothings);

    const std::uint32_t weakest = strengthOfWeakestBit(planes, kernel);
    constexpr std::size_t pixelsPerWord = wordBits / directions;
    BitVector bits(digitPixels * directions);
    for (std::size_t y = 0; y < digitSide; ++y) {
        const auto row = bitsOfRow(planes, static_cast<std::ptrdiff_t>(y), weakest);
        for (std::size_t x = 0; x < digitSide; ++x) {
            const std::size_t pixel = y * digitSide + x;
            bits.words()[pixel / pixelsPerWord] |= Word{row[x]} << (pixel % pixelsPerWord * directions);
        }
    }
    return bits;
}

} // namespace engram
