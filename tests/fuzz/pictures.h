#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include <engram/formats/pictureFile.h>

#include "promises.h"

namespace engram::fuzz {

/// What is read is whole, and what is refused is refused well; only pictures of `format` are read, if one is named.
inline void decodeAlone(std::span<const std::uint8_t> bytes, std::optional<PictureFormat> format = {})
{
    const auto opened = openPicture(bytes, "fuzz-picture");
    if (!opened) {
        requireGoodRefusal(opened.error(), "fuzz-picture");
        return;
    }
    if (format && opened->format != *format)
        return;
    const GreyPicture& picture = opened->grey;
    require(picture.width > 0 && picture.height > 0, "a picture has pixels");
    require(picture.pixels.size() == picture.width * picture.height, "every pixel is there");
    require(opened->opacity.empty() || opened->opacity.size() == picture.pixels.size(), "and how opaque it is");
}

} // namespace engram::fuzz
