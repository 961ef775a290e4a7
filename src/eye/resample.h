#pragma once

#include <cstddef>

#include <engram/eye/preprocessing.h>

namespace engram {

/// A filter kernel and how far it reaches, in pixels of the result.
struct ResampleFilter {
    double (*weight)(double distance);
    double support;
};

[[nodiscard]] double lanczos3(double distance);
[[nodiscard]] double triangle(double distance);
inline constexpr ResampleFilter lanczosFilter{lanczos3, 3.0};
inline constexpr ResampleFilter triangleFilter{triangle, 1.0}; ///< never negative: no rings around the ink

/// The picture at another size, antialiased: the filter is stretched by the scale when the picture shrinks, and its
/// weights are normalised where the border cuts them off. Neither picture may be empty.
///
/// Between the horizontal and the vertical pass levels are rounded and clamped to 0-255, and weights are multiples of
/// 2^-22, as in Pillow. Without the clamp the overshoot of Lanczos would differ by up to 17 levels at strokes; with the
/// rounding every sum is exact in a double, so the result does not depend on the order of summation.
[[nodiscard]] GreyPicture resample(
    const GreyPicture& picture, std::size_t width, std::size_t height, const ResampleFilter& filter);

} // namespace engram
