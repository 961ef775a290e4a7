#include <engram/session/curveRun.h>

#include <algorithm>
#include <filesystem>
#include <stop_token>
#include <thread>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#include <engram/exceptionBarrier.h>
#include <engram/store/agentFile.h>
#include <engram/training/learningCurve.h>
#include <engram/try.h>

namespace engram {

namespace {

/// A CSV cell as it stands, and none of the names that are taken.
std::string learnerName(std::string base, std::span<const ExperimentLearner> others)
{
    std::ranges::replace_if(
        base, [](char letter) { return letter == ',' || letter == '"' || static_cast<unsigned char>(letter) < 0x20; },
        '_');
    std::string name = base;
    for (int number = 2; std::ranges::any_of(others, [&name](const auto& other) { return other.name == name; });
         ++number)
        name = base + " (" + std::to_string(number) + ")";
    return name;
}

/// So that what a person waits for goes before it.
void giveWay()
{
#ifdef __linux__
    constexpr int lessUrgent = 10; // of 19: still a quarter or so of a core beside others
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), lessUrgent));
#endif
}

} // namespace

Result<std::vector<ExperimentLearner>> curveLearners(const CurveQuestion& question)
{
    std::vector<ExperimentLearner> learners;
    for (const std::string& name : question.presets) {
        const Preset* preset = findPreset(name);
        if (!preset)
            return failure(ErrorKind::notFound, Sentence::of("There is no preset called %1", name));
        const auto isSame = [preset](const ExperimentLearner& other) { return other.name == preset->name; };
        if (std::ranges::none_of(learners, isSame))
            learners.push_back({std::string(preset->name), preset->description});
    }
    if (question.open)
        learners.push_back({learnerName(question.open->name, learners), question.open->description});
    for (const std::string& file : question.agents) {
        ENGRAM_TRY(const Learner learner, loadAgent(file));
        learners.push_back({learnerName(std::filesystem::path(file).stem().string(), learners), learner.description()});
    }
    return learners;
}

Result<std::vector<ExperimentLearner>> curveLearners(
    std::span<const std::string> presets, std::span<const std::string> agents)
{
    CurveQuestion question;
    question.presets.assign(presets.begin(), presets.end());
    question.agents.assign(agents.begin(), agents.end());
    return curveLearners(question);
}

class CurveRun::Work {
public:
    Work(CurveQuestion question, std::shared_ptr<const DataFile> digits, std::vector<ExperimentCell> finished,
        Listener listener)
        : question_(std::move(question))
        , digits_(std::move(digits))
        , finished_(std::move(finished))
        , listener_(std::move(listener))
        , thread_([this](const std::stop_token& stop) { run(stop); })
    {
    }

    void stop() { thread_.request_stop(); }

private:
    void run(const std::stop_token& stop)
    {
        giveWay();
        const Result<void> done = withoutExceptions(
            Sentence::of("The learning curve stopped"), ErrorKind::tooLarge, [&] { return measure(stop); },
            FullStop::yes);
        if (listener_.finished)
            listener_.finished(done ? std::nullopt : std::optional(done.error()));
    }

    [[nodiscard]] std::shared_ptr<const DigitSet> part(std::string_view name) const
    {
        for (const Split& split : digits_->splits)
            if (split.name == name)
                return split.digits;
        return nullptr;
    }

    Result<void> measure(const std::stop_token& stop)
    {
        const std::shared_ptr<const DigitSet> training = part("train");
        const std::shared_ptr<const DigitSet> test = part("test");
        if (!training || !test)
            return failure(ErrorKind::invalidArgument,
                Sentence::of("%1 has no training digits, or no test digits.", digits_->name));
        ENGRAM_TRY(std::vector<ExperimentLearner> learners, curveLearners(question_));
        if (learners.empty())
            return failure(
                ErrorKind::invalidArgument, Sentence::of("There is nothing to measure: choose a preset or an agent."));
        Experiment experiment =
            curveExperiment(std::move(learners), question_.lessons, question_.draws, question_.seed, question_.count);
        experiment.steps = question_.steps;
        experiment.draw = question_.draw;

        std::vector<ExperimentCell> cells;
        ExperimentOptions options;
        options.fewestLessonsFirst = true;
        options.finished = finished_;
        options.progress = Progress(stop);
        options.afterCell = [&](const ExperimentCell& cell, std::size_t done, std::size_t total) {
            cells.push_back(cell);
            if (listener_.measured)
                listener_.measured(inDeclaredOrder(experiment, cells), {done, total, secondsLeft(experiment, cells)});
        };
        ENGRAM_TRY(runExperiment(experiment, training, test, options));
        return {};
    }

    const CurveQuestion question_;
    const std::shared_ptr<const DataFile> digits_;
    const std::vector<ExperimentCell> finished_;
    const Listener listener_;
    std::jthread thread_; ///< last: it uses what stands above
};

CurveRun::CurveRun(CurveQuestion question, std::shared_ptr<const DataFile> digits, std::vector<ExperimentCell> finished,
    Listener listener)
    : work_(std::make_unique<Work>(std::move(question), std::move(digits), std::move(finished), std::move(listener)))
{
}

CurveRun::~CurveRun() = default;

void CurveRun::stop()
{
    work_->stop();
}

} // namespace engram
