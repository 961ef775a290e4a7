#include <engram/training/testLine.h>
#include <engram/training/testLog.h>

#include <ctime>
#include <filesystem>

#include <gtest/gtest.h>

#include <engram/training/lessons.h>

#include "support/digits.h"
#include "support/randomLog.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

TEST(TestLog, KeepsTheLatestInOrderAndCopiesThatNobodyChanges)
{
    TestLog log;
    std::vector<TestLog> copies;
    for (std::uint64_t i = 0; i < TestLog::mostEntries + 5; ++i) {
        log.add({.when = i});
        if (i < 3)
            copies.push_back(log);
    }
    ASSERT_EQ(log.size(), TestLog::mostEntries);
    for (std::size_t i = 0; i < log.size(); ++i)
        ASSERT_EQ(log.entries()[i].when, i + 5);
    for (std::size_t i = 0; i < copies.size(); ++i)
        EXPECT_EQ(copies[i].size(), i + 1);
    EXPECT_FALSE(copies[0] == copies[1]);
    EXPECT_TRUE(TestLog() == TestLog());
}

TEST(TestLog, CutsLongTextsBetweenCharactersAndDropsHalfACommand)
{
    TestLogEntry entry;
    entry.agent = std::string(TestLog::longestText - 1, 'x') + "\xC3\xA9 and more";
    entry.arguments = std::string(TestLog::longestText + 1, 'y');
    TestLog log;
    log.add(entry);
    EXPECT_EQ(log.entries().front().agent, std::string(TestLog::longestText - 1, 'x'));
    EXPECT_EQ(log.entries().front().arguments, "");
    EXPECT_TRUE(log == TestLog({entry}));
}

TEST(TestLog, SaysWhenAsTheCLibraryDoes)
{
    RandomStream random(4);
    for (int round = 0; round < 200; ++round) {
        const auto seconds = static_cast<std::time_t>(random.below(250'000'000'000));
        std::tm parts{};
        ASSERT_NE(gmtime_r(&seconds, &parts), nullptr);
        char expected[64];
        std::strftime(expected, sizeof expected, "%Y-%m-%dT%H:%M:%SZ", &parts);
        EXPECT_EQ(timeText(static_cast<std::uint64_t>(seconds)), expected);
    }
    EXPECT_EQ(timeText(~std::uint64_t{0}), "9999-12-31T23:59:59Z");
}

TEST(TestLog, WritesLinesThatAShellTakesApartAgain)
{
    EXPECT_EQ(shellWord("a/b-c.engram"), "a/b-c.engram");
    EXPECT_EQ(shellWord("my agent's"), "'my agent'\\''s'");
    EXPECT_EQ(shellWord(""), "''");
    const auto here = [](const char* name) { return shellWord((std::filesystem::current_path() / name).string()); };
    EXPECT_EQ(argumentsOf({.files = {"a b.npz", "mine.csv"},
                  .turnOver = true,
                  .transpose = false,
                  .part = "digits",
                  .count = 5,
                  .seed = 9,
                  .steps = 3}),
        "--mnist " + here("a b.npz") + " --mnist " + here("mine.csv")
            + " --turn-over --no-transpose --part digits --count 5 --seed 9 --steps 3");
    EXPECT_EQ(argumentsOf({.files = {"/a/b.idx"}, .labels = "c.idx"}),
        "--mnist /a/b.idx --labels " + here("c.idx") + " --count 1000 --seed 1 --steps 10");
    TestLogEntry entry{.arguments = argumentsOf({})};
    EXPECT_EQ(commandLineOf(entry, ""), "engram-cli test AGENT --count 1000 --seed 1 --steps 10");
    EXPECT_EQ(commandLineOf(entry, "my one"), "engram-cli test 'my one' --count 1000 --seed 1 --steps 10");
    entry.arguments.clear();
    EXPECT_EQ(commandLineOf(entry, "a"), "");
}

TEST(NewLessons, AreThoseThatTheMemoryDoesNotHoldWithTheirLabels)
{
    LearnerDescription description = test::smallDescription();
    description.variation.variants = 2;
    Learner learner = Learner::create(description).value();
    const auto digits = test::examplesOf(test::barDigits("Synthetic", 40, 1'000));
    const auto others = test::examplesOf(test::barDigits("Others", 40, 1'000));
    RandomStream random(5);
    std::vector<bool> taught(digits.size());
    std::vector<Example> lessons;
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (random.below(2) == 0) {
            taught[i] = true;
            lessons.push_back(digits[i]);
        }
    teachExamples(learner, lessons);
    std::vector<Example> asked(digits);
    asked.insert(asked.end(), others.begin(), others.end());
    const std::vector<Example> fresh = newLessons(learner, asked);
    std::vector<Example> expected;
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (!taught[i])
            expected.push_back(digits[i]);
    expected.insert(expected.end(), others.begin(), others.end());
    ASSERT_EQ(fresh.size(), expected.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        EXPECT_EQ(fresh[i].index, expected[i].index);
        EXPECT_EQ(fresh[i].source, expected[i].source);
    }
    EXPECT_EQ(lessonsIn(learner.agent.memory()), lessons.size());
    // Said to be right is no lesson of the data set.
    learner.agent.reinforce({.source = "Others", .index = 0});
    EXPECT_EQ(newLessons(learner, others).size(), others.size());
    learner.agent.forget([](std::size_t, const EngramView& engram) { return engram.provenance.source == "Synthetic"; });
    EXPECT_EQ(newLessons(learner, asked).size(), asked.size());
}

} // namespace
} // namespace engram
