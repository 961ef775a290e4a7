#include <engram/eye/preprocessing.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

/// A bar through `centreX`, `centreY`: `length` long, `width` thick, `degrees` clockwise from lying flat.
DigitPixels bar(double centreX, double centreY, double length, double width, double degrees)
{
    DigitPixels digit{};
    const double angle = degrees * std::numbers::pi / 180;
    for (std::size_t y = 0; y < digitSide; ++y)
        for (std::size_t x = 0; x < digitSide; ++x) {
            const double right = static_cast<double>(x) - centreX;
            const double down = static_cast<double>(y) - centreY;
            const double along = std::abs(right * std::cos(angle) + down * std::sin(angle)) - length / 2;
            const double across = std::abs(down * std::cos(angle) - right * std::sin(angle)) - width / 2;
            const double inside = std::clamp(0.5 - along, 0.0, 1.0) * std::clamp(0.5 - across, 0.0, 1.0);
            digit[y * digitSide + x] = static_cast<std::uint8_t>(std::lround(255 * inside));
        }
    return digit;
}

/// Random strokes, as uneven as digits are.
DigitPixels scribble(RandomStream& random)
{
    DigitPixels digit{};
    for (int stroke = 0; stroke < 4; ++stroke) {
        const auto between = [&](int from, int to) {
            return static_cast<double>(from) + static_cast<double>(random.below(static_cast<std::uint64_t>(to - from)));
        };
        const DigitPixels more = bar(between(9, 19), between(9, 19), between(4, 14), between(2, 4), between(0, 180));
        for (std::size_t i = 0; i < digitPixels; ++i)
            digit[i] = std::max(digit[i], more[i]);
    }
    return digit;
}

struct InkShape {
    double mass = 0, x = 0, y = 0, xx = 0, xy = 0, yy = 0;
    /// Of the long axis, clockwise from lying flat.
    [[nodiscard]] double degrees() const { return std::atan2(2 * xy, xx - yy) / 2 * 180 / std::numbers::pi; }
};

InkShape shapeOf(const DigitPixels& digit)
{
    InkShape shape;
    const auto sum = [&digit](auto weight) {
        double total = 0;
        for (std::size_t row = 0; row < digitSide; ++row)
            for (std::size_t column = 0; column < digitSide; ++column)
                total +=
                    digit[row * digitSide + column] * weight(static_cast<double>(column), static_cast<double>(row));
        return total;
    };
    shape.mass = sum([](double, double) { return 1.0; });
    shape.x = sum([](double x, double) { return x; }) / shape.mass;
    shape.y = sum([](double, double y) { return y; }) / shape.mass;
    shape.xx = sum([&](double x, double) { return (x - shape.x) * (x - shape.x); }) / shape.mass;
    shape.xy = sum([&](double x, double y) { return (x - shape.x) * (y - shape.y); }) / shape.mass;
    shape.yy = sum([&](double, double y) { return (y - shape.y) * (y - shape.y); }) / shape.mass;
    return shape;
}

TEST(StandardDigit, StretchingGivesEveryBarTheSameSizeAndPlace)
{
    Preprocessing preprocessing;
    preprocessing.stretch = true;
    const InkShape small = shapeOf(standardDigit(bar(9, 17, 8, 3, 0), preprocessing));
    const InkShape large = shapeOf(standardDigit(bar(14, 13, 16, 6, 0), preprocessing));
    for (const InkShape& shape : {small, large}) {
        EXPECT_NEAR(shape.x, 13.5, 0.1);
        EXPECT_NEAR(shape.y, 13.5, 0.1);
        EXPECT_NEAR(std::sqrt(shape.xx), 5.9, 0.2);
        EXPECT_LT(std::sqrt(shape.yy), std::sqrt(shape.xx)); // what is narrow stays narrower
    }
    EXPECT_NEAR(std::sqrt(small.yy), std::sqrt(large.yy), 0.4); // small ink is blurred a little when it grows
}

TEST(StandardDigit, DeskewingAndStretchingUndoSlantSizeAndPlace)
{
    Preprocessing preprocessing;
    preprocessing.deskew = true;
    preprocessing.stretch = true;
    RandomStream random(5, 1);
    for (int round = 0; round < 50; ++round) {
        const InkShape shape = shapeOf(standardDigit(scribble(random), preprocessing));
        EXPECT_NEAR(shape.xy / shape.yy, 0, 0.08) << round; // what leaves the picture takes some slant along
        EXPECT_NEAR(std::sqrt(std::max(shape.xx, shape.yy)), 5.9, 0.35) << round;
    }
}

TEST(StandardDigit, TurnsClockwiseAboutTheMiddleOfTheInk)
{
    const DigitPixels lying = bar(12, 15, 14, 3, 0);
    for (const int degrees : {-40, -8, 0, 8, 25}) {
        const InkShape shape = shapeOf(standardDigit(lying, Preprocessing{}, degrees));
        EXPECT_NEAR(shape.degrees(), degrees, 0.3);
        EXPECT_NEAR(shape.x, 12, 0.05);
        EXPECT_NEAR(shape.y, 15, 0.05);
    }
}

TEST(StandardDigit, LeavesADigitAloneWhereNothingIsAskedFor)
{
    RandomStream random(5, 2);
    const DigitPixels digit = scribble(random);
    EXPECT_EQ(standardDigit(digit, Preprocessing{}), digit);
    Preprocessing deskewed;
    deskewed.deskew = true;
    EXPECT_EQ(standardDigit(digit, deskewed), deskewDigit(digit));
}

TEST(StandardDigit, EmptyAndOnePixelPicturesAreNoTrouble)
{
    Preprocessing preprocessing;
    preprocessing.deskew = true;
    preprocessing.stretch = true;
    EXPECT_EQ(standardDigit(DigitPixels{}, preprocessing, 8), DigitPixels{});
    DigitPixels dot{};
    dot[0] = 255;
    const InkShape shape = shapeOf(standardDigit(dot, preprocessing, -8));
    EXPECT_GT(shape.mass, 0);
    EXPECT_NEAR(shape.x, 13.5, 0.1);
}

TEST(EvenInk, PaleAndBrightPicturesHaveTheSameBits)
{
    Preprocessing preprocessing;
    preprocessing.evenInk = true;
    RandomStream random(5, 3);
    for (int round = 0; round < 50; ++round) {
        DigitPixels bright;
        for (std::size_t i = 0; i < digitPixels; ++i)
            bright[i] = static_cast<std::uint8_t>(2 * random.below(120));
        DigitPixels pale;
        std::ranges::transform(bright, pale.begin(), [](std::uint8_t level) { return level / 2; });
        const BitVector bits = inputBits(bright, preprocessing);
        EXPECT_EQ(bits, inputBits(pale, preprocessing));
        // A fifth, counted naively: the level of the 156th brightest pixel, and all others of that level.
        DigitPixels sorted = bright;
        std::ranges::sort(sorted, std::greater<>());
        for (std::size_t i = 0; i < digitPixels; ++i)
            ASSERT_EQ(bits[i], bright[i] >= sorted[digitPixels / 5 - 1]);
    }
    EXPECT_EQ(inputBits(DigitPixels{}, preprocessing).count(), 0U);
}

Preprocessing directionsOnly()
{
    Preprocessing preprocessing;
    preprocessing.code = InputCode::directions;
    return preprocessing;
}

/// The same in real numbers, straight from the words: gradient, its two parts by solving for them, smoothing.
std::array<std::array<double, digitPixels>, 8> naiveStrengths(const DigitPixels& digit)
{
    using Levels = std::array<double, digitPixels>;
    constexpr int side = static_cast<int>(digitSide);
    const auto at = [](const Levels& levels, int row, int column) {
        return row < 0 || column < 0 || row >= side || column >= side ? 0.0 : levels[row * side + column];
    };
    const auto smoothed = [&at](const Levels& levels) {
        Levels result{};
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column)
                for (int down = -1; down <= 1; ++down)
                    for (int right = -1; right <= 1; ++right)
                        result[row * side + column] +=
                            at(levels, row + down, column + right) * (2 - std::abs(down)) * (2 - std::abs(right)) / 16;
        return result;
    };
    Levels levels{};
    std::ranges::copy(digit, levels.begin());
    levels = smoothed(levels);
    std::array<Levels, 8> strengths{};
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            double right = 0;
            double down = 0;
            for (int i = -1; i <= 1; ++i) {
                right += (2 - std::abs(i)) * (at(levels, row + i, column + 1) - at(levels, row + i, column - 1));
                down += (2 - std::abs(i)) * (at(levels, row + 1, column + i) - at(levels, row - 1, column + i));
            }
            const double eighth = std::numbers::pi / 4;
            const int sector = static_cast<int>(std::floor(std::atan2(down, right) / eighth));
            const double x1 = std::cos(sector * eighth), y1 = std::sin(sector * eighth);
            const double x2 = std::cos((sector + 1) * eighth), y2 = std::sin((sector + 1) * eighth);
            const double area = x1 * y2 - x2 * y1;
            strengths[(sector + 8) % 8][row * side + column] = (right * y2 - down * x2) / area;
            strengths[(sector + 9) % 8][row * side + column] = (down * x1 - right * y1) / area;
        }
    for (Levels& plane : strengths)
        for (int pass = 0; pass < 4; ++pass)
            plane = smoothed(plane);
    return strengths;
}

TEST(DirectionCode, SetsTheStrongestThreeTenthsOfTheBits)
{
    RandomStream random(5, 4);
    for (int round = 0; round < 20; ++round) {
        const DigitPixels digit = scribble(random);
        const BitVector bits = inputBits(digit, directionsOnly());
        ASSERT_EQ(bits.size(), digitPixels * 8);
        const auto strengths = naiveStrengths(digit);
        std::vector<double> sorted;
        for (const auto& plane : strengths)
            sorted.insert(sorted.end(), plane.begin(), plane.end());
        std::ranges::sort(sorted, std::greater<>());
        const double weakest = sorted[bits.size() * 3 / 10 - 1];
        for (std::size_t i = 0; i < bits.size(); ++i) {
            const double strength = strengths[i % 8][i / 8];
            // 17 / 12 stands for the root of 2, and whole numbers for real ones: close calls may go either way.
            if (std::abs(strength - weakest) > 0.002 * weakest + 0.5) {
                ASSERT_EQ(bits[i], strength >= weakest) << i << ": " << strength << " against " << weakest;
            }
        }
    }
}

TEST(DirectionCode, EdgesSayWhereTheInkIs)
{
    const BitVector bits = inputBits(bar(13.5, 13.5, 18, 6, 90), directionsOnly()); // upright, columns 11-16
    const auto bitAt = [&bits](std::size_t row, std::size_t column, std::size_t direction) {
        return bits[(row * digitSide + column) * 8 + direction];
    };
    EXPECT_TRUE(bitAt(14, 10, 0)); // to the right it gets brighter
    EXPECT_FALSE(bitAt(14, 10, 4));
    EXPECT_TRUE(bitAt(14, 17, 4)); // to the left
    EXPECT_FALSE(bitAt(14, 17, 0));
    EXPECT_TRUE(bitAt(4, 13, 2)); // downwards
    EXPECT_TRUE(bitAt(23, 13, 6)); // upwards
}

TEST(DirectionCode, AQuarterTurnOfThePictureIsAQuarterTurnOfTheDirections)
{
    RandomStream random(5, 5);
    for (int round = 0; round < 20; ++round) {
        const DigitPixels digit = scribble(random);
        DigitPixels turned;
        for (std::size_t row = 0; row < digitSide; ++row)
            for (std::size_t column = 0; column < digitSide; ++column)
                turned[column * digitSide + (digitSide - 1 - row)] = digit[row * digitSide + column];
        const BitVector bits = inputBits(digit, directionsOnly());
        const BitVector turnedBits = inputBits(turned, directionsOnly());
        std::size_t differ = 0;
        for (std::size_t row = 0; row < digitSide; ++row)
            for (std::size_t column = 0; column < digitSide; ++column)
                for (std::size_t direction = 0; direction < 8; ++direction) {
                    const std::size_t turnedPixel = column * digitSide + (digitSide - 1 - row);
                    differ += bits[(row * digitSide + column) * 8 + direction]
                        != turnedBits[turnedPixel * 8 + (direction + 2) % 8];
                }
        EXPECT_LE(differ, 12U); // rounding: rows are smoothed before columns
    }
}

TEST(DirectionCode, NoInkNoBits)
{
    EXPECT_EQ(inputBits(DigitPixels{}, directionsOnly()).count(), 0U);
}

} // namespace
} // namespace engram
