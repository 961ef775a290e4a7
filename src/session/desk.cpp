#include "desk.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <utility>

#include <engram/store/agentFile.h>
#include <engram/training/testLine.h>
#include <engram/try.h>

#include "wording.h"

namespace engram {

namespace {

Learner freshLearner(const LearnerDescription& description)
{
    Result<Learner> learner = Learner::create(description);
    assert(learner && "the first agent's description is valid");
    return std::move(*learner);
}

std::uint64_t secondsNow()
{
    using namespace std::chrono;
    return static_cast<std::uint64_t>(
        std::max<std::int64_t>(duration_cast<seconds>(system_clock::now().time_since_epoch()).count(), 0));
}

/// A path that means the same file wherever this or another process works.
std::filesystem::path whole(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return path.empty() || error ? path : absolute;
}

} // namespace

Desk::Desk(const LearnerDescription& description, std::size_t undoLimit, std::function<std::uint64_t()> clock,
    std::function<void()> betweenLessons)
    : clock_(clock ? std::move(clock) : secondsNow)
    , betweenLessons_(std::move(betweenLessons))
    , learner_(freshLearner(description))
    , history_(undoLimit)
{
}

SnapshotPointer Desk::snapshot()
{
    const Repetition testAgain = tested_ ? recipes_->asking("test", tested_->agent, tested_->words) : Repetition();
    return std::make_shared<const Snapshot>(Snapshot{
        .learner = learner_,
        .revision = ++revision_,
        .path = path_,
        .modified = modified(),
        .undoText = history_.undoText(),
        .redoText = history_.redoText(),
        .opened = opened_,
        .edits = edits_,
        .data = data_,
        .leftOut = leftOut_,
        .lastTest = lastTest_,
        .beforeLastChange = history_.before(),
        .recipes = recipes_,
        .testAgain = testAgain,
        .doneAgain = testedLast_ ? testAgain : recipes_->teaching(Recipes::Key::of(learner_)),
        .tested = testedMoment(),
        .asked = asked_,
        .timesAskedAgain = timesAskedAgain_,
    });
}

TestedMoment Desk::testedMoment()
{
    if (!lastTest_)
        return {};
    const Memory& memory = learner_.agent.memory();
    if (!counted_ || counted_->first != memory.version())
        counted_ = {memory.version(), lessonsIn(memory)};
    return {lastEntry_, memory.version() == testedMemory_, counted_->second};
}

void Desk::changing(Sentence what, bool ofStory)
{
    history_.remember({std::move(what), learner_, version_, ofStory});
    ++edits_;
    testedLast_ = false;
    touched();
}

void Desk::replaceOpen(Learner learner, std::filesystem::path path, std::optional<FileClaim> claim)
{
    learner_ = std::move(learner);
    path_ = std::move(path);
    claim_ = std::move(claim);
    history_.clear();
    ++opened_;
    edits_ = 0;
    lastTest_.reset();
    tested_.reset();
    testedLast_ = false;
    asked_ = BitVector();
    timesAskedAgain_ = 0;
    touched();
    savedVersion_ = version_;
}

void Desk::noteInFile()
{
    auto recipes = std::make_shared<Recipes>(*recipes_);
    recipes->isInFile(Recipes::Key::of(learner_), path_);
    recipes_ = std::move(recipes);
}

Desk::Change Desk::newAgent(const LearnerDescription& description, std::string name)
{
    ENGRAM_TRY(Learner learner, Learner::create(description, std::move(name)));
    replaceOpen(std::move(learner), {}, {});
    return Outcome{};
}

bool Desk::claims(const std::filesystem::path& path) const
{
    if (!claim_ || path_.empty())
        return false;
    std::error_code error;
    const std::filesystem::path asked = std::filesystem::weakly_canonical(whole(path), error);
    const std::filesystem::path open = std::filesystem::weakly_canonical(path_, error);
    return !error && asked == open;
}

Desk::Change Desk::openAgent(const std::filesystem::path& path)
{
    // The file that is open already is claimed by this very process: read it again under the claim it has.
    const bool again = claims(path);
    std::optional<FileClaim> claim;
    if (!again) {
        ENGRAM_TRY(FileClaim taken, FileClaim::take(path));
        claim = std::move(taken);
    }
    ENGRAM_TRY(Learner learner, loadAgent(path));
    const std::size_t engrams = learner.agent.memory().size();
    replaceOpen(std::move(learner), whole(path), again ? std::move(claim_) : std::move(claim));
    noteInFile();
    return Outcome{.summary = Sentence::counted(
                       "Opened %1, %Ln memories", "Opened %1, %Ln memory", engrams, agentName(learner_.name))};
}

Desk::Change Desk::adoptRecovered(Learner learner, const std::filesystem::path& original)
{
    std::optional<FileClaim> claim;
    if (claims(original))
        claim = std::move(claim_);
    else if (!original.empty())
        if (Result<FileClaim> taken = FileClaim::take(original))
            claim = std::move(*taken);
    replaceOpen(std::move(learner), whole(original), std::move(claim));
    touched();
    return Outcome{.summary = Sentence::of("Recovered %1; save it to keep it", agentName(learner_.name))};
}

Desk::Change Desk::saveAgent(const std::filesystem::path& path, const std::string& firstName)
{
    // Taken before the file is written, so that a file which another window has open is not replaced.
    std::optional<FileClaim> claim;
    if (!claims(path)) {
        ENGRAM_TRY(FileClaim taken, FileClaim::take(path));
        claim = std::move(taken);
    }
    const std::string nameBefore = learner_.name;
    if (!firstName.empty() && learner_.name == unnamedAgent)
        learner_.name = firstName;
    if (Result<void> saved = engram::saveAgent(learner_, path); !saved) {
        learner_.name = nameBefore;
        return tl::unexpected(saved.error());
    }
    path_ = whole(path);
    savedVersion_ = version_;
    noteInFile();
    if (claim)
        claim_ = std::move(claim);
    return Outcome{.summary = Sentence::of("Saved %1 to %2", agentName(learner_.name), path.filename())};
}

Desk::Change Desk::rename(std::string name)
{
    if (name.empty())
        return failure(ErrorKind::invalidArgument, Sentence::of("An agent needs a name: type at least one character."));
    if (name == learner_.name)
        return Outcome{};
    changing(Sentence::of("Rename to %1", agentName(name)));
    learner_.name = std::move(name);
    return Outcome{};
}

Desk::Change Desk::setNotes(std::string notes)
{
    if (notes == learner_.notes)
        return Outcome{};
    changing(Sentence::of("Edit notes"));
    learner_.notes = std::move(notes);
    return Outcome{};
}

Desk::Change Desk::setRules(const RecallRules& rules)
{
    if (rules == learner_.agent.settings().rules)
        return Outcome{};
    AgentSettings settings = learner_.agent.settings();
    settings.rules = rules;
    ENGRAM_TRY(checkSettings(learner_.agent.architecture(), settings));
    changing(Sentence::of("Change recall rules"));
    learner_.agent.setRules(rules);
    return Outcome{};
}

Desk::Change Desk::reshape(const LearnerDescription& description)
{
    LearnerDescription present = learner_.description();
    present.agent.rules = description.agent.rules;
    if (present == description)
        return setRules(description.agent.rules);
    ENGRAM_TRY(Learner learner, Learner::create(description, learner_.name));
    changing(Sentence::of("Change the architecture"));
    learner.notes = learner_.notes;
    learner.log = learner_.log;
    learner.agent.setStoryLimit(learner_.agent.story().limit());
    learner_ = std::move(learner);
    asked_ = BitVector();
    return Outcome{};
}

Desk::Change Desk::setStoryLimit(std::size_t states)
{
    Agent limited = learner_.agent;
    limited.setStoryLimit(states);
    const std::uint64_t dropped = limited.story().dropped() - learner_.agent.story().dropped();
    if (dropped > 0)
        changing(Sentence::of("Limit the history"), true);
    learner_.agent = std::move(limited);
    if (dropped == 0)
        return Outcome{};
    return Outcome{.summary = Sentence::counted("Dropped the oldest %Ln states of the history",
                       "Dropped the oldest %Ln state of the history", dropped)};
}

Desk::Change Desk::clearStory()
{
    if (learner_.agent.story().empty())
        return Outcome{};
    changing(Sentence::of("Clear the history"), true);
    learner_.agent.clearStory();
    return Outcome{.summary = Sentence::of("The history is empty; the memories are all there")};
}

Desk::Change Desk::undo()
{
    if (history_.undoText().empty())
        return failure(ErrorKind::notFound, Sentence::of("There is nothing to undo."));
    takeBack(history_.undo(learner_, version_, leftOut_));
    return Outcome{};
}

Desk::Change Desk::redo()
{
    if (history_.redoText().empty())
        return failure(ErrorKind::notFound, Sentence::of("There is nothing to redo."));
    takeBack(history_.redo(learner_, version_, leftOut_));
    return Outcome{};
}

void Desk::takeBack(ChangeHistory::Entry entry)
{
    if (entry.leftOut) { // the agent had no part in it
        leftOut_ = std::move(entry.leftOut);
        return;
    }
    const Agent present = learner_.agent;
    TestLog log = learner_.log; // what was measured stays measured
    learner_ = std::move(entry.learner);
    testedLast_ = false;
    version_ = entry.version;
    if (!(learner_.log == log)) {
        learner_.log = std::move(log);
        touched();
    }
    if (!(learner_.agent.architecture() == present.architecture()))
        return; // the whole agent was exchanged, its story with it
    if (entry.ofStory) { // all changes of the memory since then are taken back already, so its story fits
        learner_.agent.returnWithOwnStoryAfter(present);
        return;
    }
    // The story keeps what happened: an undone lesson was taught and taken back. The memory of then
    // does not begin with what is remembered now, so this counts as a forgetting.
    if (present.story().size() != learner_.agent.story().size() || present.counter() != learner_.agent.counter())
        touched();
    learner_.agent.returnAfter(present);
}

} // namespace engram
