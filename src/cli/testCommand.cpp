#include <cmath>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <engram/dataset/drawing.h>
#include <engram/plural.h>
#include <engram/session/answerExplanation.h>
#include <engram/session/resultsText.h>
#include <engram/store/agentFile.h>
#include <engram/text.h>
#include <engram/training/testLine.h>
#include <engram/training/testing.h>
#include <engram/try.h>

#include "agentOutput.h"
#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "logOutput.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct TestCommandOptions {
    std::string agent;
    QuestionChoice questions;
    std::string output;
    TestOptions test;
    std::size_t costliest = 0; ///< memories to list; 0: not asked for
    bool noSureness = false;
    bool json = false;
    bool csv = false;
};

void printReport(const TestReport& report)
{
    const auto [low, high] = report.accuracyInterval();
    std::cout << "The agent read " << withSeparators(report.correct) << " of "
              << plural(report.tested(), "digit", "digits") << " correctly: " << percent(report.accuracy())
              << " (95 % sure: " << percent(low) << " to " << percent(high) << "), "
              << plural(report.notADigit, "answer was", "answers were") << " no digit, " << seconds(report.seconds)
              << ".\n";
    if (const TestedPart taught = report.taught(); taught.tested > 0) {
        const TestedPart others{report.tested() - taught.tested, report.correct - taught.correct};
        std::cout << withSeparators(taught.tested) << " of these had been taught";
        if (others.tested > 0)
            std::cout << "; of the others it read "
                      << percent(static_cast<double>(others.correct) / static_cast<double>(others.tested))
                      << " correctly.\n";
        else
            std::cout << ", which is all: this says nothing about digits that are new to it.\n";
    }
    for (const double share : surestShares)
        if (const std::optional<double> accuracy = report.accuracyOfSurest(share))
            std::cout << "Of the surest " << std::llround(share * 100) << " % it read "
                      << (*accuracy < 1 ? percent(*accuracy) : "all") << " correctly.\n";
    std::cout << "\nlabel  read as 0    1    2    3    4    5    6    7    8    9  none\n";
    for (std::size_t label = 0; label < report.confusion.size(); ++label) {
        std::cout << "    " << label << "      ";
        for (const std::size_t times : report.confusion[label]) {
            const std::string text = times == 0 ? "." : std::to_string(times);
            std::cout << std::string(text.size() < 5 ? 5 - text.size() : 1, ' ') << text;
        }
        std::cout << '\n';
    }
}

void printCostliest(std::span<const DecidingMemory> memories)
{
    std::cout << '\n';
    if (memories.empty())
        std::cout << "No memory decided a wrong answer.\n";
    else
        std::cout << "answers that it decided\n    wrong   right  memory\n";
    for (const DecidingMemory& memory : memories) {
        for (const std::size_t answers : {memory.wrong, memory.right}) {
            const std::string text = withSeparators(answers);
            std::cout << std::string(text.size() < 8 ? 8 - text.size() : 1, ' ') << text;
        }
        std::cout << "  "
                  << plainText(describeMemory({Source::named(memory.source), memory.index, memory.kind, memory.code}))
                  << '\n';
    }
}

TestLogEntry entryOf(const TestCommandOptions& options, const TestReport& report, const Learner& learner,
    const std::vector<Example>& examples)
{
    TestLogEntry entry = logEntryOf(report, learner, examples.size(), secondsSince1970());
    entry.what = sourcesText(examples);
    entry.seed = options.questions.seed;
    entry.steps = options.test.steps;
    entry.arguments = argumentsOf(options.questions.line(options.test.steps));
    return entry;
}

Result<void> test(const TestCommandOptions& options)
{
    std::optional<FileClaim> claim; // held until the agent is saved
    if (!options.output.empty()) {
        ENGRAM_TRY(FileClaim taken, claimAgentFile(options.output));
        claim = std::move(taken);
    }
    ENGRAM_TRY(Learner learner, loadAgent(options.agent));
    ENGRAM_TRY(const std::vector<Example> examples, options.questions.examples());

    TestOptions testOptions = options.test;
    testOptions.record = !options.output.empty();
    testOptions.deciders = options.costliest > 0;
    testOptions.margins = options.json || options.csv || !options.noSureness;
    TestReport report;
    {
        ProgressLine line("Testing");
        report = testExamples(learner, examples, testOptions, line.progress());
    }
    const TestLogEntry entry = entryOf(options, report, learner, examples);
    const TestedMoment moment{.entry = entry, .lessonsNow = entry.lessons};
    if (options.json) {
        std::cout << resultsJson(report, moment, options.costliest) << '\n';
    } else if (options.csv) {
        std::cout << resultsCsv(report, moment, options.costliest);
    } else {
        printReport(report);
        if (options.costliest > 0)
            printCostliest(report.costliest(options.costliest));
    }
    if (options.output.empty())
        return {};
    learner.log.add(entry);
    return saveAgent(learner, options.output);
}

} // namespace

void addTest(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<TestCommandOptions>();
    CLI::App* command =
        app.add_subcommand("test", "Asks an agent about test digits that it was not taught and counts right answers.");
    command->footer(
        "JSON: agent (name, lessons, lessons_now, unchanged, when), tested, correct, accuracy (0-1),\n"
        "accuracy_interval_95, not_a_digit, confusion (10 labels by 11 answers, the last being no digit), taught "
        "(tested, correct), surest (share, accuracy), digits (digit, shown, "
        "answered,\n"
        "right, recall, precision), by_step (accuracy after the reset and each step), by_sureness (ten groups, the\n"
        "surest first: tested, correct, accuracy, least_margin, greatest_margin), misread (source, index, label, "
        "code,\n"
        "taught), stopped, seconds, and with --costliest costliest (source, index, kind, code, wrong, right).");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    options->questions.addOptions(*command);
    command->add_option("--steps", options->test.steps, "How many steps a picture is held before the agent")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--threads", options->test.threads, "Threads to ask on; 0: all cores. Changes no result")
        ->check(isThreadCount())
        ->capture_default_str();
    command
        ->add_option("-o,--output", options->output,
            "Saves the agent with the states of the test in its story and the test in its log")
        ->type_name("FILE");
    command->add_flag("--no-sureness", options->noSureness,
        "Leaves out the accuracy among the surest 50, 80, 90 and 95 % of the answers, which takes a look more each");
    command
        ->add_option("--costliest", options->costliest,
            "Lists the memories that decided most wrong answers, this many at most; a memory decides an answer if it "
            "gave the last step more than any other")
        ->check(isWholeNumber(1, 1'000'000))
        ->type_name("N");
    CLI::Option* const json =
        command->add_flag("--json", options->json, "Prints the report as JSON, which always has it");
    command->add_flag("--csv", options->csv, "Prints the report as CSV, as the window exports it")->excludes(json);
    command->callback([options, &run] { run = [options] { return test(*options); }; });
}

} // namespace engram::cli
