#include <engram/eye/page.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <vector>

#include "components.h"
#include "evenGround.h"
#include "paperGround.h"
#include "ruling.h"
#include "squares.h"

namespace engram {
namespace {

/// Longer sides are reduced to at most this: a digit of a page needs no more.
constexpr std::size_t workSide = 2048;

void invert(GreyPicture& picture)
{
    for (std::uint8_t& level : picture.pixels)
        level = static_cast<std::uint8_t>(255 - level);
}

/// One, two, one: along rows, then along columns.
void smoothOnce(std::vector<float>& values, std::size_t width, std::size_t height)
{
    for (std::size_t y = 0; y < height; ++y) {
        float* row = values.data() + y * width;
        float before = row[0];
        for (std::size_t x = 0; x < width; ++x) {
            const float here = row[x];
            row[x] = (before + 2 * here + row[std::min(x + 1, width - 1)]) / 4;
            before = here;
        }
    }
    std::vector<float> above(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(width));
    for (std::size_t y = 0; y < height; ++y) {
        float* row = values.data() + y * width;
        const float* below = values.data() + std::min(y + 1, height - 1) * width;
        for (std::size_t x = 0; x < width; ++x) {
            const float here = row[x];
            row[x] = (above[x] + 2 * here + below[x]) / 4;
            above[x] = here;
        }
    }
}

/// The standard deviation of the paper: of the values of half of all pixels, those that are least.
float noiseOf(const std::vector<float>& values)
{
    std::vector<float> sample;
    const std::size_t step = std::max<std::size_t>(1, values.size() / 50'000);
    for (std::size_t i = 0; i < values.size(); i += step)
        if (values[i] > 0) // what is brighter than the paper was cut off at 0: the rest is one half of the noise
            sample.push_back(values[i]);
    if (sample.empty())
        return 0;
    const auto middle = sample.begin() + static_cast<std::ptrdiff_t>(sample.size() / 2);
    std::ranges::nth_element(sample, middle);
    return *middle / 0.6745F;
}

/// How dark ink is, 0-1; nothing stands out where `dark` is 0.
struct InkRange {
    float edge = 0; ///< beside ink, from here on it is the soft edge of a stroke
    float sure = 0; ///< from here on it is ink
    float dark = 0; ///< the heart of strokes
};

/// Otsu's threshold (1979) among all that is above the noise parts ink from ruling and stains, or the heart of strokes
/// from their edges.
InkRange inkRangeOf(const std::vector<float>& values, float noise)
{
    constexpr std::size_t bins = 256;
    const float floor = std::max(0.06F, 4 * noise);
    std::array<double, bins> counts{};
    double all = 0;
    double sum = 0;
    for (const float value : values)
        if (value > floor) {
            const auto bin = std::min(bins - 1, static_cast<std::size_t>(value * bins));
            ++counts[bin];
            ++all;
            sum += static_cast<double>(bin);
        }
    if (all < static_cast<double>(values.size()) * 2e-5 || all < 4)
        return {};
    double below = 0;
    double sumBelow = 0;
    double best = -1;
    std::size_t threshold = 0;
    double inkMean = sum / all;
    for (std::size_t bin = 0; bin + 1 < bins; ++bin) {
        below += counts[bin];
        sumBelow += counts[bin] * static_cast<double>(bin);
        if (below == 0 || below == all)
            continue;
        const double difference = sumBelow / below - (sum - sumBelow) / (all - below);
        const double between = below * (all - below) * difference * difference;
        if (between > best) {
            best = between;
            threshold = bin;
            inkMean = (sum - sumBelow) / (all - below);
        }
    }
    const float strong = static_cast<float>(inkMean + 0.5) / bins;
    const float parting = std::clamp(0.9F * static_cast<float>(threshold) / bins, 0.3F * strong, 0.5F * strong);
    const float sure = std::max(parting, std::min(floor, 0.6F * strong));
    return {std::min(sure, std::max(0.15F * strong, 3 * noise)), sure, 0.95F * strong};
}

/// Parts that are no part of a digit: too small beside the greatest, or (on paper) reaching in from the border.
void removeSpecks(GreyPicture& ink, bool onPaper)
{
    const Components components = componentsOf(ink);
    std::uint64_t most = 0;
    const auto atBorder = [&](const Component& component) {
        return component.box.left == 0 || component.box.top == 0 || component.box.right() == ink.width
            || component.box.bottom() == ink.height;
    };
    bool anyInside = false;
    for (const Component& component : components.list)
        anyInside = anyInside
            || (!atBorder(component) && component.strongest >= 128 && component.box.height * 20 >= ink.height);
    const auto isBorder = [&](const Component& component) { return onPaper && anyInside && atBorder(component); };
    for (const Component& component : components.list)
        if (!isBorder(component))
            most = std::max(most, component.mass);
    std::vector<bool> kept;
    for (const Component& component : components.list) {
        const bool large = component.mass * (onPaper ? 50 : 500) >= most;
        const bool strong = !onPaper || component.strongest >= 128;
        kept.push_back(large && strong && !isBorder(component));
    }
    keepComponents(ink, components, kept);
}

/// All within a hundredth of the picture's shorter side from ink: where the soft edges of strokes may be.
std::vector<bool> nearInk(const GreyPicture& page)
{
    const std::size_t reach = 1 + std::min(page.width, page.height) / 100;
    std::vector<bool> alongRows(page.pixels.size());
    std::vector<bool> result(page.pixels.size());
    for (std::size_t y = 0; y < page.height; ++y) {
        std::size_t until = 0; // columns that the last ink reaches
        for (std::size_t x = 0; x < page.width + reach; ++x) {
            if (x < page.width && page.pixels[y * page.width + x] != 0)
                until = x + 2 * reach + 1;
            if (x >= reach && x < until)
                alongRows[y * page.width + x - reach] = true;
        }
    }
    for (std::size_t x = 0; x < page.width; ++x) {
        std::size_t until = 0;
        for (std::size_t y = 0; y < page.height + reach; ++y) {
            if (y < page.height && alongRows[y * page.width + x])
                until = y + 2 * reach + 1;
            if (y >= reach && y < until)
                result[(y - reach) * page.width + x] = true;
        }
    }
    return result;
}

/// All from `least` on as full ink.
GreyPicture sureInk(const GreyPicture& ink, std::uint8_t least)
{
    GreyPicture sure = ink;
    for (std::uint8_t& level : sure.pixels)
        level = level >= least ? 255 : 0;
    return sure;
}

/// On an even ground, soft edges that reach along ruled lines hide them: they are looked for without, too.
void removeRulingOnEvenGround(GreyPicture& ink)
{
    constexpr std::uint8_t least = 40; // fainter ink is an edge, or a line that the second look finds
    const GreyPicture sure = sureInk(ink, least);
    GreyPicture strokes = sure;
    removeRuling(strokes);
    if (strokes.pixels != sure.pixels) {
        const std::vector<bool> isNear = nearInk(strokes);
        for (std::size_t i = 0; i < ink.pixels.size(); ++i)
            if (!isNear[i] || sure.pixels[i] != strokes.pixels[i])
                ink.pixels[i] = 0;
    }
    removeRuling(ink);
}

GreyPicture inkOnPaper(const GreyPicture& page)
{
    std::vector<float> values = darkness(page, paperGround(paperLightOf(page)));
    float noise = noiseOf(values);
    // Strokes of a digit that fills a picture are tens of pixels wide: more noise bears more smoothing.
    const std::size_t most = std::clamp<std::size_t>(std::min(page.width, page.height) / 60, 1, 12);
    for (std::size_t round = 0; round < most && noise > 0.012F; ++round) {
        smoothOnce(values, page.width, page.height);
        noise = noiseOf(values);
    }
    const InkRange range = inkRangeOf(values, noise);
    GreyPicture ink{page.width, page.height, std::vector<std::uint8_t>(page.pixels.size(), 0)};
    if (range.dark <= range.edge)
        return ink;
    GreyPicture sure = ink;
    for (std::size_t i = 0; i < values.size(); ++i)
        sure.pixels[i] = values[i] >= range.sure ? 255 : 0;
    GreyPicture strokes = sure;
    removeRuling(strokes);
    const std::vector<bool> isNear = nearInk(strokes);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (isNear[i] && sure.pixels[i] == strokes.pixels[i]) // not of a line that was taken away
            ink.pixels[i] = static_cast<std::uint8_t>(
                std::lround(255 * std::clamp((values[i] - range.edge) / (range.dark - range.edge), 0.0F, 1.0F)));
    return ink;
}

/// The mean level of the border lies above that of the picture.
bool borderIsLight(const GreyPicture& picture)
{
    std::uint64_t border = 0;
    std::uint64_t borderPixels = 0;
    std::uint64_t all = 0;
    for (std::size_t y = 0, i = 0; y < picture.height; ++y)
        for (std::size_t x = 0; x < picture.width; ++x, ++i) {
            all += picture.pixels[i];
            if (x == 0 || y == 0 || x + 1 == picture.width || y + 1 == picture.height) {
                border += picture.pixels[i];
                ++borderPixels;
            }
        }
    return border * picture.pixels.size() > all * borderPixels;
}

void findOnPaper(GreyPicture page, InkChoice choice, PageInk& result)
{
    const ThinShapes shapes = thinShapesOf(paperLightOf(page));
    const bool clear = std::max(shapes.dark, shapes.light) > 1.3 * std::min(shapes.dark, shapes.light);
    result.dark = clear ? shapes.dark > shapes.light : borderIsLight(page);
    result.doubtful = choice == InkChoice::automatic && !clear;
    if (choice != InkChoice::automatic)
        result.dark = choice == InkChoice::dark;
    if (!result.dark)
        invert(page);
    result.ink = inkOnPaper(page);
}

} // namespace

PictureBox around(const PictureBox& one, const PictureBox& other) noexcept
{
    if (one.width == 0 || one.height == 0)
        return other;
    if (other.width == 0 || other.height == 0)
        return one;
    const std::size_t left = std::min(one.left, other.left);
    const std::size_t top = std::min(one.top, other.top);
    return {left, top, std::max(one.right(), other.right()) - left, std::max(one.bottom(), other.bottom()) - top};
}

PageInk findInk(const GreyPicture& picture, InkChoice choice)
{
    assert(picture.pixels.size() == picture.width * picture.height);
    PageInk result;
    if (picture.pixels.empty())
        return result;
    result.reduction = (std::max(picture.width, picture.height) + workSide - 1) / workSide;
    GreyPicture page = result.reduction == 1 ? picture : reduced(picture, result.reduction);
    const std::optional<EvenGround> ground = evenGroundOf(page, choice);
    result.evenGround = ground.has_value();
    if (ground) {
        result.dark = ground->dark;
        result.doubtful = ground->doubtful;
        result.ink = inkOnEvenGround(page, *ground);
        removeRulingOnEvenGround(result.ink);
    } else {
        findOnPaper(std::move(page), choice, result);
    }
    removeSpecks(result.ink, !result.evenGround);
    return result;
}

} // namespace engram
