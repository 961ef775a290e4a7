#pragma once

#include <algorithm>
#include <cstddef>

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

} // namespace engram
