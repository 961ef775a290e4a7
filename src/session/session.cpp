#include <engram/session/session.h>

#include <mutex>
#include <type_traits>
#include <utility>

#include "desk.h"
#include "jobQueue.h"
#include "liveAsker.h"
#include "queryRunner.h"
#include "recoveryKeeper.h"
#include "wording.h"

namespace engram {

class Session::Core {
public:
    Core(SessionListener listener, const SessionOptions& options)
        : listener_(std::move(listener))
        , undoLimit_(options.undoLimit)
        , desk_(options.learner, options.undoLimit, options.clock, [this] { publish(); })
        , published_(desk_.snapshot())
    {
        if (!options.recoveryFolder.empty())
            recovery_.emplace(
                options.recoveryFolder, options.recoveryDelay, [this](const Error& error) { report(error); });
        queries_.emplace([this] { return snapshot(); });
        live_.emplace([this] { return snapshot(); }, listener_, [this](bool busy) { queries_->holdBack(busy); });
        jobs_.emplace(desk_, listener_, [this] { publish(); });
    }

    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;
    ~Core()
    {
        const std::lock_guard lock(reporting_);
        closing_ = true;
    }

    [[nodiscard]] SnapshotPointer snapshot() const
    {
        const std::lock_guard lock(mutex_);
        return published_;
    }

    /// An error that belongs to no job (a recovery copy could not be written). It is told as the outcome of one,
    /// because that is where a listener looks for errors.
    void report(const Error& error)
    {
        const std::lock_guard lock(reporting_);
        if (!closing_)
            jobs_->post({JobKind::other, {},
                [error](Desk&, const Progress&) -> Desk::Change { return tl::unexpected(error); }});
    }

    /// On the worker thread only: it alone may read the desk.
    void publish()
    {
        const SnapshotPointer next = desk_.snapshot();
        {
            const std::lock_guard lock(mutex_);
            published_ = next;
        }
        if (recovery_)
            recovery_->changed(next);
        if (listener_.changed)
            listener_.changed(next);
    }

    /// Puts a change of the desk in the queue of the worker, with what it needs by value: the caller's own may be gone
    /// when it is done. `text` is what it is called while it runs; empty: too short to show.
    template <class... Parameters, class... Arguments>
    void change(JobKind kind, Sentence text, Desk::Change (Desk::*how)(Parameters...), Arguments... arguments)
    {
        jobs_->post(
            {kind, std::move(text), [how, ... kept = std::move(arguments)](Desk& desk, const Progress& progress) {
                 if constexpr (std::is_invocable_v<decltype(how), Desk&, const Arguments&..., const Progress&>)
                     return (desk.*how)(kept..., progress);
                 else
                     return (desk.*how)(kept...);
             }});
    }
    template <class... Parameters, class... Arguments>
    void change(Desk::Change (Desk::*how)(Parameters...), Arguments... arguments)
    {
        change(JobKind::other, {}, how, std::move(arguments)...);
    }

    const SessionListener listener_;
    const std::size_t undoLimit_;
    Desk desk_;
    mutable std::mutex mutex_;
    SnapshotPointer published_;
    std::mutex reporting_;
    bool closing_ = false; ///< the jobs end before the keeper of recovery copies, which may still report
    // Threads last: each stops before what it uses goes.
    std::optional<RecoveryKeeper> recovery_;
    std::optional<QueryRunner> queries_;
    std::optional<LiveAsker> live_;
    std::optional<JobQueue> jobs_;
};

Session::Session(SessionListener listener, const SessionOptions& options)
    : core_(std::make_unique<Core>(std::move(listener), options))
{
}

Session::~Session() = default;

SnapshotPointer Session::snapshot() const
{
    return core_->snapshot();
}

bool Session::busy() const
{
    return core_->jobs_->busy();
}

std::size_t Session::undoLimit() const noexcept
{
    return core_->undoLimit_;
}

void Session::newAgent(const LearnerDescription& description, std::string name)
{
    core_->change(&Desk::newAgent, description, std::move(name));
}

void Session::openAgent(std::filesystem::path path)
{
    Sentence text = Sentence::of("Opening %1", path.filename());
    core_->change(JobKind::openAgent, std::move(text), &Desk::openAgent, std::move(path));
}

void Session::adoptRecovered(Learner learner, std::filesystem::path original)
{
    Sentence text = Sentence::of("Recovering %1", agentName(learner.name));
    core_->change(JobKind::openAgent, std::move(text), &Desk::adoptRecovered, std::move(learner), std::move(original));
}

void Session::saveAgent(std::filesystem::path path, std::string firstName)
{
    Sentence text = Sentence::of("Saving %1", path.filename());
    core_->change(JobKind::saveAgent, std::move(text), &Desk::saveAgent, std::move(path), std::move(firstName));
}

void Session::rename(std::string name)
{
    core_->change(&Desk::rename, std::move(name));
}

void Session::setNotes(std::string notes)
{
    core_->change(&Desk::setNotes, std::move(notes));
}

void Session::setRules(const RecallRules& rules)
{
    core_->change(&Desk::setRules, rules);
}

void Session::reshape(const LearnerDescription& description)
{
    core_->change(&Desk::reshape, description);
}

void Session::setStoryLimit(std::size_t states)
{
    core_->change(&Desk::setStoryLimit, states);
}

void Session::clearStory()
{
    core_->change(&Desk::clearStory);
}

void Session::openData(std::filesystem::path path, bool chosen, std::filesystem::path labels)
{
    Sentence text = Sentence::of("Reading %1", path.filename());
    core_->change(JobKind::openData, std::move(text), &Desk::openData, std::move(path), chosen, std::move(labels));
}

void Session::addData(std::shared_ptr<const DataFile> file, bool chosen)
{
    core_->change(&Desk::addData, std::move(file), chosen);
}

void Session::closeData(std::string name)
{
    core_->change(&Desk::closeData, std::move(name));
}

void Session::chooseData(std::string name, bool chosen)
{
    core_->change(&Desk::chooseData, std::move(name), chosen);
}

void Session::turnData(std::string name, PictureTurns turns)
{
    core_->change(&Desk::turnData, std::move(name), turns);
}

void Session::teachData(const TeachPlan& plan)
{
    core_->change(JobKind::teach, Sentence::of("Teaching"), &Desk::teachData, plan);
}

void Session::teachExamples(std::vector<Example> examples, Sentence what, bool again)
{
    Sentence text = Sentence::counted("Teaching %Ln digits", "Teaching %Ln digit", examples.size());
    core_->change(JobKind::teach, std::move(text), &Desk::teach, std::move(examples), std::move(what), again);
}

void Session::teachDrawing(const DigitPixels& digit, std::uint8_t label)
{
    core_->change(&Desk::teachDrawing, digit, label);
}

void Session::reinforce(const DigitPixels& digit, std::size_t steps)
{
    core_->change(&Desk::feedback, digit, steps, LessonKind::pleasure);
}

void Session::punish(const DigitPixels& digit, std::size_t steps)
{
    core_->change(&Desk::feedback, digit, steps, LessonKind::pain);
}

void Session::testData(const TestPlan& plan)
{
    core_->change(JobKind::test, Sentence::of("Testing"), &Desk::testData, plan);
}

void Session::testExamples(std::vector<Example> examples, std::size_t steps)
{
    Sentence text = Sentence::counted("Testing on %Ln digits", "Testing on %Ln digit", examples.size());
    core_->change(JobKind::test, std::move(text), &Desk::testChosen, std::move(examples),
        TestOptions{.steps = steps, .margins = true, .deciders = true});
}

void Session::logMeasured(SnapshotPointer measured, std::function<std::optional<TestLogEntry>()> make)
{
    core_->change(&Desk::logMeasured, std::move(measured), std::move(make));
}

void Session::forgetLastLesson()
{
    core_->change(&Desk::forgetLastLesson);
}

void Session::forgetExample(std::string source, std::uint64_t index)
{
    core_->change(&Desk::forgetExample, std::move(source), index);
}

void Session::forgetExamples(std::vector<PictureName> pictures)
{
    core_->change(&Desk::forgetExamples, std::move(pictures));
}

void Session::forgetMemories(std::vector<MemoryName> memories)
{
    core_->change(&Desk::forgetMemories, std::move(memories));
}

void Session::leaveOut(std::vector<PictureName> pictures, bool out)
{
    core_->change(&Desk::leaveOut, std::move(pictures), out);
}

void Session::restoreLeftOut(LeftOut leftOut)
{
    core_->change(&Desk::restoreLeftOut, std::move(leftOut));
}

void Session::forgetMemory(MemoryName memory)
{
    core_->change(&Desk::forgetMemory, std::move(memory));
}

void Session::forgetSource(std::string source)
{
    core_->change(&Desk::forgetSource, std::move(source));
}

void Session::forgetLabel(std::uint8_t digit)
{
    core_->change(&Desk::forgetLabel, digit);
}

void Session::forgetAll()
{
    core_->change(&Desk::forgetAll);
}

void Session::undo()
{
    core_->change(&Desk::undo);
}

void Session::redo()
{
    core_->change(&Desk::redo);
}

void Session::ask(const DigitPixels& digit, std::size_t steps)
{
    core_->change(&Desk::ask, digit, steps);
}

void Session::askAgain(std::size_t steps)
{
    core_->change(&Desk::askAgain, steps);
}

std::uint64_t Session::askLive(GreyPicture picture, std::size_t steps)
{
    return core_->live_->ask(std::move(picture), steps);
}

void Session::query(std::string key, std::function<void(SnapshotPointer, std::stop_token)> work)
{
    core_->queries_->post(std::move(key), std::move(work));
}

void Session::cancel()
{
    core_->jobs_->cancel();
}

void Session::wait()
{
    core_->jobs_->wait();
    core_->live_->wait();
    core_->queries_->wait();
}

void Session::discardRecovery()
{
    if (core_->recovery_)
        core_->recovery_->discard();
}

} // namespace engram
