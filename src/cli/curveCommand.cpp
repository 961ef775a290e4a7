#include <algorithm>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <engram/files/saveFile.h>
#include <engram/plural.h>
#include <engram/session/curveRun.h>
#include <engram/session/measureLog.h>
#include <engram/store/agentFile.h>
#include <engram/text.h>
#include <engram/training/learningCurve.h>
#include <engram/try.h>

#include "agentOutput.h"
#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "experimentFiles.h"
#include "logOutput.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct CurveOptions {
    [[nodiscard]] LessonDraw draw() const { return balanced ? LessonDraw::balanced : LessonDraw::random; }

    std::vector<std::string> presets = {std::string(engram::presets().front().name)};
    std::vector<std::string> agents;
    std::vector<std::size_t> lessons = {10, 30, 100, 300, 1000};
    std::size_t draws = 3;
    std::uint64_t seed = 1;
    std::size_t count = 1000;
    std::size_t steps = 10;
    std::size_t threads = 0;
    bool balanced = false;
    std::string mnist;
    ReadingOptions reading;
    std::vector<std::string> from;
    std::string output;
    bool published = false;
    bool log = false;
    bool json = false;
    bool csv = false;
};

/// What a broken-off curve has measured is in the file, but for the last second. A failure is for the end, which saves
/// all, to tell.
class GrowingFile {
public:
    /// Nothing is kept without a name.
    explicit GrowingFile(const std::string& output)
        : path_(output.empty() ? std::string() : output + ".csv")
    {
    }

    void add(const ExperimentCell& cell)
    {
        text_ += experimentCsvLine(cell);
        const Clock::time_point now = Clock::now();
        if (path_.empty() || now < next_)
            return;
        static_cast<void>(saveFile(path_, text_));
        next_ = now + std::chrono::seconds(1); // a disk may take as long as a small measurement
    }

private:
    using Clock = std::chrono::steady_clock;
    std::string path_;
    std::string text_ = experimentCsvHeader(); ///< what the file holds, or will with the next saving
    Clock::time_point next_{};
};

Result<std::vector<ExperimentCell>> measure(
    const CurveOptions& options, const Experiment& experiment, const DataFile& data)
{
    ENGRAM_TRY(const std::shared_ptr<const DigitSet> training, partOf(data, "train"));
    ENGRAM_TRY(const std::shared_ptr<const DigitSet> test, partOf(data, "test"));
    for (const ExperimentRun& run : experiment.runs)
        if (run.lessons > training->size())
            return failure(ErrorKind::invalidArgument,
                Sentence::quoted("There are no " + withSeparators(run.lessons) + " lessons to draw: " + training->name()
                    + " has " + plural(training->size(), "digit", "digits")));
    noteFewerThan(test->name(), test->size(), options.count);
    ProgressLine line("Measuring");
    const Progress shown = line.progress();
    GrowingFile file(options.output);
    ExperimentOptions run;
    run.threads = options.threads;
    run.fewestLessonsFirst = true; // so that a curve that is broken off has all learners
    run.afterCell = [&](const ExperimentCell& cell, std::size_t done, std::size_t total) {
        shown(done, total);
        file.add(cell);
    };
    return runExperiment(experiment, training, test, run);
}

/// What there is to show, whether or not the logs could keep it.
struct MeasuredCurve {
    std::vector<ExperimentCell> cells;
    Result<void> logged;
};

/// What was measured before, of the learners named, or of all; each measurement once.
Result<MeasuredCurve> measuredBefore(const CurveOptions& options, bool namesLearners)
{
    std::vector<ExperimentCell> cells;
    for (const std::string& file : options.from) {
        ENGRAM_TRY(const std::string text, readText(file));
        ENGRAM_TRY(const std::vector<ExperimentCell> read, parseExperimentCsv(text, file));
        if (text.empty())
            return failure(ErrorKind::malformed, Sentence::quoted(file + " is empty"));
        for (const ExperimentCell& cell : read) {
            if (cell.lessons == 0)
                return failure(ErrorKind::malformed,
                    Sentence::quoted(file + " has a measurement of " + plainText(cell.learner)
                        + " after 0 lessons, which has no place on a curve"));
            const auto isSame = [&cell](const ExperimentCell& other) { return cell.isSameQuestion(other); };
            const auto isNamed = [&cell](const std::string& name) { return equalWithoutCase(name, cell.learner); };
            if (std::ranges::none_of(cells, isSame)
                && (!namesLearners || std::ranges::any_of(options.presets, isNamed)))
                cells.push_back(cell);
        }
    }
    if (cells.empty())
        return failure(ErrorKind::notFound,
            Sentence::quoted("There are no measurements of these agents in " + options.from.front()));
    return MeasuredCurve{std::move(cells), {}};
}

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const Preset& preset : presets())
        names.emplace_back(preset.name);
    return names;
}

Result<void> saveAll(
    const CurveOptions& options, std::span<const ExperimentCell> cells, std::span<const ExperimentSummary> summaries)
{
    ENGRAM_TRY(saveFile(options.output + ".csv", experimentCsv(cells)));
    return saveFile(options.output + ".svg",
        learningCurveSvg(summaries,
            options.published ? std::span<const PublishedErrors>(publishedErrors())
                              : std::span<const PublishedErrors>()));
}

/// In the agents' files, which are claimed.
Result<void> keepInLogs(const CurveOptions& options, const Experiment& experiment, const DataFile& data,
    std::span<const ExperimentCell> cells)
{
    CurveQuestion question{.presets = options.presets,
        .agents = options.agents,
        .lessons = {},
        .draws = options.draws,
        .seed = options.seed,
        .count = options.count,
        .steps = options.steps,
        .draw = options.draw()};
    for (const ExperimentRun& run : experiment.runs)
        question.lessons.push_back(run.lessons);
    for (const std::string& file : options.agents) {
        ENGRAM_TRY(Learner learner, loadAgent(file));
        std::optional<TestLogEntry> entry = curveEntry(question, data, cells, learner.description());
        if (!entry)
            continue;
        if (!options.reading.labels.empty() && !entry->arguments.empty()) // a data file does not know where they were
            entry->arguments += " --labels " + shellWord(fromAnyFolder(options.reading.labels));
        entry->when = secondsSince1970();
        entry->agent = learner.name;
        learner.log.add(std::move(*entry));
        ENGRAM_TRY(saveAgent(learner, file));
    }
    return {};
}

/// Measures, and keeps it in the logs where that is wanted.
Result<MeasuredCurve> measuredNow(const CurveOptions& options, const Experiment& experiment)
{
    std::vector<FileClaim> claims; // held until the logs are saved
    if (options.log)
        for (const std::string& file : options.agents) {
            ENGRAM_TRY(FileClaim claim, claimAgentFile(file));
            ENGRAM_TRY(checkCanSave(file));
            claims.push_back(std::move(claim));
        }
    ENGRAM_TRY(const DataFile data, loadDigits(options.mnist, options.reading.reading()));
    ENGRAM_TRY(std::vector<ExperimentCell> cells, measure(options, experiment, data));
    Result<void> logged = options.log ? keepInLogs(options, experiment, data, cells) : Result<void>();
    return MeasuredCurve{std::move(cells), std::move(logged)};
}

/// Each file once, by whatever names it was given.
void dropRepeated(std::vector<std::string>& files)
{
    const auto place = [](const std::string& file) {
        std::error_code error;
        const std::filesystem::path path = std::filesystem::weakly_canonical(file, error);
        return error ? std::filesystem::path(file) : path;
    };
    for (std::size_t i = files.size(); i-- > 1;)
        if (std::ranges::find(files.begin(), files.begin() + static_cast<std::ptrdiff_t>(i), place(files[i]), place)
            != files.begin() + static_cast<std::ptrdiff_t>(i))
            files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
}

Result<void> curve(const CurveOptions& options, bool namesLearners)
{
    std::vector<std::size_t> lessons = options.lessons;
    std::ranges::sort(lessons);
    lessons.erase(std::unique(lessons.begin(), lessons.end()), lessons.end());
    std::vector<ExperimentLearner> learners;
    if (options.from.empty()) {
        ENGRAM_TRY(learners, curveLearners(options.presets, options.agents));
    }
    for (const char* const ending : {".csv", ".svg"})
        if (!options.output.empty())
            ENGRAM_TRY(checkCanSave(options.output + ending));
    Experiment experiment = curveExperiment(std::move(learners), lessons, options.draws, options.seed, options.count);
    experiment.steps = options.steps;
    experiment.draw = options.draw();
    ENGRAM_TRY(const MeasuredCurve measured,
        options.from.empty() ? measuredNow(options, experiment) : measuredBefore(options, namesLearners));

    const std::vector<ExperimentSummary> summaries = summarise(measured.cells);
    if (options.json)
        print(experimentJson(experiment, summaries));
    else if (options.csv)
        std::cout << experimentMeansCsv(summaries);
    else
        std::cout << experimentTable(summaries);
    if (!options.output.empty())
        ENGRAM_TRY(saveAll(options, measured.cells, summaries));
    return measured.logged;
}

void addOutputOptions(CLI::App& command, CurveOptions& options, CLI::Option* agentsGiven)
{
    command
        .add_option("-o,--output", options.output,
            "Saves each measurement in NAME.csv once it is known, and in the end the figure as NAME.svg")
        ->type_name("NAME");
    command.add_flag("--published", options.published, "Draws figures that others have published into NAME.svg, too");
    command.add_flag("--log", options.log, "Keeps the curve in the logs of the files of --agent")->needs(agentsGiven);
    CLI::Option* const json = command.add_flag("--json", options.json, "Prints the means as JSON");
    command.add_flag("--csv", options.csv, "Prints the means as CSV; each measurement is in NAME.csv of --output")
        ->excludes(json);
}

} // namespace

void addCurve(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<CurveOptions>();
    CLI::App* command = app.add_subcommand("curve",
        "Teaches agents more and more lessons and tests each: accuracy against lessons, the mean of several draws.\n"
        "A figure for one seed is what train and test say with it.");
    command->footer("JSON: as experiment --json prints.");
    CLI::Option* const presetsGiven =
        command->add_option("--preset", options->presets, "Agents to compare, between commas");
    presetsGiven->delimiter(',')
        ->check(CLI::IsMember(presetNames(), CLI::ignore_case))
        ->type_name("NAME")
        ->capture_default_str();
    CLI::Option* const agentsGiven = command->add_option(
        "--agent", options->agents, "An agent's file to compare, too: one like it is taught anew (may be repeated)");
    agentsGiven->take_all()->expected(1)->type_name("FILE");
    CLI::Option* const lessonsGiven = command->add_option("--lessons", options->lessons,
        "Numbers of lessons, between commas; drawn at random, so 10 are seldom one of each digit, unless --balanced");
    lessonsGiven->delimiter(',')->check(isWholeNumber(1, 10'000'000))->type_name("N")->capture_default_str();
    CLI::Option* const balancedGiven = command->add_flag(
        "--balanced", options->balanced, "Draws as many lessons of each digit as can be: 10 are one of each");
    command->add_option("--draws", options->draws, "How often each is measured, with seeds from --seed on")
        ->check(isWholeNumber(1, 10'000))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Of the first draw: wiring, randomness, lessons and test digits")
        ->check(isWholeNumber(0, 1'000'000'000))
        ->capture_default_str();
    command->add_option("--count", options->count, "Test digits a measurement, drawn at random without replacement")
        ->check(isWholeNumber(1))
        ->capture_default_str();
    command->add_option("--steps", options->steps, "How many steps a picture is held before the agents")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--mnist", options->mnist,
        "A file of digits with the parts train and test (default: the MNIST that comes along)");
    options->reading.addOptions(*command);
    command->add_option("--threads", options->threads, "Threads to work on; 0: all cores. Changes no accuracy")
        ->check(isThreadCount())
        ->capture_default_str();
    command
        ->add_option("--from", options->from,
            "Measures nothing: shows what curve or experiment measured before, in these CSV files")
        ->type_name("CSV")
        ->excludes(lessonsGiven)
        ->excludes(balancedGiven)
        ->excludes(agentsGiven);
    addOutputOptions(*command, *options, agentsGiven);
    command->callback([options, presetsGiven, &run] {
        if (presetsGiven->count() == 0 && !options->agents.empty())
            options->presets.clear();
        dropRepeated(options->agents);
        run = [options, presetsGiven] { return curve(*options, presetsGiven->count() > 0); };
    });
}

} // namespace engram::cli
