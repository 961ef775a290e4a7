#include <engram/training/lessons.h>

#include <gtest/gtest.h>

#include "support/digits.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

using test::barDigits;
using test::classicLearner;
using test::examplesOf;

TEST(TeachExamples, StoresEveryExampleInOrderThroughTheLearnersEye)
{
    const auto digits = barDigits("Synthetic", 1500, 3'000); // more than one batch
    const auto examples = examplesOf(digits);
    Learner learner = classicLearner();
    const TeachReport report = teachExamples(learner, examples);

    EXPECT_EQ(report.lessons, 1500U);
    EXPECT_EQ(report.engrams, 1500U);
    EXPECT_FALSE(report.cancelled);
    ASSERT_EQ(learner.agent.memory().size(), 1500U);
    for (std::size_t i = 0; i < 1500; ++i) {
        const EngramView engram = learner.agent.memory()[i];
        EXPECT_EQ(engram.input, inputBits(digits->picture(i), learner.preprocessing).view());
        EXPECT_EQ(codeOf(engram.answerOutput), digits->label(i));
        EXPECT_EQ(engram.provenance, (Provenance{.source = "Synthetic", .index = i}));
    }
}

TEST(TeachExamples, GivesTheSameAgentOnAnyNumberOfThreads)
{
    const auto examples = examplesOf(barDigits("Synthetic", 300, 4'000));
    Learner one = classicLearner();
    one.preprocessing.deskew = true;
    one.variation.variants = 2;
    Learner three = one;
    teachExamples(one, examples, {}, {}, 1);
    teachExamples(three, examples, {}, {}, 3);
    EXPECT_TRUE(one.agent.memory() == three.agent.memory());
    EXPECT_EQ(one.agent.state(), three.agent.state());
    EXPECT_EQ(one.agent.story().size(), three.agent.story().size());
}

TEST(TeachExamples, TeachesVariantsWithTheirExampleAndForgetsThemWithIt)
{
    const auto examples = examplesOf(barDigits("Synthetic", 20, 5'000));
    Learner learner = classicLearner();
    learner.variation.variants = 3;
    const TeachReport report = teachExamples(learner, examples);
    EXPECT_EQ(report.lessons, 20U);
    EXPECT_EQ(report.engrams, 80U);
    ASSERT_EQ(learner.agent.memory().size(), 80U);
    for (std::size_t i = 0; i < 80; ++i) {
        EXPECT_EQ(learner.agent.memory()[i].provenance.variant, i % 4);
        EXPECT_EQ(learner.agent.memory()[i].provenance.index, i / 4);
    }

    Learner without = classicLearner();
    without.variation.variants = 3;
    std::vector<Example> others = examples;
    others.erase(others.begin() + 7);
    teachExamples(without, others);
    learner.agent.forget([](std::size_t, const EngramView& engram) { return engram.provenance.index == 7; });
    EXPECT_TRUE(learner.agent.memory() == without.agent.memory());
}

TEST(TeachExamples, StopsBetweenLessonsWhenCancelled)
{
    const auto examples = examplesOf(barDigits("Synthetic", 50, 6'000));
    Learner learner = classicLearner();
    learner.variation.variants = 2;
    std::stop_source stop;
    const Progress progress(stop.get_token(), [&stop](std::uint64_t done, std::uint64_t total) {
        EXPECT_EQ(total, 50U);
        if (done == 12)
            stop.request_stop();
    });
    const TeachReport report = teachExamples(learner, examples, progress);
    EXPECT_TRUE(report.cancelled);
    EXPECT_EQ(report.lessons, 12U);
    EXPECT_EQ(learner.agent.memory().size(), 36U);
}

TEST(TeachDrawing, IsKnownByTheHashOfItsBits)
{
    const auto digits = barDigits("Synthetic", 1, 7'000);
    Learner learner = classicLearner();
    const TeachReport report = teachDrawing(learner, digits->picture(0), 4);
    EXPECT_EQ(report.lessons, 1U);
    ASSERT_EQ(learner.agent.memory().size(), 1U);
    const EngramView engram = learner.agent.memory()[0];
    EXPECT_EQ(engram.provenance.source, canvasSource);
    EXPECT_EQ(engram.provenance.index, identityOfDrawing(inputFor(learner, digits->picture(0))));
    EXPECT_EQ(codeOf(engram.answerOutput), 4U);
}

} // namespace
} // namespace engram
