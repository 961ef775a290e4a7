#include <engram/training/experiment.h>

#include <algorithm>
#include <cmath>

#include <engram/dataset/sampling.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>
#include <engram/try.h>

namespace engram {
namespace {

constexpr std::size_t validationPart = 6; ///< one part in six: 10,000 of MNIST's 60,000

/// Rounded as result files keep them, so that what is read back equals what was measured.
double wholeMilliseconds(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

std::vector<Example> drawn(const std::shared_ptr<const DigitSet>& digits, std::size_t first, std::size_t population,
    std::size_t count, std::uint64_t seed)
{
    std::vector<Example> examples;
    for (const std::uint32_t index : sampleWithoutReplacement(population, count, seed))
        examples.push_back({digits, static_cast<std::uint32_t>(first) + index});
    return examples;
}

class ExperimentRunner {
public:
    ExperimentRunner(const Experiment& experiment, const std::shared_ptr<const DigitSet>& training,
        const std::shared_ptr<const DigitSet>& test, const ExperimentOptions& options)
        : experiment_(experiment)
        , options_(options)
        , training_(training)
        , examined_(experiment.examine == Examination::test ? test : training)
        , held_(experiment.examine == Examination::test ? 0 : training->size() / validationPart)
    {
    }

    Result<std::vector<ExperimentCell>> run()
    {
        std::size_t total = 0;
        for (const ExperimentRun& run : experiment_.runs)
            total += run.seeds.size() * experiment_.learners.size();
        std::vector<ExperimentCell> cells;
        for (const ExperimentLearner& learner : experiment_.learners)
            for (const ExperimentRun& run : experiment_.runs)
                for (const std::uint64_t seed : run.seeds) {
                    Result<ExperimentCell> cell = finishedOrMeasured(learner, run, seed);
                    if (!cell)
                        return tl::unexpected(cell.error());
                    cells.push_back(*std::move(cell));
                    if (options_.afterCell)
                        options_.afterCell(cells.back(), cells.size(), total);
                }
        return cells;
    }

private:
    Result<ExperimentCell> finishedOrMeasured(
        const ExperimentLearner& learner, const ExperimentRun& run, std::uint64_t seed) const
    {
        ExperimentCell cell;
        cell.learner = learner.name;
        cell.settings = settingsText(learner.description);
        cell.examine = experiment_.examine;
        cell.steps = experiment_.steps;
        cell.lessons = run.lessons;
        cell.seed = seed;
        cell.count = run.count;
        const auto finished = std::ranges::find_if(
            options_.finished, [&cell](const ExperimentCell& other) { return other.isSameQuestion(cell); });
        if (finished != options_.finished.end())
            return *finished;
        return measure(std::move(cell), learner.description);
    }

    Result<ExperimentCell> measure(ExperimentCell cell, LearnerDescription description) const
    {
        description.architecture.seed = cell.seed;
        description.agent.seed = cell.seed;
        ENGRAM_TRY(Learner learner, Learner::create(description, cell.learner));

        const std::size_t population = training_->size() - held_;
        const auto lessons = drawn(training_, 0, population, cell.lessons, cell.seed);
        const Progress stop(options_.progress.stopToken());
        const TeachReport taught = engram::teachExamples(learner, lessons, stop, {}, options_.threads);
        cell.engrams = taught.engrams;
        cell.teachingSeconds = wholeMilliseconds(taught.seconds);

        const std::size_t firstExamined = experiment_.examine == Examination::test ? 0 : population;
        const auto questions =
            drawn(examined_, firstExamined, examined_->size() - firstExamined, cell.count, cell.seed);
        const TestReport report = engram::testExamples(learner, questions,
            {.steps = experiment_.steps, .threads = options_.threads, .record = false, .margins = false},
            options_.progress);
        if (taught.cancelled || report.cancelled)
            return failure(ErrorKind::cancelled, "The experiment was stopped");
        cell.tested = report.tested();
        cell.correct = report.correct;
        cell.notADigit = report.notADigit;
        cell.testingSeconds = wholeMilliseconds(report.seconds);
        return cell;
    }

    const Experiment& experiment_;
    const ExperimentOptions& options_;
    std::shared_ptr<const DigitSet> training_;
    std::shared_ptr<const DigitSet> examined_;
    std::size_t held_; ///< examples at the end of the training set that are kept for validation
};

} // namespace

bool ExperimentCell::isSameQuestion(const ExperimentCell& other) const
{
    return learner == other.learner && settings == other.settings && examine == other.examine && steps == other.steps
        && lessons == other.lessons && seed == other.seed && count == other.count;
}

Result<std::vector<ExperimentCell>> runExperiment(const Experiment& experiment,
    const std::shared_ptr<const DigitSet>& training, const std::shared_ptr<const DigitSet>& test,
    const ExperimentOptions& options)
{
    return ExperimentRunner(experiment, training, test, options).run();
}

} // namespace engram
