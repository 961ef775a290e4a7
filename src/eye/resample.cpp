#include "resample.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

#include <Eigen/Core>

namespace engram {
namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Levels = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

double sinc(double x)
{
    if (x == 0.0)
        return 1.0;
    const double angle = std::numbers::pi * x;
    return std::sin(angle) / angle;
}

Eigen::Index nearest(double position)
{
    return static_cast<Eigen::Index>(std::floor(position + 0.5));
}

/// Row i holds the weights of all source pixels in pixel i of the result.
Matrix filterWeights(std::size_t from, std::size_t to, const ResampleFilter& filter)
{
    constexpr double weightUnit = 1U << 22U;
    const double scale = static_cast<double>(from) / static_cast<double>(to);
    const double stretch = std::max(scale, 1.0);
    const double support = filter.support * stretch;
    Matrix weights = Matrix::Zero(static_cast<Eigen::Index>(to), static_cast<Eigen::Index>(from));
    for (Eigen::Index i = 0; i < weights.rows(); ++i) {
        const double centre = (static_cast<double>(i) + 0.5) * scale;
        const auto first = std::max<Eigen::Index>(0, nearest(centre - support));
        const auto last = std::min(weights.cols(), nearest(centre + support));
        auto taps = weights.row(i).segment(first, last - first);
        for (Eigen::Index tap = 0; tap < taps.size(); ++tap)
            taps[tap] = filter.weight((static_cast<double>(first + tap) + 0.5 - centre) / stretch);
        taps /= taps.sum();
        taps = (taps.array() * weightUnit).round() / weightUnit;
    }
    return weights;
}

Levels toLevels(const Matrix& values)
{
    return (values.array() + 0.5).floor().max(0.0).min(255.0).cast<std::uint8_t>();
}

} // namespace

double lanczos3(double distance)
{
    return std::abs(distance) < 3.0 ? sinc(distance) * sinc(distance / 3.0) : 0.0;
}

double triangle(double distance)
{
    return std::max(0.0, 1.0 - std::abs(distance));
}

GreyPicture resample(const GreyPicture& picture, std::size_t width, std::size_t height, const ResampleFilter& filter)
{
    assert(picture.width > 0 && picture.height > 0 && width > 0 && height > 0);
    assert(picture.pixels.size() == picture.width * picture.height);
    const auto rows = static_cast<Eigen::Index>(picture.height);
    const Eigen::Map<const Levels> source(picture.pixels.data(), rows, static_cast<Eigen::Index>(picture.width));

    const Matrix columnWeights = filterWeights(picture.width, width, filter).transpose();
    Levels narrowed(rows, static_cast<Eigen::Index>(width));
    constexpr Eigen::Index block = 64; // so that a large photograph is never held as doubles
    for (Eigen::Index row = 0; row < rows; row += block) {
        const Eigen::Index count = std::min(block, rows - row);
        const Matrix values = source.middleRows(row, count).cast<double>() * columnWeights;
        narrowed.middleRows(row, count) = toLevels(values);
    }
    const Matrix values = filterWeights(picture.height, height, filter) * narrowed.cast<double>();
    const Levels result = toLevels(values);
    return {width, height, {result.data(), result.data() + result.size()}};
}

} // namespace engram
