#include <engram/eye/inkLines.h>

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

/// Upright bars of 6 x 30 pixels, white on black.
GreyPicture barsAt(
    std::size_t width, std::size_t height, const std::vector<std::pair<std::size_t, std::size_t>>& corners)
{
    GreyPicture picture{width, height, std::vector<std::uint8_t>(width * height, 0)};
    for (const auto& [left, top] : corners)
        for (std::size_t y = top; y < top + 30; ++y)
            for (std::size_t x = left; x < left + 6; ++x)
                picture.pixels[y * width + x] = 255;
    return picture;
}

TEST(InkLines, AnEmptyPageHasNone)
{
    EXPECT_TRUE(linesOf({}).empty());
    EXPECT_TRUE(linesOf({5, 5, std::vector<std::uint8_t>(25, 0)}).empty());
}

TEST(InkLines, AreInOrderFromTopToBottomAndPiecesFromLeftToRight)
{
    const auto lines = linesOf(barsAt(200, 200, {{100, 120}, {20, 20}, {60, 22}, {20, 125}, {60, 121}}));
    ASSERT_EQ(lines.size(), 2U);
    ASSERT_EQ(lines[0].pieces(), 2U);
    EXPECT_EQ(lines[0].boxOf(0, 1), (PictureBox{20, 20, 6, 30}));
    EXPECT_EQ(lines[0].boxOf(1, 2), (PictureBox{60, 22, 6, 30}));
    ASSERT_EQ(lines[1].pieces(), 3U);
    EXPECT_EQ(lines[1].boxOf(2, 3), (PictureBox{100, 120, 6, 30}));
    EXPECT_EQ(lines[1].boxOf(0, 3), (PictureBox{20, 120, 86, 35}));
    EXPECT_NEAR(lines[0].digitHeight(), 30, 1);
}

TEST(InkLines, MayClimb)
{
    std::vector<std::pair<std::size_t, std::size_t>> corners;
    for (std::size_t i = 0; i < 8; ++i)
        corners.emplace_back(20 + 30 * i, 20 + 8 * i);
    const auto lines = linesOf(barsAt(300, 150, corners));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].pieces(), 8U);
}

TEST(InkLines, AGapThatLeansIsACutThroughNoInk)
{
    GreyPicture picture{120, 60, std::vector<std::uint8_t>(7200, 0)};
    for (std::size_t y = 10; y < 50; ++y)
        for (std::size_t x = 0; x < 5; ++x) {
            picture.pixels[y * 120 + 60 - y / 2 + x] = 255; // their columns overlap, their ink does not
            picture.pixels[y * 120 + 70 - y / 2 + x] = 255;
        }
    const auto lines = linesOf(picture);
    ASSERT_EQ(lines.size(), 1U);
    std::vector<std::size_t> gaps;
    for (std::size_t piece = 1; piece < lines[0].pieces(); ++piece)
        if (lines[0].crossed(piece) < 0.05)
            gaps.push_back(piece);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(lines[0].boxOf(0, gaps[0]).width, 24U);
    EXPECT_EQ(lines[0].boxOf(gaps[0], lines[0].pieces()).width, 24U);
}

TEST(InkLines, ATouchIsCutThrough)
{
    GreyPicture picture = barsAt(100, 60, {{20, 15}, {50, 15}});
    for (std::size_t x = 26; x < 50; ++x)
        for (std::size_t y = 28; y < 33; ++y)
            picture.pixels[y * 100 + x] = 255; // a bar between both: the thinnest place to cut
    const auto lines = linesOf(picture);
    ASSERT_EQ(lines.size(), 1U);
    ASSERT_GE(lines[0].pieces(), 2U);
    EXPECT_GT(lines[0].crossed(1), 0.5);
}

TEST(InkLines, ASmallPartStaysWithItsDigit)
{
    GreyPicture picture = barsAt(100, 80, {{30, 30}});
    for (std::size_t x = 30; x < 55; ++x)
        for (std::size_t y = 22; y < 27; ++y)
            picture.pixels[y * 100 + x] = 255; // the bar of a broken 5
    const auto lines = linesOf(picture);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].boxOf(0, lines[0].pieces()), (PictureBox{30, 22, 25, 38}));
}

TEST(InkLines, HaveAllInkAndEveryPieceHasSome)
{
    RandomStream random(1);
    for (int round = 0; round < 200; ++round) {
        GreyPicture picture{1 + random.below(90), 1 + random.below(60), {}};
        const std::uint64_t density = 1 + random.below(9);
        for (std::size_t i = 0; i < picture.width * picture.height; ++i)
            picture.pixels.push_back(random.below(10) < density ? 0 : static_cast<std::uint8_t>(random.next()));
        std::uint64_t inLines = 0;
        for (const InkLine& line : linesOf(picture)) {
            std::uint64_t inPieces = 0;
            for (std::size_t piece = 0; piece < line.pieces(); ++piece) {
                const GreyPicture ink = line.inkOf(piece, piece + 1);
                const auto mass = std::accumulate(ink.pixels.begin(), ink.pixels.end(), std::uint64_t{0});
                EXPECT_GT(mass, 0U);
                inPieces += mass;
            }
            const GreyPicture whole = line.inkOf(0, line.pieces());
            EXPECT_EQ(inPieces, std::accumulate(whole.pixels.begin(), whole.pixels.end(), std::uint64_t{0}));
            inLines += inPieces;
        }
        EXPECT_EQ(inLines, std::accumulate(picture.pixels.begin(), picture.pixels.end(), std::uint64_t{0}));
    }
}

} // namespace
} // namespace engram
