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

tl::unexpected<Error> refuseWindows(std::string message)
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
    return refuseWindows("the connector's " + std::string(parameter) + " is " + std::to_string(least) + " to "
        + std::to_string(most) + ", not " + std::to_string(value));
}

Result<void> checkPicture(const ArchitectureDescription& description)
{
    const std::vector<std::uint32_t>& channels = description.inputChannels;
    const std::string most = std::to_string(WindowGrid::mostSide);
    if (sideOf(channels.size()) == 0)
        return refuseWindows("windows look at a square picture of at most " + most + " by " + most
            + " pixels, but the input layer has " + std::to_string(channels.size()) + " channels");
    const std::uint32_t bits = channels.front();
    if (bits != 1 && bits != 8)
        return refuseWindows("windows look at pixels of 1 or 8 bits, but an input channel has " + std::to_string(bits));
    if (std::ranges::any_of(channels, [bits](std::uint32_t channel) { return channel != bits; }))
        return refuseWindows(
            "windows look at pixels that all have the same number of bits, but the input channels differ");
    const std::uint64_t outputs =
        std::accumulate(description.outputChannels.begin(), description.outputChannels.end(), std::uint64_t{0});
    if (outputs > mostOutputs)
        return refuseWindows("windows have a discriminator for each code of the output, so it has at most "
            + std::to_string(mostOutputs) + " neurons, not " + std::to_string(outputs));
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
        return refuseWindows("windows of size " + std::to_string(grid.size) + " at every " + std::to_string(grid.stride)
            + "th pixel do not end at the border of a picture of " + std::to_string(grid.side) + " by "
            + std::to_string(grid.side));
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
        return refuseWindows("windows read the picture alone and know of no state before it, so they cannot learn a "
                             "sequence: the context has to be iconic");
    if (settings.context != Context::iconic)
        return refuseWindows("windows read the picture alone, and no state before it: the context has to be iconic");
    if (settings.rules.discrimination)
        return refuseWindows(
            "the rule DD weighs single connections, but windows compare pictures as a whole: it has to "
            "be off");
    if (settings.rules.tolerance != 0)
        return refuseWindows("with windows no memories vote, so there is no vote to widen: the tolerance has to be 0");
    return {};
}

} // namespace engram
