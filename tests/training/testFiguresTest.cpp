#include <engram/training/testFigures.h>

#include <algorithm>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/training/lessons.h>

#include "support/digits.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

TestReport realReport(std::size_t steps)
{
    Learner learner = test::classicLearner();
    teachExamples(learner, test::examplesOf(test::barDigits("Synthetic train", 12, 1'000)));
    return testExamples(learner, test::examplesOf(test::barDigits("Synthetic test", 50, 2'000)),
        {.steps = steps, .threads = 2, .margins = true});
}

TEST(TestFigures, CountEachDigitAsItsExamplesDo)
{
    const TestReport report = realReport(3);
    const auto figures = digitFigures(report);
    for (std::size_t digit = 0; digit < 10; ++digit) {
        std::size_t shown = 0;
        std::size_t answered = 0;
        std::size_t right = 0;
        for (const TestedExample& tested : report.examples) {
            shown += tested.example.label() == digit ? 1 : 0;
            answered += tested.code == digit ? 1 : 0;
            right += tested.example.label() == digit && tested.code == digit ? 1 : 0;
        }
        EXPECT_EQ(figures[digit].shown, shown);
        EXPECT_EQ(figures[digit].answered, answered);
        EXPECT_EQ(figures[digit].right, right);
        EXPECT_EQ(figures[digit].recall().has_value(), shown > 0);
        if (answered > 0)
            EXPECT_DOUBLE_EQ(figures[digit].precision().value(), double(right) / double(answered));
        else
            EXPECT_FALSE(figures[digit].precision());
    }
    EXPECT_TRUE(accuracyByStep({}).empty());
    EXPECT_FALSE(digitFigures({})[0].recall());
}

// After t steps a test of t steps would have ended.
TEST(TestFigures, GiveTheAccuracyThatAShorterTestHas)
{
    const std::vector<double> accuracy = accuracyByStep(realReport(4));
    ASSERT_EQ(accuracy.size(), 5U);
    for (std::size_t steps = 1; steps <= 4; ++steps)
        EXPECT_DOUBLE_EQ(accuracy[steps], realReport(steps).accuracy()) << steps;
}

TEST(TestFigures, GroupAnswersBySureness)
{
    RandomStream random(6);
    const auto digits = test::barDigits("Synthetic", 100, 1'000);
    for (const std::size_t count : {0U, 1U, 7U, 10U, 25U, 100U}) {
        TestReport report;
        for (std::uint32_t i = 0; i < count; ++i)
            report.examples.push_back({{digits, i}, random.below(2) == 0 ? digits->label(i) : 11U, {},
                static_cast<double>(random.below(50)) / 50.0});
        const auto groups = accuracyBySureness(report);
        ASSERT_EQ(groups.size(), std::min<std::size_t>(count, 10));
        std::size_t tested = 0;
        std::size_t correct = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            EXPECT_GE(groups[i].greatest, groups[i].least);
            if (i > 0) {
                EXPECT_LE(groups[i].greatest, groups[i - 1].least);
            }
            EXPECT_NEAR(double(groups[i].part.tested), double(count) / double(groups.size()), 1.0);
            tested += groups[i].part.tested;
            correct += groups[i].part.correct;
        }
        EXPECT_EQ(tested, count);
        EXPECT_EQ(correct, static_cast<std::size_t>(std::ranges::count_if(report.examples, &TestedExample::correct)));
    }
    EXPECT_TRUE(accuracyBySureness(TestReport{.examples = {{{digits, 0}, 3, {}}}}).empty())
        << "nobody asked for margins";
}

} // namespace
} // namespace engram
