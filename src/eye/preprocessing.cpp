#include <engram/eye/preprocessing.h>

#include <algorithm>
#include <bit>
#include <cassert>

#include "directionCode.h"
#include "resample.h"

namespace engram {
namespace {

/// Bits of all pixels in a row: `code(level)` holds those of one pixel, the first one lowest.
template <unsigned BitsPerPixel, class Code> BitVector packBits(DigitView digit, Code code)
{
    constexpr std::size_t pixelsPerWord = wordBits / BitsPerPixel;
    BitVector bits(digitPixels * BitsPerPixel);
    const auto words = bits.words();
    for (std::size_t word = 0; word < words.size(); ++word) {
        const std::size_t first = word * pixelsPerWord;
        const std::size_t count = std::min(pixelsPerWord, digitPixels - first);
        Word packed = 0;
        for (std::size_t i = 0; i < count; ++i)
            packed |= static_cast<Word>(code(digit[first + i])) << (i * BitsPerPixel);
        words[word] = packed;
    }
    return bits;
}

constexpr std::array<std::uint8_t, 256> reversedBytes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned level = 0; level < 256; ++level)
        for (unsigned bit = 0; bit < 8; ++bit)
            if ((level >> bit) & 1U)
                table[level] |= static_cast<std::uint8_t>(0x80U >> bit);
    return table;
}();

/// Bit i is level >= the rounded (i + 1) * 256 / 9: eight thresholds that cut 0-255 into nine equal parts.
constexpr std::array<std::uint8_t, 256> thermometerCodes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned level = 0; level < 256; ++level)
        for (unsigned bit = 0; bit < 8; ++bit)
            if (level >= ((bit + 1) * 512 + 9) / 18)
                table[level] |= static_cast<std::uint8_t>(1U << bit);
    return table;
}();

/// The level that the brightest fifth of the pixels reaches; at least 1, so that black is never ink.
std::uint8_t evenThreshold(DigitView digit)
{
    std::array<std::size_t, 256> pixelsOfLevel{};
    for (const std::uint8_t level : digit)
        ++pixelsOfLevel[level];
    std::size_t level = 255;
    for (std::size_t ink = pixelsOfLevel[level]; level > 1 && ink < digitPixels / 5; ink += pixelsOfLevel[level])
        --level;
    return static_cast<std::uint8_t>(level);
}

BitVector encode(DigitView digit, const Preprocessing& preprocessing)
{
    switch (preprocessing.code) {
    case InputCode::blackWhite: {
        const std::uint8_t threshold = preprocessing.evenInk ? evenThreshold(digit) : preprocessing.threshold;
        return packBits<1>(digit, [threshold](std::uint8_t level) { return level >= threshold; });
    }
    case InputCode::binary:
        return packBits<8>(digit, [](std::uint8_t level) { return reversedBytes[level]; });
    case InputCode::thermometer:
        return packBits<8>(digit, [](std::uint8_t level) { return thermometerCodes[level]; });
    case InputCode::directions:
        return directionBits(digit);
    }
    assert(false && "an input code that does not exist");
    return {};
}

} // namespace

DigitPixels shrinkToDigit(const GreyPicture& picture)
{
    DigitPixels digit{};
    if (picture.width == 0 || picture.height == 0)
        return digit;
    const GreyPicture shrunk = resample(picture, digitSide, digitSide, lanczosFilter);
    std::ranges::copy(shrunk.pixels, digit.begin());
    return digit;
}

BitVector inputBits(DigitView digit, const Preprocessing& preprocessing, int degrees)
{
    if (!preprocessing.deskew && !preprocessing.stretch && degrees == 0)
        return encode(digit, preprocessing);
    return encode(standardDigit(digit, preprocessing, degrees), preprocessing);
}

DigitPixels digitFromPicture(const GreyPicture& picture, const Preprocessing& preprocessing)
{
    return preprocessing.normalise ? normaliseDigit(picture) : shrinkToDigit(picture);
}

} // namespace engram
