#include <engram/agent/wiringFigures.h>

namespace engram {

namespace {

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
