// Whatever a person does in whatever order, the agent is what a fresh one would be that was taught what remains.

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/ownDigits.h>

#include "sessionFixture.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;
using test::TemporaryFolder;

/// A lesson by what a person knows of it, and how a fresh agent is given it.
struct Lesson {
    MemoryName name;
    std::function<void(Learner&)> teach;
};
using Lessons = std::vector<Lesson>;
/// What Undo brings back: the lessons, and what is left out of further ones.
using Remaining = std::pair<Lessons, LeftOut>;

Lesson exampleLesson(const Example& example)
{
    return {{example.source->source(), example.number(), LessonKind::label, example.label()},
        [example](Learner& learner) { teachExamples(learner, std::vector{example}); }};
}

Lesson drawingLesson(const Learner& learner, const DigitPixels& digit, std::uint8_t label)
{
    const std::uint64_t index = identityOfDrawing(inputFor(learner, digit));
    return {{Source::named(canvasSource), index, LessonKind::label, label},
        [digit, label](Learner& fresh) { teachDrawing(fresh, digit, label); }};
}

/// What was answered when it was judged belongs to the lesson: a fresh agent lives through the same answer.
Lesson feedbackLesson(const Snapshot& before, const DigitPixels& digit, std::size_t steps, LessonKind kind)
{
    const BitVector input = inputFor(before.learner, digit);
    const Identity identity = identityOfDrawing(input, input == before.asked ? before.timesAskedAgain : 0);
    Recall recall;
    const auto states = std::make_shared<const std::vector<State>>(
        recall.settle(before.learner.agent, {input, identity, steps}).states);
    const std::uint64_t index = identityOfDrawing(input);
    const std::uint32_t answered = codeOf(states->back().output);
    const std::uint32_t code = kind == LessonKind::pleasure ? answered : 15 - answered;
    return {{Source::named(canvasSource), index, kind, code}, [=](Learner& fresh) {
                Episode episode;
                episode.kind = StateKind::canvas;
                episode.source = canvasSource;
                episode.index = index;
                episode.identity = identity;
                fresh.agent.liveThrough(std::move(episode), *states);
                const Provenance provenance{canvasSource, index, 0, kind};
                kind == LessonKind::pleasure ? fresh.agent.reinforce(provenance) : fresh.agent.punish(provenance);
            }};
}

/// A person at a session, and beside it the naive truth: the list of lessons that remain, with lists before and after
/// it for Undo and Redo. A further command is a function here and a line in commands().
class Person {
public:
    Person(const LearnerDescription& description, std::uint64_t seed)
        : random_(seed)
        , description_(description)
        , session_({}, {.recoveryFolder = {}, .learner = description})
    {
        session_.addData(bars_);
        session_.wait();
    }

    void doSomething()
    {
        const auto all = commands();
        std::size_t which = random_.below(all.size());
        done_.push_back(all[which].first);
        (this->*all[which].second)();
        session_.wait();
    }

    void expectWhatAFreshAgentWouldBe() const
    {
        Learner fresh = Learner::create(description_).value();
        for (const Lesson& lesson : lessons_)
            lesson.teach(fresh);
        const Agent& agent = session_.snapshot()->learner.agent;
        ASSERT_EQ(agent.memory().size(), fresh.agent.memory().size()) << history();
        ASSERT_TRUE(agent.memory() == fresh.agent.memory()) << history();
        ASSERT_TRUE(*session_.snapshot()->leftOut == leftOut_) << history();
        ASSERT_EQ(session_.snapshot()->learner.log.size(), logged_) << "Undo takes no test back" << history();
        Recall recall;
        Recall freshRecall;
        for (std::uint8_t digit = 0; digit < 10; ++digit) {
            const BitVector input = inputFor(fresh, barDigit(digit, 4711));
            const Question question{input, identityOfDrawing(input), 10};
            ASSERT_TRUE(recall.settle(agent, question).states == freshRecall.settle(fresh.agent, question).states)
                << "the answer to " << int{digit} << history();
        }
    }
    [[nodiscard]] std::size_t remaining() const { return lessons_.size(); }
    [[nodiscard]] std::size_t times(const std::string& command) const
    {
        return static_cast<std::size_t>(std::ranges::count(done_, command));
    }

    static std::vector<std::pair<std::string, void (Person::*)()>> commands()
    {
        return {{"teach data", &Person::teachData}, {"teach a drawing", &Person::teachADrawing},
            {"teach a drawing", &Person::teachADrawing}, {"teach examples", &Person::teachSome},
            {"teach kept digits", &Person::teachKept}, {"right", &Person::sayRight}, {"wrong", &Person::sayWrong},
            {"ask", &Person::ask}, {"ask again", &Person::askAgain}, {"test", &Person::test}, {"log", &Person::log},
            {"forget the last lesson", &Person::forgetLast}, {"forget an example", &Person::forgetExample},
            {"forget a memory", &Person::forgetMemory}, {"forget a label", &Person::forgetLabel},
            {"forget a source", &Person::forgetSource}, {"forget all", &Person::forgetAll}, {"undo", &Person::undo},
            {"undo", &Person::undo}, {"undo", &Person::undo}, {"redo", &Person::redo}, {"redo", &Person::redo},
            {"keep", &Person::keep}, {"keep", &Person::keep}, {"drop a kept digit", &Person::dropKept},
            {"leave out", &Person::leaveOut}, {"leave out", &Person::leaveOut}, {"take in", &Person::takeIn},
            {"rename", &Person::rename}, {"clear the history", &Person::clearStory}};
    }

private:
    void edit(Lessons lessons) { edit(std::move(lessons), leftOut_); }
    void edit(Lessons lessons, LeftOut leftOut)
    {
        undo_.emplace_back(std::exchange(lessons_, std::move(lessons)), std::exchange(leftOut_, std::move(leftOut)));
        if (undo_.size() > SessionOptions().undoLimit)
            undo_.erase(undo_.begin());
        redo_.clear();
    }
    void add(Lessons more)
    {
        Lessons after = lessons_;
        after.insert(after.end(), more.begin(), more.end());
        edit(std::move(after));
    }
    /// What is known already is left out unless it is asked for; where nothing is left nothing was done.
    void learn(Lessons more, bool again)
    {
        std::erase_if(more, [this, again](const Lesson& lesson) {
            const auto same = [&](const Lesson& known) { return known.name == lesson.name; };
            return !again && std::ranges::any_of(lessons_, same);
        });
        if (!more.empty())
            add(std::move(more));
    }
    template <class Gone> void take(const Gone& gone)
    {
        Lessons after = lessons_;
        if (std::erase_if(after, [&](const Lesson& lesson) { return gone(lesson.name); }) > 0)
            edit(std::move(after));
    }
    DigitPixels drawing() { return barDigit(static_cast<std::uint8_t>(random_.below(10)), random_.below(6)); }
    const Lesson* someLesson() { return lessons_.empty() ? nullptr : &lessons_[random_.below(lessons_.size())]; }

    void teachData()
    {
        const std::size_t samples = 1 + random_.below(4);
        const std::uint64_t seed = random_.below(200);
        Lessons more;
        for (const Example& example : mixExamples(bars_->splits[0].digits, samples, {}, seed, leftOut_))
            more.push_back(exampleLesson(example));
        const bool again = random_.below(2) == 0;
        session_.teachData({.samples = samples, .seed = seed, .again = again});
        learn(std::move(more), again);
    }
    void teachADrawing()
    {
        const DigitPixels digit = drawing();
        const auto label = static_cast<std::uint8_t>(random_.below(10));
        session_.teachDrawing(digit, label);
        add({drawingLesson(session_.snapshot()->learner, digit, label)});
    }
    void teachSome()
    {
        const auto index = static_cast<std::uint32_t>(random_.below(bars_->splits[1].digits->size()));
        const Example example{bars_->splits[1].digits, index};
        const bool again = random_.below(2) == 0;
        session_.teachExamples({example}, Sentence::quoted("Teach one"), again);
        learn({exampleLesson(example)}, again);
    }
    void teachKept()
    {
        if (kept_.empty())
            return;
        const std::shared_ptr<const DigitSet> set = kept_.dataFile("My digits")->splits[0].digits;
        const Example example{set, static_cast<std::uint32_t>(random_.below(set->size()))};
        session_.teachExamples({example}, Sentence::quoted("Teach one"));
        learn({exampleLesson(example)}, false);
    }
    void sayRight() { judge(LessonKind::pleasure); }
    void sayWrong() { judge(LessonKind::pain); }
    void judge(LessonKind kind)
    {
        const DigitPixels digit = drawing();
        const std::size_t steps = 1 + random_.below(10);
        add({feedbackLesson(*session_.snapshot(), digit, steps, kind)});
        kind == LessonKind::pleasure ? session_.reinforce(digit, steps) : session_.punish(digit, steps);
    }
    void ask() { session_.ask(drawing(), 4); }
    void askAgain() { session_.askAgain(4); }
    void test()
    {
        session_.testData({.count = 5, .steps = 3, .seed = random_.below(9)});
        ++logged_;
    }
    void log()
    {
        session_.logMeasured(session_.snapshot(),
            [] { return std::optional(TestLogEntry{.kind = MeasureKind::curve, .what = "a curve"}); });
        ++logged_;
    }
    void forgetLast()
    {
        session_.forgetLastLesson();
        if (!lessons_.empty())
            edit({lessons_.begin(), lessons_.end() - 1});
    }
    void forgetExample()
    {
        if (const Lesson* lesson = someLesson()) {
            const MemoryName name = lesson->name;
            session_.forgetExample(name.source.name(), name.index);
            take([&](const MemoryName& other) { return other.source == name.source && other.index == name.index; });
        }
    }
    void forgetMemory()
    {
        if (const Lesson* lesson = someLesson()) {
            const MemoryName name = lesson->name;
            session_.forgetMemory(name);
            take([&](const MemoryName& other) { return other == name; });
        }
    }
    void forgetLabel()
    {
        const auto label = static_cast<std::uint8_t>(random_.below(10));
        session_.forgetLabel(label);
        take([&](const MemoryName& other) { return other.code == label; });
    }
    void forgetSource()
    {
        if (random_.below(3) != 0)
            return; // or little would remain
        if (const Lesson* lesson = someLesson()) {
            const Source source = lesson->name.source;
            session_.forgetSource(source.name());
            take([&](const MemoryName& other) { return other.source == source; });
        }
    }
    void forgetAll()
    {
        if (random_.below(5) != 0)
            return;
        session_.forgetAll();
        take([](const MemoryName&) { return true; });
    }
    /// Lessons are drawn as if the picture were not there, or as if it had always been.
    void leaveOut() { exclude(true); }
    void takeIn() { exclude(false); }
    void exclude(bool out)
    {
        const DigitSet& set = *bars_->splits[0].digits;
        std::vector<PictureName> pictures(10);
        for (PictureName& picture : pictures)
            picture = {set.name(), random_.below(set.size())};
        LeftOut after = leftOut_;
        const std::size_t changed = after.set(pictures, out);
        session_.leaveOut(std::move(pictures), out);
        if (changed > 0)
            edit(lessons_, std::move(after));
    }
    void undo()
    {
        session_.undo();
        goBack(undo_, redo_);
    }
    void redo()
    {
        session_.redo();
        goBack(redo_, undo_);
    }
    void goBack(std::vector<Remaining>& from, std::vector<Remaining>& to)
    {
        if (from.empty())
            return;
        to.emplace_back(std::move(lessons_), std::move(leftOut_));
        std::tie(lessons_, leftOut_) = std::move(from.back());
        from.pop_back();
    }
    /// A set of one's own is no part of the agent: keeping and dropping changes nothing that was taught of it.
    void keep()
    {
        const OwnDigit digit{0, static_cast<std::uint8_t>(random_.below(10)), "Ann", drawing()};
        changeKept(OwnDigitsChange::adding({digit}));
    }
    void dropKept()
    {
        if (!kept_.empty())
            changeKept({{{0, kept_.digits()[random_.below(kept_.size())]}}, {}});
    }
    void changeKept(const OwnDigitsChange& change)
    {
        kept_ = changeOwnDigits(folder_.path() / "My digits.csv", change, kept_.lastNumber()).value().digits;
        if (!kept_.empty())
            session_.addData(kept_.dataFile("My digits", folder_.path() / "My digits.csv"), false);
    }
    void rename()
    {
        session_.rename("Agent " + std::to_string(++renamed_));
        edit(lessons_);
    }
    void clearStory()
    {
        const bool isEmpty = session_.snapshot()->learner.agent.story().empty();
        session_.clearStory();
        if (!isEmpty)
            edit(lessons_);
    }
    [[nodiscard]] std::string history() const
    {
        std::string text = "; the last commands:";
        for (std::size_t i = done_.size() - std::min<std::size_t>(done_.size(), 12); i < done_.size(); ++i)
            text += "\n  " + std::to_string(i + 1) + " " + done_[i];
        return text;
    }

    const TemporaryFolder folder_;
    const std::shared_ptr<const DataFile> bars_ = barFile("Bars", 200, 60);
    RandomStream random_;
    LearnerDescription description_;
    OwnDigits kept_;
    Lessons lessons_;
    LeftOut leftOut_; ///< of the first part of the bars
    std::vector<Remaining> undo_;
    std::vector<Remaining> redo_;
    std::vector<std::string> done_;
    int renamed_ = 0;
    std::size_t logged_ = 0;
    Session session_;
};

class MixedCommands : public testing::TestWithParam<std::string> { };

TEST_P(MixedCommands, FiveHundredOfThemEndAsAFreshAgentThatWasTaughtWhatRemains)
{
    Person person(findPreset(GetParam())->description, 20);
    for (int command = 1; command <= 500; ++command) {
        person.doSomething();
        if (command % 50 == 0) {
            person.expectWhatAFreshAgentWouldBe();
            if (HasFatalFailure())
                return;
        }
    }
    EXPECT_GT(person.remaining(), 0U);
    for (const auto& [name, command] : Person::commands())
        EXPECT_GT(person.times(name), 3U) << name;
}

INSTANTIATE_TEST_SUITE_P(Presets, MixedCommands, testing::Values("Classic", "Upright", "Patchwork"),
    [](const auto& preset) { return preset.param; });

} // namespace
} // namespace engram
