#include <chrono>
#include <thread>

#include <engram/recall/recall.h>

#include "sessionFixture.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;
using test::barFont;
using test::pictureOf;
using test::Recorder;
using test::TemporaryFolder;

const JobResult& last(const std::vector<JobResult>& results)
{
    return results.back();
}

TEST(Session, StartsWithAnEmptyAgentOfTheFirstPresetAndNothingToSave)
{
    Session session;
    const SnapshotPointer snapshot = session.snapshot();
    EXPECT_TRUE(snapshot->learner.agent.memory().empty());
    EXPECT_EQ(snapshot->learner.description(), presets().front().description);
    EXPECT_FALSE(snapshot->modified);
    EXPECT_TRUE(snapshot->undoText.empty());
    EXPECT_FALSE(session.busy());
}

TEST(Session, TeachesSampledDigitsAndEveryDigitOfAFont)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 100, 30));
    session.addData(barFont("Plain bars"));
    session.addData(barFont("Bold bars"), false);
    session.teachData({.samples = 25, .seed = 3});
    session.wait();
    const SnapshotPointer snapshot = session.snapshot();
    EXPECT_EQ(snapshot->learner.agent.memory().size(), 35U);
    EXPECT_TRUE(snapshot->modified);
    EXPECT_EQ(snapshot->undoText.text(), "Teach 35 digits");
    for (const Memory::SourceCount& source : snapshot->learner.agent.memory().sources()) {
        if (source.name == "Plain bars")
            EXPECT_EQ(source.engrams, 10U);
        else
            EXPECT_EQ(source.name, "Bars train");
    }
}

TEST(Session, LeavesSampledDataOutWhenOnlyFontsAreChosen)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 100, 30));
    session.addData(barFont("Plain bars"));
    session.chooseData("Bars", false);
    session.teachData({.samples = 25});
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 10U);
}

TEST(Session, SaysWhatToDoWhenThereIsNothingToTeachOrTest)
{
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.teachData({});
    session.testData({});
    session.wait();
    ASSERT_EQ(recorder.finished().size(), 2U);
    for (const JobResult& result : recorder.finished()) {
        ASSERT_TRUE(result.error);
        EXPECT_NE(result.error->message.find("tick a data set"), std::string::npos) << result.error->message;
    }
    EXPECT_FALSE(session.snapshot()->modified);
}

TEST(Session, UndoAndRedoGoThroughEveryLessonExactly)
{
    Session session({}, test::withClassic());
    std::vector<Memory> memories;
    for (std::uint8_t digit = 0; digit < 5; ++digit) {
        memories.push_back(session.snapshot()->learner.agent.memory());
        session.teachDrawing(barDigit(digit, 1), digit);
        session.wait();
    }
    const Memory full = session.snapshot()->learner.agent.memory();
    for (std::size_t i = 5; i-- > 0;) {
        session.undo();
        session.wait();
        EXPECT_TRUE(session.snapshot()->learner.agent.memory() == memories[i]);
    }
    EXPECT_TRUE(session.snapshot()->undoText.empty());
    for (int i = 0; i < 5; ++i)
        session.redo();
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.agent.memory() == full);
    EXPECT_TRUE(session.snapshot()->redoText.empty());
}

TEST(Session, UndoKeepsTheStoryAndMarksWhatItSaysAsChanged)
{
    Session session({}, test::withClassic());
    session.teachDrawing(barDigit(3, 1), 3);
    session.wait();
    const Agent taught = session.snapshot()->learner.agent;
    session.undo();
    session.wait();
    const Agent after = session.snapshot()->learner.agent;
    EXPECT_EQ(after.story().size(), taught.story().size());
    EXPECT_GT(after.forgettings(), taught.forgettings());
}

TEST(Session, ForgettingEqualsNeverHavingTaught)
{
    Session all;
    Session some;
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            all.teachDrawing(barDigit(digit, seed), digit);
            if (digit != 4)
                some.teachDrawing(barDigit(digit, seed), digit);
        }
    all.forgetLabel(4);
    all.wait();
    some.wait();
    const Agent left = all.snapshot()->learner.agent;
    const Agent right = some.snapshot()->learner.agent;
    EXPECT_TRUE(left.memory() == right.memory());
    Recall recall;
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        const BitVector input = inputFor(all.snapshot()->learner, barDigit(digit, 99));
        EXPECT_EQ(recall.answer(left, {input, 5}), recall.answer(right, {input, 5}));
    }
}

TEST(Session, ForgetsTheLastLessonAnExampleAndASource)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 50, 10));
    session.addData(barFont("Plain bars"));
    session.teachData({.samples = 20});
    session.teachDrawing(barDigit(1, 5), 1);
    session.wait();
    ASSERT_EQ(session.snapshot()->learner.agent.memory().size(), 31U);
    session.forgetLastLesson();
    session.forgetExample("Plain bars", 7);
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 29U);
    session.forgetSource("Plain bars");
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 20U);
    session.undo();
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 29U);
}

TEST(Session, TestsWithoutTouchingMemoryAndReportsTheConfusion)
{
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.addData(barFile("Bars", 200, 60));
    session.teachData({.samples = 200});
    session.wait();
    const Memory before = session.snapshot()->learner.agent.memory();
    session.testData({.count = 40, .steps = 6, .seed = 2});
    session.wait();
    const SnapshotPointer snapshot = session.snapshot();
    ASSERT_TRUE(snapshot->lastTest);
    EXPECT_EQ(snapshot->lastTest->tested(), 40U);
    EXPECT_GT(snapshot->lastTest->accuracy(), 0.9) << "bars in ten places are easy";
    EXPECT_TRUE(snapshot->learner.agent.memory() == before);
    EXPECT_EQ(snapshot->learner.agent.story().size(), 200U * 2 + 40U * 7);
    EXPECT_EQ(last(recorder.finished()).summary.text().find("The agent read"), 0U);
}

TEST(Session, ALiveAnswerLeavesTheStoryAloneAndEqualsTheAnswerForGood)
{
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.addData(barFile("Bars", 200, 10));
    session.teachData({.samples = 150});
    session.wait();
    const std::size_t told = session.snapshot()->learner.agent.story().size();

    LearnerDescription description = session.snapshot()->learner.description();
    const DigitPixels drawing = barDigit(6, 1234);
    GreyPicture picture = pictureOf(drawing);
    session.askLive(picture);
    session.wait();
    ASSERT_EQ(recorder.answers().size(), 1U);
    const auto live = recorder.answers().front();
    ASSERT_FALSE(live->empty);
    EXPECT_EQ(session.snapshot()->learner.agent.story().size(), told);

    session.ask(live->digit);
    session.wait();
    const Story& story = session.snapshot()->learner.agent.story();
    ASSERT_EQ(story.size(), told + 11);
    EXPECT_TRUE(story.state(story.size() - 1).output == live->settling.last().output);
    EXPECT_TRUE(story.state(story.size() - 1).state == live->settling.last().state);
}

TEST(Session, AnEmptyCanvasIsNotAQuestion)
{
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.askLive({280, 280, std::vector<std::uint8_t>(280 * 280, 0)});
    session.ask(DigitPixels{});
    session.teachDrawing(DigitPixels{}, 3);
    session.wait();
    ASSERT_EQ(recorder.answers().size(), 1U);
    EXPECT_TRUE(recorder.answers().front()->empty);
    for (const JobResult& result : recorder.finished())
        EXPECT_TRUE(result.error);
    EXPECT_TRUE(session.snapshot()->learner.agent.memory().empty());
}

TEST(Session, TheNewestLiveRequestWins)
{
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    std::uint64_t newest = 0;
    for (std::uint64_t i = 0; i < 200; ++i)
        newest = session.askLive(pictureOf(barDigit(static_cast<std::uint8_t>(i % 10), i)));
    session.wait();
    ASSERT_FALSE(recorder.answers().empty());
    EXPECT_EQ(recorder.answers().back()->request, newest);
    EXPECT_LT(recorder.answers().size(), 200U);
    for (std::size_t i = 1; i < recorder.answers().size(); ++i)
        EXPECT_LT(recorder.answers()[i - 1]->request, recorder.answers()[i]->request);
}

TEST(Session, AskingAgainDrawsNewRandomness)
{
    Session session({}, test::withClassic());
    session.ask(barDigit(2, 1));
    session.wait();
    const Story first = session.snapshot()->learner.agent.story();
    session.askAgain();
    session.wait();
    const Story second = session.snapshot()->learner.agent.story();
    EXPECT_EQ(session.snapshot()->timesAskedAgain, 1U);
    EXPECT_FALSE(second.state(11).state == first.state(0).state) << "another reset state";
}

TEST(Session, CancelStopsAJobAndKeepsWhatIsWhole)
{
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.addData(barFile("Bars", 3000, 3000));
    session.teachData({.samples = 3000});
    session.wait();
    session.testData({.count = 3000, .steps = 20});
    recorder.waitForProgress(JobKind::test);
    session.teachDrawing(barDigit(1, 1), 1); // waits behind the test, and is no part of it
    session.testData({.count = 3000, .steps = 20}); // dropped
    session.cancel();
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 3001U);
    std::size_t cancelled = 0;
    for (const JobResult& result : recorder.finished())
        cancelled += result.cancelled ? 1 : 0;
    EXPECT_GE(cancelled, 1U);
    // Every job has ended exactly once.
    EXPECT_EQ(recorder.finished().size(), 5U);
}

TEST(Session, SavesReopensAndAnswersTheSame)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "bars \u00e9 1.engram";
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.addData(barFile("Bars", 100, 10));
    session.teachData({.samples = 60});
    session.rename("Bars");
    session.saveAgent(file);
    session.wait();
    ASSERT_FALSE(last(recorder.finished()).error) << last(recorder.finished()).error->message;
    EXPECT_FALSE(session.snapshot()->modified);
    EXPECT_EQ(session.snapshot()->path, file);
    const Learner before = session.snapshot()->learner;

    session.forgetAll();
    session.wait();
    EXPECT_TRUE(session.snapshot()->modified);
    session.undo();
    session.wait();

    session.newAgent(presets().front().description);
    session.openAgent(file);
    session.wait();
    const Learner after = session.snapshot()->learner;
    EXPECT_EQ(after.name, "Bars");
    EXPECT_TRUE(after.agent.memory() == before.agent.memory());
    Recall recall;
    const BitVector input = inputFor(before, barDigit(8, 4321));
    EXPECT_EQ(recall.answer(before.agent, {input, 9}), recall.answer(after.agent, {input, 9}));
}

TEST(Session, AnAgentThatCannotBeReadLeavesTheOpenOneAlone)
{
    const TemporaryFolder folder;
    Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.teachDrawing(barDigit(1, 1), 1);
    session.openAgent(folder.path() / "absent.engram");
    session.openData(folder.path() / "absent.pkl");
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 1U);
    EXPECT_EQ(session.snapshot()->undoText.text(), "Teach a 1");
    const auto finished = recorder.finished();
    ASSERT_EQ(finished.size(), 3U);
    EXPECT_TRUE(finished[1].error);
    EXPECT_NE(finished[1].error->message.find("absent.engram"), std::string::npos);
    EXPECT_TRUE(finished[2].error);
}

TEST(Session, ReshapingEmptiesUnlessOnlyRulesChangeAndCanBeUndone)
{
    Session session({}, test::withClassic());
    session.teachDrawing(barDigit(1, 1), 1);
    session.wait();
    LearnerDescription description = session.snapshot()->learner.description();
    description.agent.rules.tolerance = 10;
    session.reshape(description);
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 1U);
    EXPECT_EQ(session.snapshot()->learner.agent.settings().rules.tolerance, 10U);

    description.architecture.connector = *Connector::parse("full");
    session.reshape(description);
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.agent.memory().empty());
    session.undo();
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.memory().size(), 1U);
    EXPECT_EQ(session.snapshot()->learner.agent.architecture().description().connector.kind, ConnectorKind::random);
}

TEST(Session, StartsWithTheAgentThatItWasTold)
{
    Session session({}, test::withClassic());
    EXPECT_EQ(session.snapshot()->learner.description(), test::classic());
}

TEST(Session, RefusesRulesThatMeanNothingToWindows)
{
    Recorder recorder;
    Session session(recorder.listener());
    session.teachDrawing(barDigit(1, 1), 1);
    RecallRules rules;
    rules.discrimination = true;
    session.setRules(rules);
    session.wait();
    EXPECT_FALSE(session.snapshot()->learner.agent.settings().rules.discrimination);
    const auto results = recorder.finished();
    ASSERT_FALSE(results.empty());
    ASSERT_TRUE(results.back().error);
    EXPECT_EQ(results.back().error->kind, ErrorKind::invalidArgument);
}

TEST(Session, RightAndWrongStoreTheAnswerAndItsInverse)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 200, 10));
    session.teachData({.samples = 200});
    session.reinforce(barDigit(5, 999));
    session.wait();
    const Memory& right = session.snapshot()->learner.agent.memory();
    ASSERT_EQ(right.size(), 201U);
    EXPECT_EQ(right[200].provenance.kind, LessonKind::pleasure);
    EXPECT_EQ(codeOf(right[200].answerOutput), 5U);
    session.undo();
    session.punish(barDigit(5, 999));
    session.wait();
    const Memory& wrong = session.snapshot()->learner.agent.memory();
    ASSERT_EQ(wrong.size(), 201U);
    EXPECT_EQ(wrong[200].provenance.kind, LessonKind::pain);
    EXPECT_EQ(codeOf(wrong[200].answerOutput), 10U) << "0101 inverted is 1010";
}

TEST(Session, SurvivesBeingClosedInTheMiddleOfEverything)
{
    for (int round = 0; round < 10; ++round) {
        Recorder recorder;
        Session session(recorder.listener(), test::withClassic());
        session.addData(barFile("Bars", 500, 500));
        session.teachData({.samples = 500});
        session.testData({.count = 500});
        for (std::uint64_t i = 0; i < 20; ++i)
            session.askLive(pictureOf(barDigit(static_cast<std::uint8_t>(i % 10), i)));
        session.query("any", [](const SnapshotPointer&, const std::stop_token&) {});
        std::this_thread::sleep_for(std::chrono::milliseconds(round));
    }
}

} // namespace
} // namespace engram
