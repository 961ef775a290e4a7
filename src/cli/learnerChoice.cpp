#include "learnerChoice.h"

#include <map>
#include <utility>

#include <engram/try.h>

#include "wholeNumber.h"

namespace engram::cli {
namespace {

constexpr std::size_t windowsMemoriesPlace = 3; ///< windows SIZE STRIDE SHIFT MEMORIES LIST

} // namespace

CLI::Validator isConnector()
{
    return CLI::Validator(
        [](const std::string& text) {
            const Result<Connector> connector = Connector::parse(text);
            return connector ? std::string() : connector.error().message;
        },
        "CONNECTOR");
}

std::vector<CLI::Option*> EyeChoice::addOptions(CLI::App& command)
{
    std::vector<std::string> names;
    std::string summaries;
    for (const Preset& each : presets()) {
        names.emplace_back(each.name);
        summaries += "\n  " + std::string(each.name) + ": " + each.summary.text();
    }
    return {command.add_option("--preset", preset, "How pictures are seen and neurons wired:" + summaries)
                ->check(CLI::IsMember(names, CLI::ignore_case))
                ->type_name("NAME")
                ->capture_default_str(),
        command
            .add_option(
                "--threshold", threshold, "The grey level from which a pixel is ink, 0-255 (default: the preset's)")
            ->check(isWholeNumber(0, 255))
            ->type_name("LEVEL")};
}

LearnerDescription EyeChoice::description() const
{
    LearnerDescription description = findPreset(preset)->description;
    if (threshold)
        description.preprocessing.threshold = *threshold;
    return description;
}

std::vector<CLI::Option*> LearnerChoice::addOptions(CLI::App& command)
{
    static const std::map<std::string, Context> contexts = {
        {"iconic", Context::iconic}, {"reset", Context::reset}, {"sequence", Context::sequence}};
    std::vector<CLI::Option*> options = eye.addOptions(command);
    options.push_back(command
                          .add_option("--connector", connector,
                              "How neurons are wired, e.g. \"random 392 261 784 4\", \"full\", \"windows 8 4 2 3 30\" "
                              "(default: the preset's)")
                          ->check(isConnector()));
    options.push_back(
        command
            .add_option("--memories", memories,
                "With windows: how many memories of a digit may share an answer; 1: one memory is the whole reason "
                "(default: the preset's)")
            ->check(isWholeNumber(1, WindowsReading::mostMemories)));
    options.push_back(
        command
            .add_option(
                "--context", context, "What a lesson stores as the state before it: iconic (itself), reset or sequence")
            // Its own description would print the enumeration's values, which are bytes.
            ->transform(CLI::CheckedTransformer(contexts, CLI::ignore_case).description("{iconic,reset,sequence}"))
            ->type_name("CONTEXT"));
    return options;
}

Result<LearnerDescription> LearnerChoice::description(std::uint64_t seed) const
{
    LearnerDescription description = eye.description();
    if (!connector.empty()) {
        ENGRAM_TRY(const Connector parsed, Connector::parse(connector));
        description.architecture.connector = parsed;
    }
    if (memories && description.architecture.connector.kind != ConnectorKind::windows)
        return failure(ErrorKind::invalidArgument,
            Sentence::quoted("--memories is about windows, but the connector is \""
                + description.architecture.connector.text() + "\""));
    if (memories)
        description.architecture.connector.parameters[windowsMemoriesPlace] = *memories;
    if (context)
        description.agent.context = *context;
    description.architecture.seed = seed;
    description.agent.seed = seed;
    return description;
}

Result<Learner> LearnerChoice::create(std::uint64_t seed, std::string name) const
{
    ENGRAM_TRY(const LearnerDescription chosen, description(seed));
    return Learner::create(chosen, std::move(name));
}

std::string_view nameOf(InputCode code) noexcept
{
    switch (code) {
    case InputCode::blackWhite:
        return "black and white";
    case InputCode::binary:
        return "binary";
    case InputCode::thermometer:
        return "thermometer";
    case InputCode::directions:
        return "directions";
    }
    return "unknown";
}

} // namespace engram::cli
