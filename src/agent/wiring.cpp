#include "wiring.h"

#include <algorithm>
#include <span>
#include <utility>

#include <engram/bits/counterRandom.h>

#include "windowsConnector.h"

namespace engram {

ChannelMap::ChannelMap(const std::vector<std::uint32_t>& channels)
{
    begins_.reserve(channels.size() + 1);
    begins_.push_back(0);
    for (std::size_t channel = 0; channel < channels.size(); ++channel) {
        begins_.push_back(begins_.back() + channels[channel]);
        channelOf_.insert(channelOf_.end(), channels[channel], static_cast<std::uint32_t>(channel));
    }
}

namespace {

using Mask = std::span<Word>;

void connect(Mask mask, std::size_t neuron)
{
    mask[neuron / wordBits] |= Word{1} << (neuron % wordBits);
}
bool isConnected(Mask mask, std::size_t neuron)
{
    return (mask[neuron / wordBits] >> (neuron % wordBits)) & 1U;
}

void connectRange(Mask mask, std::size_t begin, std::size_t end)
{
    while (begin < end && begin % wordBits != 0)
        connect(mask, begin++);
    for (; begin + wordBits <= end; begin += wordBits)
        mask[begin / wordBits] = ~Word{0};
    while (begin < end)
        connect(mask, begin++);
}

/// Draws `count` of `neurons` without replacement: Floyd's algorithm (Bentley & Floyd, "A sample of brilliance",
/// 1987), which draws exactly `count` numbers.
void connectRandom(Mask mask, std::size_t neurons, std::size_t count, RandomStream random)
{
    for (std::size_t last = neurons - count; last < neurons; ++last) {
        const std::size_t drawn = random.below(last + 1);
        connect(mask, isConnected(mask, drawn) ? last : drawn);
    }
}

/// Which of the sets of a neuron is drawn. Each has a stream of its own, so that changing one number of a connector
/// leaves the other connections as they were.
enum class Draw : std::uint64_t { stateInputs, stateNeighbours, outputInputs, outputNeighbours };

RandomStream streamFor(std::uint64_t seed, Draw draw, std::size_t neuron)
{
    return RandomStream(seed, (static_cast<std::uint64_t>(draw) << 32U) | neuron);
}

class Wirer {
public:
    Wirer(const ArchitectureDescription& description, const ChannelMap& inputs, const ChannelMap& outputs)
        : description_(description)
        , parameters_(description.connector.parameters)
        , inputs_(inputs)
        , outputs_(outputs)
        , masks_{layer(inputs.neurons()), layer(outputs.neurons())}
    {
    }

    Masks wire() &&
    {
        switch (description_.connector.kind) {
        case ConnectorKind::full:
            wireChannels({.allInputs = true, .allNeighbours = true});
            break;
        case ConnectorKind::forwardFull:
            wireChannels({.allInputs = true, .allNeighbours = false});
            break;
        case ConnectorKind::forwardForward:
            wireChannels({.allInputs = false, .allNeighbours = false});
            break;
        case ConnectorKind::random:
            wireRandom();
            break;
        case ConnectorKind::nearestNeighbour:
        case ConnectorKind::rectangular:
            wireGrid();
            break;
        case ConnectorKind::windows:
            wireWindows(*windowsReading(description_));
            break;
        }
        return std::move(masks_);
    }

private:
    LayerWiring layer(std::size_t neurons) const
    {
        return {BitMatrix(inputs_.neurons(), neurons), BitMatrix(inputs_.neurons(), neurons),
            BitMatrix(outputs_.neurons(), neurons)};
    }

    struct Reach {
        bool allInputs; ///< state neurons read all of I, else their own channel
        bool allNeighbours; ///< neurons read all of their own layer, else their own channel
    };

    void wireChannels(Reach reach)
    {
        for (std::size_t neuron = 0; neuron < inputs_.neurons(); ++neuron) {
            connectChannelOrAll(masks_.states.input.rowWords(neuron), inputs_, neuron, reach.allInputs);
            connectChannelOrAll(masks_.states.state.rowWords(neuron), inputs_, neuron, reach.allNeighbours);
        }
        for (std::size_t neuron = 0; neuron < outputs_.neurons(); ++neuron) {
            connectRange(masks_.outputs.state.rowWords(neuron), 0, inputs_.neurons());
            connectChannelOrAll(masks_.outputs.output.rowWords(neuron), outputs_, neuron, reach.allNeighbours);
        }
    }

    static void connectChannelOrAll(Mask mask, const ChannelMap& map, std::size_t neuron, bool all)
    {
        const std::size_t channel = map.channelOf(neuron);
        connectRange(mask, all ? 0 : map.begin(channel), all ? map.neurons() : map.end(channel));
    }

    void wireRandom()
    {
        const std::uint64_t seed = description_.seed;
        for (std::size_t neuron = 0; neuron < inputs_.neurons(); ++neuron) {
            connectRandom(masks_.states.input.rowWords(neuron), inputs_.neurons(), parameters_[0],
                streamFor(seed, Draw::stateInputs, neuron));
            connectRandom(masks_.states.state.rowWords(neuron), inputs_.neurons(), parameters_[1],
                streamFor(seed, Draw::stateNeighbours, neuron));
        }
        for (std::size_t neuron = 0; neuron < outputs_.neurons(); ++neuron) {
            connectRandom(masks_.outputs.state.rowWords(neuron), inputs_.neurons(), parameters_[2],
                streamFor(seed, Draw::outputInputs, neuron));
            connectRandom(masks_.outputs.output.rowWords(neuron), outputs_.neurons(), parameters_[3],
                streamFor(seed, Draw::outputNeighbours, neuron));
        }
    }

    /// Whether a neuron reads the channel `columns` and `rows` away from its own.
    bool reaches(std::size_t columns, std::size_t rows) const
    {
        if (description_.connector.kind == ConnectorKind::rectangular)
            return columns <= parameters_[0] && rows <= parameters_[1];
        const bool alongAnAxis = columns == 0 || rows == 0;
        return alongAnAxis ? columns + rows <= parameters_[0] : columns == rows && columns <= parameters_[1];
    }

    /// Channels lie on the grid row by row, nx a row.
    void connectAround(Mask mask, const ChannelMap& map, std::size_t channel) const
    {
        const std::size_t columns = parameters_[2];
        for (std::size_t other = 0; other < map.channels(); ++other)
            if (reaches(apart(other % columns, channel % columns), apart(other / columns, channel / columns)))
                connectRange(mask, map.begin(other), map.end(other));
    }

    static std::size_t apart(std::size_t left, std::size_t right) { return left < right ? right - left : left - right; }

    void wireGrid()
    {
        for (std::size_t neuron = 0; neuron < inputs_.neurons(); ++neuron) {
            connectAround(masks_.states.input.rowWords(neuron), inputs_, inputs_.channelOf(neuron));
            connectAround(masks_.states.state.rowWords(neuron), inputs_, inputs_.channelOf(neuron));
        }
        const bool outputsOnGrid = outputs_.channels() == inputs_.channels();
        for (std::size_t neuron = 0; neuron < outputs_.neurons(); ++neuron)
            outputsOnGrid ? wireGridOutput(neuron) : wireFreeOutput(neuron);
    }

    void wireGridOutput(std::size_t neuron)
    {
        const bool inputToo = parameters_[4] != 0;
        const std::size_t channel = outputs_.channelOf(neuron);
        connectAround(masks_.outputs.state.rowWords(neuron), inputs_, channel);
        connectAround(masks_.outputs.output.rowWords(neuron), outputs_, channel);
        if (inputToo)
            connectAround(masks_.outputs.input.rowWords(neuron), inputs_, channel);
    }

    void wireFreeOutput(std::size_t neuron)
    {
        const std::size_t drawn = parameters_[5] == 0 ? inputs_.neurons() : parameters_[5];
        connectRandom(masks_.outputs.state.rowWords(neuron), inputs_.neurons(), drawn,
            streamFor(description_.seed, Draw::outputInputs, neuron));
        connectRange(masks_.outputs.output.rowWords(neuron), 0, outputs_.neurons());
    }

    /// A state neuron reads what the windows over its pixel may lie on, an output neuron the whole state.
    void wireWindows(const WindowsReading& reading)
    {
        const WindowGrid& grid = reading.grid;
        for (std::size_t neuron = 0; neuron < inputs_.neurons(); ++neuron) {
            const std::size_t pixel = inputs_.channelOf(neuron);
            const auto [top, bottom] = reachOfWindows(reading, pixel / grid.side);
            const auto [left, right] = reachOfWindows(reading, pixel % grid.side);
            for (std::size_t row = top; row < bottom; ++row)
                connectRange(masks_.states.input.rowWords(neuron), inputs_.begin(row * grid.side + left),
                    inputs_.end(row * grid.side + right - 1));
        }
        for (std::size_t neuron = 0; neuron < outputs_.neurons(); ++neuron)
            connectRange(masks_.outputs.state.rowWords(neuron), 0, inputs_.neurons());
    }

    /// Along one side of the picture: the first pixel that the windows over a pixel may lie on, and the end.
    static std::pair<std::size_t, std::size_t> reachOfWindows(const WindowsReading& reading, std::size_t pixel)
    {
        const WindowGrid& grid = reading.grid;
        const std::size_t first = pixel < grid.size ? 0 : (pixel - grid.size + grid.stride) / grid.stride * grid.stride;
        const std::size_t last = std::min(pixel / grid.stride, grid.windowsPerSide() - 1) * grid.stride;
        return {first - std::min(first, reading.shift), std::min(last + grid.size + reading.shift, grid.side)};
    }

    const ArchitectureDescription& description_;
    const std::vector<std::uint32_t>& parameters_;
    const ChannelMap& inputs_;
    const ChannelMap& outputs_;
    Masks masks_;
};

} // namespace

Masks wire(const ArchitectureDescription& description, const ChannelMap& inputs, const ChannelMap& outputs)
{
    return Wirer(description, inputs, outputs).wire();
}

} // namespace engram
