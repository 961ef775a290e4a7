#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

#include <engram/plural.h>
#include <engram/store/agentFile.h>
#include <engram/training/lessons.h>
#include <engram/try.h>

#include "agentOutput.h"
#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "learnerChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct TrainOptions {
    TeachChoice data;
    LearnerChoice learner;
    std::string agent;
    std::string output;
    std::uint64_t seed = 1;
    std::optional<std::uint64_t> agentSeed;
    std::size_t threads = 0;
    bool withoutStory = false;
    bool again = false;
    bool json = false;
};

Result<Learner> startingLearner(const TrainOptions& options)
{
    if (!options.agent.empty())
        return loadAgent(options.agent);
    return options.learner.create(
        options.agentSeed.value_or(options.seed), std::filesystem::path(options.output).stem().string());
}

Result<void> train(const TrainOptions& options)
{
    ENGRAM_TRY(claimAgentFile(options.output));
    ENGRAM_TRY(Learner learner, startingLearner(options));
    TeachReport report;
    {
        ENGRAM_TRY(std::vector<Example> examples, options.data.examples(options.seed)); // gone before it is saved
        const std::size_t wanted = examples.size();
        if (!options.again)
            examples = newLessons(learner, examples);
        ProgressLine line("Teaching");
        report = teachExamples(learner, examples, line.progress(), {}, options.threads);
        report.known = wanted - examples.size();
    }
    ENGRAM_TRY(saveAgent(learner, options.output, {.story = !options.withoutStory}));

    const std::size_t engrams = learner.agent.memory().size();
    if (options.json)
        print({{"agent", options.output}, {"lessons", report.lessons}, {"known", report.known}, {"engrams", engrams},
            {"seconds", report.seconds}});
    else
        std::cout << "Taught " << plural(report.lessons, "digit", "digits") << " in " << seconds(report.seconds) << "; "
                  << (report.known > 0 ? plural(report.known, "was", "were") + " known already; " : std::string())
                  << options.output << " remembers " << plural(engrams, "engram", "engrams") << ".\n";
    return {};
}

} // namespace

void addTrain(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<TrainOptions>();
    CLI::App* command = app.add_subcommand("train", "Teaches an agent, a new one or one from a file, and saves it.");
    command->footer("Without options it is taught 1,000 digits of MNIST; with fonts alone, only the fonts.");
    options->data.addOptions(*command);
    const std::vector<CLI::Option*> ofNewAgents = options->learner.addOptions(*command);
    CLI::Option* from = command->add_option("--agent", options->agent, "Goes on with this agent instead of a new one")
                            ->type_name("FILE");
    for (CLI::Option* option : ofNewAgents)
        from->excludes(option);
    command->add_option("--seed", options->seed, "Draws the samples, their order, the wiring and the resets")
        ->check(isWholeNumber())
        ->capture_default_str();
    command
        ->add_option("--agent-seed", options->agentSeed,
            "Draws the wiring and the resets of a new agent (default: that of --seed)")
        ->check(isWholeNumber())
        ->type_name("UINT")
        ->excludes(from);
    command
        ->add_option("--threads", options->threads, "Threads to prepare pictures on; 0: all cores. Changes no result")
        ->check(isThreadCount())
        ->capture_default_str();
    command->add_flag(
        "--again", options->again, "Teaches also the digits that the agent remembers already, which then vote twice");
    command->add_flag("--no-story", options->withoutStory, "Leaves the history of states out of the file");
    command->add_option("-o,--output", options->output, "Where to save the agent")->required()->type_name("FILE");
    command->add_flag("--json", options->json, "Prints the report as JSON");
    command->callback([options, &run] { run = [options] { return train(*options); }; });
}

} // namespace engram::cli
