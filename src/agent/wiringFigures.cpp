#include <engram/agent/wiringFigures.h>

#include <array>

namespace engram {

namespace {

constexpr std::array<std::string_view, 4> randomParameters{"q_in", "q_ne", "z_in", "z_ne"};
constexpr std::array<std::string_view, 6> neighbourParameters{"ax", "dg", "nx", "ny", "z2i", "z_in"};
constexpr std::array<std::string_view, 6> rectangleParameters{"x", "y", "nx", "ny", "z2i", "z_in"};
constexpr std::array<std::string_view, 5> windowParameters{"size", "stride", "shift", "memories", "list"};

std::vector<std::size_t> readersOf(const Architecture& architecture, BitView Connections::*layer)
{
    const std::vector<std::uint32_t>& channels = architecture.description().inputChannels;
    std::vector<std::size_t> readers(channels.size());
    // Neurons with the same connections are counted together.
    for (const std::vector<std::uint32_t>& group : architecture.stateGroups()) {
        const BitView mask = architecture.stateNeuron(group.front()).*layer;
        std::size_t neuron = 0;
        for (std::size_t channel = 0; channel < channels.size(); ++channel) {
            bool reads = false;
            for (const std::size_t end = neuron + channels[channel]; neuron < end; ++neuron)
                reads = reads || mask[neuron];
            readers[channel] += reads ? group.size() : 0;
        }
    }
    return readers;
}

} // namespace

std::span<const std::string_view> parametersOf(ConnectorKind kind) noexcept
{
    switch (kind) {
    case ConnectorKind::random:
        return randomParameters;
    case ConnectorKind::nearestNeighbour:
        return neighbourParameters;
    case ConnectorKind::rectangular:
        return rectangleParameters;
    case ConnectorKind::windows:
        return windowParameters;
    case ConnectorKind::full:
    case ConnectorKind::forwardFull:
    case ConnectorKind::forwardForward:
        return {};
    }
    return {};
}

std::vector<double> shareOfChannels(BitView mask, std::span<const std::uint32_t> channels)
{
    std::vector<double> shares;
    shares.reserve(channels.size());
    std::size_t neuron = 0;
    for (const std::uint32_t size : channels) {
        std::size_t read = 0;
        for (const std::size_t end = neuron + size; neuron < end; ++neuron)
            read += mask[neuron] ? 1 : 0;
        shares.push_back(static_cast<double>(read) / static_cast<double>(size));
    }
    return shares;
}

std::vector<std::size_t> readersOfInput(const Architecture& architecture)
{
    return readersOf(architecture, &Connections::input);
}

std::vector<std::size_t> readersOfState(const Architecture& architecture)
{
    return readersOf(architecture, &Connections::state);
}

} // namespace engram
