#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <engram/dataset/drawing.h>
#include <engram/files/saveFile.h>
#include <engram/plural.h>
#include <engram/session/comparisonText.h>
#include <engram/session/measureLog.h>
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
    bool csv = false;
};

/// Pictures that are listed for people; the file and JSON have all.
constexpr std::size_t listed = 20;

std::string answerText(std::uint32_t code)
{
    return code < 10 ? std::to_string(code) : "none";
}

/// Columns as wide as they need, two blanks between them. The first is of texts, the others of numbers.
void printColumns(std::span<const std::vector<std::string>> rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const std::vector<std::string>& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    for (const std::vector<std::string>& row : rows) {
        std::cout << row[0] << std::string(widths[0] - row[0].size(), ' ');
        for (std::size_t column = 1; column < row.size(); ++column)
            std::cout << std::string(widths[column] - row[column].size() + 2, ' ') << row[column];
        std::cout << '\n';
    }
}

void printFigures(const CompareOptions& options, const Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows;
    for (const ComparisonRow& row : comparisonTable(comparison, options.agents[0], options.agents[1])) {
        std::vector<std::string>& cells = rows.emplace_back();
        for (const Sentence& cell : row)
            cells.push_back(plainText(cell.text()));
    }
    printColumns(rows);
    std::cout << '\n';
    for (const Sentence& sentence : comparisonVerdict(comparison, options.agents[0], options.agents[1]))
        std::cout << plainText(sentence.text()) << '\n';
}

void printDifferent(const Comparison& comparison)
{
    if (comparison.different.empty())
        return;
    std::vector<std::vector<std::string>> rows{{"source", "picture", "label", "first", "second"}};
    for (std::size_t i = 0; i < std::min(listed, comparison.different.size()); ++i) {
        const DifferentAnswer& answer = comparison.different[i];
        rows.push_back({plainText(answer.example.source->name()), withSeparators(answer.example.number()),
            std::to_string(answer.example.label()), answerText(answer.first), answerText(answer.second)});
    }
    std::cout << '\n';
    printColumns(rows);
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
    entry.arguments =
        shellWord(fromAnyFolder(options.agents[1])) + " " + argumentsOf(options.questions.line(options.test.steps));
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
    const ComparedAgent one{first.name, options.agents[0]};
    const ComparedAgent other{second.name, options.agents[1]};
    if (options.json) {
        std::cout << comparisonJson(*comparison, one, other) << '\n';
    } else if (options.csv) {
        std::cout << comparisonCsv(*comparison, one, other);
    } else {
        printFigures(options, *comparison);
        printDifferent(*comparison);
    }
    // After the figures are printed: they are not lost where they cannot be saved.
    if (!options.output.empty())
        ENGRAM_TRY(saveFile(options.output, comparisonCsv(*comparison, one, other)));
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
        "test), different (source, index, label, first, second, taught).");
    command->add_option("first", options->agents[0], "An agent's file")->required()->type_name("AGENT");
    command->add_option("second", options->agents[1], "Another agent's file")->required()->type_name("AGENT");
    options->questions.addOptions(*command);
    command->add_option("--steps", options->test.steps, "How many steps a picture is held before the agents")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--threads", options->test.threads, "Threads to ask on; 0: all cores. Changes no result")
        ->check(isThreadCount())
        ->capture_default_str();
    command->add_option("-o,--output", options->output, "Saves what --csv prints")->type_name("FILE");
    command->add_flag("--log", options->log, "Keeps the comparison in the log of the first agent's file");
    CLI::Option* const json = command->add_flag("--json", options->json, "Prints the comparison as JSON");
    command->add_flag("--csv", options->csv, "Prints the comparison as CSV, as the window exports it")->excludes(json);
    command->callback([options, &run] { run = [options] { return compare(*options); }; });
}

} // namespace engram::cli
