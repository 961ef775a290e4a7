#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/agent/architecture.h>
#include <engram/bits/bitMatrix.h>

namespace engram {

/// Where the channels of a layer begin, and the end of the last.
class ChannelMap {
public:
    explicit ChannelMap(const std::vector<std::uint32_t>& channels);

    [[nodiscard]] std::size_t channels() const noexcept { return begins_.size() - 1; }
    [[nodiscard]] std::size_t neurons() const noexcept { return begins_.back(); }
    [[nodiscard]] std::size_t begin(std::size_t channel) const noexcept { return begins_[channel]; }
    [[nodiscard]] std::size_t end(std::size_t channel) const noexcept { return begins_[channel + 1]; }
    [[nodiscard]] std::size_t channelOf(std::size_t neuron) const noexcept { return channelOf_[neuron]; }

private:
    std::vector<std::size_t> begins_;
    std::vector<std::uint32_t> channelOf_;
};

/// The masks of all neurons of one layer, one row a neuron; see Connections. A layer that no neuron here reads is all
/// 0.
struct LayerWiring {
    BitMatrix input;
    BitMatrix state;
    BitMatrix output;
};

struct Masks {
    LayerWiring states;
    LayerWiring outputs;
};

/// Follows the connector. What it is given was checked: every set that it asks for exists.
[[nodiscard]] Masks wire(
    const ArchitectureDescription& description, const ChannelMap& inputs, const ChannelMap& outputs);

} // namespace engram
