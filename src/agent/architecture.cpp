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

tl::unexpected<Error> refuse(Sentence message)
{
    return failure(ErrorKind::invalidArgument, std::move(message));
}

std::uint64_t sumOf(const std::vector<std::uint32_t>& channels)
{
    return std::accumulate(channels.begin(), channels.end(), std::uint64_t{0});
}

Result<void> checkChannels(const std::vector<std::uint32_t>& channels, const Sentence& layer)
{
    if (channels.empty())
        return refuse(Sentence::of("the %1 has no channels", layer));
    for (std::size_t channel = 0; channel < channels.size(); ++channel)
        if (channels[channel] == 0)
            return refuse(Sentence::of("channel %1 of the %2 has no neurons", channel, layer));
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
            Sentence::of("an agent may have %1 neurons, but this architecture has %2", mostNeurons,
                2 * inputs + outputs + controls));
    const std::uint64_t wordsPerNeuron = 2 * wordsFor(inputs) + wordsFor(outputs);
    if ((inputs + outputs) * wordsPerNeuron * sizeof(Word) > mostMaskBytes)
        return failure(ErrorKind::tooLarge,
            Sentence::of(
                "the connections of %1 input and %2 output neurons would take more than 64 MiB", inputs, outputs));
    if (controls < fixedControls)
        return refuse(Sentence::of(
            "an agent has at least 3 control neurons (label, pleasure, pain), but this architecture has %1", controls));
    return {};
}

Result<void> checkCount(
    std::uint64_t wanted, std::uint64_t available, std::string_view parameter, const Sentence& neurons)
{
    if (wanted <= available)
        return {};
    return refuse(Sentence::of("the connector's %1 asks for %2, but there are only %3", parameter, neurons, available));
}

Result<void> checkRandom(const std::vector<std::uint32_t>& parameters, std::uint64_t inputs, std::uint64_t outputs)
{
    if (auto check = checkCount(parameters[0], inputs, "q_in", Sentence::of("%1 input neurons", parameters[0])); !check)
        return check;
    if (auto check = checkCount(parameters[1], inputs, "q_ne", Sentence::of("%1 state neurons", parameters[1])); !check)
        return check;
    if (auto check = checkCount(parameters[2], inputs, "z_in", Sentence::of("%1 state neurons", parameters[2])); !check)
        return check;
    return checkCount(parameters[3], outputs, "z_ne", Sentence::of("%1 output neurons", parameters[3]));
}

Result<void> checkGrid(const ArchitectureDescription& description)
{
    const std::vector<std::uint32_t>& parameters = description.connector.parameters;
    const std::uint64_t columns = parameters[2];
    const std::uint64_t rows = parameters[3];
    const std::size_t channels = description.inputChannels.size();
    if (columns * rows != channels)
        return refuse(Sentence::of("a grid of %1 by %2 has %3 places, but the input layer has %4 channels", columns,
            rows, columns * rows, channels));
    const bool outputsOnGrid = description.outputChannels.size() == channels;
    if (outputsOnGrid)
        return {};
    return checkCount(
        parameters[5], sumOf(description.inputChannels), "z_in", Sentence::of("%1 state neurons", parameters[5]));
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
        return refuse(Sentence::of(
            "each instinct needs a control neuron past the first three: there are %1 instincts and %2 such neurons",
            description.instincts.size(), free));
    const std::uint64_t inputs = sumOf(description.inputChannels);
    const std::uint64_t outputs = sumOf(description.outputChannels);
    const std::uint64_t conditions = std::accumulate(description.instincts.begin(), description.instincts.end(),
        std::uint64_t{0}, [](std::uint64_t sum, const Instinct& each) { return sum + each.conditions.size(); });
    if (conditions > Architecture::mostConditions)
        return failure(ErrorKind::tooLarge,
            Sentence::of("all instincts together may have %1 conditions, but these have %2",
                Architecture::mostConditions, conditions));
    for (std::size_t i = 0; i < description.instincts.size(); ++i) {
        const Sentence name = Sentence::of("instinct %1", i);
        if (description.instincts[i].conditions.empty())
            return refuse(Sentence::of("%1 has no condition", name));
        for (const InstinctCondition& condition : description.instincts[i].conditions)
            if (condition.neuron >= (condition.layer == Layer::output ? outputs : inputs))
                return refuse(
                    Sentence::of("%1 asks about neuron %2 of a layer that has no such neuron", name, condition.neuron));
    }
    return {};
}

Result<void> check(const ArchitectureDescription& description)
{
    if (auto result = checkChannels(description.inputChannels, Sentence::of("input layer")); !result)
        return result;
    if (auto result = checkChannels(description.outputChannels, Sentence::of("output layer")); !result)
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
