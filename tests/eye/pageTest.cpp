#include <engram/eye/page.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <gtest/gtest.h>

#include <engram/eye/preprocessing.h>

#include "support/limitedProcess.h"
#include "support/paper.h"

namespace engram {
namespace {

using test::Paper;

/// A digit of our own: an open stroke and a closed one, so that there is a hole and an end.
DigitPixels aSix()
{
    DigitPixels digit{};
    for (std::size_t y = 0; y < digitSide; ++y)
        for (std::size_t x = 0; x < digitSide; ++x) {
            const double right = static_cast<double>(x) - 14;
            const double down = static_cast<double>(y) - 17;
            const double ring = std::abs(std::hypot(right, down) - 5);
            const double stem = y < 17 ? std::abs(right + 5 - (17 - static_cast<double>(y)) * 0.25) : 9;
            const double distance = y < 5 ? 9 : std::min(ring, stem);
            digit[y * digitSide + x] = static_cast<std::uint8_t>(255 * std::clamp(2 - distance, 0.0, 1.0));
        }
    return digit;
}

GreyPicture asDrawn(DigitView digit)
{
    Paper paper(280, 280, 0);
    paper.draw(digit, {.left = 0, .top = 0, .side = 280, .ink = 1});
    return paper.picture();
}

/// How alike two digits are as the agent gets them: 1 for equal ones, 0 for those that share no ink.
double likeness(const DigitPixels& one, const DigitPixels& other)
{
    double both = 0;
    double ones = 0;
    double others = 0;
    for (std::size_t i = 0; i < digitPixels; ++i) {
        both += double{one[i] * 1.0} * other[i];
        ones += double{one[i] * 1.0} * one[i];
        others += double{other[i] * 1.0} * other[i];
    }
    return both / std::sqrt(std::max(1.0, ones * others));
}

TEST(FindInk, GivesEveryFamilyOfPicturesTheDigitThatWasDrawn)
{
    const DigitPixels six = aSix();
    const DigitPixels truth = normaliseDigit(asDrawn(six));
    for (const test::PictureFamily& family : test::pictureFamilies()) {
        RandomStream random(2, 3);
        const bool isBold = family.name.starts_with("tight") || family.name == "marker";
        const int pictures = test::sanitized ? 3 : 10; // large ones, which take long there
        int alike = 0;
        for (int i = 0; i < pictures; ++i)
            alike += likeness(truth, normaliseDigit(findInk(family.make(six, random)).ink)) > (isBold ? 0.7 : 0.85);
        EXPECT_GE(alike, pictures - 1) << family.name;
    }
}

TEST(FindInk, LeavesWhiteOnBlackAsItIs)
{
    const GreyPicture picture = asDrawn(aSix());
    const PageInk page = findInk(picture);
    EXPECT_TRUE(page.evenGround);
    EXPECT_FALSE(page.dark);
    EXPECT_FALSE(page.doubtful);
    EXPECT_EQ(page.reduction, 1U);
    EXPECT_EQ(page.ink.pixels, picture.pixels);
}

TEST(FindInk, TurnsBlackOnWhiteOverToTheLevel)
{
    GreyPicture picture = asDrawn(aSix());
    const std::vector<std::uint8_t> ink = picture.pixels;
    for (std::uint8_t& level : picture.pixels)
        level = static_cast<std::uint8_t>(255 - level);
    for (const InkChoice choice : {InkChoice::automatic, InkChoice::dark}) {
        const PageInk page = findInk(picture, choice);
        EXPECT_TRUE(page.dark);
        EXPECT_EQ(page.ink.pixels, ink);
    }
}

TEST(FindInk, TellsDarkFromLightOnEveryLevelOfPaper)
{
    const DigitPixels six = aSix();
    for (const double paperLevel : {0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0})
        for (const double ink : {0.0, 1.0}) {
            if (std::abs(ink - paperLevel) < 0.25)
                continue;
            for (const double noise : {0.0, 0.02}) {
                Paper paper(400, 300, paperLevel);
                paper.draw(six, {.left = 120, .top = 60, .side = 180, .ink = ink});
                RandomStream random(4);
                paper.addNoise(random, noise);
                const PageInk page = findInk(paper.picture());
                EXPECT_EQ(page.dark, ink < paperLevel) << paperLevel << ' ' << noise;
                EXPECT_GT(likeness(normaliseDigit(page.ink), normaliseDigit(asDrawn(six))), 0.85)
                    << paperLevel << ' ' << ink << ' ' << noise;
            }
        }
}

TEST(FindInk, FollowsAPersonsWordAgainstTheBorder)
{
    Paper paper(100, 100, 1);
    paper.draw(aSix(), {.left = 10, .top = 10, .side = 80, .ink = 0});
    EXPECT_TRUE(findInk(paper.picture()).dark);
    EXPECT_FALSE(findInk(paper.picture(), InkChoice::light).dark);
}

TEST(FindInk, FindsNothingOnAnEmptyPage)
{
    Paper blank(300, 200, 0.8);
    EXPECT_EQ(std::ranges::max(findInk(blank.picture()).ink.pixels), 0);
    EXPECT_TRUE(findInk({}).ink.pixels.empty());
    const GreyPicture dot{1, 1, {77}};
    EXPECT_EQ(findInk(dot).ink.pixels.size(), 1U);
}

TEST(FindInk, TakesRuledLinesAwayAndLeavesTheDigitWhole)
{
    Paper paper(400, 400, 1);
    paper.addRuling(40, 3, 0.9);
    paper.draw(aSix(), {.left = 100, .top = 80, .side = 220, .ink = 0});
    const PageInk page = findInk(paper.picture());
    std::size_t atTheSides = 0;
    for (std::size_t y = 0; y < page.ink.height; ++y)
        atTheSides += page.ink.pixels[y * page.ink.width + 5] != 0;
    EXPECT_EQ(atTheSides, 0U);
    EXPECT_GT(likeness(normaliseDigit(page.ink), normaliseDigit(asDrawn(aSix()))), 0.9);
}

TEST(FindInk, FindsHairLinesOfAnEvenGroundBehindTheSoftEdgesOfALargeDigit)
{
    for (const double strength : {0.2, 0.3, 0.5}) {
        Paper paper(448, 448, 0.9);
        paper.addRuling(56, 1, strength);
        paper.draw(aSix(), {.left = -30, .top = -30, .side = 508, .ink = 0});
        const PageInk page = findInk(paper.picture());
        EXPECT_TRUE(page.evenGround);
        std::size_t atTheSides = 0;
        for (std::size_t y = 0; y < page.ink.height; ++y)
            atTheSides += page.ink.pixels[y * page.ink.width + 5] != 0;
        EXPECT_EQ(atTheSides, 0U) << strength;
        EXPECT_GT(likeness(normaliseDigit(page.ink), normaliseDigit(asDrawn(aSix()))), 0.95) << strength;
    }
}

TEST(FindInk, TakesTheBarOfADigitThatFillsThePictureForNoRuledLine)
{
    GreyPicture seven{100, 140, std::vector<std::uint8_t>(14'000, 0)};
    for (std::size_t y = 0; y < 140; ++y)
        for (std::size_t x = 0; x < 100; ++x) {
            const bool stem = std::abs(static_cast<double>(x) - (98 - static_cast<double>(y) * 0.5)) < 2.5;
            if (y < 4 || stem)
                seven.pixels[y * 100 + x] = 255;
        }
    EXPECT_EQ(findInk(seven).ink.pixels, seven.pixels);
}

TEST(FindInk, ReducesVeryLargePictures)
{
    Paper paper(5000, 2600, 1);
    paper.draw(aSix(), {.left = 1000, .top = 300, .side = 2000, .ink = 0});
    const PageInk page = findInk(paper.picture());
    EXPECT_EQ(page.reduction, 3U);
    EXPECT_EQ(page.ink.width, 1667U);
    EXPECT_GT(likeness(normaliseDigit(page.ink), normaliseDigit(asDrawn(aSix()))), 0.97);
}

TEST(OnGround, GoesOnWhereThePictureHasAGroundOfItsOwn)
{
    const DigitPixels truth = normaliseDigit(asDrawn(aSix()));
    for (const double level : {1.0, 0.75, 0.08}) { // white, grey and black paper
        Paper paper(300, 240, level);
        paper.draw(aSix(), {.left = 70, .top = 40, .side = 160, .ink = level < 0.5 ? 0.9 : 0.1});
        const GreyPicture whole = paper.picture();
        const auto readWith = [&](const auto& isClear) {
            GreyPicture picture = whole;
            std::vector<std::uint8_t> opacity(picture.pixels.size(), 255);
            for (std::size_t y = 0, i = 0; y < picture.height; ++y)
                for (std::size_t x = 0; x < picture.width; ++x, ++i)
                    if (isClear(static_cast<double>(x), static_cast<double>(y)))
                        opacity[i] = picture.pixels[i] = 0;
            return likeness(truth, normaliseDigit(findInk(onGround(picture, opacity)).ink));
        };
        EXPECT_GT(readWith([](double x, double y) { return x + y < 20 || (299 - x) + (239 - y) < 20; }), 0.95) << level;
        EXPECT_GT(readWith([](double x, double) { return x < 25; }), 0.95) << level; // a margin
        const auto cutOut = [](double x, double y) { return std::hypot((x - 150) / 140, (y - 120) / 115) > 1; };
        EXPECT_GT(readWith(cutOut), 0.95) << level;
    }
}

TEST(OnGround, GivesStrokesTheGroundThatShowsThemHoweverThickTheyAre)
{
    for (const std::uint8_t ink : std::vector<std::uint8_t>{0, 90, 255}) {
        Paper shape(120, 120, 0); // a bold one: all of its box is ink but for the corners
        GreyPicture picture = shape.picture();
        std::vector<std::uint8_t> opacity(picture.pixels.size(), 0);
        for (std::size_t y = 10; y < 110; ++y)
            for (std::size_t x = 45; x < 75; ++x) {
                opacity[y * 120 + x] = 255;
                picture.pixels[y * 120 + x] = ink;
            }
        const GreyPicture shown = onGround(picture, opacity);
        EXPECT_EQ(int{shown.pixels.front()}, ink >= 128 ? 0 : 255);
        EXPECT_EQ(shown.pixels[60 * 120 + 60], ink);
    }
}

TEST(OnGround, ShowsWhatIsOpaque)
{
    const std::vector<std::uint8_t> opacity = {0, 255, 128, 0};
    EXPECT_EQ(onGround({2, 2, {9, 10, 0, 9}}, opacity).pixels, (std::vector<std::uint8_t>{255, 10, 127, 255}));
    EXPECT_EQ(onGround({2, 2, {9, 250, 255, 9}}, opacity).pixels, (std::vector<std::uint8_t>{0, 250, 128, 0}));
    EXPECT_EQ(onGround({2, 2, {9, 250, 255, 9}}, opacity, InkChoice::dark).pixels,
        (std::vector<std::uint8_t>{255, 250, 255, 255}));
}

} // namespace
} // namespace engram
