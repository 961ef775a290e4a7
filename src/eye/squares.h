#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <engram/eye/page.h>

namespace engram {

/// Parts a picture into squares of `side` x `side` pixels, row by row; those at its right and lower border are cut off
/// there. `take(sum, count)` is given the sum of the levels of each square, and how many pixels it has.
template <class Take> void forEachSquare(const GreyPicture& picture, std::size_t side, const Take& take)
{
    for (std::size_t top = 0; top < picture.height; top += side)
        for (std::size_t left = 0; left < picture.width; left += side) {
            const std::size_t bottom = std::min(top + side, picture.height);
            const std::size_t right = std::min(left + side, picture.width);
            std::size_t sum = 0;
            for (std::size_t y = top; y < bottom; ++y)
                for (std::size_t x = left; x < right; ++x)
                    sum += picture.pixels[y * picture.width + x];
            take(sum, (bottom - top) * (right - left));
        }
}

/// A picture of the means of such squares.
[[nodiscard]] inline GreyPicture reduced(const GreyPicture& picture, std::size_t factor)
{
    GreyPicture result{(picture.width + factor - 1) / factor, (picture.height + factor - 1) / factor, {}};
    result.pixels.reserve(result.width * result.height);
    forEachSquare(picture, factor, [&result](std::size_t sum, std::size_t count) {
        result.pixels.push_back(static_cast<std::uint8_t>((sum + count / 2) / count));
    });
    return result;
}

} // namespace engram
