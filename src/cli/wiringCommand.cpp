#include <algorithm>
#include <charconv>
#include <iostream>
#include <iterator>
#include <memory>
#include <sstream>

#include <engram/agent/architecture.h>
#include <engram/plural.h>
#include <engram/text.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "learnerChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct WiringOptions {
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
    std::vector<std::string> controls;
    std::string connector;
    std::uint64_t seed = 1;
    bool json = false;
};

/// "3" is one channel of 3 neurons, "784x1" are 784 channels of 1.
CLI::Validator isChannels()
{
    return CLI::Validator(
        [](const std::string& text) {
            const std::string_view whole = text;
            const std::size_t cross = std::min(whole.find('x'), whole.size());
            const auto first = numberIn<std::uint32_t>(whole.substr(0, cross));
            const auto second =
                cross == whole.size() ? 1U : numberIn<std::uint32_t>(whole.substr(cross + 1)).value_or(0);
            const bool good = first && *first > 0 && *first <= (1U << 20U) && second > 0;
            return good ? std::string() : "'" + text + "' is neither a number of neurons nor CHANNELSxNEURONS";
        },
        "NEURONS,...");
}

std::vector<std::uint32_t> channelsOf(const std::vector<std::string>& texts)
{
    std::vector<std::uint32_t> channels;
    for (const std::string& text : texts) {
        const std::size_t cross = text.find('x');
        const auto first = static_cast<std::uint32_t>(std::stoul(text));
        if (cross == std::string::npos)
            channels.push_back(first);
        else
            channels.insert(channels.end(), first, static_cast<std::uint32_t>(std::stoul(text.substr(cross + 1))));
    }
    return channels;
}

void appendSet(std::vector<std::size_t>& ids, BitView mask, std::size_t firstId)
{
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (mask[i])
            ids.push_back(firstId + i);
}

Json layerIds(std::size_t first, std::size_t size)
{
    Json ids = Json::array();
    for (std::size_t i = 0; i < size; ++i)
        ids.push_back(first + i);
    return ids;
}

/// Neurons have one number through all layers: I, Q, Z, then C. State neurons read I and, as neighbours, Q; output
/// neurons read Q (and I with z2i) and, as neighbours, Z.
Json neuronsJson(const Architecture& architecture)
{
    const LayerSizes& sizes = architecture.sizes();
    const std::size_t firstState = sizes.inputs;
    const std::size_t firstOutput = firstState + sizes.states;
    Json neurons = Json::object();
    for (std::size_t i = 0; i < sizes.states + sizes.outputs; ++i) {
        const bool isState = i < sizes.states;
        const Connections connections =
            isState ? architecture.stateNeuron(i) : architecture.outputNeuron(i - sizes.states);
        std::vector<std::size_t> inputs;
        std::vector<std::size_t> neighbours;
        appendSet(inputs, connections.input, 0);
        appendSet(isState ? neighbours : inputs, connections.state, firstState);
        appendSet(neighbours, connections.output, firstOutput);
        neurons[std::to_string(firstState + i)] = {{"inputs", std::move(inputs)}, {"neighbours", std::move(neighbours)},
            {"dominant", isState ? connections.dominant : firstOutput + connections.dominant}};
    }
    return neurons;
}

std::size_t wordsIn(const std::string& text)
{
    std::istringstream words(text);
    return static_cast<std::size_t>(
        std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()));
}

/// As the reference module writes it: "rectangular_conn" and [1, 2, 4, 4, false].
std::string referenceName(const Connector& connector)
{
    std::istringstream text(connector.text());
    std::string name;
    text >> name;
    return name + "_conn";
}

/// As many of them as were `given`: the last ones of a grid may be left out.
Json referenceParameters(const Connector& connector, std::size_t given)
{
    constexpr std::size_t placeOfZ2i = 4;
    const bool grid = connector.kind == ConnectorKind::nearestNeighbour || connector.kind == ConnectorKind::rectangular;
    Json parameters = Json::array();
    for (std::size_t i = 0; i < std::min(given, connector.parameters.size()); ++i) {
        if (grid && i == placeOfZ2i)
            parameters.push_back(connector.parameters[i] != 0);
        else
            parameters.push_back(connector.parameters[i]);
    }
    return parameters;
}

Json wiringJson(const Architecture& architecture, std::size_t parametersGiven)
{
    const ArchitectureDescription& description = architecture.description();
    const LayerSizes& sizes = architecture.sizes();
    const std::size_t states = sizes.inputs;
    const std::size_t outputs = states + sizes.states;
    const std::size_t controls = outputs + sizes.outputs;
    return {{"name", description.connector.text()}, {"input_channels", description.inputChannels},
        {"output_channels", description.outputChannels}, {"control_channels", description.controlChannels},
        {"connector", referenceName(description.connector)},
        {"parameters", referenceParameters(description.connector, parametersGiven)},
        {"layers",
            {{"I", layerIds(0, sizes.inputs)}, {"Q", layerIds(states, sizes.states)},
                {"Z", layerIds(outputs, sizes.outputs)}, {"C", layerIds(controls, architecture.controls())}}},
        {"neurons", neuronsJson(architecture)}};
}

void printSummary(const Architecture& architecture)
{
    const LayerSizes& sizes = architecture.sizes();
    std::cout << architecture.description().connector.text() << ": " << sizes.inputs << " input, " << sizes.states
              << " state, " << sizes.outputs << " output and " << architecture.controls() << " control neurons\n";
    const auto printLayer = [](const char* what, std::size_t count, auto connectionsOf) {
        std::size_t least = connectionsOf(0).count;
        std::size_t most = least;
        for (std::size_t i = 1; i < count; ++i) {
            least = std::min(least, connectionsOf(i).count);
            most = std::max(most, connectionsOf(i).count);
        }
        std::cout << what << ": " << (least == most ? "" : std::to_string(least) + " to ")
                  << plural(most, "connection", "connections") << " each\n";
    };
    printLayer("state neurons", sizes.states, [&](std::size_t i) { return architecture.stateNeuron(i); });
    printLayer("output neurons", sizes.outputs, [&](std::size_t i) { return architecture.outputNeuron(i); });
}

Result<void> showWiring(const WiringOptions& options)
{
    ArchitectureDescription description;
    description.inputChannels = channelsOf(options.inputs);
    description.outputChannels = channelsOf(options.outputs);
    const std::vector<std::uint32_t> controls = channelsOf(options.controls);
    description.controlChannels.insert(description.controlChannels.end(), controls.begin(), controls.end());
    description.seed = options.seed;
    ENGRAM_TRY(description.connector, Connector::parse(options.connector));
    ENGRAM_TRY(const Architecture architecture, Architecture::create(std::move(description)));
    if (options.json)
        std::cout << compact(wiringJson(architecture, wordsIn(options.connector) - 1)) << '\n';
    else
        printSummary(architecture);
    return {};
}

} // namespace

void addWiring(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<WiringOptions>();
    CLI::App* command = app.add_subcommand("wiring", "Builds an architecture and shows every neuron's connections.");
    command->footer(
        "JSON: neurons are numbered through the layers I, Q, Z and C; neurons gives each one's inputs, neighbours and\n"
        "dominant connection.");
    command->add_option("--inputs", options->inputs, "Neurons in each input channel, e.g. 1,1,1 or 784x1")
        ->required()
        ->delimiter(',')
        ->check(isChannels());
    command->add_option("--outputs", options->outputs, "Neurons in each output channel, e.g. 4")
        ->required()
        ->delimiter(',')
        ->check(isChannels());
    command->add_option("--controls", options->controls, "Neurons in each further control channel, beyond the first 3")
        ->delimiter(',')
        ->check(isChannels());
    command->add_option("--connector", options->connector, "How neurons are wired, e.g. \"full\" or \"random 2 1 3 0\"")
        ->required()
        ->check(isConnector());
    command->add_option("--seed", options->seed, "Draws random connections")
        ->check(isWholeNumber())
        ->capture_default_str();
    command->add_flag("--json", options->json, "Prints every connection as JSON");
    command->callback([options, &run] { run = [options] { return showWiring(*options); }; });
}

} // namespace engram::cli
