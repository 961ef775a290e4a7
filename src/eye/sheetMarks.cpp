#include "sheetMarks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "components.h"
#include "squares.h"

namespace engram {
namespace {

constexpr std::size_t marksSide = 1280; ///< marks are looked for in a picture that is no longer
constexpr std::size_t mostMarks = 24; ///< candidates of which all fours are tried

/// A dark spot that may be a mark.
struct Spot {
    SheetPlace middle;
    double side = 0; ///< of a square with as many pixels
};

/// All that is clearly darker than the mean around it, as full ink.
GreyPicture darkSpots(const GreyPicture& picture)
{
    const std::size_t width = picture.width;
    const std::size_t height = picture.height;
    const std::size_t reach = 1 + std::max(width, height) / 12;
    std::vector<std::uint32_t> sums((width + 1) * (height + 1)); // of all above and to the left
    for (std::size_t y = 0; y < height; ++y) {
        std::uint32_t row = 0;
        for (std::size_t x = 0; x < width; ++x) {
            row += picture.pixels[y * width + x];
            sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
        }
    }
    GreyPicture dark{width, height, std::vector<std::uint8_t>(picture.pixels.size(), 0)};
    for (std::size_t y = 0; y < height; ++y) {
        const std::size_t top = (y > reach ? y - reach : 0) * (width + 1);
        const std::size_t bottom = std::min(height, y + reach + 1) * (width + 1);
        const std::size_t rows = (bottom - top) / (width + 1);
        for (std::size_t x = 0; x < width; ++x) {
            const std::size_t left = x > reach ? x - reach : 0;
            const std::size_t right = std::min(width, x + reach + 1);
            const std::uint64_t sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
            const std::uint64_t level = picture.pixels[y * width + x];
            dark.pixels[y * width + x] = level * rows * (right - left) * 10 < sum * 6 ? 255 : 0;
        }
    }
    return dark;
}

/// The greatest solid squares among what is dark, turned by any angle.
std::vector<Spot> spotsOf(const GreyPicture& dark)
{
    std::vector<Spot> spots;
    for (const Component& component : componentsOf(dark).list) {
        const auto wide = static_cast<double>(component.box.width);
        const auto high = static_cast<double>(component.box.height);
        const double side = std::sqrt(static_cast<double>(component.pixels));
        // A square that is turned by 45 degrees fills half of its box.
        if (side < 4 || wide > 1.8 * high || high > 1.8 * wide || side * side < 0.48 * wide * high
            || side * 10 > static_cast<double>(std::max(dark.width, dark.height)))
            continue;
        spots.push_back(
            {{static_cast<double>(component.box.left) + wide / 2, static_cast<double>(component.box.top) + high / 2},
                side});
    }
    std::ranges::sort(spots, std::ranges::greater(), &Spot::side);
    if (spots.size() > mostMarks)
        spots.resize(mostMarks);
    return spots;
}

double lengthBetween(SheetPlace one, SheetPlace other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

/// Above 0 where the way turns clockwise, as it is seen.
double turning(SheetPlace from, SheetPlace over, SheetPlace to)
{
    return (over.x - from.x) * (to.y - over.y) - (over.y - from.y) * (to.x - over.x);
}

bool alike(double one, double other, double times)
{
    return one < times * other && other < times * one;
}

/// How badly four corners, clockwise from the top left, fit a sheet; nothing if they are none.
std::optional<double> misfit(const std::vector<Spot>& spots, const std::array<const Spot*, 4>& corners)
{
    std::array<double, 4> sides{};
    std::array<SheetPlace, 4> places;
    for (std::size_t i = 0; i < 4; ++i)
        places[i] = corners[i]->middle;
    for (std::size_t i = 0; i < 4; ++i) {
        sides[i] = lengthBetween(places[i], places[(i + 1) % 4]);
    }
    for (std::size_t i = 0; i < 4; ++i) // no photograph makes an acute angle of a right one
        if (turning(places[i], places[(i + 1) % 4], places[(i + 2) % 4]) < 0.75 * sides[i] * sides[(i + 1) % 4])
            return std::nullopt;
    const double unit = (sides[0] + sides[2]) / (2 * sheetWidth);
    if (!alike(sides[0], sides[2], 1.7) || !alike(sides[1], sides[3], 1.7)
        || !alike((sides[1] + sides[3]) / (2 * sheetHeight), unit, 1.5))
        return std::nullopt;
    double bad = 0;
    for (const Spot* spot : corners) {
        if (!alike(spot->side, sheetMark * unit, 1.6))
            return std::nullopt;
        bad += std::abs(std::log(spot->side / (sheetMark * unit)));
    }
    const UnitSquareMap map(places);
    const SheetPlace fifth = map.at(sheetMarks[4]);
    double nearest = std::numeric_limits<double>::max();
    for (const Spot& spot : spots)
        if (alike(spot.side, sheetMark * unit, 1.6))
            nearest = std::min(nearest, lengthBetween(spot.middle, fifth) / unit);
    if (nearest > 0.1)
        return std::nullopt;
    return bad + 10 * nearest;
}

} // namespace

UnitSquareMap::UnitSquareMap(const std::array<SheetPlace, 4>& corners)
    : origin_(corners[0])
{
    const auto [p, q, r, s] = corners;
    const double across = (q.x - r.x) * (s.y - r.y) - (s.x - r.x) * (q.y - r.y); // not 0: the corners are convex
    const double sumX = p.x - q.x + r.x - s.x;
    const double sumY = p.y - q.y + r.y - s.y;
    g_ = (sumX * (s.y - r.y) - (s.x - r.x) * sumY) / across;
    h_ = ((q.x - r.x) * sumY - sumX * (q.y - r.y)) / across;
    a_ = q.x - p.x + g_ * q.x;
    b_ = s.x - p.x + h_ * s.x;
    d_ = q.y - p.y + g_ * q.y;
    e_ = s.y - p.y + h_ * s.y;
}

std::optional<UnitSquareMap> findSheet(const GreyPicture& picture)
{
    const std::size_t factor = (std::max(picture.width, picture.height) + marksSide - 1) / marksSide;
    const std::vector<Spot> spots = spotsOf(darkSpots(reduced(picture, factor)));
    double least = std::numeric_limits<double>::max();
    std::array<const Spot*, 4> best{};
    for (const Spot& first : spots)
        for (const Spot& second : spots)
            for (const Spot& third : spots) {
                // Most threes are none of a sheet's corners; its two sides have a length that goes with the marks'.
                if (!alike(lengthBetween(first.middle, second.middle) * sheetMark, sheetWidth * first.side, 2.4)
                    || turning(first.middle, second.middle, third.middle) <= 0)
                    continue;
                for (const Spot& fourth : spots) {
                    const std::optional<double> bad = misfit(spots, {&first, &second, &third, &fourth});
                    if (bad && *bad < least) {
                        least = *bad;
                        best = {&first, &second, &third, &fourth};
                    }
                }
            }
    if (best[0] == nullptr)
        return std::nullopt;
    std::array<SheetPlace, 4> corners;
    const auto scale = static_cast<double>(factor);
    for (std::size_t i = 0; i < 4; ++i)
        corners[i] = {best[i]->middle.x * scale, best[i]->middle.y * scale};
    return UnitSquareMap(corners);
}

} // namespace engram
