#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/leftOut.h>
#include <engram/dataset/sampling.h>
#include <engram/error.h>
#include <engram/eye/preprocessing.h>
#include <engram/recall/recall.h>
#include <engram/session/recipes.h>
#include <engram/session/repetition.h>
#include <engram/training/learner.h>
#include <engram/training/lessons.h>
#include <engram/training/testLog.h>
#include <engram/training/testing.h>

namespace engram {

/// What a person calls one memory: an example with all its variants, taught as one thing in one way.
struct MemoryName {
    Source source;
    std::uint64_t index = 0; ///< of the example in its source
    LessonKind kind = LessonKind::label;
    std::uint32_t code = 0; ///< what it was taught as: 0-15

    [[nodiscard]] static MemoryName of(const EngramView& engram);
    [[nodiscard]] bool names(const EngramView& engram) const;
    friend bool operator==(const MemoryName&, const MemoryName&) = default;
};

/// A data file that the session has open.
struct OpenData {
    std::shared_ptr<const DataFile> file;
    bool chosen = true; ///< teaching and testing take from it
    bool renamed = false; ///< another of its name was open, so that its memories and its questions have other names

    /// A font sheet is taught whole; anything else is sampled.
    [[nodiscard]] bool isFont() const { return isFontSheet(file->format); }
};

/// Of which agent a test's result is.
struct TestedMoment {
    TestLogEntry entry; ///< as the agent's log has it
    bool sameMemory = true; ///< the agent still remembers just what it did then
    std::uint64_t lessonsNow = 0; ///< that it remembers now; then it remembered entry.lessons
};

/// Everything a window shows, as it was at one moment. Immutable and shared; never half a change.
struct Snapshot {
    Learner learner;
    std::uint64_t revision = 0; ///< grows with every snapshot
    std::filesystem::path path{}; ///< of the agent file; empty if it was never saved
    bool modified = false; ///< there is something to save
    Sentence undoText{}; ///< what Undo would take back ("Teach a 4"); empty: nothing
    Sentence redoText{};
    std::uint64_t opened = 0; ///< agents that this session opened or began: the same number is the same agent
    std::uint64_t edits = 0; ///< undoable edits made since the agent was opened; undo and redo do not count
    std::vector<OpenData> data{};
    std::shared_ptr<const LeftOut> leftOut = std::make_shared<const LeftOut>(); ///< of teaching; never null
    std::shared_ptr<const TestReport> lastTest{}; ///< null before the first
    std::shared_ptr<const Learner> beforeLastChange{}; ///< as Undo would bring it back; null where there is nothing
    std::shared_ptr<const Recipes> recipes{}; ///< how the agents of this session came to be
    Repetition testAgain{}; ///< on the command line; neither lines nor a problem before the first
    Repetition doneAgain{}; ///< what was done last, be it a test or a lesson
    TestedMoment tested{}; ///< of lastTest
    BitVector asked{}; ///< input bits of the drawing that was asked last for good; empty before
    std::uint64_t timesAskedAgain = 0; ///< of that drawing
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

/// What the agent makes of a drawing at this moment, its story left alone.
struct LiveAnswer {
    std::uint64_t request = 0; ///< the number askLive gave
    GreyPicture picture; ///< what was asked about, as it was drawn
    DigitPixels digit{}; ///< 28 x 28 as the agent gets it, before its threshold
    BitVector input;
    bool empty = false; ///< no ink, or none over the threshold: not a question; settling has no states
    Settling settling;
    std::uint64_t identity = 0;
    double milliseconds = 0; ///< of the recall alone
    SnapshotPointer asked; ///< what was asked: shares and explanations must come from the same memory
};

/// What a job does, as far as a window shows them differently.
enum class JobKind : std::uint8_t { teach, test, openData, openAgent, saveAgent, other };

/// How far the job that runs has come.
struct JobStatus {
    JobKind kind;
    Sentence text; ///< "Teaching 1,120 digits"
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0: not known
    double secondsLeft = -1; ///< below 0: not known yet
    bool cancellable = true;
};

/// How a job ended. Exactly one for each job.
struct JobResult {
    JobKind kind;
    Sentence summary; ///< one sentence for the status bar: "Taught 1,120 digits in 0.2 s"
    std::optional<Error> error; ///< nothing changed then
    bool cancelled = false;
    std::optional<TeachReport> taught;
    std::shared_ptr<const TestReport> tested;
};

/// Called from the session's own threads, never while it holds a lock; they must return at once (a window posts them
/// on).
struct SessionListener {
    std::function<void(SnapshotPointer)> changed;
    std::function<void(const JobStatus&)> progress; ///< some 20 times a second at most
    std::function<void(const JobResult&)> finished;
    std::function<void(std::shared_ptr<const LiveAnswer>)> answered;
};

/// What to teach: `samples` random digits of each chosen sampled file, and every digit of each chosen font. With only
/// fonts chosen nothing is sampled.
struct TeachPlan {
    std::size_t samples = 1000;
    std::uint64_t seed = 1;
    LessonDraw draw = LessonDraw::random; ///< of the digits of each sampled file
    bool again = false; ///< also what is remembered already (see newLessons)
};

/// What to test on.
struct TestPlan {
    std::size_t count = 1000; ///< of the chosen files' test splits together; all of them when there are fewer
    std::size_t steps = 10;
    std::uint64_t seed = 1;
    std::size_t threads = 0;
    std::string split = "test";
};

/// What a session keeps, and where.
struct SessionOptions {
    /// Where copies of unsaved work are kept (see RecoveryFolder); none if empty.
    std::filesystem::path recoveryFolder;
    /// A copy is written once nothing has changed for this long, and at the latest after four times as long.
    std::chrono::milliseconds recoveryDelay{3000};
    std::size_t undoLimit = 200; ///< changes that can be taken back
    /// Seconds since 1970 began in Greenwich, for the log of tests; the machine's clock if empty.
    std::function<std::uint64_t()> clock{};
    LearnerDescription learner = presets().front().description; ///< of the agent that is open at first; a valid one
};

/// What a window or a command line drives: the open learner, its data sets, commands with undo, jobs on a worker
/// thread.
///
/// Every member may be called from any thread and returns at once; what it asks for happens in the order asked on one
/// worker. Live answers and queries run beside it on the last snapshot, so they never wait for teaching or testing.
class Session {
public:
    explicit Session(SessionListener listener = {}, const SessionOptions& options = {});
    ~Session(); ///< cancels what runs and waits for it

    [[nodiscard]] SnapshotPointer snapshot() const;
    [[nodiscard]] bool busy() const; ///< a job runs or waits
    [[nodiscard]] std::size_t undoLimit() const noexcept; ///< changes that can be taken back; stays as it is

    // The agent. newAgent and openAgent replace what is open (ask the person first) and clear the undo list.
    void newAgent(const LearnerDescription& description, std::string name = unnamedAgent);
    void openAgent(std::filesystem::path path);
    void adoptRecovered(Learner learner, std::filesystem::path original); ///< as modified
    /// `firstName`, if not empty, becomes the name of an agent that has none (unnamedAgent), which is no edit: Undo
    /// keeps it.
    void saveAgent(std::filesystem::path path, std::string firstName = {});
    void rename(std::string name);
    void setNotes(std::string notes);
    void setRules(const RecallRules& rules);
    /// Another architecture, context or eye for the agent that is open: empties it unless nothing but rules changes
    /// (ask the person first). Undoable; name, notes and file stay.
    void reshape(const LearnerDescription& description);
    void setStoryLimit(std::size_t states); ///< undoable where it drops states
    void clearStory(); ///< undoable

    // Data sets. Opening a file that is open already reads it again; another file of the same name is given a name of
    // its own, because memories name the set they come from. An agent's memories do not depend on them.
    /// `labels` are those of a file that holds pictures alone, where its name does not lead to them.
    void openData(std::filesystem::path path, bool chosen = true, std::filesystem::path labels = {});
    void addData(std::shared_ptr<const DataFile> file, bool chosen = true); ///< one made here (rendered from a font)
    void closeData(std::string name);
    void chooseData(std::string name, bool chosen);
    void turnData(std::string name, PictureTurns turns); ///< has the pictures of an open set turned so, as it is taught

    // Pictures that teachData() passes over. Undoable; they are no part of the agent and not saved with it.
    void leaveOut(std::vector<PictureName> pictures, bool out = true); ///< false: takes them in again
    void restoreLeftOut(LeftOut leftOut); ///< what was left out when the program was closed; not undoable

    // Lessons and tests: each one undoable, but for a test, which changes no memory.
    void teachData(const TeachPlan& plan);
    /// `again`: also those that are remembered already (see newLessons). `what` it is called in the list of edits;
    /// empty: after how many are taught.
    void teachExamples(std::vector<Example> examples, Sentence what, bool again = false);
    void teachDrawing(const DigitPixels& digit, std::uint8_t label);
    void reinforce(const DigitPixels& digit, std::size_t steps = 10); ///< "right": asks for good, then Agent::reinforce
    void punish(const DigitPixels& digit, std::size_t steps = 10); ///< "wrong": asks for good, then Agent::punish
    void testData(const TestPlan& plan);
    void testExamples(std::vector<Example> examples, std::size_t steps);
    /// Keeps what a window measured of the agent of `measured`, a curve or a comparison, in its log, if that agent is
    /// still open. `make` is called on the worker, and may find that nothing belongs there; when it was and what the
    /// agent was called are filled in here. A test of this session is in the log by itself; Undo takes none out of it.
    void logMeasured(SnapshotPointer measured, std::function<std::optional<TestLogEntry>()> make);

    // Forgetting, undoable.
    void forgetLastLesson(); ///< the last example with all its variants
    void forgetExample(std::string source, std::uint64_t index);
    void forgetExamples(std::vector<PictureName> pictures); ///< all at once
    void forgetMemory(MemoryName memory);
    void forgetMemories(std::vector<MemoryName> memories); ///< all at once
    void forgetSource(std::string source);
    void forgetLabel(std::uint8_t digit);
    void forgetAll();

    void undo();
    void redo();

    /// Asks about a drawing for good: the episode goes into the story.
    void ask(const DigitPixels& digit, std::size_t steps = 10);
    /// The same question with new randomness; the drawing that was asked last.
    void askAgain(std::size_t steps = 10);

    /// Asks on a copy. The newest request wins: older ones that have not begun are dropped, one that runs is finished.
    /// A picture of 28 x 28 is a digit already, and taken as it is. Returns the request's number.
    std::uint64_t askLive(GreyPicture picture, std::size_t steps = 10);

    /// Runs `work` on a query thread with the snapshot of that moment; the newest of each `key` wins, an older one that
    /// has begun sees its stop token. None begins while a live answer is due: that comes first. For explanations, maps
    /// and previews. `work` delivers its result itself.
    void query(std::string key, std::function<void(SnapshotPointer, std::stop_token)> work);

    /// The running job, and what waits of teaching, testing and reading data. Saves and short changes, Undo among
    /// them, are done all the same: who asked for them counts on it.
    void cancel();
    void wait(); ///< until no job, live answer or query runs or waits: for tests and the command line

    /// Unsaved work was thrown away on purpose: there is nothing to recover.
    void discardRecovery();

private:
    class Core;
    std::unique_ptr<Core> core_;
};

} // namespace engram
