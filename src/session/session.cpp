#include <engram/session/session.h>

#include <mutex>
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
        , desk_(options.undoLimit)
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
            postShort([error](Desk&) -> Desk::Change { return tl::unexpected(error); });
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

    void post(JobKind kind, std::string text, std::function<Desk::Change(Desk&, const Progress&)> work)
    {
        jobs_->post({kind, std::move(text), std::move(work)});
    }
    /// A change too short to show progress of.
    template <class Work> void postShort(Work work)
    {
        post(JobKind::other, {}, [work = std::move(work)](Desk& desk, const Progress&) { return work(desk); });
    }

    const SessionListener listener_;
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

void Session::newAgent(const LearnerDescription& description, std::string name)
{
    core_->postShort([description, name = std::move(name)](Desk& desk) { return desk.newAgent(description, name); });
}

void Session::openAgent(std::filesystem::path path)
{
    std::string text = "Opening " + path.filename().string();
    core_->post(JobKind::openAgent, std::move(text),
        [path = std::move(path)](Desk& desk, const Progress&) { return desk.openAgent(path); });
}

void Session::adoptRecovered(Learner learner, std::filesystem::path original)
{
    std::string text = "Recovering " + learner.name;
    core_->post(JobKind::openAgent, std::move(text),
        [learner = std::move(learner), original = std::move(original)](
            Desk& desk, const Progress&) { return desk.adoptRecovered(learner, original); });
}

void Session::saveAgent(std::filesystem::path path, std::string firstName)
{
    std::string text = "Saving " + path.filename().string();
    core_->post(JobKind::saveAgent, std::move(text),
        [path = std::move(path), firstName = std::move(firstName)](
            Desk& desk, const Progress&) { return desk.saveAgent(path, firstName); });
}

void Session::rename(std::string name)
{
    core_->postShort([name = std::move(name)](Desk& desk) { return desk.rename(name); });
}

void Session::setNotes(std::string notes)
{
    core_->postShort([notes = std::move(notes)](Desk& desk) { return desk.setNotes(notes); });
}

void Session::setRules(const RecallRules& rules)
{
    core_->postShort([=](Desk& desk) { return desk.setRules(rules); });
}

void Session::reshape(const LearnerDescription& description)
{
    core_->postShort([=](Desk& desk) { return desk.reshape(description); });
}

void Session::setStoryLimit(std::size_t states)
{
    core_->postShort([=](Desk& desk) { return desk.setStoryLimit(states); });
}

void Session::clearStory()
{
    core_->postShort([](Desk& desk) { return desk.clearStory(); });
}

void Session::openData(std::filesystem::path path, bool chosen)
{
    std::string text = "Reading " + path.filename().string();
    core_->post(
        JobKind::openData, std::move(text), [path = std::move(path), chosen](Desk& desk, const Progress& progress) {
            return desk.openData(path, chosen, progress);
        });
}

void Session::addData(std::shared_ptr<const DataFile> file, bool chosen)
{
    core_->postShort([file = std::move(file), chosen](Desk& desk) { return desk.addData(file, chosen); });
}

void Session::closeData(std::string name)
{
    core_->postShort([name = std::move(name)](Desk& desk) { return desk.closeData(name); });
}

void Session::chooseData(std::string name, bool chosen)
{
    core_->postShort([name = std::move(name), chosen](Desk& desk) { return desk.chooseData(name, chosen); });
}

void Session::teachData(const TeachPlan& plan)
{
    Core* core = core_.get();
    core->post(JobKind::teach, "Teaching", [=](Desk& desk, const Progress& progress) {
        return desk.teachData(plan, progress, [core] { core->publish(); });
    });
}

void Session::teachExamples(std::vector<Example> examples, std::string what)
{
    std::string text = "Teaching " + counted(examples.size(), "digit", "digits");
    Core* core = core_.get();
    core->post(JobKind::teach, std::move(text),
        [core, examples = std::move(examples), what = std::move(what)](Desk& desk, const Progress& progress) {
            return desk.teach(examples, what, progress, [core] { core->publish(); });
        });
}

void Session::teachDrawing(const DigitPixels& digit, std::uint8_t label)
{
    core_->postShort([=](Desk& desk) { return desk.teachDrawing(digit, label); });
}

void Session::reinforce(const DigitPixels& digit, std::size_t steps)
{
    core_->postShort([=](Desk& desk) { return desk.feedback(digit, steps, LessonKind::pleasure); });
}

void Session::punish(const DigitPixels& digit, std::size_t steps)
{
    core_->postShort([=](Desk& desk) { return desk.feedback(digit, steps, LessonKind::pain); });
}

void Session::testData(const TestPlan& plan)
{
    core_->post(
        JobKind::test, "Testing", [=](Desk& desk, const Progress& progress) { return desk.testData(plan, progress); });
}

void Session::testExamples(std::vector<Example> examples, std::size_t steps)
{
    std::string text = "Testing on " + counted(examples.size(), "digit", "digits");
    core_->post(
        JobKind::test, std::move(text), [steps, examples = std::move(examples)](Desk& desk, const Progress& progress) {
            return desk.test(examples, {.steps = steps}, progress);
        });
}

void Session::forgetLastLesson()
{
    core_->postShort([](Desk& desk) { return desk.forgetLastLesson(); });
}

void Session::forgetExample(std::string source, std::uint64_t index)
{
    core_->postShort([source = std::move(source), index](Desk& desk) { return desk.forgetExample(source, index); });
}

void Session::forgetMemory(MemoryName memory)
{
    core_->postShort([memory = std::move(memory)](Desk& desk) { return desk.forgetMemory(memory); });
}

void Session::forgetSource(std::string source)
{
    core_->postShort([source = std::move(source)](Desk& desk) { return desk.forgetSource(source); });
}

void Session::forgetLabel(std::uint8_t digit)
{
    core_->postShort([=](Desk& desk) { return desk.forgetLabel(digit); });
}

void Session::forgetAll()
{
    core_->postShort([](Desk& desk) { return desk.forgetAll(); });
}

void Session::undo()
{
    core_->postShort([](Desk& desk) { return desk.undo(); });
}

void Session::redo()
{
    core_->postShort([](Desk& desk) { return desk.redo(); });
}

void Session::ask(const DigitPixels& digit, std::size_t steps)
{
    core_->postShort([=](Desk& desk) { return desk.ask(digit, steps); });
}

void Session::askAgain(std::size_t steps)
{
    core_->postShort([=](Desk& desk) { return desk.askAgain(steps); });
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
