#include <engram/eye/preprocessing.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace engram {
namespace {

constexpr double middle = (digitSide - 1) / 2.0;

/// Where MNIST has the centre of mass, to within half a pixel: the mean of its training digits is (14.01, 14.00).
/// Deskewing puts it there exactly: a blur of half a pixel less between two of a kind.
constexpr double massCentre = digitSide / 2.0;

/// The spread (standard deviation) that stretching gives the longer side of the ink, in pixels. MNIST's own is 4 to 5;
/// this uses the border too, and almost no digit is cut off.
constexpr double spread = 5.9;

/// Where the ink is and how far it spreads, in pixels.
struct InkSpread {
    double mass = 0;
    double x = 0; ///< centre of mass
    double y = 0;
    double xx = 0; ///< variances and covariance
    double xy = 0;
    double yy = 0;
};

InkSpread inkSpreadOf(DigitView digit)
{
    std::array<std::int64_t, 6> sums{}; // exact
    for (std::int64_t y = 0, i = 0; y < static_cast<std::int64_t>(digitSide); ++y)
        for (std::int64_t x = 0; x < static_cast<std::int64_t>(digitSide); ++x, ++i) {
            const std::int64_t level = digit[static_cast<std::size_t>(i)];
            sums[0] += level;
            sums[1] += level * x;
            sums[2] += level * y;
            sums[3] += level * x * x;
            sums[4] += level * x * y;
            sums[5] += level * y * y;
        }
    InkSpread ink;
    if (sums[0] == 0)
        return ink;
    ink.mass = static_cast<double>(sums[0]);
    const auto central = [&](std::size_t product, std::size_t first, std::size_t second) {
        return static_cast<double>(sums[0] * sums[product] - sums[first] * sums[second]) / (ink.mass * ink.mass);
    };
    ink.x = static_cast<double>(sums[1]) / ink.mass;
    ink.y = static_cast<double>(sums[2]) / ink.mass;
    ink.xx = central(3, 1, 1);
    ink.xy = central(4, 1, 2);
    ink.yy = central(5, 2, 2);
    return ink;
}

/// Takes a point of the standard picture to the point of the original that it shows.
struct Mapping {
    std::array<double, 4> matrix = {1, 0, 0, 1}; ///< row-major: x from (x, y), y from (x, y), about the centres
    double fromX = middle;
    double fromY = middle;
    double toX = middle;
    double toY = middle;
};

/// How much smaller than in the standard picture the ink is in the original, along x and y.
std::array<double, 2> scales(double varianceX, double varianceY)
{
    // A dot or a bar of one pixel's width has a spread too: that of a pixel.
    const double x = std::sqrt(std::max(varianceX, 1.0 / 3));
    const double y = std::sqrt(std::max(varianceY, 1.0 / 3));
    // The fourth root of the aspect: a 1 must not become as wide as a 0.
    const double aspect = std::sqrt(std::sqrt(std::min(x, y) / std::max(x, y)));
    return {x / (x < y ? spread * aspect : spread), y / (y < x ? spread * aspect : spread)};
}

Mapping mappingOf(const InkSpread& ink, const Preprocessing& preprocessing, int degrees)
{
    Mapping mapping;
    const double slant = preprocessing.deskew && ink.yy > 0 ? ink.xy / ink.yy : 0;
    double scaleX = 1;
    double scaleY = 1;
    mapping.toX = ink.x;
    mapping.toY = ink.y;
    if (preprocessing.stretch) {
        const auto scale = scales(ink.xx - 2 * slant * ink.xy + slant * slant * ink.yy, ink.yy);
        scaleX = scale[0];
        scaleY = scale[1];
    } else {
        mapping.fromX = preprocessing.deskew ? massCentre : ink.x;
        mapping.fromY = preprocessing.deskew ? massCentre : ink.y;
    }
    const double angle = degrees * std::numbers::pi / 180;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    // Turn back, shrink, slant again.
    mapping.matrix[2] = -sine * scaleY;
    mapping.matrix[3] = cosine * scaleY;
    mapping.matrix[0] = cosine * scaleX + slant * mapping.matrix[2];
    mapping.matrix[1] = sine * scaleX + slant * mapping.matrix[3];
    return mapping;
}

/// Bilinear interpolation between grey levels, black outside; coordinates in 1 / 65536 pixel.
class Sampler {
public:
    static constexpr int fractionBits = 16;
    static constexpr std::int64_t one = std::int64_t{1} << fractionBits;

    explicit Sampler(DigitView digit)
    {
        for (std::size_t y = 0; y < digitSide; ++y)
            std::copy_n(digit.begin() + static_cast<std::ptrdiff_t>(y * digitSide), digitSide,
                padded_.begin() + static_cast<std::ptrdiff_t>((y + 1) * paddedSide + 1));
    }
    [[nodiscard]] std::uint8_t at(std::int64_t x, std::int64_t y) const
    {
        const std::int64_t column = (x >> fractionBits) + 1;
        const std::int64_t row = (y >> fractionBits) + 1;
        constexpr auto last = static_cast<std::int64_t>(digitSide);
        if (column < 0 || row < 0 || column > last || row > last)
            return 0;
        const std::int64_t right = x & (one - 1);
        const std::int64_t down = y & (one - 1);
        const std::uint8_t* above = padded_.data() + static_cast<std::size_t>(row) * paddedSide + column;
        const std::uint8_t* below = above + paddedSide;
        const std::int64_t level = (above[0] * (one - right) + above[1] * right) * (one - down)
            + (below[0] * (one - right) + below[1] * right) * down;
        return static_cast<std::uint8_t>((level + one * one / 2) >> (2 * fractionBits));
    }

private:
    static constexpr std::size_t paddedSide = digitSide + 2;
    std::array<std::uint8_t, paddedSide * paddedSide> padded_{};
};

DigitPixels mapped(DigitView digit, const Mapping& mapping)
{
    const auto fixed = [](double value) { return static_cast<std::int64_t>(std::llround(value * Sampler::one)); };
    const std::array<std::int64_t, 4> step = {
        fixed(mapping.matrix[0]), fixed(mapping.matrix[1]), fixed(mapping.matrix[2]), fixed(mapping.matrix[3])};
    const std::int64_t firstX =
        fixed(mapping.toX - mapping.matrix[0] * mapping.fromX - mapping.matrix[1] * mapping.fromY);
    const std::int64_t firstY =
        fixed(mapping.toY - mapping.matrix[2] * mapping.fromX - mapping.matrix[3] * mapping.fromY);
    const Sampler sampler(digit);
    DigitPixels result{};
    for (std::size_t i = 0; i < digitPixels; ++i) {
        const auto x = static_cast<std::int64_t>(i % digitSide);
        const auto y = static_cast<std::int64_t>(i / digitSide);
        result[i] = sampler.at(firstX + x * step[0] + y * step[1], firstY + x * step[2] + y * step[3]);
    }
    return result;
}

} // namespace

DigitPixels deskewDigit(DigitView digit)
{
    return standardDigit(digit, {.deskew = true});
}

DigitPixels standardDigit(DigitView digit, const Preprocessing& preprocessing, int degrees)
{
    assert(degrees >= -45 && degrees <= 45);
    DigitPixels standard{};
    const InkSpread ink = inkSpreadOf(digit);
    if (ink.mass == 0 || (!preprocessing.deskew && !preprocessing.stretch && degrees == 0)) {
        std::ranges::copy(digit, standard.begin());
        return standard;
    }
    return mapped(digit, mappingOf(ink, preprocessing, degrees));
}

} // namespace engram
