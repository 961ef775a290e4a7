#include <engram/eye/preprocessing.h>

#include <algorithm>
#include <cassert>
#include <cmath>

#include "resample.h"

namespace engram {
namespace {

constexpr std::size_t inkSide = 20; ///< MNIST fits every digit into 20 x 20 of its 28 x 28 pixels

/// Part of a picture, in its pixels.
struct Box {
    std::size_t left = 0;
    std::size_t top = 0;
    std::size_t width = 0;
    std::size_t height = 0;
};

/// The smallest box around the ink; of no size if there is none. Ink is what is brighter than a sixteenth of the
/// brightest pixel, so that neither a faint drawing nor the noise of a compressed photograph decides the size.
Box inkBox(const GreyPicture& picture)
{
    const std::uint8_t brightest = picture.pixels.empty() ? 0 : *std::ranges::max_element(picture.pixels);
    std::size_t left = picture.width;
    std::size_t right = 0;
    std::size_t top = picture.height;
    std::size_t bottom = 0;
    for (std::size_t y = 0; y < picture.height; ++y)
        for (std::size_t x = 0; x < picture.width; ++x)
            if (picture.pixels[y * picture.width + x] * 16 > brightest) {
                left = std::min(left, x);
                right = std::max(right, x + 1);
                top = std::min(top, y);
                bottom = y + 1;
            }
    if (right == 0)
        return {};
    return {left, top, right - left, bottom - top};
}

GreyPicture crop(const GreyPicture& picture, const Box& box)
{
    GreyPicture part{box.width, box.height, {}};
    part.pixels.reserve(box.width * box.height);
    for (std::size_t y = box.top; y < box.top + box.height; ++y) {
        const auto row = picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * picture.width + box.left);
        part.pixels.insert(part.pixels.end(), row, row + static_cast<std::ptrdiff_t>(box.width));
    }
    return part;
}

/// The shorter side of a box whose longer side becomes inkSide.
std::size_t fitted(std::size_t side, std::size_t longest)
{
    return std::max<std::size_t>(1, (side * inkSide * 2 + longest) / (longest * 2));
}

/// Mass and first moments of the grey levels. Sums are exact: 784 pixels of level 255 at most.
struct Moments {
    std::int64_t mass = 0;
    std::int64_t x = 0;
    std::int64_t y = 0;
};

Moments momentsOf(std::span<const std::uint8_t> pixels, std::size_t width)
{
    Moments sums;
    for (std::size_t y = 0; y * width < pixels.size(); ++y) {
        std::uint32_t rowMass = 0;
        std::uint32_t rowX = 0;
        for (std::uint32_t x = 0; x < width; ++x) {
            rowMass += pixels[y * width + x];
            rowX += pixels[y * width + x] * x;
        }
        const auto row = static_cast<std::int64_t>(y);
        sums.mass += rowMass;
        sums.x += rowX;
        sums.y += rowMass * row;
    }
    return sums;
}

/// Where the first of `side` pixels goes so that the centre of mass (`moment` / `mass`, in pixel indices) is as near as
/// whole pixels allow to index 14, and all of them stay inside. 14 is the middle that MNIST uses: the mean centre of
/// mass of its 60,000 training digits is (14.01, 14.00), each within half a pixel.
std::size_t placement(std::int64_t moment, std::int64_t mass, std::size_t side)
{
    const double centre = static_cast<double>(moment) / static_cast<double>(mass);
    constexpr std::size_t middle = digitSide / 2;
    const double first = std::round(static_cast<double>(middle) - centre);
    return static_cast<std::size_t>(std::clamp(first, 0.0, static_cast<double>(digitSide - side)));
}

} // namespace

DigitPixels normaliseDigit(const GreyPicture& picture)
{
    assert(picture.pixels.size() == picture.width * picture.height);
    DigitPixels digit{};
    const Box box = inkBox(picture);
    if (box.width == 0)
        return digit;
    const std::size_t longest = std::max(box.width, box.height);
    const GreyPicture ink =
        resample(crop(picture, box), fitted(box.width, longest), fitted(box.height, longest), triangleFilter);
    const Moments moments = momentsOf(ink.pixels, ink.width);
    if (moments.mass == 0)
        return digit;
    const std::size_t left = placement(moments.x, moments.mass, ink.width);
    const std::size_t top = placement(moments.y, moments.mass, ink.height);
    for (std::size_t y = 0; y < ink.height; ++y)
        std::copy_n(ink.pixels.begin() + static_cast<std::ptrdiff_t>(y * ink.width), ink.width,
            digit.begin() + static_cast<std::ptrdiff_t>((top + y) * digitSide + left));
    return digit;
}

} // namespace engram
