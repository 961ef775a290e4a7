#pragma once

#include <cstddef>
#include <vector>

#include <engram/eye/page.h>

namespace engram {

/// A small map of grey values, row-major: each is the mean of `step` x `step` pixels of a picture.
struct GreyMap {
    std::size_t step = 1;
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<float> values;
};

/// A picture at a coarse scale, parted into the slope of the light that falls on it and what that leaves.
struct PaperLight {
    GreyMap slope; ///< a quadric through the paper
    GreyMap rest; ///< the picture divided by it: about 1 where there is plain paper
};
[[nodiscard]] PaperLight paperLightOf(const GreyPicture& picture);

/// How bright the paper is everywhere, as if nothing were written on it: interpolate between its values. Ink is darker
/// than the paper.
[[nodiscard]] GreyMap paperGround(const PaperLight& light);

/// How much darker than its ground each pixel is, as a share of the ground's brightness: 0 (as bright or brighter)
/// to 1.
[[nodiscard]] std::vector<float> darkness(const GreyPicture& picture, const GreyMap& ground);

/// The contrast of thin dark shapes and of thin light shapes in the picture: whether ink is dark, judged by what
/// disappears in a closing and in an opening (top hats).
struct ThinShapes {
    double dark = 0;
    double light = 0;
};
[[nodiscard]] ThinShapes thinShapesOf(const PaperLight& light);

} // namespace engram
