#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <span>
#include <sstream>
#include <stop_token>
#include <string>
#include <system_error>
#include <vector>

#include <engram/files/saveFile.h>
#include <engram/training/experiment.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "experimentFiles.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct ExperimentCommandOptions {
    std::string file;
    std::string mnist;
    std::string output;
    std::size_t threads = 0;
    bool fresh = false;
    bool json = false;
    bool csv = false;
};

/// The cells of an earlier run, and a file that ends after the last whole one.
Result<std::vector<ExperimentCell>> finishedCells(const std::filesystem::path& csv, bool fresh)
{
    std::error_code missing;
    std::vector<ExperimentCell> cells;
    if (!fresh && std::filesystem::exists(csv, missing)) {
        ENGRAM_TRY(const std::string text, readText(csv));
        ENGRAM_TRY(cells, parseExperimentCsv(text, csv.string()));
    }
    ENGRAM_TRY(saveFile(csv, experimentCsv(cells))); // says now, not after hours, that it cannot be written
    return cells;
}

Result<std::vector<ExperimentCell>> measure(const ExperimentCommandOptions& options, const Experiment& experiment,
    const std::filesystem::path& csv, std::span<const ExperimentCell> finished)
{
    ENGRAM_TRY(const DataFile data, loadDigits(options.mnist));
    ENGRAM_TRY(const std::shared_ptr<const DigitSet> training, partOf(data, "train"));
    ENGRAM_TRY(const std::shared_ptr<const DigitSet> test, partOf(data, "test"));

    ProgressLine line("Measuring");
    const Progress shown = line.progress();
    Result<void> written;
    std::string known = experimentCsv(finished); // what the file holds
    std::stop_source stop;
    ExperimentOptions run;
    run.threads = options.threads;
    run.finished = finished;
    // What a broken-off run has measured is in the file: each cell goes there as soon as it is known.
    run.afterCell = [&](const ExperimentCell& cell, std::size_t done, std::size_t total) {
        shown(done, total);
        const auto isSame = [&cell](const ExperimentCell& other) { return other.isSameQuestion(cell); };
        if (std::ranges::any_of(finished, isSame))
            return;
        known += experimentCsvLine(cell);
        written = saveFile(csv, known);
        if (!written)
            stop.request_stop();
    };
    run.progress = Progress(stop.get_token());
    Result<std::vector<ExperimentCell>> cells = runExperiment(experiment, training, test, run);
    if (!written)
        return tl::unexpected(written.error());
    return cells;
}

Result<void> experimentWith(const ExperimentCommandOptions& options)
{
    ENGRAM_TRY(const std::string text, readText(options.file));
    ENGRAM_TRY(const Experiment experiment, parseExperiment(text, options.file));

    std::filesystem::path base = options.output;
    if (base.empty())
        base = std::filesystem::path(options.file).replace_extension();
    const std::filesystem::path csv = base.string() + ".csv";
    ENGRAM_TRY(const std::vector<ExperimentCell> finished, finishedCells(csv, options.fresh));
    ENGRAM_TRY(const std::vector<ExperimentCell> cells, measure(options, experiment, csv, finished));

    const std::vector<ExperimentSummary> summaries = summarise(cells);
    const Json json = experimentJson(experiment, summaries);
    if (options.json)
        print(json);
    else if (options.csv)
        std::cout << experimentMeansCsv(summaries);
    else
        std::cout << experimentTable(summaries);
    return saveFile(base.string() + ".json", json.dump(2) + "\n");
}

} // namespace

void addExperiment(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<ExperimentCommandOptions>();
    CLI::App* command = app.add_subcommand("experiment",
        "Compares agents as a file declares: which ones, how many lessons, which seeds. Prints mean accuracies and\n"
        "writes FILE's name with .csv (every measurement) and .json (means). Measurements that are in the .csv\n"
        "already are not made again, so a run that was broken off goes on where it was.");
    command->footer("The file:\n"
                    "  examine validation                          test, or the last sixth of the training pictures\n"
                    "  steps 10\n"
                    "  draw balanced                               lessons: random, or as many of each digit\n"
                    "  lessons 60 120 seeds 1-10 count 2000        as many such lines as wanted\n"
                    "  [Name]                                      a learner, as many as wanted\n"
                    "  preset Upright\n"
                    "  connector random 392 0 784 0 | full         alternatives: every combination is measured\n"
                    "  tolerance 0 | 10\n"
                    "Settings: preset, connector, context, rules, tolerance, deskew, stretch, even_ink, threshold, "
                    "code, variants.");
    command->add_option("file", options->file, "What to compare")->required()->type_name("FILE");
    command->add_option("--mnist", options->mnist,
        "A file of digits with the parts train and test (default: the MNIST that comes along)");
    command->add_option("-o,--output", options->output, "Where results go, without extension (default: beside FILE)")
        ->type_name("NAME");
    command->add_option("--threads", options->threads, "Threads to work on; 0: all cores. Changes no accuracy")
        ->check(isThreadCount())
        ->capture_default_str();
    command->add_flag("--fresh", options->fresh, "Measures everything anew");
    CLI::Option* const json = command->add_flag("--json", options->json, "Prints the means as JSON");
    command->add_flag("--csv", options->csv, "Prints the means as CSV")->excludes(json);
    command->callback([options, &run] { run = [options] { return experimentWith(*options); }; });
}

} // namespace engram::cli
