#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <engram/dataset/drawing.h>
#include <engram/files/saveFile.h>
#include <engram/plural.h>
#include <engram/session/measureLog.h>
#include <engram/session/rival.h>
#include <engram/store/agentFile.h>
#include <engram/text.h>
#include <engram/training/comparison.h>
#include <engram/try.h>

#include "agentOutput.h"
#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "logOutput.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct CompareOptions {
    std::array<std::string, 2> agents;
    QuestionChoice questions;
    std::string output;
    TestOptions test{.record = false};
    bool log = false;
    bool json = false;
};

/// Below this, a difference is called more than chance: the custom of the field.
constexpr double significant = 0.05;
/// Pictures that are listed for people; the file and JSON have all.
constexpr std::size_t listed = 20;

std::string answerText(std::uint32_t code)
{
    return code < 10 ? std::to_string(code) : "none";
}

std::string probabilityText(double probability)
{
    return probability < 0.001 ? "less than 1 in 1,000" : percent(probability);
}

void printTable(const CompareOptions& options, const Comparison& comparison)
{
    const std::array<std::string, 2> names = {plainText(options.agents[0]), plainText(options.agents[1])};
    const std::size_t width = std::max({std::size_t{5}, names[0].size(), names[1].size()});
    const auto row = [width](const std::string& name, const std::string& right, const std::string& interval) {
        std::cout << name << std::string(width - name.size() + 2, ' ') << right
                  << std::string(std::max<std::size_t>(18 - right.size(), 1), ' ') << interval << '\n';
    };
    row("agent", "read correctly", "95 % sure");
    const std::array<const TestReport*, 2> reports = {&comparison.first, &comparison.second};
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const auto [low, high] = reports.at(i)->accuracyInterval();
        row(names.at(i), withSeparators(reports.at(i)->correct) + ", " + percent(reports.at(i)->accuracy()),
            percent(low) + " to " + percent(high));
    }
}

/// Says which pictures do not count. Whether any are left.
bool printTaught(const Comparison& comparison)
{
    const ComparedPart& taught = comparison.taught;
    if (taught.tested == 0)
        return true;
    std::cout << '\n'
              << plural(taught.tested, "of these pictures had", "of these pictures had")
              << " been taught to one of them, or to both (the first read " << withSeparators(taught.first)
              << " of them correctly, the second " << withSeparators(taught.second) << "), ";
    std::cout << (comparison.fresh() > 0 ? "and do not count in what follows.\n"
                                         : "which is all: this says nothing about which reads new digits better.\n");
    return comparison.fresh() > 0;
}

void printVerdict(const CompareOptions& options, const Comparison& comparison)
{
    if (!printTaught(comparison))
        return;
    const bool isFirst = comparison.onlyFirst >= comparison.onlySecond;
    const std::string better = plainText(options.agents.at(isFirst ? 0 : 1));
    std::cout << "\nOf " << plural(comparison.fresh(), "picture", "pictures")
              << (comparison.taught.tested > 0 ? " that are new to both, " : ", ")
              << withSeparators(comparison.onlyFirst) << " only the first read correctly, "
              << withSeparators(comparison.onlySecond) << " only the second.\n";
    if (comparison.onlyFirst == comparison.onlySecond)
        std::cout << "By this, neither is better.\n";
    else
        std::cout << "Two agents that are equally good would differ as far as that, or farther, with a probability of "
                  << probabilityText(comparison.probability) << " (McNemar's exact test): "
                  << (comparison.probability < significant ? better + " reads better.\n"
                                                           : "this may well be chance.\n");
}

void printDifferent(const Comparison& comparison)
{
    if (comparison.different.empty())
        return;
    std::cout << "\npicture  label  first  second\n";
    const auto cell = [](const std::string& text, std::size_t width) {
        return std::string(width - std::min(width, text.size()), ' ') + text;
    };
    for (std::size_t i = 0; i < std::min(listed, comparison.different.size()); ++i) {
        const DifferentAnswer& answer = comparison.different[i];
        std::cout << cell(withSeparators(answer.example.index), 7) << cell(std::to_string(answer.example.label()), 7)
                  << cell(answerText(answer.first), 7) << cell(answerText(answer.second), 8) << '\n';
    }
    if (comparison.different.size() > listed)
        std::cout << "and " << plural(comparison.different.size() - listed, "more picture", "more pictures")
                  << " (-o FILE has all)\n";
}

/// In the file of the first agent, which is claimed.
Result<void> keepInLog(
    const CompareOptions& options, const Comparison& comparison, Learner first, const std::vector<Example>& examples)
{
    TestLogEntry entry = comparisonEntry(comparison, first, examples.size(), sourcesText(examples),
        std::filesystem::path(options.agents[1]).filename().string());
    entry.when = secondsSince1970();
    entry.seed = options.questions.seed;
    entry.steps = options.test.steps;
    entry.arguments = shellWord(options.agents[1]) + " " + argumentsOf(options.questions.line(options.test.steps));
    first.log.add(std::move(entry));
    return saveAgent(first, options.agents[0]);
}

Result<void> compare(const CompareOptions& options)
{
    std::optional<FileClaim> claim; // held until its log is saved
    if (options.log) {
        ENGRAM_TRY(FileClaim taken, claimAgentFile(options.agents[0]));
        claim = std::move(taken);
    }
    if (!options.output.empty())
        ENGRAM_TRY(checkCanSave(options.output));
    ENGRAM_TRY(Learner first, loadAgent(options.agents[0]));
    ENGRAM_TRY(Learner second, loadAgent(options.agents[1]));
    ENGRAM_TRY(const std::vector<Example> examples, options.questions.examples());

    Result<Comparison> comparison;
    {
        ProgressLine line("Comparing");
        comparison = compareLearners(first, second, examples, options.test, line.progress());
    }
    if (!comparison)
        return tl::unexpected(comparison.error());
    if (options.json) {
        std::cout << comparisonJson(*comparison, {first.name, options.agents[0]}, {second.name, options.agents[1]})
                  << '\n';
    } else {
        printTable(options, *comparison);
        printVerdict(options, *comparison);
        printDifferent(*comparison);
    }
    // After the figures are printed: they are not lost where they cannot be saved.
    if (!options.output.empty())
        ENGRAM_TRY(saveFile(options.output, comparisonCsv(*comparison)));
    return options.log ? keepInLog(options, *comparison, first, examples) : Result<void>();
}

} // namespace

void addCompare(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<CompareOptions>();
    CLI::App* command = app.add_subcommand("compare",
        "Asks two agents about the same test digits: which reads better, whether that may be chance, and where they\n"
        "differ.");
    command->footer(
        "Pictures that either agent was taught are counted apart: they say nothing about new ones.\n"
        "JSON: tested, agents (name, file, correct, accuracy, accuracy_interval_95, not_a_digit), taught (tested,\n"
        "first, second, only_first, only_second), only_first, only_second, probability (of McNemar's exact\n"
        "test), different (index, label, first, second, taught).");
    command->add_option("first", options->agents[0], "An agent's file")->required()->type_name("AGENT");
    command->add_option("second", options->agents[1], "Another agent's file")->required()->type_name("AGENT");
    options->questions.addOptions(*command);
    command->add_option("--steps", options->test.steps, "How many steps a picture is held before the agents")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--threads", options->test.threads, "Threads to ask on; 0: all cores. Changes no result")
        ->check(isThreadCount())
        ->capture_default_str();
    command->add_option("-o,--output", options->output, "Saves the pictures on which they differ, as CSV")
        ->type_name("FILE");
    command->add_flag("--log", options->log, "Keeps the comparison in the log of the first agent's file");
    command->add_flag("--json", options->json, "Prints the comparison as JSON");
    command->callback([options, &run] { run = [options] { return compare(*options); }; });
}

} // namespace engram::cli
