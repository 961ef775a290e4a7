#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <optional>
#include <vector>

#include <engram/eye/page.h>

// What stands behind the clear pixels of a picture. Most pictures with clear pixels are strokes on nothing: they get
// the ground that shows them. Some are pictures with a ground of their own, of which the corners, a margin or all about
// a cut-out is clear: their ground goes on behind the clear pixels, since any other would be a shape to be read.

namespace engram {
namespace {

constexpr unsigned opaqueFrom = 224; ///< and above: shows nothing of what is behind
constexpr unsigned clearBelow = 32; ///< below: shows nothing of itself
constexpr std::size_t rimWidth = 3; ///< pixels that lie so near to a clear one are the rim of what is opaque
constexpr int likeGround = 48; ///< levels that differ by no more are the same ground: light and shadow of a paper
constexpr int unlikeGround = 64; ///< levels that differ by more are ink on it

/// How far each pixel hides what is behind it.
struct Cover {
    std::size_t width;
    std::size_t height;
    std::span<const std::uint8_t> opacity;

    [[nodiscard]] bool isOpaque(std::size_t x, std::size_t y) const { return opacity[y * width + x] >= opaqueFrom; }
    [[nodiscard]] bool isClear(std::size_t x, std::size_t y) const { return opacity[y * width + x] < clearBelow; }
};

/// Which pixels lie within `rimWidth` of a clear one, in a square about them: first along the rows, then along the
/// columns.
std::vector<std::uint8_t> nearClear(const Cover& cover)
{
    std::vector<std::uint8_t> along(cover.opacity.size(), 0);
    for (std::size_t y = 0; y < cover.height; ++y)
        for (std::size_t x = 0; x < cover.width; ++x)
            if (cover.isClear(x, y))
                std::fill(
                    along.begin() + static_cast<std::ptrdiff_t>(y * cover.width + (x < rimWidth ? 0 : x - rimWidth)),
                    along.begin()
                        + static_cast<std::ptrdiff_t>(y * cover.width + std::min(x + rimWidth + 1, cover.width)),
                    1);
    std::vector<std::uint8_t> square = along;
    for (std::size_t y = 0; y < cover.height; ++y)
        for (std::size_t other = y < rimWidth ? 0 : y - rimWidth; other < std::min(y + rimWidth + 1, cover.height);
             ++other)
            for (std::size_t x = 0; x < cover.width; ++x)
                square[y * cover.width + x] |= along[other * cover.width + x];
    return square;
}

/// How much of the smallest upright box about the opaque pixels is opaque: 0-1. Strokes fill less of theirs than paper.
double filledBy(const Cover& cover)
{
    std::size_t left = cover.width;
    std::size_t right = 0;
    std::size_t top = cover.height;
    std::size_t bottom = 0;
    std::size_t count = 0;
    for (std::size_t y = 0; y < cover.height; ++y)
        for (std::size_t x = 0; x < cover.width; ++x)
            if (cover.isOpaque(x, y)) {
                ++count;
                left = std::min(left, x);
                right = std::max(right, x + 1);
                top = std::min(top, y);
                bottom = std::max(bottom, y + 1);
            }
    return count == 0 ? 0 : static_cast<double>(count) / static_cast<double>((right - left) * (bottom - top));
}

std::uint8_t middleOf(std::vector<std::uint8_t>& levels)
{
    const auto half = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() / 2);
    std::nth_element(levels.begin(), half, levels.end());
    return *half;
}

/// The level of the ground that the opaque part brings along: that of its rim, where this is one level and something
/// of another lies within. Nothing for strokes, whose rim is their ink.
std::optional<std::uint8_t> ownGround(const GreyPicture& picture, const Cover& cover)
{
    if (filledBy(cover) < 0.6)
        return std::nullopt;
    const std::vector<std::uint8_t> atRim = nearClear(cover);
    std::vector<std::uint8_t> rimLevels;
    std::size_t all = 0;
    for (std::size_t i = 0; i < atRim.size(); ++i)
        if (cover.opacity[i] >= opaqueFrom) {
            ++all;
            if (atRim[i] != 0)
                rimLevels.push_back(picture.pixels[i]);
        }
    if (rimLevels.empty())
        return std::nullopt;
    const int level = middleOf(rimLevels);
    const auto alike =
        std::ranges::count_if(rimLevels, [level](int other) { return std::abs(other - level) <= likeGround; });
    std::size_t ink = 0;
    for (std::size_t i = 0; i < atRim.size(); ++i)
        ink += cover.opacity[i] >= opaqueFrom && std::abs(picture.pixels[i] - level) > unlikeGround ? 1 : 0;
    const bool isGround =
        static_cast<std::size_t>(alike) * 10 >= rimLevels.size() * 7 && ink * 200 >= all && ink * 2 < all;
    return isGround ? std::optional(static_cast<std::uint8_t>(level)) : std::nullopt;
}

/// The ground at each pixel, carried on from the nearest opaque one by two sweeps: a paper in a slope of light goes on
/// without an edge. Ink that reaches the rim is not carried on.
std::vector<std::uint8_t> carriedOn(const GreyPicture& picture, const Cover& cover, std::uint8_t level)
{
    constexpr std::uint32_t far = ~std::uint32_t{0} / 2;
    std::vector<std::uint8_t> ground = picture.pixels;
    std::vector<std::uint32_t> steps(ground.size(), far);
    for (std::size_t i = 0; i < ground.size(); ++i)
        if (cover.opacity[i] >= opaqueFrom) {
            steps[i] = 0;
            if (std::abs(ground[i] - level) > likeGround)
                ground[i] = level;
        }
    const auto take = [&](std::size_t at, std::size_t from) {
        if (steps[from] + 1 < steps[at]) {
            steps[at] = steps[from] + 1;
            ground[at] = ground[from];
        }
    };
    const std::size_t width = cover.width;
    for (std::size_t i = 0; i < ground.size(); ++i) {
        if (i % width > 0)
            take(i, i - 1);
        if (i >= width)
            take(i, i - width);
    }
    for (std::size_t i = ground.size(); i-- > 0;) {
        if (i % width + 1 < width)
            take(i, i + 1);
        if (i + width < ground.size())
            take(i, i + width);
    }
    return ground;
}

/// Black behind light pixels, white behind dark ones, or what goes with the ink that the person says.
std::uint8_t showingGround(const GreyPicture& picture, std::span<const std::uint8_t> opacity, InkChoice choice)
{
    if (choice != InkChoice::automatic)
        return choice == InkChoice::light ? 0 : 255;
    std::uint64_t light = 0;
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < opacity.size(); ++i) {
        all += opacity[i];
        light += picture.pixels[i] >= 128 ? opacity[i] : 0;
    }
    return light * 2 > all ? 0 : 255;
}

} // namespace

GreyPicture onGround(const GreyPicture& picture, std::span<const std::uint8_t> opacity, InkChoice choice)
{
    assert(opacity.size() == picture.pixels.size());
    const Cover cover{picture.width, picture.height, opacity};
    std::vector<std::uint8_t> ground;
    if (const std::optional<std::uint8_t> level = ownGround(picture, cover))
        ground = carriedOn(picture, cover, *level);
    else
        ground.assign(opacity.size(), showingGround(picture, opacity, choice));
    GreyPicture result = picture;
    for (std::size_t i = 0; i < opacity.size(); ++i) {
        const unsigned shown = opacity[i];
        result.pixels[i] =
            static_cast<std::uint8_t>((picture.pixels[i] * shown + ground[i] * (255 - shown) + 127) / 255);
    }
    return result;
}

} // namespace engram
