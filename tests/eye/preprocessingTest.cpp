#include <engram/eye/preprocessing.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numbers>
#include <string>
#include <thread>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

/// A bitmap of tests/golden (binary PBM) as white on black.
GreyPicture readBitmap(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string magic;
    GreyPicture picture;
    file >> magic >> picture.width >> picture.height;
    EXPECT_EQ(magic, "P4") << path;
    file.get();
    const std::size_t rowBytes = (picture.width + 7) / 8;
    std::string row(rowBytes, '\0');
    for (std::size_t y = 0; y < picture.height; ++y) {
        file.read(row.data(), static_cast<std::streamsize>(rowBytes));
        EXPECT_TRUE(file) << path;
        for (std::size_t x = 0; x < picture.width; ++x)
            picture.pixels.push_back((row[x / 8] >> (7 - x % 8)) & 1 ? 255 : 0);
    }
    return picture;
}

GreyPicture randomPicture(RandomStream& random, std::size_t width, std::size_t height)
{
    GreyPicture picture{width, height, std::vector<std::uint8_t>(width * height)};
    const bool blackAndWhite = random.below(2) == 0;
    for (std::uint8_t& level : picture.pixels)
        level = static_cast<std::uint8_t>(blackAndWhite ? 255 * random.below(2) : random.below(256));
    return picture;
}

DigitPixels randomDigit(RandomStream& random)
{
    DigitPixels digit;
    for (std::uint8_t& level : digit)
        level = static_cast<std::uint8_t>(random.below(256));
    return digit;
}

double lanczos(double x)
{
    if (x == 0)
        return 1;
    if (std::abs(x) >= 3)
        return 0;
    const double angle = std::numbers::pi * x;
    return 3 * std::sin(angle) * std::sin(angle / 3) / (angle * angle);
}

/// Pixel `at` of a line of `count` levels shrunk or grown to `size`, tap by tap.
template <class Level> double filteredPixel(std::size_t count, std::size_t size, std::size_t at, Level level)
{
    const double scale = static_cast<double>(count) / static_cast<double>(size);
    const double stretch = std::max(scale, 1.0);
    const double centre = (static_cast<double>(at) + 0.5) * scale;
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double weight = lanczos((static_cast<double>(i) + 0.5 - centre) / stretch);
        sum += weight * level(i);
        weights += weight;
    }
    return std::clamp(std::floor(sum / weights + 0.5), 0.0, 255.0);
}

DigitPixels shrinkNaively(const GreyPicture& picture)
{
    std::vector<double> narrowed;
    for (std::size_t y = 0; y < picture.height; ++y)
        for (std::size_t x = 0; x < digitSide; ++x)
            narrowed.push_back(filteredPixel(
                picture.width, digitSide, x, [&](std::size_t i) { return picture.pixels[y * picture.width + i]; }));
    DigitPixels digit;
    for (std::size_t y = 0; y < digitSide; ++y)
        for (std::size_t x = 0; x < digitSide; ++x)
            digit[y * digitSide + x] = static_cast<std::uint8_t>(filteredPixel(
                picture.height, digitSide, y, [&](std::size_t i) { return narrowed[i * digitSide + x]; }));
    return digit;
}

int largestDifference(DigitView left, DigitView right)
{
    int largest = 0;
    for (std::size_t i = 0; i < digitPixels; ++i)
        largest = std::max(largest, std::abs(left[i] - right[i]));
    return largest;
}

struct Shape {
    double mass = 0;
    double x = 0;
    double y = 0;
    double slant = 0; ///< columns a row
    std::size_t width = 0;
    std::size_t height = 0;
};

Shape shapeOf(DigitView digit)
{
    Shape shape;
    std::size_t left = digitSide;
    std::size_t right = 0;
    std::size_t top = digitSide;
    std::size_t bottom = 0;
    for (std::size_t i = 0; i < digitPixels; ++i) {
        const std::size_t x = i % digitSide;
        const std::size_t y = i / digitSide;
        shape.mass += digit[i];
        shape.x += static_cast<double>(digit[i] * x);
        shape.y += static_cast<double>(digit[i] * y);
        if (digit[i] > 0) {
            left = std::min(left, x);
            right = std::max(right, x + 1);
            top = std::min(top, y);
            bottom = std::max(bottom, y + 1);
        }
    }
    shape.x /= shape.mass;
    shape.y /= shape.mass;
    double covariance = 0;
    double variance = 0;
    for (std::size_t i = 0; i < digitPixels; ++i) {
        const std::size_t row = i / digitSide;
        const std::size_t column = i % digitSide;
        const double dx = static_cast<double>(column) - shape.x;
        const double dy = static_cast<double>(row) - shape.y;
        covariance += digit[i] * dx * dy;
        variance += digit[i] * dy * dy;
    }
    shape.slant = variance > 0 ? covariance / variance : 0;
    shape.width = right > left ? right - left : 0;
    shape.height = bottom > top ? bottom - top : 0;
    return shape;
}

TEST(Luma, IsRoundedItu601)
{
    EXPECT_EQ(luma(0, 0, 0), 0);
    EXPECT_EQ(luma(255, 255, 255), 255);
    EXPECT_EQ(luma(255, 0, 0), 76);
    EXPECT_EQ(luma(0, 255, 0), 150);
    EXPECT_EQ(luma(0, 0, 255), 29);
    for (unsigned level = 0; level < 256; ++level) {
        const auto grey = static_cast<std::uint8_t>(level);
        EXPECT_EQ(luma(grey, grey, grey), grey);
    }
}

TEST(ShrinkToDigit, EqualsTheReferenceWithinOneLevel)
{
    const std::string folder = ENGRAM_SOURCE_DIR "/tests/golden/";
    const auto golden = nlohmann::json::parse(std::ifstream(folder + "canvas.json"));
    ASSERT_EQ(golden.size(), 6U);
    for (const auto& entry : golden) {
        const auto name = entry["picture"].get<std::string>();
        const DigitPixels digit = shrinkToDigit(readBitmap(folder + name));
        const BitVector bits = inputBits(digit, {.threshold = 200});
        for (std::size_t i = 0; i < digitPixels; ++i) {
            const int expected = entry["lanczos28"][i / digitSide][i % digitSide].get<int>();
            EXPECT_LE(std::abs(digit[i] - expected), 1) << name << " pixel " << i;
            EXPECT_EQ(bits[i], entry["binary200"][i / digitSide][i % digitSide].get<int>() == 1)
                << name << " pixel " << i;
        }
    }
}

TEST(ShrinkToDigit, AgreesWithSummingTapByTap)
{
    RandomStream random(1);
    for (int round = 0; round < 60; ++round) {
        const GreyPicture picture = randomPicture(random, 1 + random.below(150), 1 + random.below(150));
        EXPECT_LE(largestDifference(shrinkToDigit(picture), shrinkNaively(picture)), 1)
            << picture.width << " x " << picture.height;
    }
}

TEST(ShrinkToDigit, KeepsAPictureOfTheRightSizeAndFlatColour)
{
    RandomStream random(2);
    const GreyPicture same = randomPicture(random, digitSide, digitSide);
    EXPECT_TRUE(std::ranges::equal(shrinkToDigit(same), same.pixels));
    const DigitPixels flat = shrinkToDigit({300, 170, std::vector<std::uint8_t>(300 * 170, 137)});
    EXPECT_TRUE(std::ranges::all_of(flat, [](int level) { return level == 137; }));
}

TEST(ShrinkToDigit, AnEmptyPictureIsBlack)
{
    EXPECT_EQ(shrinkToDigit({}), DigitPixels{});
    EXPECT_EQ(shrinkToDigit({5, 0, {}}), DigitPixels{});
    EXPECT_EQ(normaliseDigit({}), DigitPixels{});
    EXPECT_EQ(normaliseDigit({0, 7, {}}), DigitPixels{});
    EXPECT_EQ(normaliseDigit({9, 9, std::vector<std::uint8_t>(81)}), DigitPixels{});
}

TEST(NormaliseDigit, FitsTheInkInto20PixelsWithItsMassInTheMiddle)
{
    RandomStream random(3);
    for (int round = 0; round < 200; ++round) {
        const std::size_t side = 60 + random.below(300);
        GreyPicture picture{side, side, std::vector<std::uint8_t>(side * side)};
        const std::size_t width = 20 + random.below(side - 40);
        const std::size_t height = 20 + random.below(side - 40);
        const std::size_t left = random.below(side - width);
        const std::size_t top = random.below(side - height);
        for (std::size_t y = 0; y < height; ++y)
            for (std::size_t x = 0; x < width; ++x)
                picture.pixels[(top + y) * side + left + x] = 255;
        const Shape shape = shapeOf(normaliseDigit(picture));
        const double longest = static_cast<double>(std::max(width, height));
        EXPECT_EQ(std::max(shape.width, shape.height), 20U);
        EXPECT_NEAR(static_cast<double>(shape.width), 20.0 * static_cast<double>(width) / longest, 0.51);
        EXPECT_NEAR(static_cast<double>(shape.height), 20.0 * static_cast<double>(height) / longest, 0.51);
        EXPECT_NEAR(shape.x, 14.0, 0.501);
        EXPECT_NEAR(shape.y, 14.0, 0.501);
    }
}

TEST(NormaliseDigit, DoesNotDependOnPlaceAndHardlyOnSize)
{
    const GreyPicture drawing = readBitmap(ENGRAM_SOURCE_DIR "/tests/golden/canvas4.pbm");
    GreyPicture moved{400, 500, std::vector<std::uint8_t>(400 * 500)};
    GreyPicture larger{840, 840, std::vector<std::uint8_t>(840 * 840)};
    for (std::size_t y = 0; y < 840; ++y)
        for (std::size_t x = 0; x < 840; ++x) {
            const std::uint8_t level = drawing.pixels[y / 3 * 280 + x / 3];
            larger.pixels[y * 840 + x] = level;
            moved.pixels[(y / 3 + 210) * 400 + x / 3 + 110] = level;
        }
    const DigitPixels digit = normaliseDigit(drawing);
    EXPECT_EQ(normaliseDigit(moved), digit);
    EXPECT_LE(largestDifference(normaliseDigit(larger), digit), 8);
}

TEST(NormaliseDigit, LeavesADigitThatIsAlreadyAsMnistMadeIt)
{
    // A cross in a 20 x 20 box around index 14 (of even size, so its mass is half a pixel from a whole one).
    GreyPicture picture{digitSide, digitSide, std::vector<std::uint8_t>(digitPixels)};
    for (std::size_t i = 4; i < 24; ++i)
        for (const std::size_t j : {13U, 14U}) {
            picture.pixels[i * digitSide + j] = 255;
            picture.pixels[j * digitSide + i] = 200;
        }
    const DigitPixels once = normaliseDigit(picture);
    const DigitPixels twice = normaliseDigit({digitSide, digitSide, {once.begin(), once.end()}});
    EXPECT_EQ(once, twice);
    EXPECT_EQ(std::ranges::count(once, 255), std::ranges::count(picture.pixels, 255));
}

TEST(NormaliseDigit, KeepsThinLinesAndSinglePixelsInside)
{
    for (const auto& [width, height] : {std::pair{1U, 300U}, std::pair{300U, 1U}, std::pair{1U, 1U}}) {
        GreyPicture picture{300, 300, std::vector<std::uint8_t>(90000)};
        for (std::size_t y = 0; y < height; ++y)
            for (std::size_t x = 0; x < width; ++x)
                picture.pixels[y * 300 + x] = 90;
        const Shape shape = shapeOf(normaliseDigit(picture));
        EXPECT_EQ(std::max(shape.width, shape.height), 20U);
        EXPECT_EQ(std::min(shape.width, shape.height), width == height ? 20U : 1U);
    }
}

/// A bar of five columns that leans by `slant` columns a row, drawn with soft edges.
DigitPixels leaningBar(double slant)
{
    DigitPixels digit{};
    for (std::size_t y = 4; y < 24; ++y)
        for (std::size_t x = 0; x < digitSide; ++x) {
            const double middle = 14 + slant * (static_cast<double>(y) - 13.5);
            const double cover = std::clamp(3 - std::abs(static_cast<double>(x) - middle), 0.0, 1.0);
            digit[y * digitSide + x] = static_cast<std::uint8_t>(std::lround(255 * cover));
        }
    return digit;
}

TEST(DeskewDigit, UndoesAKnownShear)
{
    for (const double slant : {0.0, -0.9, -0.5, -0.1, 0.05, 0.3, 0.7, 1.0}) {
        const DigitPixels leaning = leaningBar(slant);
        ASSERT_NEAR(shapeOf(leaning).slant, slant, 0.02);
        const DigitPixels straight = deskewDigit(leaning);
        const Shape before = shapeOf(leaning);
        const Shape after = shapeOf(straight);
        EXPECT_NEAR(after.slant, 0, 0.01) << slant;
        EXPECT_NEAR(after.x, 14, 0.05) << slant;
        EXPECT_NEAR(after.y, 14, 0.01) << slant;
        EXPECT_NEAR(after.mass / before.mass, 1, 0.005) << slant;
    }
}

/// The same in floating point, asking for every pixel where it comes from.
DigitPixels deskewNaively(DigitView digit)
{
    const Shape shape = shapeOf(digit);
    const auto at = [&](double column, double row) {
        const bool inside = column >= 0 && column <= 27 && row >= 0 && row <= 27;
        return inside ? double(digit[static_cast<std::size_t>(row * 28 + column)]) : 0.0;
    };
    DigitPixels upright{};
    for (int y = 0; y < 28; ++y)
        for (int x = 0; x < 28; ++x) {
            const double fromY = y - 14 + shape.y;
            const double fromX = x - 14 + shape.x + shape.slant * (y - 14);
            const double top = std::floor(fromY);
            const double left = std::floor(fromX);
            const double right = fromX - left;
            const double down = fromY - top;
            const double level = (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - down)
                + (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * down;
            upright[static_cast<std::size_t>(y) * 28 + static_cast<std::size_t>(x)] =
                static_cast<std::uint8_t>(std::lround(level));
        }
    return upright;
}

TEST(DeskewDigit, AgreesWithInterpolatingPixelByPixel)
{
    RandomStream random(4);
    for (int round = 0; round < 300; ++round) {
        DigitPixels digit{};
        const std::size_t rows = 1 + random.below(28);
        for (std::size_t y = random.below(digitSide - rows + 1); rows > 1 && y < rows; ++y)
            for (std::size_t x = random.below(20); x < digitSide; x += 1 + random.below(9))
                digit[y * digitSide + x] = static_cast<std::uint8_t>(random.below(256));
        if (std::ranges::none_of(digit, [](int level) { return level > 0; }))
            continue;
        EXPECT_LE(largestDifference(deskewDigit(digit), deskewNaively(digit)), 1);
    }
}

TEST(DeskewDigit, CentresWhatHasNoSlant)
{
    EXPECT_EQ(deskewDigit(DigitPixels{}), DigitPixels{});
    DigitPixels line{};
    std::fill_n(line.begin() + 9 * digitSide + 3, 21, std::uint8_t{255});
    DigitPixels centred{};
    std::fill_n(centred.begin() + 14 * digitSide + 4, 21, std::uint8_t{255});
    EXPECT_EQ(deskewDigit(line), centred);
}

TEST(InputBits, BlackAndWhiteComparesWithTheThreshold)
{
    RandomStream random(5);
    for (int round = 0; round < 100; ++round) {
        const DigitPixels digit = randomDigit(random);
        const auto threshold = static_cast<std::uint8_t>(random.below(256));
        const BitVector bits = inputBits(digit, {.threshold = threshold});
        ASSERT_EQ(bits.size(), digitPixels);
        for (std::size_t i = 0; i < digitPixels; ++i)
            ASSERT_EQ(bits[i], digit[i] >= threshold);
    }
}

TEST(InputBits, BinaryHoldsTheLevelMostSignificantBitFirst)
{
    RandomStream random(6);
    const DigitPixels digit = randomDigit(random);
    const BitVector bits = inputBits(digit, {.code = InputCode::binary});
    ASSERT_EQ(bits.size(), digitPixels * bitsPerPixel(InputCode::binary));
    for (std::size_t i = 0; i < digitPixels; ++i) {
        unsigned level = 0;
        for (std::size_t bit = 0; bit < 8; ++bit)
            level = level * 2 + (bits[i * 8 + bit] ? 1 : 0);
        ASSERT_EQ(level, digit[i]);
    }
}

TEST(InputBits, ThermometerDistanceIsADistanceOfLevels)
{
    constexpr std::array<int, 8> thresholds{28, 57, 85, 114, 142, 171, 199, 228}; // multiples of 256 / 9, rounded
    DigitPixels digit{};
    for (std::size_t i = 0; i < digitPixels; ++i)
        digit[i] = static_cast<std::uint8_t>(i % 256);
    const BitVector bits = inputBits(digit, {.code = InputCode::thermometer});
    ASSERT_EQ(bits.size(), digitPixels * 8);
    for (std::size_t i = 0; i < digitPixels; ++i)
        for (std::size_t bit = 0; bit < 8; ++bit)
            ASSERT_EQ(bits[i * 8 + bit], digit[i] >= thresholds[bit]) << int{digit[i]} << " bit " << bit;
}

TEST(InputBits, DeskewsBeforeItCodes)
{
    const DigitPixels leaning = leaningBar(0.6);
    const DigitPixels upright = deskewDigit(leaning);
    ASSERT_NE(leaning, upright);
    for (const InputCode code : {InputCode::blackWhite, InputCode::binary, InputCode::thermometer}) {
        const Preprocessing plain{.threshold = 128, .code = code};
        const Preprocessing deskewed{.deskew = true, .threshold = 128, .code = code};
        EXPECT_EQ(inputBits(leaning, deskewed), inputBits(upright, plain));
    }
}

TEST(InputBits, IsTheSameFromManyThreads)
{
    RandomStream random(7);
    std::vector<DigitPixels> digits(200);
    std::ranges::generate(digits, [&] { return randomDigit(random); });
    const Preprocessing preprocessing{.deskew = true, .threshold = 128};
    std::vector<BitVector> alone(digits.size());
    std::ranges::transform(
        digits, alone.begin(), [&](const DigitPixels& digit) { return inputBits(digit, preprocessing); });
    std::array<std::vector<BitVector>, 4> together;
    {
        std::vector<std::jthread> threads;
        threads.reserve(together.size());
        for (auto& results : together)
            threads.emplace_back([&] {
                for (const DigitPixels& digit : digits)
                    results.push_back(inputBits(digit, preprocessing));
            });
    }
    for (const auto& results : together)
        EXPECT_EQ(results, alone);
}

TEST(DigitFromPicture, NormalisesOnlyWhenAskedTo)
{
    const GreyPicture drawing = readBitmap(ENGRAM_SOURCE_DIR "/tests/golden/canvas4.pbm");
    EXPECT_EQ(digitFromPicture(drawing, {.normalise = true}), normaliseDigit(drawing));
    EXPECT_EQ(digitFromPicture(drawing, {.normalise = false}), shrinkToDigit(drawing));
    EXPECT_NE(normaliseDigit(drawing), shrinkToDigit(drawing));
}

} // namespace
} // namespace engram
