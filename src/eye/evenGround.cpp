#include "evenGround.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace engram {
namespace {

using Histogram = std::array<std::uint64_t, 256>;

constexpr int even = 2; ///< levels that a decoder's rounding leaves of one
constexpr int near = 12; ///< levels that noise or a slope of light would fill as well

Histogram histogramOf(const GreyPicture& picture)
{
    Histogram counts{};
    for (const std::uint8_t level : picture.pixels)
        ++counts[level];
    return counts;
}

Histogram borderOf(const GreyPicture& picture)
{
    Histogram counts{};
    const auto add = [&](std::size_t x, std::size_t y) { ++counts[picture.pixels[y * picture.width + x]]; };
    for (std::size_t x = 0; x < picture.width; ++x) {
        add(x, 0);
        add(x, picture.height - 1);
    }
    for (std::size_t y = 1; y + 1 < picture.height; ++y) {
        add(0, y);
        add(picture.width - 1, y);
    }
    return counts;
}

std::uint64_t countWithin(const Histogram& counts, int level, int reach)
{
    std::uint64_t count = 0;
    for (int i = std::max(0, level - reach); i <= std::min(255, level + reach); ++i)
        count += counts[static_cast<std::size_t>(i)];
    return count;
}

/// The level that most of the border has; of those allowed by the person's word, if there is one.
int mostFrequent(const Histogram& border, InkChoice choice)
{
    std::uint64_t all = 0;
    std::uint64_t sum = 0;
    for (std::size_t level = 0; level < border.size(); ++level) {
        all += border[level];
        sum += border[level] * level;
    }
    int best = 0;
    std::uint64_t most = 0;
    for (int level = 0; level < 256; ++level) {
        const std::uint64_t count = countWithin(border, level, even);
        // Dark ink has a ground that is lighter than the border on average, and light ink a darker one.
        const bool allowed = choice == InkChoice::automatic
            || (choice == InkChoice::dark ? static_cast<std::uint64_t>(level) * all >= sum
                                          : static_cast<std::uint64_t>(level) * all <= sum);
        // Of equals the one in the middle: the true level, with those that it spills into on both sides.
        if (allowed
            && (count > most
                || (count == most
                    && border[static_cast<std::size_t>(level)] > border[static_cast<std::size_t>(best)]))) {
            most = count;
            best = level;
        }
    }
    return best;
}

} // namespace

std::optional<EvenGround> evenGroundOf(const GreyPicture& picture, InkChoice choice)
{
    const Histogram border = borderOf(picture);
    const Histogram all = histogramOf(picture);
    const int level = mostFrequent(border, choice);
    const std::uint64_t onGround = countWithin(all, level, even);
    const std::uint64_t close = countWithin(all, level, near) - onGround;
    std::uint64_t borderPixels = 0;
    for (const std::uint64_t count : border)
        borderPixels += count;
    // A tenth of the picture at least, and no haze of neighbouring levels around it.
    if (onGround * 10 < picture.pixels.size() || close * 8 > onGround
        || countWithin(border, level, even) * 4 < borderPixels)
        return std::nullopt;
    std::uint64_t darker = 0;
    std::uint64_t lighter = 0;
    for (int i = 0; i < 256; ++i) {
        const std::uint64_t deviation =
            all[static_cast<std::size_t>(i)] * static_cast<std::uint64_t>(std::abs(i - level));
        (i < level ? darker : lighter) += deviation;
    }
    EvenGround ground;
    ground.level = static_cast<std::uint8_t>(level);
    ground.dark = choice == InkChoice::automatic ? darker > lighter : choice == InkChoice::dark;
    ground.doubtful = choice == InkChoice::automatic && countWithin(border, level, near) * 100 < borderPixels * 62;
    return ground;
}

GreyPicture inkOnEvenGround(const GreyPicture& picture, const EvenGround& ground)
{
    GreyPicture ink = picture;
    int strongest = 0;
    for (std::uint8_t& pixel : ink.pixels) {
        const int deviation = ground.dark ? ground.level - pixel : pixel - ground.level;
        pixel = static_cast<std::uint8_t>(std::max(0, deviation));
        strongest = std::max<int>(strongest, pixel);
    }
    const bool asItIs = (ground.level == 0 || ground.level == 255) && strongest >= 128;
    if (strongest == 0 || asItIs)
        return ink;
    for (std::uint8_t& pixel : ink.pixels)
        pixel = static_cast<std::uint8_t>((pixel * 255 + strongest / 2) / strongest);
    return ink;
}

} // namespace engram
