#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/dataset/digitSet.h>
#include <engram/dataset/sampling.h>
#include <engram/error.h>
#include <engram/progress.h>
#include <engram/training/learner.h>

namespace engram {

/// One of the learners that an experiment compares.
struct ExperimentLearner {
    std::string name; ///< without commas, quotes and line breaks, so that it is a CSV cell as it stands
    LearnerDescription description; ///< its seeds are replaced by each run's own
};

/// How many lessons, how often, and how much is asked afterwards.
struct ExperimentRun {
    std::size_t lessons = 1000;
    std::vector<std::uint64_t> seeds = {1}; ///< of the wiring, the randomness, the lessons drawn, the questions drawn
    std::size_t count = 10000; ///< questions; all there are if fewer
};

/// On which pictures learners are examined.
enum class Examination : std::uint8_t {
    test, ///< the test set; lessons come from the whole training set
    validation, ///< the last sixth of the training set (10,000 of MNIST); lessons come from the rest. For choosing
};

/// A comparison, declared: every learner, every number of lessons, every seed is one cell.
///
/// As a text file, where # begins a comment:
///
///     examine validation
///     steps 10
///     draw balanced
///     lessons 60 120 seeds 1-10 count 2000
///     lessons 60000 seeds 1,2,3 count 10000
///
///     [Classic]
///     preset Classic
///
///     [Mine]
///     preset Upright
///     connector random 392 0 784 0 | random 784 0 784 0
///     tolerance 0 | 10
///
/// Settings of a learner: preset, connector, context (iconic, reset, sequence), rules (some of dd, hamming, default),
/// tolerance (per cent), deskew, stretch, even_ink (yes, no), threshold, code (black_white, binary, thermometer,
/// directions), variants. What is not said is the preset's; without a preset, Classic's. Alternatives between | are
/// learners of their own, in every combination.
struct Experiment {
    Examination examine = Examination::test;
    std::size_t steps = 10;
    LessonDraw draw = LessonDraw::random; ///< of the lessons; questions are drawn at random always
    std::vector<ExperimentRun> runs; ///< at least one
    std::vector<ExperimentLearner> learners; ///< at least one; names differ
};

/// `fileName` is for the refusal, which names the line too. Errors: `malformed`.
[[nodiscard]] Result<Experiment> parseExperiment(std::string_view text, std::string_view fileName);

/// All settings of a learner in one line, in the words of the file: what a cell was measured with.
[[nodiscard]] std::string settingsText(const LearnerDescription& description);

/// One measurement.
struct ExperimentCell {
    std::string learner;
    std::string settings; ///< see settingsText
    Examination examine = Examination::test;
    std::size_t steps = 0;
    LessonDraw draw = LessonDraw::random;
    std::size_t lessons = 0;
    std::uint64_t seed = 0;
    std::size_t count = 0; ///< questions asked for

    std::size_t tested = 0;
    std::size_t correct = 0;
    std::size_t notADigit = 0;
    std::size_t engrams = 0;
    double teachingSeconds = 0;
    double testingSeconds = 0;

    [[nodiscard]] double accuracy() const
    {
        return tested == 0 ? 0 : static_cast<double>(correct) / static_cast<double>(tested);
    }
    /// Measured under the same conditions, whatever came out.
    [[nodiscard]] bool isSameQuestion(const ExperimentCell& other) const;
};

/// How an experiment is run. Changes no accuracy.
struct ExperimentOptions {
    std::size_t threads = 0; ///< 0: all cores
    /// Cells that need not be measured again: those of an earlier run that was broken off.
    std::span<const ExperimentCell> finished = {};
    /// All learners with the fewest lessons first, so that much is known soon; the result is in the order declared.
    bool fewestLessonsFirst = false;
    /// Called after every cell, also those that were finished: number `done` of `total`.
    std::function<void(const ExperimentCell& cell, std::size_t done, std::size_t total)> afterCell = {};
    Progress progress = {}; ///< of the cell's questions
};

/// The cells in the order in which an experiment declares them: of the learners, then of the runs, then of the seeds.
[[nodiscard]] std::vector<ExperimentCell> inDeclaredOrder(
    const Experiment& experiment, std::vector<ExperimentCell> cells);

/// Measures every cell, in the order declared, unless the options want another. All cores work on one cell.
/// Errors: `cancelled` (what was finished went to `afterCell`), and those of Learner::create.
[[nodiscard]] Result<std::vector<ExperimentCell>> runExperiment(const Experiment& experiment,
    const std::shared_ptr<const DigitSet>& training, const std::shared_ptr<const DigitSet>& test,
    const ExperimentOptions& options = {});

/// Cells as CSV: a line of names first, then a line each, decimal points whatever the locale.
[[nodiscard]] std::string experimentCsvHeader();
[[nodiscard]] std::string experimentCsvLine(const ExperimentCell& cell);
/// The line of names, and one for each cell.
[[nodiscard]] std::string experimentCsv(std::span<const ExperimentCell> cells);
/// Reads it back, and what was written before there was a column for the draw: all random; also where it went through
/// an editor that ends lines with CR LF or begins with a byte order mark. A last line without its end was cut off by a
/// crash and is left out; any other fault is an error (`malformed`).
[[nodiscard]] Result<std::vector<ExperimentCell>> parseExperimentCsv(std::string_view text, std::string_view fileName);

/// The cells of one learner, one draw of lessons and one number of them, over all seeds.
struct ExperimentSummary {
    std::string learner;
    std::string settings;
    LessonDraw draw = LessonDraw::random;
    std::size_t lessons = 0;
    std::size_t seeds = 0;
    std::size_t tested = 0; ///< of all seeds
    double mean = 0; ///< accuracy, 0-1
    double deviation = 0; ///< of the sample (n - 1); 0 for one seed
    double least = 0;
    double greatest = 0;
    double millisecondsPerAnswer = 0; ///< of the wall clock, with as many threads as there were
};

/// "Classic", or "Classic, balanced", so that curves of both draws can be told apart.
[[nodiscard]] std::string curveName(const ExperimentSummary& summary);

/// In order of first appearance.
[[nodiscard]] std::vector<ExperimentSummary> summarise(std::span<const ExperimentCell> cells);
/// A table for people, which Markdown sets as one too; with a column for the draw where one is not random.
[[nodiscard]] std::string experimentTable(std::span<const ExperimentSummary> summaries);

} // namespace engram
