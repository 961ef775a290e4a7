#include <engram/agent/connectorTerms.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>

#include <engram/text.h>
#include <engram/try.h>

#include "connectorGrammar.h"

namespace engram {

namespace {

constexpr std::array<ConnectorParameter, 4> randomParameters{{
    {"q_in", Sentence::wording("Q inputs"), Sentence::wording("Inputs that each state neuron reads")},
    {"q_ne", Sentence::wording("Q neighbours"),
        Sentence::wording("Neurons of the state before that each state neuron reads")},
    {"z_in", Sentence::wording("Z inputs"), Sentence::wording("State neurons that each output neuron reads")},
    {"z_ne", Sentence::wording("Z neighbours"),
        Sentence::wording("Neurons of the output before that each output neuron reads"), 4},
}};
constexpr std::array<std::uint32_t, 4> usualRandom{392, 261, 784, 4};

constexpr ConnectorParameter gridWidth{
    "nx", Sentence::wording("Grid width"), Sentence::wording("Columns of the grid of pixels"), 784};
constexpr ConnectorParameter gridHeight{
    "ny", Sentence::wording("Grid height"), Sentence::wording("Rows of the grid of pixels"), 784};
constexpr ConnectorParameter outputsReadInput{"z2i", Sentence::wording("Z reads I"),
    Sentence::wording("1: output neurons read the input, too, where they lie on the grid"), 1};
constexpr ConnectorParameter outputsRead{"z_in", Sentence::wording("Z inputs"),
    Sentence::wording("State neurons that each output neuron reads; 0: all of them")};

constexpr std::array<ConnectorParameter, 6> neighbourParameters{{
    {"ax", Sentence::wording("Straight"), Sentence::wording("Pixels up to so far along the row and the column"), 28},
    {"dg", Sentence::wording("Diagonal"), Sentence::wording("Pixels up to so far along the diagonals"), 28},
    gridWidth,
    gridHeight,
    outputsReadInput,
    outputsRead,
}};
constexpr std::array<std::uint32_t, 6> usualNeighbours{3, 3, 28, 28, 0, 0};

constexpr std::array<ConnectorParameter, 6> rectangleParameters{{
    {"x", Sentence::wording("Columns"), Sentence::wording("Pixels up to so many columns away"), 28},
    {"y", Sentence::wording("Rows"), Sentence::wording("Pixels up to so many rows away"), 28},
    gridWidth,
    gridHeight,
    outputsReadInput,
    outputsRead,
}};
constexpr std::array<std::uint32_t, 6> usualRectangle{2, 2, 28, 28, 0, 0};

constexpr std::array<ConnectorParameter, 5> windowParameters{{
    {"size", Sentence::wording("Size"), Sentence::wording("Pixels along each side of a window"), 28},
    {"stride", Sentence::wording("Stride"), Sentence::wording("A window begins at every so many pixels"), 28},
    {"shift", Sentence::wording("Shift"), Sentence::wording("A window may lie so many pixels off in each direction"),
        4},
    {"memories", Sentence::wording("Memories"), Sentence::wording("Memories of one digit that may share its windows"),
        WindowsReading::mostMemories},
    {"list", Sentence::wording("List"), Sentence::wording("Memories of each digit that are looked at closely"),
        WindowsReading::mostListed},
}};
constexpr std::array<std::uint32_t, 5> usualWindows{8, 4, 2, 3, 30};

constexpr std::array<ConnectorTerms, connectorKinds> connectorTable{{
    {ConnectorKind::full, "full", Sentence::wording("full"),
        Sentence::wording("Every state neuron reads the whole input and the whole state.")},
    {ConnectorKind::forwardFull, "forward_full", Sentence::wording("forward, full input"),
        Sentence::wording("Every state neuron reads the whole input, and of the state its own pixel.")},
    {ConnectorKind::forwardForward, "forward_forward", Sentence::wording("forward, own pixel"),
        Sentence::wording("Every state neuron reads its own pixel alone.")},
    {ConnectorKind::random, "random", Sentence::wording("random"),
        Sentence::wording("Every neuron reads so many others, drawn at random for it."), randomParameters, 4,
        usualRandom},
    {ConnectorKind::nearestNeighbour, "nearest_neighbour", Sentence::wording("near along lines"),
        Sentence::wording("Every neuron reads the pixels near its own, along lines."), neighbourParameters, 4,
        usualNeighbours},
    {ConnectorKind::rectangular, "rectangular", Sentence::wording("near in a rectangle"),
        Sentence::wording("Every neuron reads the rectangle of pixels around its own."), rectangleParameters, 4,
        usualRectangle},
    {ConnectorKind::windows, "windows", Sentence::wording("windows"),
        Sentence::wording("Square windows look for what they see in the memories of each digit."), windowParameters, 5,
        usualWindows},
}};

consteval bool eachAtItsPlace()
{
    for (std::size_t place = 0; place < connectorTable.size(); ++place)
        if (static_cast<std::size_t>(connectorTable[place].kind) != place
            || connectorTable[place].usual.size() != connectorTable[place].parameters.size())
            return false;
    return true;
}
static_assert(eachAtItsPlace());

constexpr std::size_t z2iPlace = 4; ///< of the grid connectors: 0 or 1

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(blanks, end);
    }
    return words;
}

const ConnectorTerms* termsOf(std::string_view name)
{
    constexpr std::string_view referenceSuffix = "_conn";
    if (name.ends_with(referenceSuffix))
        name.remove_suffix(referenceSuffix.size());
    const auto* const found = std::ranges::find(connectorTable, name, &ConnectorTerms::name);
    return found == connectorTable.end() ? nullptr : &*found;
}

/// What a person writes: "x y nx ny [z2i [z_in]]" behind the name, in quotation marks.
std::string usage(const ConnectorTerms& terms)
{
    std::string text(1, '"');
    text += terms.name;
    std::string closing;
    for (std::size_t place = 0; place < terms.parameters.size(); ++place) {
        const bool isOptional = place >= terms.required;
        text.append(isOptional ? " [" : " ").append(terms.parameters[place].name);
        closing += isOptional ? "]" : "";
    }
    return text + closing + '"';
}

std::optional<std::uint32_t> numberOf(std::string_view word)
{
    if (word == "True" || word == "true")
        return 1;
    if (word == "False" || word == "false")
        return 0;
    return numberIn<std::uint32_t>(word);
}

std::string allUsages()
{
    std::string text;
    for (const ConnectorTerms& terms : connectorTable)
        text.append(text.empty() ? "" : ", ").append(usage(terms));
    return text;
}

} // namespace

std::span<const ConnectorTerms, connectorKinds> connectorTerms() noexcept
{
    return connectorTable;
}

const ConnectorTerms& termsOf(ConnectorKind kind) noexcept
{
    return connectorTable[static_cast<std::size_t>(kind)];
}

Result<Connector> Connector::parse(std::string_view text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    if (words.empty())
        return failure(ErrorKind::invalidArgument, Sentence::of("a connector has a name: one of %1", allUsages()));
    const ConnectorTerms* terms = termsOf(words.front());
    if (!terms)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("there is no connector named \"%1\": it is one of %2", words.front(), allUsages()));

    const auto arguments = std::span(words).subspan(1);
    if (arguments.size() < terms->required || arguments.size() > terms->parameters.size())
        return failure(ErrorKind::invalidArgument,
            Sentence::counted("the connector is written %1, but %n parameters were given",
                "the connector is written %1, but %n parameter was given", arguments.size(), usage(*terms)));

    Connector connector{terms->kind, {}};
    for (const std::string_view word : arguments) {
        const std::optional<std::uint32_t> number = numberOf(word);
        if (!number)
            return failure(ErrorKind::invalidArgument,
                Sentence::of("the connector %1 takes whole numbers from 0 up, not \"%2\"", usage(*terms), word));
        connector.parameters.push_back(*number);
    }
    connector.parameters.resize(terms->parameters.size());
    ENGRAM_TRY(checkForm(connector));
    return connector;
}

Result<void> checkForm(const Connector& connector)
{
    if (static_cast<std::size_t>(connector.kind) >= connectorTable.size())
        return failure(ErrorKind::invalidArgument, Sentence::of("there is no such kind of connector"));
    const ConnectorTerms& terms = termsOf(connector.kind);
    if (connector.parameters.size() != terms.parameters.size())
        return failure(ErrorKind::invalidArgument,
            Sentence::of("the connector %1 has %2 parameters, not %3", usage(terms), terms.parameters.size(),
                connector.parameters.size()));
    const bool onGrid =
        connector.kind == ConnectorKind::nearestNeighbour || connector.kind == ConnectorKind::rectangular;
    if (onGrid && connector.parameters[z2iPlace] > 1)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("z2i of the connector %1 is 0 or 1, not %2", usage(terms), connector.parameters[z2iPlace]));
    return {};
}

std::string Connector::text() const
{
    std::string text(termsOf(kind).name);
    for (const std::uint32_t parameter : parameters)
        text.append(" ").append(std::to_string(parameter));
    return text;
}

} // namespace engram
