#include <engram/agent/architecture.h>

#include <map>
#include <numeric>
#include <utility>

#include <engram/try.h>

#include "connectorGrammar.h"
#include "windowsConnector.h"
#include "wiring.h"

namespace engram {

struct Architecture::Wiring {
    ArchitectureDescription description;
    LayerSizes sizes;
    std::size_t controls;
    std::optional<WindowsReading> windows;
    Masks masks;
    std::vector<std::vector<std::uint32_t>> stateGroups;
    std::vector<std::vector<std::uint32_t>> outputGroups;
};

namespace {

constexpr std::uint64_t mostNeurons = std::uint64_t{1} << 20U;
constexpr std::uint64_t mostMaskBytes = std::uint64_t{64} << 20U;
constexpr std::uint64_t fixedControls = Architecture::fixedControls;

tl::unexpected<Error> refuse(std::string message)
{
    return failure(ErrorKind::invalidArgument, std::move(message));
}

std::uint64_t sumOf(const std::vector<std::uint32_t>& channels)
{
    return std::accumulate(channels.begin(), channels.end(), std::uint64_t{0});
}

Result<void> checkChannels(const std::vector<std::uint32_t>& channels, std::string_view layer)
{
    if (channels.empty())
        return refuse("the " + std::string(layer) + " layer has no channels");
    for (std::size_t channel = 0; channel < channels.size(); ++channel)
        if (channels[channel] == 0)
            return refuse(
                "channel " + std::to_string(channel) + " of the " + std::string(layer) + " layer has no neurons");
    return {};
}

/// Bounds memory before any is reserved: descriptions come from files too.
Result<void> checkSizes(const ArchitectureDescription& description)
{
    const std::uint64_t inputs = sumOf(description.inputChannels);
    const std::uint64_t outputs = sumOf(description.outputChannels);
    const std::uint64_t controls = sumOf(description.controlChannels);
    if (2 * inputs + outputs + controls > mostNeurons)
        return failure(ErrorKind::tooLarge,
            "an agent may have " + std::to_string(mostNeurons) + " neurons, but this architecture has "
                + std::to_string(2 * inputs + outputs + controls));
    const std::uint64_t wordsPerNeuron = 2 * wordsFor(inputs) + wordsFor(outputs);
    if ((inputs + outputs) * wordsPerNeuron * sizeof(Word) > mostMaskBytes)
        return failure(ErrorKind::tooLarge,
            "the connections of " + std::to_string(inputs) + " input and " + std::to_string(outputs)
                + " output neurons would take more than 64 MiB");
    if (controls < fixedControls)
        return refuse("an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has "
            + std::to_string(controls));
    return {};
}

Result<void> checkCount(
    std::uint64_t wanted, std::uint64_t available, std::string_view parameter, std::string_view neurons)
{
    if (wanted <= available)
        return {};
    return refuse("the connector's " + std::string(parameter) + " asks for " + std::to_string(wanted) + " "
        + std::string(neurons) + " neurons, but there are only " + std::to_string(available));
}

Result<void> checkRandom(const std::vector<std::uint32_t>& parameters, std::uint64_t inputs, std::uint64_t outputs)
{
    if (auto check = checkCount(parameters[0], inputs, "q_in", "input"); !check)
        return check;
    if (auto check = checkCount(parameters[1], inputs, "q_ne", "state"); !check)
        return check;
    if (auto check = checkCount(parameters[2], inputs, "z_in", "state"); !check)
        return check;
    return checkCount(parameters[3], outputs, "z_ne", "output");
}

Result<void> checkGrid(const ArchitectureDescription& description)
{
    const std::vector<std::uint32_t>& parameters = description.connector.parameters;
    const std::uint64_t columns = parameters[2];
    const std::uint64_t rows = parameters[3];
    const std::size_t channels = description.inputChannels.size();
    if (columns * rows != channels)
        return refuse("a grid of " + std::to_string(columns) + " by " + std::to_string(rows) + " has "
            + std::to_string(columns * rows) + " places, but the input layer has " + std::to_string(channels)
            + " channels");
    const bool outputsOnGrid = description.outputChannels.size() == channels;
    if (outputsOnGrid)
        return {};
    return checkCount(parameters[5], sumOf(description.inputChannels), "z_in", "state");
}

Result<void> checkConnector(const ArchitectureDescription& description)
{
    if (auto check = checkForm(description.connector); !check)
        return check;
    switch (description.connector.kind) {
    case ConnectorKind::random:
        return checkRandom(
            description.connector.parameters, sumOf(description.inputChannels), sumOf(description.outputChannels));
    case ConnectorKind::nearestNeighbour:
    case ConnectorKind::rectangular:
        return checkGrid(description);
    case ConnectorKind::windows:
        return checkWindows(description);
    case ConnectorKind::full:
    case ConnectorKind::forwardFull:
    case ConnectorKind::forwardForward:
        break;
    }
    return {};
}

Result<void> checkInstincts(const ArchitectureDescription& description)
{
    const std::uint64_t free = sumOf(description.controlChannels) - fixedControls;
    if (description.instincts.size() > free)
        return refuse("each instinct needs a control neuron past the first three: there are "
            + std::to_string(description.instincts.size()) + " instincts and " + std::to_string(free)
            + " such neurons");
    const std::uint64_t inputs = sumOf(description.inputChannels);
    const std::uint64_t outputs = sumOf(description.outputChannels);
    const std::uint64_t conditions = std::accumulate(description.instincts.begin(), description.instincts.end(),
        std::uint64_t{0}, [](std::uint64_t sum, const Instinct& each) { return sum + each.conditions.size(); });
    if (conditions > Architecture::mostConditions)
        return failure(ErrorKind::tooLarge,
            "all instincts together may have " + std::to_string(Architecture::mostConditions)
                + " conditions, but these have " + std::to_string(conditions));
    for (std::size_t i = 0; i < description.instincts.size(); ++i) {
        const std::string name = "instinct " + std::to_string(i);
        if (description.instincts[i].conditions.empty())
            return refuse(name + " has no condition");
        for (const InstinctCondition& condition : description.instincts[i].conditions)
            if (condition.neuron >= (condition.layer == Layer::output ? outputs : inputs))
                return refuse(name + " asks about neuron " + std::to_string(condition.neuron)
                    + " of a layer that has no such neuron");
    }
    return {};
}

Result<void> check(const ArchitectureDescription& description)
{
    if (auto result = checkChannels(description.inputChannels, "input"); !result)
        return result;
    if (auto result = checkChannels(description.outputChannels, "output"); !result)
        return result;
    if (auto result = checkSizes(description); !result)
        return result;
    if (auto result = checkConnector(description); !result)
        return result;
    return checkInstincts(description);
}

Connections connectionsOf(const LayerWiring& wiring, std::size_t neuron)
{
    const BitView input = wiring.input.row(neuron);
    const BitView state = wiring.state.row(neuron);
    const BitView output = wiring.output.row(neuron);
    return {input, state, output, neuron, input.count() + state.count() + output.count()};
}

std::vector<std::vector<std::uint32_t>> groupsOf(const LayerWiring& wiring)
{
    std::vector<std::vector<std::uint32_t>> groups;
    std::map<std::vector<Word>, std::size_t> groupOfMasks;
    for (std::size_t neuron = 0; neuron < wiring.input.rows(); ++neuron) {
        std::vector<Word> masks;
        for (const BitMatrix* layer : {&wiring.input, &wiring.state, &wiring.output}) {
            const auto words = layer->row(neuron).words();
            masks.insert(masks.end(), words.begin(), words.end());
        }
        const auto [place, isNew] = groupOfMasks.try_emplace(std::move(masks), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].push_back(static_cast<std::uint32_t>(neuron));
    }
    return groups;
}

} // namespace

ArchitectureDescription ArchitectureDescription::digits(
    Connector connector, std::uint64_t seed, std::uint32_t bitsPerPixel)
{
    ArchitectureDescription description;
    description.inputChannels.assign(std::size_t{28} * 28, bitsPerPixel);
    description.outputChannels = {4};
    description.connector = std::move(connector);
    description.seed = seed;
    return description;
}

Result<Architecture> Architecture::create(ArchitectureDescription description)
{
    ENGRAM_TRY(check(description));
    const ChannelMap inputs(description.inputChannels);
    const ChannelMap outputs(description.outputChannels);

    auto wiring = std::make_shared<Wiring>();
    wiring->sizes = {inputs.neurons(), inputs.neurons(), outputs.neurons()};
    wiring->controls = sumOf(description.controlChannels);
    wiring->windows = windowsReading(description);
    wiring->masks = wire(description, inputs, outputs);
    wiring->stateGroups = groupsOf(wiring->masks.states);
    wiring->outputGroups = groupsOf(wiring->masks.outputs);
    wiring->description = std::move(description);
    return Architecture(std::move(wiring));
}

Architecture Architecture::withoutInput() const
{
    auto wiring = std::make_shared<Wiring>(*wiring_);
    for (LayerWiring* layer : {&wiring->masks.states, &wiring->masks.outputs})
        layer->input = BitMatrix(layer->input.columns(), layer->input.rows());
    wiring->stateGroups = groupsOf(wiring->masks.states);
    wiring->outputGroups = groupsOf(wiring->masks.outputs);
    return Architecture(std::move(wiring));
}

Architecture::Architecture(std::shared_ptr<const Wiring> wiring) noexcept
    : wiring_(std::move(wiring))
{
}

const ArchitectureDescription& Architecture::description() const noexcept
{
    return wiring_->description;
}

const LayerSizes& Architecture::sizes() const noexcept
{
    return wiring_->sizes;
}

std::size_t Architecture::controls() const noexcept
{
    return wiring_->controls;
}

const std::optional<WindowsReading>& Architecture::windows() const noexcept
{
    return wiring_->windows;
}

Connections Architecture::stateNeuron(std::size_t index) const noexcept
{
    return connectionsOf(wiring_->masks.states, index);
}

Connections Architecture::outputNeuron(std::size_t index) const noexcept
{
    return connectionsOf(wiring_->masks.outputs, index);
}

const std::vector<std::vector<std::uint32_t>>& Architecture::stateGroups() const noexcept
{
    return wiring_->stateGroups;
}

const std::vector<std::vector<std::uint32_t>>& Architecture::outputGroups() const noexcept
{
    return wiring_->outputGroups;
}

} // namespace engram
