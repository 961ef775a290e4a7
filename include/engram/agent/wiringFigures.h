#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/agent/architecture.h>

namespace engram {

/// How much of each channel (of a picture: each pixel) is in a mask over I or Q: 0-1, one a channel.
[[nodiscard]] std::vector<double> shareOfChannels(BitView mask, std::span<const std::uint32_t> channels);

/// [channel of I]: how many neurons of Q read it, wholly or in part: those of its input connections.
[[nodiscard]] std::vector<std::size_t> readersOfInput(const Architecture& architecture);
/// The same of the channels of Q, which neurons of Q read.
[[nodiscard]] std::vector<std::size_t> readersOfState(const Architecture& architecture);

} // namespace engram
