#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace engram {

/// An IDX file of pictures: unsigned bytes, N x 28 x 28. `pixels` has N x 784.
[[nodiscard]] std::vector<std::uint8_t> idxPictures(std::span<const std::uint8_t> pixels);

/// An IDX file of labels: unsigned bytes, N.
[[nodiscard]] std::vector<std::uint8_t> idxLabels(std::span<const std::uint8_t> labels);

} // namespace engram
