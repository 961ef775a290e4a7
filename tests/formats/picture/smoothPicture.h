#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

namespace engram::test {

using Bytes = std::vector<std::uint8_t>;

/// Samples of a picture without hard edges, which lossy formats keep nearly as they are.
[[nodiscard]] inline Bytes smoothColours(std::size_t width, std::size_t height, std::size_t channels)
{
    Bytes samples;
    samples.reserve(width * height * channels);
    for (std::size_t y = 0; y < height; ++y)
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t channel = 0; channel < channels; ++channel) {
                const double wave = std::sin(static_cast<double>(x) / 9 + static_cast<double>(channel) / 2)
                    * std::cos(static_cast<double>(y) / 11);
                samples.push_back(static_cast<std::uint8_t>(128 + 100 * wave));
            }
    return samples;
}

} // namespace engram::test
