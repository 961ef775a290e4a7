#include <engram/eye/boxSheet.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include <engram/eye/preprocessing.h>

#include "support/paper.h"

namespace engram {
namespace {

using test::between;
using test::Paper;

using Strokes = std::vector<SheetPlace>; ///< one line through these points of a unit square

const Strokes& strokesOf(std::size_t digit)
{
    static const std::vector<Strokes> all{
        {{.5, 0}, {.1, .3}, {.1, .7}, {.5, 1}, {.9, .7}, {.9, .3}, {.5, 0}},
        {{.3, .2}, {.6, 0}, {.6, 1}},
        {{.1, .2}, {.5, 0}, {.9, .3}, {.1, 1}, {.9, 1}},
        {{.1, 0}, {.9, 0}, {.4, .4}, {.9, .7}, {.6, 1}, {.1, .9}},
        {{.6, 0}, {.1, .6}, {.9, .6}, {.7, .6}, {.7, .3}, {.7, 1}},
        {{.9, 0}, {.2, 0}, {.2, .4}, {.7, .4}, {.9, .7}, {.6, 1}, {.1, .95}},
        {{.7, 0}, {.2, .4}, {.15, .8}, {.5, 1}, {.85, .75}, {.5, .5}, {.2, .7}},
        {{.1, 0}, {.9, 0}, {.4, 1}},
        {{.5, .45}, {.15, .2}, {.5, 0}, {.85, .2}, {.1, .8}, {.5, 1}, {.9, .8}, {.5, .45}},
        {{.85, .3}, {.5, .5}, {.15, .25}, {.5, 0}, {.85, .3}, {.7, 1}},
    };
    return all[digit];
}

double distanceTo(const Strokes& strokes, double x, double y)
{
    double least = 9;
    for (std::size_t i = 0; i + 1 < strokes.size(); ++i) {
        const double right = strokes[i + 1].x - strokes[i].x;
        const double down = strokes[i + 1].y - strokes[i].y;
        const double along = std::clamp(
            ((x - strokes[i].x) * right + (y - strokes[i].y) * down) / (right * right + down * down), 0.0, 1.0);
        least = std::min(least, std::hypot(x - strokes[i].x - along * right, y - strokes[i].y - along * down));
    }
    return least;
}

/// A digit as the agent gets it, drawn straight.
DigitPixels truthOf(std::size_t digit)
{
    GreyPicture picture{100, 100, {}};
    for (int row = 0; row < 100; ++row)
        for (int column = 0; column < 100; ++column)
            picture.pixels.push_back(
                distanceTo(strokesOf(digit), (column - 20) / 60.0, (row - 20) / 60.0) < 0.06 ? 255 : 0);
    return normaliseDigit(picture);
}

/// Which digit it is most like.
std::size_t digitIn(const GreyPicture& ink)
{
    const DigitPixels seen = normaliseDigit(ink);
    std::vector<double> far;
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const DigitPixels truth = truthOf(digit);
        double sum = 0;
        for (std::size_t i = 0; i < digitPixels; ++i)
            sum += (double{1.0} * seen[i] - truth[i]) * (double{1.0} * seen[i] - truth[i]);
        far.push_back(sum);
    }
    return static_cast<std::size_t>(std::ranges::min_element(far) - far.begin());
}

/// How a filled sheet was photographed.
struct Photograph {
    std::vector<std::size_t> filled; ///< boxes that have their digit
    std::size_t width = 1000;
    std::size_t height = 720;
    double unit = 145; ///< pixels of a box's side
    double degrees = 0; ///< how far the sheet is turned
    double slopeX = 0; ///< of the camera: how much smaller everything gets, a box farther on
    double slopeY = 0;
    double ink = 0.15; ///< what the writing gives back of the light
    double light = 1; ///< at the right, that of the left being 1
    double noise = 0.01;
    std::size_t marks = 5; ///< that are there
};

/// What a place of the sheet gives back of the light; `pixel` is the size of one, in sides of a box.
double sheetLevel(const Photograph& photo, SheetPlace at, double pixel)
{
    if (at.x < -0.3 || at.x > sheetWidth + 0.3 || at.y < -1 || at.y > sheetHeight + 0.3)
        return 0.35; // a desk
    const auto drawn = [pixel](double distance, double width, double level) {
        return 1 - (1 - level) * std::clamp(0.5 + (width / 2 - distance) / pixel, 0.0, 1.0);
    };
    double level = 0.95;
    for (std::size_t i = 0; i < photo.marks; ++i) {
        const double far = std::max(std::abs(at.x - sheetMarks[i].x), std::abs(at.y - sheetMarks[i].y));
        level = std::min(level, drawn(far, sheetMark, 0.1));
    }
    if (at.y < -0.3) // a name, and a line under it
        level = std::min({level, drawn(std::abs(at.y + 0.4), 0.012, 0.7),
            drawn(at.x < 3 ? std::abs(at.y + 0.6 + 0.1 * std::sin(20 * at.x)) : 9, 0.03, photo.ink)});
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const double x = at.x - sheetBox(digit).x;
        const double y = at.y - sheetBox(digit).y;
        if (x < -0.1 || x > 1.1 || y < -0.35 || y > 1.1)
            continue;
        const double frame = std::max(std::abs(x - 0.5), std::abs(y - 0.5)) - 0.5;
        level = std::min(level, drawn(std::abs(frame), 0.012, 0.8));
        level = std::min(level, drawn(distanceTo(strokesOf(digit), (x - 0.45) * 5, (y + 0.25) * 5) / 5, 0.02, 0.65));
        if (std::ranges::find(photo.filled, digit) != photo.filled.end())
            level = std::min(
                level, drawn(distanceTo(strokesOf(digit), (x - 0.25) * 2, (y - 0.2) / 0.6) * 0.55, 0.05, photo.ink));
    }
    return level;
}

GreyPicture taken(const Photograph& photo, RandomStream& random)
{
    Paper paper(photo.width, photo.height, 1);
    const double turn = photo.degrees * std::numbers::pi / 180;
    paper.change([&](double x, double y, double) {
        const double right = (x - 0.5) * static_cast<double>(photo.width) / photo.unit;
        const double down = (y - 0.5) * static_cast<double>(photo.height) / photo.unit;
        const double depth = 1 + photo.slopeX * right + photo.slopeY * down;
        const SheetPlace at{sheetWidth / 2 + (right * std::cos(turn) + down * std::sin(turn)) / depth,
            sheetHeight / 2 - 0.3 + (down * std::cos(turn) - right * std::sin(turn)) / depth};
        return sheetLevel(photo, at, 1 / photo.unit) * (1 + (photo.light - 1) * x);
    });
    paper.addNoise(random, photo.noise);
    return paper.picture();
}

void expectFilled(const SheetReading& reading, const std::vector<std::size_t>& filled)
{
    ASSERT_EQ(reading.found, SheetReading::Found::byMarks);
    EXPECT_EQ(reading.count, filled.size());
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const bool written = std::ranges::find(filled, digit) != filled.end();
        ASSERT_EQ(!reading.digits[digit].pixels.empty(), written) << digit;
        if (written) {
            EXPECT_EQ(digitIn(reading.digits[digit]), digit);
        }
    }
}

TEST(ReadSheet, PutsEachDigitIntoItsBoxInEveryPhotograph)
{
    RandomStream random(15, 4);
    for (int round = 0; round < 12; ++round) {
        Photograph photo;
        for (std::size_t digit = 0; digit < 10; ++digit)
            if (between(random, 0, 1) < 0.6)
                photo.filled.push_back(digit);
        photo.unit = between(random, 95, 132);
        photo.degrees = between(random, -9, 9) + (round % 4 == 1 ? 180 : 0);
        if (round % 4 == 2) {
            std::swap(photo.width, photo.height);
            photo.degrees += round % 8 == 2 ? 90 : 270;
        }
        photo.slopeX = between(random, -0.02, 0.02);
        photo.slopeY = between(random, -0.02, 0.02);
        photo.light = between(random, 0.6, 1);
        photo.ink = between(random, 0.1, 0.55); // a felt pen to a soft pencil
        photo.noise = between(random, 0, 0.015);
        SCOPED_TRACE(testing::Message() << round << " of " << photo.filled.size() << " digits, turned by "
                                        << photo.degrees << ", unit " << photo.unit << ", ink " << photo.ink);
        expectFilled(readSheet(taken(photo, random)), photo.filled);
    }
}

TEST(ReadSheet, ReadsAScanWithHardlyAnyNoise)
{
    RandomStream random(3);
    for (const double noise : {0.0, 0.002}) { // of a level or two, as a JPEG has it: the ground is still an even one
        const Photograph scan{.filled = {0, 4, 5, 9}, .width = 1600, .height = 1130, .unit = 242, .noise = noise};
        expectFilled(readSheet(taken(scan, random)), scan.filled);
    }
}

TEST(ReadSheet, DoesNotTakeAMirroredSheet)
{
    RandomStream random(8);
    GreyPicture picture = taken({.filled = {1, 2}, .unit = 150, .noise = 0.005}, random);
    for (std::size_t y = 0; y < picture.height; ++y) {
        const auto row = picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * picture.width);
        std::reverse(row, row + static_cast<std::ptrdiff_t>(picture.width));
    }
    EXPECT_NE(readSheet(picture).found, SheetReading::Found::byMarks);
}

TEST(ReadSheet, FindsNothingOnAnEmptySheet)
{
    RandomStream random(4);
    for (const double noise : {0.0, 0.02}) {
        const SheetReading reading = readSheet(taken({.filled = {}, .unit = 130, .noise = noise}, random));
        EXPECT_EQ(reading.found, SheetReading::Found::byMarks);
        EXPECT_EQ(reading.count, 0U);
    }
}

TEST(ReadSheet, DoesNotGuessWhereAMarkIsMissing)
{
    RandomStream random(5);
    for (const std::size_t marks : {0U, 3U, 4U}) {
        const SheetReading reading =
            readSheet(taken({.filled = {1, 3, 8}, .unit = 158, .noise = 0.005, .marks = marks}, random));
        EXPECT_EQ(reading.found, SheetReading::Found::unsure) << marks;
        EXPECT_GE(reading.count, 3U) << marks;
        for (const GreyPicture& digit : reading.digits)
            EXPECT_TRUE(digit.pixels.empty());
    }
}

/// Digits in two lines on a paper that was never printed on.
GreyPicture linesOfDigits(std::size_t count)
{
    Paper paper(1000, 500, 0.9);
    paper.change([&](double x, double y, double before) {
        const auto column = static_cast<std::size_t>(x * 5);
        const std::size_t digit = column + (y < 0.5 ? 0 : 5);
        if (digit >= count)
            return before;
        const double right = (x * 5 - static_cast<double>(column) - 0.2) * 1.6;
        const double down = ((y < 0.5 ? y : y - 0.5) * 2 - 0.25) * 2;
        return distanceTo(strokesOf(digit), right, down) < 0.07 ? 0.1 : before;
    });
    RandomStream random(6);
    paper.addNoise(random, 0.01);
    return paper.picture();
}

TEST(ReadSheet, TakesTenDigitsInTheirOrderWithoutASheet)
{
    const SheetReading reading = readSheet(linesOfDigits(10));
    ASSERT_EQ(reading.found, SheetReading::Found::inOrder);
    for (std::size_t digit = 0; digit < 10; ++digit)
        EXPECT_EQ(digitIn(reading.digits[digit]), digit);
    EXPECT_EQ(reading.count, 10U);
    const SheetReading nine = readSheet(linesOfDigits(9));
    EXPECT_EQ(nine.found, SheetReading::Found::unsure);
    EXPECT_EQ(nine.count, 9U);
}

TEST(ReadSheet, FindsNoDigitWhereThereIsNone)
{
    EXPECT_EQ(readSheet({}).count, 0U);
    EXPECT_EQ(readSheet({1, 1, {77}}).count, 0U);
    EXPECT_EQ(readSheet({3000, 1, std::vector<std::uint8_t>(3000, 255)}).found, SheetReading::Found::unsure);
    Paper blank(400, 300, 0.8);
    RandomStream random(7);
    blank.addNoise(random, 0.01);
    EXPECT_EQ(readSheet(blank.picture()).count, 0U);
}

} // namespace
} // namespace engram
