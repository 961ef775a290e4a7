#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/fontSheet.h>
#include <engram/dataset/ownDigits.h>
#include <engram/files/locations.h>
#include <engram/session/repetition.h>
#include <engram/session/session.h>
#include <engram/store/agentFile.h>
#include <engram/training/testLog.h>

#include "sessionFixture.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barFile;
using test::barFont;
using test::runInShell;
using test::TemporaryFolder;
using testing::HasSubstr;

class RepetitionTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(findDefaultMnist()) << "data/mnist.pkl.gz comes with the project"; }

    void openMnist()
    {
        session_.openData(*findDefaultMnist());
        session_.wait();
    }
    SnapshotPointer now()
    {
        session_.wait();
        return session_.snapshot();
    }
    /// Does the lines in a folder of their own, and reads the agent that the last of them saves.
    Result<Learner> taughtBy(const Repetition& again)
    {
        const test::ShellOutcome done = runInShell(again.text(), folder_.path());
        EXPECT_EQ(done.exitCode, 0) << again.text();
        return loadAgent(folder_.path() / again.lines.back().back());
    }
    void expectTeaches(const SnapshotPointer& snapshot)
    {
        ASSERT_TRUE(snapshot->doneAgain.possible()) << snapshot->doneAgain.problem.text();
        const Result<Learner> learner = taughtBy(snapshot->doneAgain);
        ASSERT_TRUE(learner) << learner.error().message;
        EXPECT_EQ(learner->agent.memory().version(), snapshot->learner.agent.memory().version())
            << snapshot->doneAgain.text();
        EXPECT_EQ(learner->description(), snapshot->learner.description()) << snapshot->doneAgain.text();
    }
    void expectTests(const SnapshotPointer& snapshot)
    {
        ASSERT_TRUE(snapshot->testAgain.possible()) << snapshot->testAgain.problem.text();
        Repetition again = snapshot->testAgain;
        again.lines.back().emplace_back("--json");
        std::string lines = again.text();
        const test::ShellOutcome done = runInShell(lines, folder_.path());
        ASSERT_EQ(done.exitCode, 0) << lines;
        const std::size_t json = done.out.rfind("\n{");
        const auto report = nlohmann::json::parse(done.out.substr(json == std::string::npos ? 0 : json));
        EXPECT_EQ(report.at("tested"), snapshot->lastTest->tested());
        EXPECT_EQ(report.at("correct"), snapshot->lastTest->correct) << lines;
        EXPECT_EQ(report.at("confusion"), nlohmann::json(snapshot->lastTest->confusion)) << lines;
    }

    TemporaryFolder folder_;
    Session session_;
};

TEST_F(RepetitionTest, TheLineOfATeachingMakesTheSameAgent)
{
    openMnist();
    for (const FontSheetEntry& sheet : listFontSheets(fontsFolder()))
        session_.openData(sheet.path);
    session_.rename("It's -- mine/yours");
    session_.teachData({.samples = 40, .seed = 1});
    expectTeaches(now());
    EXPECT_THAT(now()->doneAgain.text(), HasSubstr("--fonts all"));
    EXPECT_EQ(now()->doneAgain.text().find("--mnist"), std::string::npos);

    session_.teachData({.samples = 20, .seed = 3, .draw = LessonDraw::balanced});
    EXPECT_THAT(now()->doneAgain.text(), HasSubstr("--samples 20 --balanced"));
    expectTeaches(now());
    session_.undo();

    session_.closeData(now()->data.at(1).file->name); // no longer all of the fonts
    session_.teachData({.samples = 15, .seed = 77});
    const SnapshotPointer twice = now();
    EXPECT_EQ(twice->doneAgain.lines.size(), 2U);
    EXPECT_THAT(twice->doneAgain.text(), HasSubstr("--font-sheet"));
    expectTeaches(twice);
    session_.undo();
    session_.wait();
    EXPECT_EQ(now()->doneAgain.lines.size(), 1U);
    expectTeaches(now());
}

TEST_F(RepetitionTest, TheLineOfATestGivesTheSameFigures)
{
    openMnist();
    session_.teachData({.samples = 60, .seed = 5}); // another seed than that of the wiring
    session_.testData({.count = 70, .steps = 4, .seed = 3});
    const SnapshotPointer unsaved = now();
    EXPECT_EQ(unsaved->testAgain.lines.size(), 2U); // teaches first
    EXPECT_THAT(unsaved->testAgain.text(), HasSubstr("--agent-seed 1"));
    EXPECT_EQ(unsaved->doneAgain, unsaved->testAgain);
    expectTests(unsaved);

    session_.saveAgent(folder_.path() / "a b.engram");
    const SnapshotPointer saved = now();
    EXPECT_EQ(saved->testAgain.lines.size(), 1U); // the file has it
    EXPECT_THAT(saved->testAgain.text(), HasSubstr("a b.engram'"));
    expectTests(saved);

    // Once the file holds another agent, the one that was tested has to be taught again.
    session_.teachData({.samples = 5, .seed = 6});
    session_.saveAgent(folder_.path() / "a b.engram");
    EXPECT_EQ(now()->testAgain.lines.size(), 2U);
    expectTests(now());
}

TEST_F(RepetitionTest, SettingsThatAPresetDoesNotHaveAreOptions)
{
    LearnerDescription description = findPreset("classic")->description;
    description.architecture.connector = *Connector::parse("random 200 10 300 4");
    description.preprocessing.threshold = 77;
    description.agent.context = Context::reset;
    description.architecture.seed = description.agent.seed = 12;
    session_.newAgent(description);
    openMnist();
    session_.teachData({.samples = 20, .seed = 12});
    expectTeaches(now());
}

// MNIST and digits that a person kept, as the window has them after Keep.
TEST_F(RepetitionTest, SeveralDataSetsAreDrawnFromAlike)
{
    const std::filesystem::path mine = folder_.path() / "my digits.csv";
    std::vector<OwnDigit> digits;
    for (std::uint8_t label = 0; label < 10; ++label)
        digits.push_back({.label = label, .writer = "Ann", .picture = test::barDigit(label, 7)});
    ASSERT_TRUE(changeOwnDigits(mine, OwnDigitsChange::adding(std::move(digits))));
    // Ids with a gap, so that they are not the places.
    const auto kept = changeOwnDigits(mine, {{{0, loadOwnDigits(mine).value().digits()[2]}}, {}});
    ASSERT_TRUE(kept) << kept.error().message;
    ASSERT_EQ(kept->digits.digits().size(), 9U);
    openMnist();
    session_.addData(kept->digits.dataFile("my digits", mine));
    session_.openData(listFontSheets(fontsFolder()).front().path);
    session_.teachData({.samples = 30, .seed = 4});
    const SnapshotPointer taught = now();
    EXPECT_EQ(taught->learner.agent.memory().sourceNames().size(), 3U);
    expectTeaches(taught);
    session_.testData({.count = 2000, .steps = 2, .seed = 6});
    expectTests(now());
    session_.teachData({.samples = 25, .seed = 8, .draw = LessonDraw::balanced});
    expectTeaches(now());
    session_.chooseData("MNIST", false);
    session_.testData({.count = 9, .steps = 2, .seed = 6});
    EXPECT_EQ(now()->lastTest->tested(), 9U);
    expectTests(now());

    session_.chooseData("MNIST", true);
    session_.turnData("my digits", {.turnedOver = true});
    session_.teachData({.samples = 5, .seed = 9});
    EXPECT_THAT(now()->doneAgain.problem.text(), HasSubstr("The pictures of my digits were turned"));
}

TEST_F(RepetitionTest, SaysWhyThereIsNoLine)
{
    EXPECT_FALSE(now()->doneAgain.possible());
    EXPECT_FALSE(now()->testAgain.possible());
    session_.addData(barFile("Bars", 100, 30));
    session_.teachData({.samples = 5, .seed = 1});
    EXPECT_THAT(now()->doneAgain.problem.text(), HasSubstr("was made here"));
    openMnist();
    session_.teachData({.samples = 5, .seed = 1});
    EXPECT_THAT(now()->doneAgain.problem.text(), HasSubstr("was made here")); // one of the two
    session_.chooseData("Bars", false);
    session_.testData({.count = 5, .steps = 2, .seed = 1});
    EXPECT_THAT(now()->testAgain.problem.text(), HasSubstr("save this one"));
    session_.saveAgent(folder_.path() / "one.engram");
    expectTests(now());
    session_.teachDrawing(test::barDigit(3, 1), 3);
    EXPECT_THAT(now()->doneAgain.problem.text(), HasSubstr("has no command"));
    session_.testExamples({{now()->data.front().file->splits.front().digits, 0}}, 2);
    EXPECT_THAT(now()->testAgain.problem.text(), HasSubstr("picked by hand"));

    LearnerDescription description = presets().front().description;
    description.preprocessing.deskew = !description.preprocessing.deskew;
    session_.newAgent(description);
    session_.teachData({.samples = 5, .seed = 1});
    EXPECT_THAT(now()->doneAgain.problem.text(), HasSubstr("no options for these settings"));
    session_.undo();
    session_.saveAgent(folder_.path() / "empty.engram");
    session_.teachData({.samples = 5, .seed = 1});
    expectTeaches(now());
}

TEST(ShellText, AShellReadsEveryWordAsItIs)
{
    const TemporaryFolder folder;
    RandomStream random(3, 1);
    for (int round = 0; round < 5; ++round) {
        CommandWords words = {"printf", "%s\\0"};
        std::string expected;
        for (int word = 0; word < 40; ++word) {
            std::string text;
            for (std::uint64_t letter = random.below(6); letter > 0; --letter)
                text += static_cast<char>(32 + random.below(95));
            expected += text + '\0';
            words.push_back(text);
        }
        EXPECT_EQ(runInShell(shellText(words), folder.path()).out, expected);
    }
}

TEST_F(RepetitionTest, TheOpenAgentOfACurveIsNamedByItsPresetOrByAFileThatHasItsSettings)
{
    openMnist();
    const DataFile& digits = *now()->data.front().file;
    CurveQuestion question;
    question.presets = {"Patchwork"};
    question.lessons = {10, 30};
    question.open = OpenAgent{"Any", findPreset("Classic")->description};
    question.open->description.agent.seed = 9; // each draw has seeds of its own
    EXPECT_THAT(curveAgain(question, digits, false).text(), HasSubstr("curve --preset Patchwork,Classic --lessons"));
    question.presets = {"Classic"};
    EXPECT_THAT(curveAgain(question, digits, false).text(), HasSubstr("curve --preset Classic --lessons"));

    question.open->description.preprocessing.threshold = 91;
    EXPECT_THAT(curveAgain(question, digits, false).problem.text(), HasSubstr("save this one"));
    question.open->file = folder_.path() / "gone.engram";
    EXPECT_FALSE(curveAgain(question, digits, false).possible());
    question.open->file = folder_.path() / "other.engram";
    ASSERT_TRUE(saveAgent(*Learner::create(findPreset("Edges")->description), question.open->file));
    EXPECT_FALSE(curveAgain(question, digits, false).possible()); // it has other settings
    ASSERT_TRUE(saveAgent(*Learner::create(question.open->description), question.open->file));
    question.agents = {"before.engram", question.open->file};
    EXPECT_THAT(curveAgain(question, digits, false).text(),
        HasSubstr("--preset Classic --agent " + question.open->file + " --agent " + fromAnyFolder("before.engram")
            + " --lessons"));
}

TEST_F(RepetitionTest, PairsAreOfOneFile)
{
    openMnist();
    const auto mnist = now()->data.front().file;
    EXPECT_EQ(pairsAgain({.files = {mnist}, .count = 500}).text(), "engram-cli pairs --count 500");
    EXPECT_EQ(
        pairsAgain({.files = {barFile("Bars", 9, 9), mnist}, .part = "MNIST test", .count = 3, .alike = true}).text(),
        "engram-cli pairs --part test --count 3 --alike");
    EXPECT_THAT(pairsAgain({.files = {barFile("Bars", 9, 9), mnist}}).problem.text(), HasSubstr("one file at a time"));
    EXPECT_THAT(pairsAgain({.files = {barFile("Bars", 9, 9)}}).problem.text(), HasSubstr("was made here"));
    EXPECT_THAT(pairsAgain({.files = {mnist}, .part = "Gone test"}).problem.text(), HasSubstr("no longer open"));
}

} // namespace
} // namespace engram
