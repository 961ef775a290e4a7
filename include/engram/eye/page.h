#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <engram/picture.h>

namespace engram {

/// Part of a picture, in its pixels.
struct PictureBox {
    std::size_t left = 0;
    std::size_t top = 0;
    std::size_t width = 0;
    std::size_t height = 0;

    [[nodiscard]] std::size_t right() const noexcept { return left + width; } ///< the first column beyond
    [[nodiscard]] std::size_t bottom() const noexcept { return top + height; } ///< the first row beyond
    friend bool operator==(const PictureBox&, const PictureBox&) = default;
};

/// The smallest box around both; a box of no size adds nothing.
[[nodiscard]] PictureBox around(const PictureBox& one, const PictureBox& other) noexcept;

/// What a person drew with. Engram reads light ink on a dark ground, as MNIST is; a photographed digit is the other way
/// round.
enum class InkChoice : std::uint8_t {
    automatic, ///< whichever of both the picture's ground and border say
    light,
    dark,
};

/// The ink of a picture, without the paper it is on.
struct PageInk {
    GreyPicture ink; ///< white on black, the ground exactly 0
    /// How many pixels of the picture along each side became one pixel of `ink`: 1, or more for a very large picture.
    std::size_t reduction = 1;
    bool dark = false; ///< the ink was darker than its ground
    /// The border left room for doubt whether the ink is dark or light (a tight crop): the other reading is worth a try
    /// for who can judge it.
    bool doubtful = false;
    /// The ground was one level all over, and the ink is as it was but for that. Else light, shadow, texture and ruling
    /// of a paper were taken away.
    bool evenGround = true;
};

/// Puts a picture with transparency on a ground. Strokes get the one that shows them: black behind light pixels, white
/// behind dark ones, or what goes with the ink that the person says. Where the opaque part is a picture with a ground
/// of its own (a screenshot with round corners, a piece of paper that was cut out) that ground goes on behind the clear
/// pixels. `opacity` has 0 (clear) to 255 for each pixel.
[[nodiscard]] GreyPicture onGround(
    const GreyPicture& picture, std::span<const std::uint8_t> opacity, InkChoice choice = InkChoice::automatic);

/// Finds what is drawn or written on a ground of any level.
///
/// A picture with an even ground keeps its ink to the level, so that white on black comes out as it went in. In all
/// other pictures the ground is estimated (a quadric fitted robustly for the slope of light, and a grey-scale closing
/// of what that leaves, for shadows: Serra 1982), ink is what is darker than it by ratio, and what is too faint, too
/// small or a ruled line is left out. An empty page gives no ink.
[[nodiscard]] PageInk findInk(const GreyPicture& picture, InkChoice choice = InkChoice::automatic);

} // namespace engram
