#pragma once

#include <cstdint>
#include <span>

#include "pictureDecoders.h"

namespace engram {

/// How a camera was held, as EXIF numbers it: where the first row and the first column of the picture belong.
enum class Orientation : std::uint8_t {
    upright = 1,
    mirrored,
    upsideDown,
    mirroredUpsideDown,
    transposed,
    turnedLeft, ///< first row on the right: to be turned clockwise
    transversed,
    turnedRight, ///< first row on the left: to be turned the other way
};

/// The orientation that EXIF data tells: a TIFF header, with or without "Exif" and two zeros before it. Upright if it
/// tells none or is damaged: the picture is worth more than its description.
[[nodiscard]] Orientation exifOrientation(std::span<const std::uint8_t> exif) noexcept;

void turnUpright(DecodedPicture& picture, Orientation orientation);

} // namespace engram
