#include <engram/agent/architecture.h>

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

struct Grammar {
    ConnectorKind kind;
    std::string_view name;
    std::string_view parameters; ///< as a person reads them
    std::size_t required;
    std::size_t most;
};

constexpr std::array<Grammar, 7> grammars = {{
    {ConnectorKind::full, "full", "", 0, 0},
    {ConnectorKind::forwardFull, "forward_full", "", 0, 0},
    {ConnectorKind::forwardForward, "forward_forward", "", 0, 0},
    {ConnectorKind::random, "random", "q_in q_ne z_in z_ne", 4, 4},
    {ConnectorKind::nearestNeighbour, "nearest_neighbour", "ax dg nx ny [z2i [z_in]]", 4, 6},
    {ConnectorKind::rectangular, "rectangular", "x y nx ny [z2i [z_in]]", 4, 6},
    {ConnectorKind::windows, "windows", "size stride shift memories list", 5, 5},
}};

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

const Grammar* grammarOf(std::string_view name)
{
    constexpr std::string_view referenceSuffix = "_conn";
    if (name.ends_with(referenceSuffix))
        name.remove_suffix(referenceSuffix.size());
    for (const Grammar& grammar : grammars)
        if (grammar.name == name)
            return &grammar;
    return nullptr;
}

const Grammar& grammarOf(ConnectorKind kind)
{
    return grammars[static_cast<std::size_t>(kind)];
}

std::string usage(const Grammar& grammar)
{
    std::string text(1, '"');
    text += grammar.name;
    if (!grammar.parameters.empty())
        text.append(" ").append(grammar.parameters);
    text += '"';
    return text;
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
    for (const Grammar& grammar : grammars)
        text.append(text.empty() ? "" : ", ").append(usage(grammar));
    return text;
}

} // namespace

Result<Connector> Connector::parse(std::string_view text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    if (words.empty())
        return failure(ErrorKind::invalidArgument, Sentence::of("a connector has a name: one of %1", allUsages()));
    const Grammar* grammar = grammarOf(words.front());
    if (!grammar)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("there is no connector named \"%1\": it is one of %2", words.front(), allUsages()));

    const auto arguments = std::span(words).subspan(1);
    if (arguments.size() < grammar->required || arguments.size() > grammar->most)
        return failure(ErrorKind::invalidArgument,
            Sentence::counted("the connector is written %1, but %n parameters were given",
                "the connector is written %1, but %n parameter was given", arguments.size(), usage(*grammar)));

    Connector connector{grammar->kind, {}};
    for (const std::string_view word : arguments) {
        const std::optional<std::uint32_t> number = numberOf(word);
        if (!number)
            return failure(ErrorKind::invalidArgument,
                Sentence::of("the connector %1 takes whole numbers from 0 up, not \"%2\"", usage(*grammar), word));
        connector.parameters.push_back(*number);
    }
    connector.parameters.resize(grammar->most);
    ENGRAM_TRY(checkForm(connector));
    return connector;
}

Result<void> checkForm(const Connector& connector)
{
    if (static_cast<std::size_t>(connector.kind) >= grammars.size())
        return failure(ErrorKind::invalidArgument, Sentence::of("there is no such kind of connector"));
    const Grammar& grammar = grammarOf(connector.kind);
    if (connector.parameters.size() != grammar.most)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("the connector %1 has %2 parameters, not %3", usage(grammar), grammar.most,
                connector.parameters.size()));
    const bool onGrid =
        connector.kind == ConnectorKind::nearestNeighbour || connector.kind == ConnectorKind::rectangular;
    if (onGrid && connector.parameters[z2iPlace] > 1)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("z2i of the connector %1 is 0 or 1, not %2", usage(grammar), connector.parameters[z2iPlace]));
    return {};
}

std::string Connector::text() const
{
    std::string text(grammarOf(kind).name);
    for (const std::uint32_t parameter : parameters)
        text.append(" ").append(std::to_string(parameter));
    return text;
}

} // namespace engram
