#include "eye/directionCode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram::plainDirections {
namespace {

constexpr std::size_t directions = 8;
constexpr std::size_t bitsSet = digitPixels * directions * 3 / 10; ///< of every picture; ties add a few
constexpr int smoothings = 4; ///< of each direction's plane: as a Gaussian of 1.4 pixels

/// Levels grow by this factor before the first rounding, so that roundings do not matter.
constexpr std::int32_t levelScale = 16;

using Plane = std::array<std::int32_t, digitPixels>;

/// One pass of (1 2 1) / 4 along rows and columns, black outside: as a Gaussian of 0.7 pixels.
void smooth(Plane& plane)
{
    constexpr std::size_t paddedSide = digitSide + 2;
    std::array<std::int32_t, paddedSide> row{};
    std::array<std::int32_t, paddedSide * digitSide> padded{}; // one black row above, one below
    for (std::size_t y = 0; y < digitSide; ++y) {
        std::copy_n(plane.begin() + static_cast<std::ptrdiff_t>(y * digitSide), digitSide, row.begin() + 1);
        for (std::size_t x = 0; x < digitSide; ++x)
            padded[(y + 1) * digitSide + x] = (row[x] + 2 * row[x + 1] + row[x + 2] + 2) / 4;
    }
    for (std::size_t i = 0; i < digitPixels; ++i)
        plane[i] = (padded[i] + 2 * padded[i + digitSide] + padded[i + 2 * digitSide] + 2) / 4;
}

/// How fast the picture gets brighter to the right and downwards (Sobel).
struct Gradient {
    std::int32_t right;
    std::int32_t down;
};

class Slopes {
public:
    explicit Slopes(const Plane& plane)
    {
        for (std::size_t y = 0; y < digitSide; ++y)
            std::copy_n(plane.begin() + static_cast<std::ptrdiff_t>(y * digitSide), digitSide,
                padded_.begin() + static_cast<std::ptrdiff_t>((y + 1) * side + 1));
    }
    [[nodiscard]] Gradient at(std::size_t row, std::size_t column) const
    {
        const std::int32_t* above = padded_.data() + row * side + column;
        const std::int32_t* beside = above + side;
        const std::int32_t* below = beside + side;
        return {(above[2] + 2 * beside[2] + below[2]) - (above[0] + 2 * beside[0] + below[0]),
            (below[0] + 2 * below[1] + below[2]) - (above[0] + 2 * above[1] + above[2])};
    }

private:
    static constexpr std::size_t side = digitSide + 2;
    std::array<std::int32_t, side * side> padded_{}; ///< black outside
};

/// Adds a gradient to the planes of the two directions that enclose it, by the parallelogram of forces: an axis gets
/// what is left when the diagonal has taken its part. 17 / 12 is the square root of 2.
void split(const Gradient& gradient, std::size_t pixel, std::array<Plane, directions>& planes)
{
    const std::int32_t across = std::abs(gradient.right);
    const std::int32_t along = std::abs(gradient.down);
    const std::size_t horizontal = gradient.right > 0 ? 0 : 4;
    const std::size_t vertical = gradient.down > 0 ? 2 : 6;
    const std::size_t diagonal = gradient.right > 0 ? (gradient.down > 0 ? 1 : 7) : (gradient.down > 0 ? 3 : 5);
    planes[across >= along ? horizontal : vertical][pixel] = 12 * std::abs(across - along);
    planes[diagonal][pixel] = 17 * std::min(across, along);
}

/// The strength that `bitsSet` of all values reach; at least 1.
std::int32_t strengthOfWeakestBit(const std::array<Plane, directions>& planes)
{
    std::vector<std::int32_t> strengths;
    strengths.reserve(directions * digitPixels);
    for (const Plane& plane : planes)
        strengths.insert(strengths.end(), plane.begin(), plane.end());
    const auto weakest = strengths.begin() + (bitsSet - 1);
    std::ranges::nth_element(strengths, weakest, std::greater<>());
    return std::max<std::int32_t>(*weakest, 1);
}

BitVector plainDirectionBits(DigitView digit)
{
    Plane levels{};
    std::ranges::transform(digit, levels.begin(), [](std::uint8_t level) { return level * levelScale; });
    smooth(levels);

    std::array<Plane, directions> planes{};
    const Slopes slopes(levels);
    for (std::size_t row = 0; row < digitSide; ++row)
        for (std::size_t column = 0; column < digitSide; ++column)
            split(slopes.at(row, column), row * digitSide + column, planes);
    for (Plane& plane : planes)
        for (int pass = 0; pass < smoothings; ++pass)
            smooth(plane);

    const std::int32_t weakest = strengthOfWeakestBit(planes);
    BitVector bits(digitPixels * directions);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
        for (std::size_t direction = 0; direction < directions; ++direction)
            if (planes[direction][pixel] >= weakest)
                bits.set(pixel * directions + direction);
    return bits;
}

/// Noise, single strokes, halves, and the empty and the full picture.
DigitPixels randomDigit(RandomStream& random)
{
    DigitPixels digit{};
    const std::uint64_t kind = random.below(5);
    for (std::size_t i = 0; i < digit.size(); ++i) {
        const std::uint64_t drawn = random.below(256);
        const bool isStroke = i % digitSide / 3 == 4 || random.below(40) == 0;
        digit[i] = static_cast<std::uint8_t>(kind == 0 ? drawn
                : kind == 1                            ? (isStroke ? 255 : 0)
                : kind == 2                            ? (i % digitSide < digitSide / 2 ? 255 : 0)
                : kind == 3                            ? (random.below(16) == 0 ? drawn : 0)
                                                       : 255 * (drawn % 2));
    }
    return digit;
}

TEST(DirectionCode, IsWhatThePlainLoopsGiveBitForBit)
{
    RandomStream random(13);
    for (int round = 0; round < 1000; ++round) {
        const DigitPixels digit = randomDigit(random);
        const BitVector expected = plainDirectionBits(digit);
        for (const Kernel* kernel : availableKernels())
            ASSERT_EQ(directionBits(digit, *kernel), expected) << "round " << round << ", " << kernel->name();
    }
    for (const int level : {0, 1, 255}) {
        DigitPixels digit;
        digit.fill(static_cast<std::uint8_t>(level));
        for (const Kernel* kernel : availableKernels())
            EXPECT_EQ(directionBits(digit, *kernel), plainDirectionBits(digit))
                << "level " << level << ", " << kernel->name();
    }
}

} // namespace
} // namespace engram::plainDirections
