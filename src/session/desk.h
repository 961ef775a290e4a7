#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <engram/files/fileClaim.h>
#include <engram/recall/recall.h>
#include <engram/session/recipes.h>
#include <engram/session/session.h>
#include <engram/store/recovery.h>

#include "changeHistory.h"

namespace engram {

/// The session's work without its threads (Session is the thread-safe door to it: it puts each call in a queue): the
/// open learner, the data sets, and what may be done to them. Used by the worker thread alone; a failure leaves
/// everything as it was.
class Desk {
public:
    /// An agent of the description, which is valid, is open at first. `betweenLessons` is called while a long lesson
    /// goes on, whenever the agent is whole: a good moment for a snapshot.
    /// `clock` gives seconds since 1970; the machine's own if empty.
    Desk(const LearnerDescription& description, std::size_t undoLimit, std::function<std::uint64_t()> clock = {},
        std::function<void()> betweenLessons = {});

    /// What a finished change reports: one sentence for the status bar, empty where the window shows enough.
    struct Outcome {
        Sentence summary{};
        bool cancelled = false;
        std::optional<TeachReport> taught{};
        std::shared_ptr<const TestReport> tested{};
    };
    using Change = Result<Outcome>;

    [[nodiscard]] SnapshotPointer snapshot();
    [[nodiscard]] bool modified() const { return version_ != savedVersion_; }

    Change newAgent(const LearnerDescription& description, std::string name);
    Change openAgent(const std::filesystem::path& path);
    Change adoptRecovered(Learner learner, const std::filesystem::path& original);
    Change saveAgent(const std::filesystem::path& path, const std::string& firstName);
    Change rename(std::string name);
    Change setNotes(std::string notes);
    Change setRules(const RecallRules& rules);
    Change reshape(const LearnerDescription& description);
    Change setStoryLimit(std::size_t states);
    Change clearStory();

    Change openData(
        const std::filesystem::path& path, bool chosen, const std::filesystem::path& labels, const Progress& progress);
    Change addData(std::shared_ptr<const DataFile> file, bool chosen);
    Change closeData(const std::string& name);
    Change chooseData(const std::string& name, bool chosen);
    Change turnData(const std::string& name, PictureTurns turns);

    Change teachData(const TeachPlan& plan, const Progress& progress);
    Change teach(const std::vector<Example>& examples, const Sentence& what, bool again, const Progress& progress);
    Change leaveOut(const std::vector<PictureName>& pictures, bool out);
    [[nodiscard]] bool leavesOutSomeOf(const std::vector<OpenData>& data) const;
    Change restoreLeftOut(const LeftOut& leftOut);
    Change teachDrawing(const DigitPixels& digit, std::uint8_t label);
    Change ask(const DigitPixels& digit, std::size_t steps);
    Change askAgain(std::size_t steps);
    Change feedback(const DigitPixels& digit, std::size_t steps, LessonKind kind);
    Change testData(const TestPlan& plan, const Progress& progress);
    Change testChosen(const std::vector<Example>& examples, const TestOptions& options, const Progress& progress);
    Change logMeasured(const SnapshotPointer& measured, const std::function<std::optional<TestLogEntry>()>& make);

    Change forgetLastLesson();
    Change forgetExample(const std::string& source, std::uint64_t index);
    Change forgetExamples(const std::vector<PictureName>& pictures);
    Change forgetMemory(const MemoryName& memory);
    Change forgetMemories(const std::vector<MemoryName>& memories);
    Change forgetSource(const std::string& source);
    Change forgetLabel(std::uint8_t digit);
    Change forgetAll();

    Change undo();
    Change redo();

    /// The examples that a plan names: see TeachPlan and TestPlan.
    [[nodiscard]] Result<std::vector<Example>> lessonsOf(const TeachPlan& plan) const;
    [[nodiscard]] Result<std::vector<Example>> questionsOf(const TestPlan& plan) const;

private:
    /// Remembers the present for Undo and counts a new version.
    void changing(Sentence what, bool ofStory = false);
    void touched() { version_ = ++lastVersion_; }
    void noteInFile(); ///< that the agent is in the file that is open
    void replaceOpen(Learner learner, std::filesystem::path path, std::optional<FileClaim> claim);
    [[nodiscard]] bool claims(const std::filesystem::path& path) const; ///< the file that is open here
    void takeBack(ChangeHistory::Entry entry);
    Change forget(const Sentence& what, const std::function<bool(std::size_t, const EngramView&)>& forgotten);
    [[nodiscard]] std::string distinctName(const DataFile& file) const; ///< among the open data sets
    /// `drawn` says by which seed the examples were drawn and which line repeats it, if any does.
    Change test(const std::vector<Example>& examples, const TestOptions& options, const TestLogEntry& drawn,
        const Progress& progress);
    [[nodiscard]] TestedMoment testedMoment();
    void askForGood(const BitVector& input, std::uint64_t timesAskedAgain, std::size_t steps);

    std::function<std::uint64_t()> clock_;
    std::function<void()> betweenLessons_;
    Learner learner_;
    std::filesystem::path path_;
    std::optional<FileClaim> claim_;
    std::vector<OpenData> data_;
    std::shared_ptr<const LeftOut> leftOut_ = std::make_shared<const LeftOut>();
    std::shared_ptr<const TestReport> lastTest_;
    std::shared_ptr<const Recipes> recipes_ = std::make_shared<const Recipes>();
    /// Of the last test: the agent as it was asked, and what it was asked in words of the command line.
    struct Tested {
        Recipes::Key agent;
        Result<CommandWords> words;
    };
    std::optional<Tested> tested_;
    bool testedLast_ = false; ///< nothing was taught or changed since
    TestLogEntry lastEntry_; ///< of lastTest_
    std::uint64_t testedMemory_ = 0; ///< version of the memory that was tested
    std::optional<std::pair<std::uint64_t, std::uint64_t>> counted_; ///< a memory's version and its lessons
    BitVector asked_;
    std::uint64_t timesAskedAgain_ = 0;
    ChangeHistory history_;
    Recall recall_;
    std::uint64_t revision_ = 0;
    std::uint64_t opened_ = 0;
    std::uint64_t edits_ = 0;
    std::uint64_t lastVersion_ = 0;
    std::uint64_t version_ = 0;
    std::uint64_t savedVersion_ = 0;
};

} // namespace engram
