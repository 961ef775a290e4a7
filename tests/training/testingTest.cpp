#include <engram/training/testing.h>

#include <numeric>

#include <gtest/gtest.h>

#include <engram/recall/recall.h>
#include <engram/training/lessons.h>

#include "support/digits.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

using test::barDigits;
using test::classicLearner;
using test::examplesOf;

Learner taughtLearner(std::size_t lessons)
{
    Learner learner = classicLearner();
    teachExamples(learner, examplesOf(barDigits("Synthetic train", lessons, 1'000)));
    learner.agent.clearStory();
    return learner;
}

bool sameStory(const Story& left, const Story& right)
{
    if (left.size() != right.size() || left.episodes() != right.episodes())
        return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const StoryState a = left.state(i);
        const StoryState b = right.state(i);
        if (a.input != b.input || a.state != b.state || a.output != b.output || a.kind != b.kind
            || a.episode != b.episode || a.step != b.step)
            return false;
    }
    for (std::size_t i = 0; i < left.episodes(); ++i)
        if (!(left.episode(i) == right.episode(i)))
            return false;
    return true;
}

TEST(TestExamples, AnswersAsTheSingleQuestionDoes)
{
    Learner learner = taughtLearner(40);
    const auto examples = examplesOf(barDigits("Synthetic test", 60, 2'000));
    const TestReport report = testExamples(learner, examples, {.steps = 4, .threads = 2});
    ASSERT_EQ(report.tested(), 60U);

    Recall recall;
    std::size_t correct = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const BitVector input = inputFor(learner, examples[i].picture());
        const Settling settling =
            recall.settle(learner.agent, {input, identityOfExample("Synthetic test", examples[i].index), 4});
        EXPECT_EQ(report.examples[i].code, codeOf(settling.last().output));
        EXPECT_EQ(report.examples[i].settledAt, settling.settledAt);
        EXPECT_EQ(report.examples[i].example.index, i);
        correct += codeOf(settling.last().output) == examples[i].label() ? 1 : 0;
    }
    EXPECT_EQ(report.correct, correct);
    EXPECT_GT(report.accuracy(), 0.5); // it learned the shapes: chance is 0.1 at best
}

// By source and number, not by looks: that is how lessons are remembered and forgotten.
TEST(TestExamples, CountsApartWhatHadBeenTaught)
{
    Learner learner = classicLearner();
    const auto digits = examplesOf(barDigits("Synthetic train", 30, 1'000));
    const auto others = examplesOf(barDigits("Synthetic test", 30, 1'000)); // the same pictures under another name
    teachExamples(learner, std::span(digits).first(12));
    std::vector<Example> asked(digits.begin() + 5, digits.end());
    asked.insert(asked.end(), others.begin(), others.end());
    const TestReport report = testExamples(learner, asked, {.steps = 2});
    std::size_t correct = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        EXPECT_EQ(report.examples[i].taught, i < 7) << i;
        correct += i < 7 && report.examples[i].correct() ? 1 : 0;
    }
    EXPECT_EQ(report.taught(), (TestedPart{7, correct}));

    learner.agent.forget([](std::size_t, const EngramView& engram) { return engram.provenance.index < 9; });
    EXPECT_EQ(testExamples(learner, asked, {.steps = 2}).taught().tested, 3U);
    Learner empty = classicLearner();
    EXPECT_EQ(testExamples(empty, asked, {.steps = 1}).taught().tested, 0U);
}

TEST(TestExamples, ReportAndStoryDoNotDependOnThreads)
{
    const Learner learner = taughtLearner(30);
    const auto examples = examplesOf(barDigits("Synthetic test", 300, 3'000)); // more than one batch
    Learner first = learner;
    const TestReport expected = testExamples(first, examples, {.steps = 3, .threads = 1});
    for (const std::size_t threads : {2U, 5U, 0U}) {
        Learner other = learner;
        const TestReport report = testExamples(other, examples, {.steps = 3, .threads = threads});
        EXPECT_EQ(report.confusion, expected.confusion);
        EXPECT_EQ(report.correct, expected.correct);
        EXPECT_EQ(report.notADigit, expected.notADigit);
        EXPECT_TRUE(sameStory(other.agent.story(), first.agent.story()));
    }
}

TEST(TestExamples, CountsEveryExampleOnceInTheConfusion)
{
    Learner learner = classicLearner(); // taught nothing: answers at random, no digit among them
    const auto examples = examplesOf(barDigits("Synthetic test", 200, 4'000));
    const TestReport report = testExamples(learner, examples, {.steps = 1});
    std::size_t all = 0;
    std::size_t noDigit = 0;
    std::size_t diagonal = 0;
    for (std::size_t label = 0; label < 10; ++label) {
        all = std::accumulate(report.confusion[label].begin(), report.confusion[label].end(), all);
        noDigit += report.confusion[label][10];
        diagonal += report.confusion[label][label];
    }
    EXPECT_EQ(all, 200U);
    EXPECT_EQ(noDigit, report.notADigit);
    EXPECT_EQ(diagonal, report.correct);
    EXPECT_GT(report.notADigit, 30U); // 6 of 16 codes are no digit: 75 expected
    EXPECT_LT(report.notADigit, 120U);
}

TEST(TestExamples, RecordsStatesInOrderAndLeavesMemoryAndStateAlone)
{
    Learner learner = taughtLearner(20);
    const Memory memory = learner.agent.memory();
    const State state = learner.agent.state();
    const auto examples = examplesOf(barDigits("Synthetic test", 7, 5'000));

    testExamples(learner, examples, {.steps = 2, .record = false});
    EXPECT_TRUE(learner.agent.story().empty());

    testExamples(learner, examples, {.steps = 2});
    const Story& story = learner.agent.story();
    ASSERT_EQ(story.size(), 21U);
    for (std::size_t i = 0; i < story.size(); ++i) {
        EXPECT_EQ(story.state(i).kind, i % 3 == 0 ? StateKind::reset : StateKind::testing);
        EXPECT_EQ(story.state(i).episode, i / 3);
    }
    for (std::size_t i = 0; i < 7; ++i) {
        EXPECT_EQ(story.episode(i).index, i);
        EXPECT_EQ(story.episode(i).source, "Synthetic test");
        EXPECT_EQ(story.episode(i).expected, examples[i].label());
        EXPECT_EQ(story.episode(i).engrams, 20U);
    }
    EXPECT_TRUE(learner.agent.memory() == memory);
    EXPECT_EQ(learner.agent.state(), state);
}

TEST(TestExamples, KeepsWhatWasAnsweredInOrderWhenCancelled)
{
    Learner learner = taughtLearner(20);
    const auto examples = examplesOf(barDigits("Synthetic test", 400, 6'000));
    std::stop_source stop;
    const Progress progress(stop.get_token(), [&stop](std::uint64_t done, std::uint64_t) {
        if (done == 270)
            stop.request_stop();
    });
    const TestReport report = testExamples(learner, examples, {.steps = 2, .threads = 2}, progress);
    EXPECT_TRUE(report.cancelled);
    EXPECT_GE(report.tested(), 256U); // the first batch was whole
    EXPECT_LT(report.tested(), 400U);
    EXPECT_EQ(learner.agent.story().size(), 3 * report.tested());
    for (std::size_t i = 0; i < report.tested(); ++i)
        EXPECT_EQ(report.examples[i].example.index, i);
}

TEST(TestReport, IntervalIsWilsons)
{
    const auto digits = barDigits("Synthetic", 1, 1'000);
    TestReport report;
    EXPECT_EQ(report.accuracyInterval(), (std::pair<double, double>(0, 1)));
    EXPECT_EQ(report.accuracy(), 0);

    const auto right = static_cast<std::uint32_t>(digits->label(0));
    for (int i = 0; i < 10; ++i)
        report.examples.push_back({{digits, 0}, right, {}});
    report.correct = 8;
    EXPECT_NEAR(report.accuracyInterval().first, 0.4902, 5e-5);
    EXPECT_NEAR(report.accuracyInterval().second, 0.9433, 5e-5);
    report.correct = 10;
    EXPECT_NEAR(report.accuracyInterval().first, 0.7225, 5e-5);
    EXPECT_DOUBLE_EQ(report.accuracyInterval().second, 1);
    report.correct = 0;
    EXPECT_DOUBLE_EQ(report.accuracyInterval().first, 0);
}

// Rounding once left 0.9999999999999999, which is shown as 99.9 %.
TEST(TestReport, IntervalOfAllRightEndsAtOneAndOfNoneRightBeginsAtNought)
{
    for (std::size_t tested = 1; tested < 3000; ++tested) {
        EXPECT_EQ(accuracyInterval({tested, tested}).second, 1.0) << tested;
        EXPECT_EQ(accuracyInterval({tested, 0}).first, 0.0) << tested;
        EXPECT_LT(accuracyInterval({tested, tested}).first, 1.0);
        EXPECT_GT(accuracyInterval({tested, 0}).second, 0.0);
    }
}

} // namespace
} // namespace engram
