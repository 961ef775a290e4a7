#include "directionCode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <vector>

namespace engram {
namespace {

constexpr std::size_t directions = 8;
constexpr std::size_t bitsSet = digitPixels * directions * 3 / 10; ///< of every picture; ties add a few
constexpr int smoothings = 4; ///< of each direction's plane: as a Gaussian of 1.4 pixels

/// Levels grow by this factor before the first rounding, so that roundings do not matter.
constexpr std::uint32_t levelScale = 16;

/// One number a pixel, with a border of zeros: black outside. Rows are read past their ends, so there is room.
class Plane {
public:
    static constexpr std::size_t pitch = 32;

    /// The pixel in column 0; columns -1 and 28 are border, as are the rows above and below.
    [[nodiscard]] std::uint32_t* row(std::ptrdiff_t y) noexcept { return values_.data() + (y + 1) * pitch + 1; }
    [[nodiscard]] const std::uint32_t* row(std::ptrdiff_t y) const noexcept
    {
        return values_.data() + (y + 1) * pitch + 1;
    }

private:
    std::array<std::uint32_t, (digitSide + 2) * pitch> values_{};
};

constexpr auto pixelsASide = static_cast<std::ptrdiff_t>(digitSide);

/// One pass of (1 2 1) / 4 along rows and columns, black outside: as a Gaussian of 0.7 pixels. Whole numbers without a
/// sign in loops without a branch, which compilers turn into vectors.
void smooth(Plane& plane)
{
    std::array<std::uint32_t, (digitSide + 2) * digitSide> along{}; // one black row above, one below
    for (std::ptrdiff_t y = 0; y < pixelsASide; ++y) {
        const std::uint32_t* const row = plane.row(y);
        std::uint32_t* const out = along.data() + (y + 1) * pixelsASide;
        for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
            out[x] = (row[x - 1] + 2 * row[x] + row[x + 1] + 2) / 4;
    }
    for (std::ptrdiff_t y = 0; y < pixelsASide; ++y) {
        std::uint32_t* const row = plane.row(y);
        const std::uint32_t* const above = along.data() + y * pixelsASide;
        for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
            row[x] = (above[x] + 2 * above[x + pixelsASide] + above[x + 2 * pixelsASide] + 2) / 4;
    }
}

/// How fast the picture gets brighter to the right and downwards (Sobel).
struct Gradient {
    std::int32_t right;
    std::int32_t down;
};

Gradient gradientAt(const Plane& levels, std::ptrdiff_t y, std::ptrdiff_t x)
{
    const auto at = [&](std::ptrdiff_t down, std::ptrdiff_t right) {
        return static_cast<std::int32_t>(levels.row(y + down)[x + right]);
    };
    return {(at(-1, 1) + 2 * at(0, 1) + at(1, 1)) - (at(-1, -1) + 2 * at(0, -1) + at(1, -1)),
        (at(1, -1) + 2 * at(1, 0) + at(1, 1)) - (at(-1, -1) + 2 * at(-1, 0) + at(-1, 1))};
}

using Planes = std::array<Plane, directions>;

/// Adds a gradient to the planes of the two directions that enclose it, by the parallelogram of forces: an axis gets
/// what is left when the diagonal has taken its part. 17 / 12 is the square root of 2.
void split(const Gradient& gradient, std::ptrdiff_t y, std::ptrdiff_t x, Planes& planes)
{
    const auto across = static_cast<std::uint32_t>(std::abs(gradient.right));
    const auto along = static_cast<std::uint32_t>(std::abs(gradient.down));
    const std::size_t horizontal = gradient.right > 0 ? 0 : 4;
    const std::size_t vertical = gradient.down > 0 ? 2 : 6;
    const std::size_t diagonal = gradient.right > 0 ? (gradient.down > 0 ? 1 : 7) : (gradient.down > 0 ? 3 : 5);
    const bool isAcross = across >= along;
    planes[isAcross ? horizontal : vertical].row(y)[x] = 12 * (isAcross ? across - along : along - across);
    planes[diagonal].row(y)[x] = 17 * std::min(across, along);
}

/// The strength that `bitsSet` of all values reach; at least 1. Strengths are counted by their upper digits; only those
/// that share them with the one looked for are put in order.
std::uint32_t strengthOfWeakestBit(const Planes& planes)
{
    constexpr std::uint32_t lowerDigits = 9;
    // Four times the greatest level right and left of a pixel, scaled; smoothing makes nothing greater.
    constexpr std::uint32_t greatest = 17 * 4 * 255 * levelScale;
    std::array<std::uint32_t, (greatest >> lowerDigits) + 1> counts{};
    for (const Plane& plane : planes)
        for (std::ptrdiff_t y = 0; y < pixelsASide; ++y)
            for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
                ++counts[plane.row(y)[x] >> lowerDigits];
    std::size_t group = counts.size() - 1;
    std::size_t stronger = 0; // than all of the group
    while (stronger + counts[group] < bitsSet)
        stronger += counts[group--];
    std::vector<std::uint32_t> strengths;
    strengths.reserve(counts[group]);
    for (const Plane& plane : planes)
        for (std::ptrdiff_t y = 0; y < pixelsASide; ++y)
            for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
                if (plane.row(y)[x] >> lowerDigits == group)
                    strengths.push_back(plane.row(y)[x]);
    const auto weakest = strengths.begin() + static_cast<std::ptrdiff_t>(bitsSet - stronger - 1);
    std::ranges::nth_element(strengths, weakest, std::greater<>());
    return std::max<std::uint32_t>(*weakest, 1);
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

BitVector directionBits(DigitView digit)
{
    Plane levels;
    for (std::ptrdiff_t y = 0; y < pixelsASide; ++y)
        for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
            levels.row(y)[x] = digit[static_cast<std::size_t>(y * pixelsASide + x)] * levelScale;
    smooth(levels);

    Planes planes;
    for (std::ptrdiff_t y = 0; y < pixelsASide; ++y)
        for (std::ptrdiff_t x = 0; x < pixelsASide; ++x)
            split(gradientAt(levels, y, x), y, x, planes);
    for (Plane& plane : planes)
        for (int pass = 0; pass < smoothings; ++pass)
            smooth(plane);

    const std::uint32_t weakest = strengthOfWeakestBit(planes);
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
