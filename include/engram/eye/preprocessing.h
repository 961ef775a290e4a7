#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <engram/bits/bitVector.h>
#include <engram/picture.h>

namespace engram {

/// Any size to 28 x 28 with an antialiased Lanczos-3 filter: W_rows * picture * W_columns^T. Within 1 level of Pillow's
/// `resize((28, 28), LANCZOS)` (golden/canvas.json). An empty picture is all black.
[[nodiscard]] DigitPixels shrinkToDigit(const GreyPicture& picture);

/// How a pixel's grey level becomes input bits.
enum class InputCode : std::uint8_t {
    blackWhite, ///< 1 bit: level >= threshold
    binary, ///< 8 bits, most significant first, as the demo's grey-scale agent
    thermometer, ///< 8 bits: bit i is level >= thresholds spread evenly over 0-255, so that Hamming distance is a
                 ///< distance of levels
    directions, ///< 8 bits: bit k is "here, or close by, ink begins when going towards k * 45 degrees clockwise from
                ///< the right". The strongest 3 of 10 bits of a picture are set, however thick or pale its strokes are
};

/// From a grey digit to the agent's input bits. Part of an agent and saved with it: an agent means the same only with
/// its own preprocessing.
struct Preprocessing {
    bool normalise = true; ///< for drawings and dropped pictures: fit the ink as MNIST did; data sets are that already
    bool deskew = false; ///< undo the slant, by second moments, and centre exactly
    bool stretch = false; ///< give all ink one size, by second moments; narrow digits become wider, but stay narrower
    bool evenInk = false; ///< blackWhite only: the brightest fifth of the pixels is 1, however thick or pale the
                          ///< strokes are, and `threshold` is not asked
    std::uint8_t threshold = 200;
    InputCode code = InputCode::blackWhite;

    friend bool operator==(const Preprocessing&, const Preprocessing&) = default;
};

/// A yes-or-no step of the eye, and what it is called.
struct EyeStep {
    bool Preprocessing::*on;
    std::string_view name; ///< in JSON and experiment files: "even_ink"
    std::string_view done; ///< of a picture that it was done to: "even ink"
};

/// What reads, writes or shows steps goes through this list.
inline constexpr std::array<EyeStep, 4> eyeSteps{{
    {&Preprocessing::normalise, "normalise", ""},
    {&Preprocessing::deskew, "deskew", "deskewed"},
    {&Preprocessing::stretch, "stretch", "stretched"},
    {&Preprocessing::evenInk, "even_ink", "even ink"},
}};

[[nodiscard]] constexpr std::size_t bitsPerPixel(InputCode code) noexcept
{
    return code == InputCode::blackWhite ? 1 : 8;
}

/// Crops to the ink, fits it into 20 x 20 keeping the aspect, centre of mass to the middle of 28 x 28: as MNIST was
/// made. The larger the picture it gets, the better: give it the canvas, not its 28 x 28. An empty picture stays empty.
[[nodiscard]] DigitPixels normaliseDigit(const GreyPicture& picture);

/// Shears the picture upright by its second moments and puts its centre of mass exactly where MNIST has it on average,
/// at row 14 and column 14. An empty picture stays empty.
[[nodiscard]] DigitPixels deskewDigit(DigitView digit);

/// What is coded into bits: the digit deskewed and stretched as asked for, then turned about its middle by `degrees`
/// (clockwise, -45 to 45), which is how variants of a lesson are made. In fixed point: the same on every machine.
[[nodiscard]] DigitPixels standardDigit(DigitView digit, const Preprocessing& preprocessing, int degrees = 0);

/// The bits of a digit of a data set: standardDigit, then code. 784 * bitsPerPixel bits, pixel by pixel.
[[nodiscard]] BitVector inputBits(DigitView digit, const Preprocessing& preprocessing, int degrees = 0);

/// What the agent gets of a drawing or a dropped picture of any size: normalise if asked for, else shrink.
[[nodiscard]] DigitPixels digitFromPicture(const GreyPicture& picture, const Preprocessing& preprocessing);

} // namespace engram
