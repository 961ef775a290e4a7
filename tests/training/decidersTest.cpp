#include <map>
#include <tuple>

#include <gtest/gtest.h>

#include <engram/recall/recall.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

#include "support/digits.h"

namespace engram {
namespace {

using test::barDigits;
using test::examplesOf;

using Key = std::tuple<std::string, std::uint64_t, LessonKind, std::uint32_t>;

Learner learnerOf(const char* preset)
{
    Learner learner = *Learner::create(findPreset(preset)->description);
    teachExamples(learner, examplesOf(barDigits("Bars train", 60, 1'000)));
    teachExamples(learner, examplesOf(barDigits("Other", 20, 5'000)));
    teachExamples(learner, examplesOf(barDigits("Bars train", 10, 1'000))); // once more: the same memories
    return learner;
}

/// Who gave most in the last step, by adding up what each memory gave.
std::map<Key, double> sharesByMemory(const Learner& learner, const Example& example, std::size_t steps)
{
    Recall recall;
    const BitVector input = inputFor(learner, example.picture());
    const Settling settling =
        recall.settle(learner.agent, {input, identityOfExample(example.source->name(), example.index), steps});
    std::map<Key, double> sums;
    for (const Share& share :
        recall.shares(learner.agent, settling.states[steps - 1], input, Recall::allEngrams, steps)) {
        const EngramView engram = learner.agent.memory()[share.engram];
        sums[{std::string(engram.provenance.source), engram.provenance.index, engram.provenance.kind,
            codeOf(engram.answerOutput)}] += share.share;
    }
    return sums;
}

TEST(Deciders, AreTheMemoriesThatGaveMostAndAreCountedForEveryAnswer)
{
    for (const char* preset : {"Classic", "Patchwork", "Edges"}) {
        Learner learner = learnerOf(preset);
        const auto asked = examplesOf(barDigits("Bars test", 30, 9'000));
        const TestReport report = testExamples(learner, asked, {.steps = 4, .threads = 2, .deciders = true});
        ASSERT_FALSE(report.deciders.empty()) << preset;
        std::vector<DecidingMemory> counted = report.deciders;
        for (DecidingMemory& decider : counted)
            decider.right = decider.wrong = 0;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            ASSERT_TRUE(report.examples[i].decidedBy) << preset;
            DecidingMemory& decider = counted.at(*report.examples[i].decidedBy);
            ++(report.examples[i].correct() ? decider.right : decider.wrong);
            const auto sums = sharesByMemory(learner, asked[i], 4);
            double most = 0;
            for (const auto& [key, share] : sums)
                most = std::max(most, share);
            EXPECT_NEAR(sums.at({decider.source, decider.index, decider.kind, decider.code}), most, 1e-9) << preset;
        }
        EXPECT_EQ(counted, report.deciders) << preset;
        for (std::size_t i = 1; i < counted.size(); ++i)
            EXPECT_GE(
                std::pair(counted[i - 1].wrong, counted[i - 1].right), std::pair(counted[i].wrong, counted[i].right));
    }
}

TEST(Deciders, AreTheSameOnAnyNumberOfThreadsAndOnlyWhereAskedFor)
{
    Learner learner = learnerOf("Classic");
    const auto asked = examplesOf(barDigits("Bars test", 40, 9'000));
    const TestReport one = testExamples(learner, asked, {.steps = 2, .threads = 1, .deciders = true});
    EXPECT_EQ(testExamples(learner, asked, {.steps = 2, .threads = 3, .deciders = true}).deciders, one.deciders);
    const TestReport none = testExamples(learner, asked, {.steps = 2});
    EXPECT_TRUE(none.deciders.empty());
    EXPECT_EQ(none.confusion, one.confusion);
    Learner empty = *Learner::create(findPreset("Classic")->description);
    const TestReport random = testExamples(empty, asked, {.steps = 2, .deciders = true});
    EXPECT_TRUE(random.deciders.empty()); // nothing was remembered, so nothing decided
    EXPECT_FALSE(random.examples.front().decidedBy);
}

} // namespace
} // namespace engram
