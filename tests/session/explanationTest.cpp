#include <cmath>
#include <numeric>

#include <engram/bits/counterRandom.h>
#include <engram/session/answerExplanation.h>
#include <engram/session/memoryMap.h>
#include <engram/session/report.h>

#include "sessionFixture.h"
#include "support/step.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;
using test::barFont;

Learner taughtLearner(std::size_t lessons, const RecallRules& rules = {})
{
    LearnerDescription description = test::classic();
    description.agent.rules = rules;
    Learner learner = *Learner::create(description);
    const auto file = barFile("Bars", lessons, 1);
    std::vector<Example> examples;
    for (std::uint32_t i = 0; i < lessons; ++i)
        examples.push_back({file->splits.front().digits, i});
    teachExamples(learner, examples);
    return learner;
}

TEST(AnswerExplanation, SharesSumToOneAndNameExamplesThatWereTaught)
{
    const Learner learner = taughtLearner(120);
    Recall recall;
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        LiveAnswer answer;
        answer.asked = std::make_shared<const Snapshot>(Snapshot{.learner = learner});
        answer.input = inputFor(learner, barDigit(digit, 5000));
        answer.identity = identityOfDrawing(answer.input);
        answer.settling = recall.settle(learner.agent, {answer.input, answer.identity});
        for (std::size_t state = 1; state < answer.settling.states.size(); ++state) {
            const std::optional<StepMoment> moment = momentOf(answer, state);
            ASSERT_TRUE(moment);
            const StepShares shares = sharesOf(learner.agent, *moment, recall);
            double sum = shares.undecided;
            for (const MemoryShare& memory : shares.memories) {
                sum += memory.share;
                EXPECT_EQ(memory.source.name(), "Bars train");
                EXPECT_LT(memory.index, 120U);
                EXPECT_EQ(memory.code, memory.index % 10);
            }
            EXPECT_NEAR(sum, 1, 1e-9);
            const double byCode = std::accumulate(shares.codes.begin(), shares.codes.end(), shares.undecided);
            EXPECT_NEAR(byCode, 1, 1e-9);
            for (std::size_t i = 1; i < shares.memories.size(); ++i)
                EXPECT_GE(shares.memories[i - 1].share, shares.memories[i].share);
        }
        EXPECT_FALSE(momentOf(answer, 0));
        EXPECT_FALSE(momentOf(answer, answer.settling.states.size()));
    }
}

TEST(AnswerExplanation, WhatIfEqualsForgettingInDeed)
{
    Learner learner = taughtLearner(40);
    Recall recall;
    RandomStream random(5);
    for (int round = 0; round < 20; ++round) {
        const BitVector input = inputFor(learner, barDigit(static_cast<std::uint8_t>(random.below(10)), random.next()));
        const Question question{input, random.next(), 8};
        const std::uint64_t index = random.below(45); // some were never taught
        const MemoryName memory{{"Bars", "train"}, index, LessonKind::label, static_cast<std::uint32_t>(index % 10)};
        const WhatIf predicted = withoutMemory(learner.agent, question, memory, recall);
        Agent without = learner.agent;
        const std::size_t gone =
            without.forget([&](std::size_t, const EngramView& engram) { return engram.provenance.index == index; });
        EXPECT_EQ(predicted.engramsForgotten, gone);
        EXPECT_EQ(predicted.without, recall.answer(without, question));
        EXPECT_EQ(predicted.codeNow, codeOf(recall.answer(learner.agent, question).output));
    }
}

TEST(AnswerExplanation, AQuestionToAnAgentOfOtherSizesIsNotAsked)
{
    const Learner learner = taughtLearner(3);
    Recall recall;
    const BitVector input(8 * learner.agent.sizes().inputs);
    const WhatIf whatIf = withoutMemory(learner.agent, {input, 7}, MemoryName::of(learner.agent.memory()[0]), recall);
    EXPECT_EQ(whatIf.engramsForgotten, 0U);
    EXPECT_TRUE(whatIf.without.state.empty());
}

TEST(AnswerExplanation, OneDrawingTaughtAsTwoDigitsIsTwoMemories)
{
    Learner learner = taughtLearner(0);
    const BitVector input = inputFor(learner, barDigit(4, 77));
    for (const std::uint8_t label : {std::uint8_t{9}, std::uint8_t{4}})
        learner.agent.teach(input, labelFor(learner, label), {canvasSource, 1});
    Recall recall;
    LiveAnswer answer;
    answer.asked = std::make_shared<const Snapshot>(Snapshot{.learner = learner});
    answer.input = input;
    answer.identity = 7;
    answer.settling = recall.settle(learner.agent, {input, 7});
    bool bothSeen = false;
    for (std::size_t state = 1; state < answer.settling.states.size(); ++state) {
        const StepShares shares = sharesOf(learner.agent, *momentOf(answer, state), recall);
        double ofNine = 0;
        double ofFour = 0;
        for (const MemoryShare& memory : shares.memories)
            (memory.code == 9 ? ofNine : ofFour) += memory.share;
        EXPECT_NEAR(ofNine, shares.codes[9], 1e-9);
        EXPECT_NEAR(ofFour, shares.codes[4], 1e-9);
        bothSeen = bothSeen || (ofNine > 0 && ofFour > 0);
    }
    EXPECT_TRUE(bothSeen);

    const MemoryName asNine{Source::named(canvasSource), 1, LessonKind::label, 9};
    const WhatIf predicted = withoutMemory(learner.agent, {input, 7}, asNine, recall);
    EXPECT_EQ(predicted.engramsForgotten, 1U);
    EXPECT_EQ(predicted.codeWithout, 4U);
    EXPECT_FALSE(predicted.isGuess);
    learner.agent.forget([&](std::size_t, const EngramView& engram) { return asNine.names(engram); });
    EXPECT_EQ(MemoryName::of(learner.agent.memory()[0]).code, 4U);
    EXPECT_TRUE(withoutMemory(learner.agent, {input, 7}, MemoryName::of(learner.agent.memory()[0]), recall).isGuess);
}

TEST(AnswerExplanation, AStoryStateSaysWhetherItsMemoryIsStillThere)
{
    Learner learner = taughtLearner(30);
    const BitVector input = inputFor(learner, barDigit(4, 77));
    Episode episode;
    episode.kind = StateKind::canvas;
    episode.source = canvasSource;
    learner.agent.reset(episode);
    takeStep(learner.agent, input);
    const std::size_t state = learner.agent.story().size() - 1;
    std::optional<StepMoment> moment = momentOf(learner.agent, state);
    ASSERT_TRUE(moment);
    EXPECT_TRUE(moment->exact);
    EXPECT_TRUE(moment->recalled);
    EXPECT_EQ(moment->engrams, 30U);
    EXPECT_FALSE(momentOf(learner.agent, state - 1)) << "a reset state was not recalled from anything";
    EXPECT_FALSE(momentOf(learner.agent, state + 1));

    learner.agent.teach(input, labelFor(learner, 4), {"Canvas", 1});
    moment = momentOf(learner.agent, state);
    ASSERT_TRUE(moment);
    EXPECT_TRUE(moment->exact) << "later lessons come after those that it had";
    EXPECT_EQ(moment->engrams, 30U);

    learner.agent.forgetLast(5);
    moment = momentOf(learner.agent, state);
    ASSERT_TRUE(moment);
    EXPECT_FALSE(moment->exact);
}

TEST(AnswerExplanation, CallsMemoriesByTheirPlace)
{
    const auto called = [](std::string_view source, std::uint64_t index, LessonKind kind, std::uint32_t code) {
        return describeMemory(MemoryName{Source::named(source), index, kind, code});
    };
    EXPECT_EQ(called("MNIST train", 5123, LessonKind::label, 7), "MNIST train 5,123, a 7");
    EXPECT_EQ(called("MNIST train", 4, LessonKind::label, 9), "MNIST train 4, a 9");
    EXPECT_EQ(called("MNIST train", 4, LessonKind::label, 4), "MNIST train 4, a 4");
    EXPECT_EQ(called("MNIST train", 4, LessonKind::label, 8), "MNIST train 4, an 8");
    EXPECT_EQ(called("Liberation Sans", 7, LessonKind::label, 7), "Liberation Sans, a 7");
    EXPECT_EQ(called("Canvas", 0x1234567890, LessonKind::pain, 12), "Drawing, code 12 (no digit), said to be wrong");
}

TEST(AnswerExplanation, ANeuronAsCsvHasItsHistogram)
{
    NeuronExplanation explanation;
    explanation.histogram = {0, 3, 0, 41};
    const std::string text = neuronCsv(explanation, {Layer::state, 5}, Memory(LayerSizes{3, 3, 1}));
    EXPECT_NE(text.find("distance,engrams\r\n1,3\r\n3,41\r\n"), std::string::npos) << text;
}

TEST(AnswerExplanation, SharesOfAllStepsAreThoseOfEachAlone)
{
    const Learner learner = taughtLearner(120);
    Recall recall;
    LiveAnswer answer;
    answer.asked = std::make_shared<const Snapshot>(Snapshot{.learner = learner});
    answer.input = inputFor(learner, barDigit(3, 5000));
    answer.identity = 3;
    answer.settling = recall.settle(learner.agent, {answer.input, answer.identity});
    std::vector<StepMoment> moments;
    for (std::size_t state = 1; state < answer.settling.states.size(); ++state)
        moments.push_back(*momentOf(answer, state));
    const auto together = codesOfSteps(learner.agent, moments, recall);
    ASSERT_EQ(together.size(), moments.size());
    for (std::size_t i = 0; i < moments.size(); ++i)
        EXPECT_EQ(together[i], sharesOf(learner.agent, moments[i], recall).codes) << i;
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_TRUE(codesOfSteps(learner.agent, moments, recall, stopped.get_token()).empty());
}

TEST(MemoryMap, FindsTheTwoDirectionsOfGreatestSpread)
{
    // Bits 0-99 agree in each memory, so do bits 100-139, and the rest is quiet: the axes must be those two groups.
    Memory memory(LayerSizes{200, 200, 4});
    RandomStream random(3);
    for (std::size_t i = 0; i < 500; ++i) {
        BitVector bits(200);
        const bool first = random.below(2) == 1;
        const bool second = random.below(2) == 1;
        for (std::size_t bit = 0; bit < 140; ++bit)
            bits.set(bit, bit < 100 ? first : second);
        const BitVector code = bitsOfCode(static_cast<std::uint32_t>(i % 10), 4);
        memory.teach({bits, bits, code, bits, code, {"Made", i}});
    }
    const MemoryMap map = mapMemory(memory, 100);
    ASSERT_EQ(map.memories.size(), 100U);
    for (std::size_t bit = 0; bit < 200; ++bit) {
        EXPECT_NEAR(std::abs(map.plane.axes[0][bit]), bit < 100 ? 0.1 : 0, 0.02) << bit;
        EXPECT_NEAR(std::abs(map.plane.axes[1][bit]), bit >= 100 && bit < 140 ? std::sqrt(1.0 / 40) : 0, 0.02) << bit;
    }
    for (const MemoryMap::Memory& place : map.memories) {
        const MemoryPlane::Point again = map.plane.project(memory[place.engram].answerState);
        EXPECT_EQ(again.x, place.at.x);
        EXPECT_EQ(again.y, place.at.y);
        EXPECT_EQ(place.code, codeOf(memory[place.engram].answerOutput));
    }
}

TEST(MemoryMap, TakesEmptyTinyAndUniformMemories)
{
    Memory memory(LayerSizes{3, 3, 1});
    EXPECT_TRUE(mapMemory(memory, 10).memories.empty());
    const BitVector bits(3);
    const BitVector one(1);
    for (std::size_t i = 0; i < 5; ++i) {
        memory.teach({bits, bits, one, bits, one, {"Made", i}});
        const MemoryMap map = mapMemory(memory, 10);
        ASSERT_EQ(map.memories.size(), i + 1);
        for (const MemoryMap::Memory& place : map.memories)
            EXPECT_TRUE(std::isfinite(place.at.x) && std::isfinite(place.at.y));
    }
    Memory single(LayerSizes{1, 1, 1});
    single.teach({one, one, one, one, one, {"Made", 0}});
    EXPECT_EQ(mapMemory(single, 10).memories.size(), 1U);
}

} // namespace
} // namespace engram
