#include "windowsConnector.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

#include <engram/agent/agent.h>
#include <engram/try.h>

namespace engram {
namespace {

constexpr std::uint64_t mostOutputs = 8; ///< a discriminator for each code of the output: 256 at most

tl::unexpected<Error> refuseWindows(Sentence message)
{
    return failure(ErrorKind::invalidArgument, std::move(message));
}

/// The side of a square with so many pixels, or 0.
std::size_t sideOf(std::size_t pixels)
{
    for (std::size_t side = 1; side <= WindowGrid::mostSide; ++side)
        if (side * side == pixels)
            return side;
    return 0;
}

WindowsReading readingOf(const ArchitectureDescription& description)
{
    const std::vector<std::uint32_t>& parameters = description.connector.parameters;
    WindowsReading reading;
    reading.grid.side = sideOf(description.inputChannels.size());
    reading.grid.bitsPerPixel = description.inputChannels.front();
    reading.grid.size = parameters[0];
    reading.grid.stride = parameters[1];
    reading.shift = parameters[2];
    reading.memories = parameters[3];
    reading.list = parameters[4];
    return reading;
}

Result<void> checkBetween(std::string_view parameter, std::size_t value, std::size_t least, std::size_t most)
{
    if (value >= least && value <= most)
        return {};
    return refuseWindows(Sentence::of("the connector's %1 is %2 to %3, not %4", parameter, least, most, value));
}

Result<void> checkPicture(const ArchitectureDescription& description)
{
    const std::vector<std::uint32_t>& channels = description.inputChannels;
    if (sideOf(channels.size()) == 0)
        return refuseWindows(Sentence::of(
            "windows look at a square picture of at most %1 by %2 pixels, but the input layer has %3 channels",
            WindowGrid::mostSide, WindowGrid::mostSide, channels.size()));
    const std::uint32_t bits = channels.front();
    if (bits != 1 && bits != 8)
        return refuseWindows(Sentence::of("windows look at pixels of 1 or 8 bits, but an input channel has %1", bits));
    if (std::ranges::any_of(channels, [bits](std::uint32_t channel) { return channel != bits; }))
        return refuseWindows(Sentence::of(
            "windows look at pixels that all have the same number of bits, but the input channels differ"));
    const std::uint64_t outputs =
        std::accumulate(description.outputChannels.begin(), description.outputChannels.end(), std::uint64_t{0});
    if (outputs > mostOutputs)
        return refuseWindows(Sentence::of(
            "windows have a discriminator for each code of the output, so it has at most %1 neurons, not %2",
            mostOutputs, outputs));
    return {};
}

} // namespace

Result<void> checkWindows(const ArchitectureDescription& description)
{
    ENGRAM_TRY(checkPicture(description));
    const WindowsReading reading = readingOf(description);
    const WindowGrid& grid = reading.grid;
    ENGRAM_TRY(checkBetween("size", grid.size, 1, grid.side));
    ENGRAM_TRY(checkBetween("stride", grid.stride, 1, grid.size));
    if ((grid.side - grid.size) % grid.stride != 0)
        return refuseWindows(Sentence::of(
            "windows of size %1 with a stride of %2 pixels do not end at the border of a picture of %3 by %4",
            grid.size, grid.stride, grid.side, grid.side));
    ENGRAM_TRY(checkBetween("shift", reading.shift, 0, WindowGrid::mostShift));
    ENGRAM_TRY(checkBetween("memories", reading.memories, 1, WindowsReading::mostMemories));
    return checkBetween("list", reading.list, 1, WindowsReading::mostListed);
}

std::optional<WindowsReading> windowsReading(const ArchitectureDescription& description)
{
    if (description.connector.kind != ConnectorKind::windows)
        return std::nullopt;
    return readingOf(description);
}

Result<void> checkSettings(const Architecture& architecture, const AgentSettings& settings)
{
    if (!architecture.windows())
        return {};
    if (settings.context == Context::sequence)
        return refuseWindows(Sentence::of("windows read the picture alone and know of no state before it, so they "
                                          "cannot learn a sequence: the context has to be iconic"));
    if (settings.context != Context::iconic)
        return refuseWindows(
            Sentence::of("windows read the picture alone, and no state before it: the context has to be iconic"));
    if (settings.rules.discrimination)
        return refuseWindows(Sentence::of(
            "the rule DD weighs single connections, but windows compare pictures as a whole: it has to be off"));
    if (settings.rules.tolerance != 0)
        return refuseWindows(
            Sentence::of("with windows no memories vote, so there is no vote to widen: the tolerance has to be 0"));
    return {};
}

} // namespace engram
