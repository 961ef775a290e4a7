#include <engram/session/measureLog.h>

#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/store/agentFile.h>
#include <engram/training/testLine.h>

#include "sessionFixture.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barFile;

/// As CurveRun hands them on: the fewest lessons first, and the learners in turn.
std::vector<ExperimentCell> randomCells(const CurveQuestion& question, std::size_t most, RandomStream& random)
{
    std::vector<ExperimentCell> cells;
    for (const std::size_t lessons : question.lessons)
        for (const std::string& name : question.presets)
            for (std::size_t draw = 0; draw < question.draws && cells.size() < most; ++draw) {
                ExperimentCell cell;
                cell.learner = name;
                cell.settings = settingsText(findPreset(name)->description);
                cell.lessons = lessons;
                cell.seed = question.seed + draw;
                cell.tested = question.count;
                cell.correct = random.below(question.count + 1);
                cells.push_back(cell);
            }
    return cells;
}

TEST(CurveEntry, CountsAllDrawsAfterTheMostLessonsThatAllOfThemReached)
{
    RandomStream random(31);
    const std::shared_ptr<const DataFile> digits = barFile("Bars", 100, 60);
    std::size_t stopped = 0;
    std::size_t whole = 0;
    for (int round = 0; round < 300; ++round) {
        CurveQuestion question;
        question.presets = {"Classic", "Patchwork"};
        const std::size_t numbers = 1 + random.below(5);
        for (std::size_t lessons = 10; question.lessons.size() < numbers; lessons *= 3)
            question.lessons.push_back(lessons);
        question.draws = 1 + random.below(4);
        question.seed = random.below(100);
        question.count = 1 + random.below(50);
        const std::size_t all = 2 * question.lessons.size() * question.draws;
        const auto cells = randomCells(question, random.below(2) == 0 ? all : random.below(all), random);
        const auto entry = curveEntry(question, *digits, cells, test::classic());

        std::map<std::size_t, std::vector<std::size_t>> correct; // of each number of lessons
        for (const ExperimentCell& cell : cells)
            if (cell.learner == "Classic")
                correct[cell.lessons].push_back(cell.correct);
        while (!correct.empty() && correct.rbegin()->second.size() < question.draws)
            correct.erase(std::prev(correct.end()));
        ASSERT_EQ(entry.has_value(), !correct.empty());
        if (!entry)
            continue;
        std::size_t sum = 0;
        for (const std::size_t right : correct.rbegin()->second)
            sum += right;
        EXPECT_EQ(entry->kind, MeasureKind::curve);
        EXPECT_EQ(entry->lessons, correct.rbegin()->first);
        EXPECT_EQ(entry->all, (TestedPart{question.count * question.draws, sum}));
        EXPECT_EQ(entry->stopped, correct.size() < question.lessons.size());
        EXPECT_EQ(entry->seed, question.seed);
        EXPECT_EQ(entry->what, "Bars test");
        EXPECT_EQ(entry->arguments, "") << "bars are in no file";
        (entry->stopped ? stopped : whole) += 1;
    }
    EXPECT_GT(stopped, 20U);
    EXPECT_GT(whole, 20U);
}

TEST(CurveEntry, IsOfAgentsWithTheVerySettingsWhateverTheirSeeds)
{
    RandomStream random(32);
    CurveQuestion question;
    question.presets = {"Classic", "Patchwork"};
    question.lessons = {10, 30};
    question.draws = 2;
    const auto cells = randomCells(question, 100, random);
    const std::shared_ptr<const DataFile> digits = barFile("Bars", 100, 60);
    LearnerDescription description = test::classic();
    description.architecture.seed = 77;
    description.agent.seed = 78;
    EXPECT_TRUE(curveEntry(question, *digits, cells, description));
    description.agent.rules.tolerance += 1;
    EXPECT_FALSE(curveEntry(question, *digits, cells, description));
    EXPECT_FALSE(curveEntry(question, *digits, {}, test::classic()));
}

TEST(LogOfASession, KeepsWhatWasMeasuredOfTheAgentThatIsStillOpen)
{
    SessionOptions options = test::withClassic();
    options.clock = [] { return 1'000U; };
    Session session({}, options);
    session.rename("One");
    session.wait();
    const SnapshotPointer one = session.snapshot();
    const auto curve = [] { return std::optional(TestLogEntry{.kind = MeasureKind::curve, .lessons = 30}); };
    session.logMeasured(one, curve);
    session.logMeasured(one, [] { return std::optional<TestLogEntry>(); });
    session.undo(); // its name; what was measured stays
    session.wait();
    const TestLog log = session.snapshot()->learner.log;
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log.entries()[0].agent, "One");
    EXPECT_EQ(log.entries()[0].lessons, 30U);
    EXPECT_EQ(log.entries()[0].when, 1'000U);
    EXPECT_TRUE(session.snapshot()->modified);

    session.newAgent(test::classic(), "One"); // of the same name and settings, and yet another
    session.logMeasured(one, curve);
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.log.empty());
    EXPECT_FALSE(session.snapshot()->modified);
}

TEST(LogOfASession, NamesTheFileOfTheSecondAgentOrTheLinesThatMakeBoth)
{
    const test::TemporaryFolder folder;
    Learner first = Learner::create(test::classic(), "First").value();
    Learner second = Learner::create(test::classic(), "Second").value();
    const auto digits = test::examplesOf(test::barDigits("Bars", 20, 1));
    teachExamples(second, digits);
    const auto keyOfFirst = Recipes::Key::of(first);
    const auto keyOfSecond = Recipes::Key::of(second);
    const Result<CommandWords> words = CommandWords{"--count", "5"};
    Recipes recipes;
    EXPECT_EQ(recipes.argumentsOfComparing(keyOfFirst, keyOfSecond, words, "/a/one.engram"), "");
    recipes.taught(keyOfFirst, keyOfSecond, CommandWords{"--samples", "20"}, 3);
    recipes.isInFile(keyOfFirst, "/a/one.engram");
    const std::string lines = recipes.argumentsOfComparing(keyOfSecond, keyOfFirst, words, "/a/one.engram");
    EXPECT_TRUE(lines.starts_with("engram-cli train ")) << lines;
    EXPECT_TRUE(lines.find(" && engram-cli compare Second.engram /a/one.engram --count 5") != std::string::npos)
        << lines;
    EXPECT_EQ(commandLineOf({.kind = MeasureKind::comparison, .arguments = lines}, "own.engram"), lines);
    recipes.isInFile(keyOfSecond, "/a/two of it.engram");
    const std::string alone = recipes.argumentsOfComparing(keyOfFirst, keyOfSecond, words, "/a/one.engram");
    EXPECT_EQ(commandLineOf({.kind = MeasureKind::comparison, .arguments = alone}, "/a/one.engram"),
        "engram-cli compare /a/one.engram '/a/two of it.engram' --count 5");
    EXPECT_EQ(recipes.argumentsOfComparing(
                  keyOfFirst, keyOfSecond, failure(ErrorKind::unsupported, Sentence::quoted("No.")), ""),
        "");
}

} // namespace
} // namespace engram
