#include <engram/agent/agent.h>
#include <engram/agent/explanation.h>
#include <engram/recall/recall.h>

#include "support/referenceRecall.h"
#include "support/step.h"

#include <map>
#include <numeric>

#include <gtest/gtest.h>

#include "support/literalAgent.h"
#include "support/randomAgents.h"

namespace engram {

namespace {

void expectEqual(const Agent& agent, const LiteralAgent& literal)
{
    ASSERT_EQ(boolsOf(agent.state().input), literal.input);
    ASSERT_EQ(boolsOf(agent.state().state), literal.q);
    ASSERT_EQ(boolsOf(agent.state().output), literal.z);
    ASSERT_EQ(agent.memory().size(), literal.memory.size());
    for (std::size_t i = 0; i < literal.memory.size(); ++i) {
        const EngramView engram = agent.memory()[i];
        const LiteralAgent::Engram& expected = literal.memory[i];
        ASSERT_EQ(boolsOf(engram.input), expected.input);
        ASSERT_EQ(boolsOf(engram.contextState), expected.contextQ);
        ASSERT_EQ(boolsOf(engram.contextOutput), expected.contextZ);
        ASSERT_EQ(boolsOf(engram.answerState), expected.answerQ);
        ASSERT_EQ(boolsOf(engram.answerOutput), expected.answerZ);
    }
}

void expectEqual(const NeuronExplanation& ours, const LiteralAgent::Decided& expected)
{
    EXPECT_EQ(ours.rule, expected.rule);
    EXPECT_EQ(ours.bit, expected.bit);
    EXPECT_EQ(ours.leastDistance, expected.least);
    EXPECT_EQ(ours.votesForOne + ours.votesForZero, expected.voters.size());
    std::vector<std::size_t> voters;
    for (const NearEngram& near : ours.nearest)
        if (near.voted)
            voters.push_back(near.engram);
    std::sort(voters.begin(), voters.end());
    EXPECT_EQ(voters, expected.voters);
}

constexpr Provenance anywhere{.source = "random", .index = 0};

/// Does one random thing to both.
void liveOn(Agent& agent, LiteralAgent& literal, RandomAgents& random)
{
    const LayerSizes& sizes = agent.sizes();
    const BitVector picture = agent.memory().empty() || random.below(4) == 0
        ? random.bits(sizes.inputs)
        : random.near(agent.memory()[random.below(agent.memory().size())].input);
    const Bools bools = boolsOf(picture);
    switch (random.below(6)) {
    case 0: {
        const BitVector label = random.bits(sizes.outputs);
        const std::uint64_t index = random.below(1000);
        agent.teach(picture, label, {.source = "random", .index = index});
        if (literal.settings.context != Context::sequence)
            literal.reset(identityOfExample("random", index));
        const Bools labelBools = boolsOf(label);
        literal.step(bools, &labelBools);
        literal.identity = identityOfExample("random", index);
        literal.time = 1;
        break;
    }
    case 1: {
        const Identity identity = random.below(100);
        agent.reset({.kind = StateKind::testing, .identity = identity}, picture);
        literal.reset(identity);
        takeStep(agent, picture);
        literal.step(bools, nullptr);
        break;
    }
    case 2: {
        const BitVector label = random.bits(sizes.outputs);
        agent.step(picture, label, anywhere);
        const Bools labelBools = boolsOf(label);
        literal.step(bools, &labelBools);
        break;
    }
    case 3: {
        const bool pleasure = random.coin();
        if (pleasure ? agent.reinforce(anywhere) : agent.punish(anywhere))
            literal.feedback(pleasure);
        break;
    }
    case 4:
        literal.settings.rules = random.rules();
        agent.setRules(literal.settings.rules);
        break;
    default:
        for (std::size_t steps = random.below(4); steps > 0; --steps) {
            takeStep(agent, picture);
            literal.step(bools, nullptr);
        }
    }
}

} // namespace

TEST(Step, LivesAsTheSpecificationSaysInEveryArchitectureContextAndRule)
{
    RandomAgents random(11);
    constexpr std::size_t inputSizes[] = {1, 2, 9, 63, 64, 65};
    for (std::size_t round = 0; round < 72; ++round) {
        SCOPED_TRACE(round);
        const Architecture architecture = random.architecture(round, inputSizes[round / 6 % 6], 1 + random.below(5));
        Agent agent(architecture, random.settings());
        LiteralAgent literal(agent);
        for (int event = 0; event < 40; ++event) {
            liveOn(agent, literal, random);
            expectEqual(agent, literal);
            if (HasFatalFailure())
                return;
        }
    }
}

TEST(Step, ReferenceAndRecallEqualTheSpecification)
{
    RandomAgents random(12);
    Recall recall;
    for (std::size_t round = 0; round < 36; ++round) {
        SCOPED_TRACE(round);
        Agent agent(random.architecture(round, 1 + random.below(70), 1 + random.below(5)), random.settings());
        LiteralAgent literal(agent);
        for (int event = 0; event < 30; ++event)
            liveOn(agent, literal, random);
        const BitVector picture = random.bits(agent.sizes().inputs);
        literal.reset(round);
        State now = resetState(agent, picture, round);
        const Settling settling = recall.settle(agent, {picture, round, 6});
        ASSERT_EQ(settling.states.size(), 7U);
        ASSERT_EQ(settling.states[0], now);
        for (std::uint64_t step = 1; step <= 6; ++step) {
            const State next = referenceNext(agent, now, picture, round, step);
            ASSERT_EQ(recall.next(agent, now, picture, round, step), next);
            ASSERT_EQ(settling.states[step], next);
            literal.step(boolsOf(picture), nullptr);
            ASSERT_EQ(boolsOf(next.state), literal.q);
            ASSERT_EQ(boolsOf(next.output), literal.z);
            EXPECT_EQ(settling.changed[step - 1], hammingDistance(now.state, next.state));
            now = next;
        }
        EXPECT_EQ(recall.answer(agent, {picture, round, 6}), now);
    }
}

TEST(Step, SettledMeansThatNothingChangesAnyMore)
{
    RandomAgents random(13);
    std::size_t settled = 0;
    for (std::size_t round = 0; round < 30; ++round) {
        Agent agent(random.architecture(3, 20, 3), random.settings());
        for (int lesson = 0; lesson < 5; ++lesson)
            agent.teach(random.bits(20), random.bits(3), anywhere);
        const BitVector picture = random.bits(20);
        const Settling settling = Recall().settle(agent, {picture, round, 8});
        const auto still = [&](std::size_t t) { return settling.states[t] == settling.states[t + 1]; };
        std::optional<std::size_t> expected;
        for (std::size_t t = 8; t > 0 && still(t - 1); --t)
            expected = t - 1;
        EXPECT_EQ(settling.settledAt, expected);
        settled += expected ? 1U : 0U;
    }
    EXPECT_GT(settled, 0U);
    EXPECT_LT(settled, 30U);
}

TEST(Step, HoldsForDigitsAndForGreyPictures)
{
    RandomAgents random(14);
    for (const std::uint32_t bitsPerPixel : {1U, 8U}) {
        const std::string states = std::to_string(784 * bitsPerPixel);
        const auto architecture = Architecture::create(
            ArchitectureDescription::digits(*Connector::parse("random 40 30 " + states + " 4"), 1, bitsPerPixel));
        ASSERT_TRUE(architecture) << architecture.error().message;
        Agent agent(*architecture, {.context = Context::reset, .seed = 1});
        LiteralAgent literal(agent);
        for (std::uint64_t lesson = 0; lesson < 3; ++lesson) {
            const BitVector picture = random.bits(agent.sizes().inputs);
            const BitVector label = bitsOfCode(static_cast<std::uint32_t>(lesson), 4);
            agent.teach(picture, label, {.source = "x", .index = lesson});
            literal.reset(identityOfExample("x", lesson));
            const Bools labelBools = boolsOf(label);
            literal.step(boolsOf(picture), &labelBools);
        }
        const BitVector picture = random.near(agent.memory()[1].input);
        agent.reset({.kind = StateKind::testing, .identity = 2}, picture);
        literal.reset(2);
        for (int step = 0; step < 2; ++step) {
            takeStep(agent, picture);
            literal.step(boolsOf(picture), nullptr);
            expectEqual(agent, literal);
        }
    }
}

TEST(Explanation, EqualsTheSpecificationForEveryNeuronAndRule)
{
    RandomAgents random(15);
    std::map<Rule, int> seen;
    for (std::size_t round = 0; round < 48; ++round) {
        SCOPED_TRACE(round);
        Agent agent(random.architecture(round, 1 + random.below(66), 1 + random.below(5)), random.settings());
        LiteralAgent literal(agent);
        for (int event = 0; event < 25; ++event)
            liveOn(agent, literal, random);
        const BitVector picture = random.bits(agent.sizes().inputs);
        agent.reset({.kind = StateKind::canvas, .identity = round}, picture);
        literal.reset(round);
        for (int step = 0; step < 3; ++step) {
            takeStep(agent, picture);
            literal.step(boolsOf(picture), nullptr);
        }
        const auto moment = momentOf(agent.story(), agent.story().size() - 1);
        ASSERT_TRUE(moment);
        const std::size_t all = agent.memory().size();
        for (std::size_t k = 0; k < agent.sizes().states; ++k) {
            const NeuronExplanation ours = explainNeuron(agent, {Layer::state, k}, *moment, all);
            expectEqual(ours, literal.decideState(k));
            EXPECT_EQ(ours.bit, agent.state().state[k]);
            ++seen[ours.rule];
        }
        for (std::size_t k = 0; k < agent.sizes().outputs; ++k) {
            const NeuronExplanation ours = explainNeuron(agent, {Layer::output, k}, *moment, all);
            expectEqual(ours, literal.decideOutput(k));
            EXPECT_EQ(ours.bit, agent.state().output[k]);
            const double score = literal.settings.rules.discrimination ? literal.decideOutput(k).score.value() : 0;
            EXPECT_NEAR(ours.discriminationScore, score, 1e-9);
        }
    }
    EXPECT_EQ(seen.size(), 4U) << "every rule fired somewhere";
}

TEST(Explanation, HoldsBeyondOneBlockOfEngramsAndForAnyMomentOfThePast)
{
    RandomAgents random(18);
    for (const bool discrimination : {false, true}) {
        Agent agent(random.architecture(0, 5, 2),
            {.context = Context::reset, .rules = {.discrimination = discrimination, .tolerance = 50}});
        for (std::uint64_t lesson = 0; lesson < 2100; ++lesson)
            agent.teach(random.bits(5), random.bits(2), {.source = "x", .index = lesson});
        for (const std::size_t engrams : {0U, 1U, 64U, 1023U, 1024U, 1025U, 2048U, 2100U}) {
            SCOPED_TRACE(engrams);
            LiteralAgent literal(agent);
            for (std::size_t i = 0; i < engrams; ++i) {
                const EngramView engram = agent.memory()[i];
                literal.memory.push_back({boolsOf(engram.input), boolsOf(engram.contextState),
                    boolsOf(engram.contextOutput), boolsOf(engram.answerState), boolsOf(engram.answerOutput)});
            }
            const BitVector picture = random.bits(5);
            literal.reset(engrams);
            const State before = resetState(agent, picture, engrams);
            literal.step(boolsOf(picture), nullptr);
            const BitVector after = bitsOf(literal.q);
            const Moment moment{.input = picture,
                .oldState = before.state,
                .newState = after,
                .oldOutput = before.output,
                .identity = engrams,
                .step = 1,
                .engrams = engrams};
            for (std::size_t k = 0; k < 5; ++k)
                expectEqual(explainNeuron(agent, {Layer::state, k}, moment, engrams), literal.decideState(k));
            for (std::size_t k = 0; k < 2; ++k)
                expectEqual(explainNeuron(agent, {Layer::output, k}, moment, engrams), literal.decideOutput(k));
        }
    }
}

TEST(Explanation, ListsTheNearestAndCountsAllDistances)
{
    RandomAgents random(16);
    Agent agent(random.architecture(0, 12, 2));
    for (std::uint64_t lesson = 0; lesson < 50; ++lesson)
        agent.teach(random.bits(12), random.bits(2), {.source = "x", .index = lesson});
    const BitVector picture = random.bits(12);
    const State now = resetState(agent, picture, 3);
    const NeuronExplanation explanation = explainNeuron(agent, {Layer::state, 5},
        {.input = picture, .oldState = now.state, .newState = now.state, .oldOutput = now.output}, 20);
    ASSERT_EQ(explanation.nearest.size(), 20U);
    for (std::size_t i = 0; i < 20; ++i) {
        const NearEngram& near = explanation.nearest[i];
        const EngramView engram = agent.memory()[near.engram];
        EXPECT_EQ(near.distance,
            hammingDistance(picture, engram.input) + hammingDistance(now.state, engram.contextState)); // `full`
        EXPECT_EQ(near.answer, engram.answerState[5]);
        if (i > 0) {
            const NearEngram& before = explanation.nearest[i - 1];
            EXPECT_LT(std::pair(before.distance, before.engram), std::pair(near.distance, near.engram));
        }
    }
    EXPECT_EQ(explanation.nearest[0].distance, explanation.leastDistance);
    EXPECT_EQ(explanation.histogram.size(), explanation.connections + 1);
    EXPECT_EQ(std::accumulate(explanation.histogram.begin(), explanation.histogram.end(), std::size_t{0}), 50U);
    EXPECT_EQ(explanation.histogram[explanation.leastDistance], explanation.votesForOne + explanation.votesForZero);

    // The same neuron when it had been taught ten lessons only.
    Agent young(agent.architecture(), agent.settings());
    for (std::size_t i = 0; i < 10; ++i)
        young.teach(agent.memory()[i].input, agent.memory()[i].answerOutput, agent.memory()[i].provenance);
    Moment then{.input = picture, .oldState = now.state, .newState = now.state, .oldOutput = now.output};
    then.engrams = 10;
    const NeuronExplanation past = explainNeuron(agent, {Layer::state, 5}, then);
    EXPECT_EQ(past.histogram, explainNeuron(young, {Layer::state, 5}, then).histogram);
    EXPECT_EQ(past.nearest.size(), 10U);
}

TEST(Shares, GiveEachNeuronToTheEngramsThatDecidedIt)
{
    RandomAgents random(17);
    for (std::size_t round = 0; round < 30; ++round) {
        SCOPED_TRACE(round);
        Agent agent(random.architecture(round, 1 + random.below(66), 2), random.settings());
        LiteralAgent literal(agent);
        for (int event = 0; event < 30; ++event)
            liveOn(agent, literal, random);
        const BitVector picture = random.bits(agent.sizes().inputs);
        const State now = resetState(agent, picture, round);
        literal.reset(round);
        literal.step(boolsOf(picture), nullptr);

        std::vector<double> expected(agent.memory().size());
        double decidedByHamming = 0;
        for (std::size_t k = 0; k < agent.sizes().states; ++k) {
            const LiteralAgent::Decided decided = literal.decideState(k);
            if (decided.rule != Rule::hamming)
                continue;
            decidedByHamming += 1;
            const auto agrees = [&](std::size_t e) { return literal.memory[e].answerQ[k] == decided.bit; };
            const auto winners = std::count_if(decided.voters.begin(), decided.voters.end(), agrees);
            for (const std::size_t e : decided.voters)
                if (agrees(e))
                    expected[e] += 1 / static_cast<double>(winners) / static_cast<double>(agent.sizes().states);
        }
        const std::vector<Share> shares = Recall().shares(agent, now, picture);
        double sum = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            EXPECT_NEAR(shares[i].share, expected[shares[i].engram], 1e-9);
            sum += shares[i].share;
            EXPECT_GE(shares[i == 0 ? 0 : i - 1].share, shares[i].share);
        }
        EXPECT_NEAR(sum, decidedByHamming / static_cast<double>(agent.sizes().states), 1e-9);
        EXPECT_EQ(shares.size(),
            static_cast<std::size_t>(
                std::count_if(expected.begin(), expected.end(), [](double share) { return share > 0; })));
    }
}

TEST(Randomness, IsPinned)
{
    // These decide what an agent answers where nothing was taught: files and figures depend on them.
    EXPECT_EQ(identityOfExample("MNIST train", 5123), 0xb43b58ad50412d08U);
    EXPECT_EQ(identityOfDrawing(randomBits(1, 2, 3, Layer::state, 784)), 0x1ec9fd2c95de49f2U);
    const BitVector reset = randomBits(1, 2, 0, Layer::state, 100);
    EXPECT_EQ(reset.words()[0], 0xc3e3b0ba6e7cbbf9U);
    EXPECT_EQ(reset.words()[1], 0xd452c5f31U);
    EXPECT_EQ(randomBits(1, 2, 3, Layer::state, 64).words()[0], 0xaad3c49cce5469f6U);
    EXPECT_EQ(randomBits(1, 2, 3, Layer::output, 4).words()[0], 0x9U);
}

TEST(Randomness, TellsQuestionsStepsLayersAndSeedsApart)
{
    const BitVector bits = randomBits(1, 2, 3, Layer::state, 784);
    EXPECT_NEAR(static_cast<double>(bits.count()), 392, 6 * 14);
    const auto differs = [&](const BitVector& other) {
        const auto distance = static_cast<double>(hammingDistance(bits, other));
        return distance > 392 - 6 * 14 && distance < 392 + 6 * 14;
    };
    EXPECT_TRUE(differs(randomBits(2, 2, 3, Layer::state, 784)));
    EXPECT_TRUE(differs(randomBits(1, 3, 3, Layer::state, 784)));
    EXPECT_TRUE(differs(randomBits(1, 2, 4, Layer::state, 784)));
    EXPECT_TRUE(differs(randomBits(1, 2, 3, Layer::output, 784)));
    EXPECT_NE(identityOfExample("a", 1), identityOfExample("a", 2));
    EXPECT_NE(identityOfExample("a", 1), identityOfExample("b", 1));
    EXPECT_NE(identityOfDrawing(bits, 0), identityOfDrawing(bits, 1));
    // Neuron n's bit does not depend on how many neurons there are.
    EXPECT_EQ(randomBits(1, 2, 3, Layer::state, 64).words()[0], bits.words()[0]);
}

TEST(Output, IsANumberMostSignificantBitFirst)
{
    EXPECT_EQ(codeOf(bitsOfCode(6, 4)), 6U);
    EXPECT_TRUE(bitsOfCode(8, 4)[0]);
    EXPECT_FALSE(bitsOfCode(8, 4)[3]);
    EXPECT_EQ(digitOf(bitsOfCode(9, 4)), 9);
    EXPECT_EQ(digitOf(bitsOfCode(10, 4)), std::nullopt);
    EXPECT_EQ(digitOf(BitVector(40)), std::nullopt);
    EXPECT_EQ(codeOf(bitsOfCode(0xffffffff, 32)), 0xffffffffU);
    EXPECT_EQ(bitsOfCode(1, 40).count(), 1U);
    EXPECT_TRUE(bitsOfCode(1, 40)[39]);
}

} // namespace engram
