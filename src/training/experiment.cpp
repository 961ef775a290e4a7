#include <engram/training/experiment.h>

#include <algorithm>
#include <array>
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
    std::size_t count, std::uint64_t seed, LessonDraw draw)
{
    std::vector<Example> examples;
    for (const std::uint32_t index : sampleLessons(digits->labels().subspan(first, population), count, seed, draw))
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
        const std::vector<Place> places = order();
        std::vector<ExperimentCell> cells;
        for (const Place& place : places) {
            ENGRAM_TRY(ExperimentCell cell, finishedOrMeasured(*place.learner, *place.run, place.seed));
            cells.push_back(std::move(cell));
            if (options_.afterCell)
                options_.afterCell(cells.back(), cells.size(), places.size());
        }
        return inDeclaredOrder(experiment_, std::move(cells));
    }

private:
    struct Place {
        const ExperimentLearner* learner;
        const ExperimentRun* run;
        std::uint64_t seed;
    };
    [[nodiscard]] std::vector<Place> order() const
    {
        std::vector<Place> places;
        for (const ExperimentLearner& learner : experiment_.learners)
            for (const ExperimentRun& run : experiment_.runs)
                for (const std::uint64_t seed : run.seeds)
                    places.push_back({&learner, &run, seed});
        if (options_.fewestLessonsFirst)
            std::ranges::stable_sort(places, {}, [](const Place& place) { return place.run->lessons; });
        return places;
    }

    Result<ExperimentCell> finishedOrMeasured(
        const ExperimentLearner& learner, const ExperimentRun& run, std::uint64_t seed) const
    {
        ExperimentCell cell;
        cell.learner = learner.name;
        cell.settings = settingsText(learner.description);
        cell.examine = experiment_.examine;
        cell.steps = experiment_.steps;
        cell.draw = experiment_.draw;
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
        const auto lessons = drawn(training_, 0, population, cell.lessons, cell.seed, cell.draw);
        const Progress stop(options_.progress.stopToken());
        const TeachReport taught = engram::teachExamples(learner, lessons, stop, {}, options_.threads);
        cell.engrams = taught.engrams;
        cell.teachingSeconds = wholeMilliseconds(taught.seconds);

        const std::size_t firstExamined = experiment_.examine == Examination::test ? 0 : population;
        const auto questions = drawn(
            examined_, firstExamined, examined_->size() - firstExamined, cell.count, cell.seed, LessonDraw::random);
        const TestReport report = engram::testExamples(learner, questions,
            {.steps = experiment_.steps, .threads = options_.threads, .record = false, .margins = false},
            options_.progress);
        if (taught.cancelled || report.cancelled)
            return failure(ErrorKind::cancelled, Sentence::of("The experiment was stopped"));
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

/// By learner, run and seed; behind all of them for what the experiment does not declare.
std::array<std::size_t, 3> placeOf(const Experiment& experiment, const ExperimentCell& cell)
{
    const auto found = [](const auto& list, const auto& isIt) {
        return static_cast<std::size_t>(std::ranges::find_if(list, isIt) - list.begin());
    };
    const std::size_t learner =
        found(experiment.learners, [&cell](const ExperimentLearner& other) { return other.name == cell.learner; });
    const std::size_t run = found(experiment.runs, [&cell](const ExperimentRun& other) {
        return other.lessons == cell.lessons && other.count == cell.count
            && std::ranges::find(other.seeds, cell.seed) != other.seeds.end();
    });
    const std::size_t seed = run == experiment.runs.size()
        ? 0
        : found(experiment.runs[run].seeds, [&cell](std::uint64_t other) { return other == cell.seed; });
    return {learner, run, seed};
}

} // namespace

std::vector<ExperimentCell> inDeclaredOrder(const Experiment& experiment, std::vector<ExperimentCell> cells)
{
    std::ranges::stable_sort(
        cells, {}, [&experiment](const ExperimentCell& cell) { return placeOf(experiment, cell); });
    return cells;
}

bool ExperimentCell::isSameQuestion(const ExperimentCell& other) const
{
    return learner == other.learner && settings == other.settings && examine == other.examine && steps == other.steps
        && draw == other.draw && lessons == other.lessons && seed == other.seed && count == other.count;
}

Result<std::vector<ExperimentCell>> runExperiment(const Experiment& experiment,
    const std::shared_ptr<const DigitSet>& training, const std::shared_ptr<const DigitSet>& test,
    const ExperimentOptions& options)
{
    return ExperimentRunner(experiment, training, test, options).run();
}

} // namespace engram
