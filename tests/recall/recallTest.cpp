#include <engram/recall/recall.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/agent/explanation.h>
#include <engram/bits/counterRandom.h>
#include <engram/bits/kernel.h>

#include "support/limitedProcess.h"
#include "support/referenceRecall.h"

namespace engram {
namespace {

BitVector noise(RandomStream& random, std::size_t size, std::uint64_t onesIn8 = 4)
{
    BitVector bits(size);
    for (std::size_t i = 0; i < size; ++i)
        bits.set(i, random.below(8) < onesIn8);
    return bits;
}

/// Some prototypes and, for each lesson, one of them with a few bits flipped: near each other, as digits are, so
/// that ties, near ties and settling all happen. The first bits are always 0, like a picture's border.
struct World {
    std::vector<BitVector> prototypes;
    std::size_t border = 0;
    std::uint64_t flips = 0;

    World(RandomStream& random, std::size_t inputs)
        : border(random.below(2) != 0 ? inputs / 4 : 0)
        , flips(random.below(1 + inputs / 8))
    {
        for (std::uint64_t i = 1 + random.below(6); i > 0; --i)
            prototypes.push_back(noise(random, inputs, 1 + random.below(6)));
    }
    [[nodiscard]] BitVector sample(RandomStream& random) const
    {
        BitVector bits = prototypes[random.below(prototypes.size())];
        for (std::uint64_t i = random.below(flips + 1); i > 0; --i)
            bits.flip(random.below(bits.size()));
        for (std::size_t i = 0; i < border; ++i)
            bits.set(i, false);
        return bits;
    }
};

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

/// Any of the connectors over a few dozen neurons.
ArchitectureDescription randomDescription(RandomStream& random)
{
    ArchitectureDescription description;
    const std::uint64_t side = 3 + random.below(5);
    const std::uint64_t inputs = side * side;
    description.inputChannels.assign(inputs, 1);
    description.outputChannels = {static_cast<std::uint32_t>(1 + random.below(5))};
    const std::uint64_t outputs = description.outputChannels.front();
    std::string text;
    switch (random.below(6)) {
    case 0:
        text = "full";
        break;
    case 1:
        text = "forward_full";
        break;
    case 2:
        text = "nearest_neighbour 1 1 " + number(side) + " " + number(side) + " " + number(random.below(2)) + " 0";
        break;
    case 3:
        text = "rectangular 1 2 " + number(side) + " " + number(side) + " 1 " + number(random.below(inputs));
        break;
    default: // some read nothing at all
        text = "random " + number(random.below(inputs + 1)) + " "
            + number(random.below(3) == 0 ? 0 : random.below(inputs + 1)) + " " + number(random.below(inputs + 1)) + " "
            + number(random.below(outputs + 1));
    }
    description.connector = Connector::parse(text).value();
    description.seed = random.next();
    return description;
}

AgentSettings randomSettings(RandomStream& random)
{
    AgentSettings settings;
    settings.context = static_cast<Context>(random.below(3));
    settings.rules.discrimination = random.below(5) == 0;
    settings.rules.hamming = random.below(8) != 0;
    settings.rules.randomDefault = random.below(3) != 0;
    settings.rules.tolerance = random.below(3) == 0 ? static_cast<std::uint32_t>(random.below(40)) : 0;
    settings.seed = random.next();
    return settings;
}

void teach(Agent& agent, RandomStream& random, const World& world, std::size_t lessons)
{
    for (std::size_t i = 0; i < lessons; ++i) {
        const BitVector label = noise(random, agent.sizes().outputs);
        agent.teach(world.sample(random), label, {"World", i, 0, LessonKind::label});
    }
}

/// The naive way through a question.
std::vector<State> naiveStates(const Agent& agent, const Question& question)
{
    std::vector<State> states = {resetState(agent, question.input, question.identity)};
    for (std::size_t step = 1; step <= question.steps; ++step)
        states.push_back(referenceNext(agent, states.back(), question.input, question.identity, step));
    return states;
}

std::string describe(const Agent& agent)
{
    const RecallRules& rules = agent.settings().rules;
    return agent.architecture().description().connector.text() + ", " + number(agent.sizes().inputs) + " inputs, "
        + number(agent.memory().size()) + " engrams, DD " + number(rules.discrimination) + ", Hamming "
        + number(rules.hamming) + ", default " + number(rules.randomDefault) + ", tolerance " + number(rules.tolerance);
}

class RecallOnEveryKernel : public testing::TestWithParam<const Kernel*> {
protected:
    Recall recall{RecallOptions{.kernel = GetParam()}};
    RandomStream random{11};
};

TEST_P(RecallOnEveryKernel, SettlesAsTheNaiveRuleDoes)
{
    for (int round = 0; round < 120; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        const World world(random, agent.sizes().inputs);
        teach(agent, random, world, random.below(4) == 0 ? 0 : random.below(90));
        const BitVector picture = random.below(4) == 0 ? noise(random, agent.sizes().inputs) : world.sample(random);
        const Question question{picture, random.next(), 1 + random.below(7)};
        const Settling settling = recall.settle(agent, question);
        ASSERT_EQ(settling.states, naiveStates(agent, question)) << describe(agent);
        ASSERT_EQ(recall.answer(agent, question), settling.last());
    }
}

TEST_P(RecallOnEveryKernel, TakesOneStepAsTheNaiveRuleDoes)
{
    for (int round = 0; round < 60; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        const World world(random, agent.sizes().inputs);
        teach(agent, random, world, random.below(60));
        State now(agent.sizes());
        now.state = world.sample(random);
        now.output = noise(random, agent.sizes().outputs);
        const BitVector picture = world.sample(random);
        const std::uint64_t step = 1 + random.below(10);
        ASSERT_EQ(recall.next(agent, now, picture, 5, step), referenceNext(agent, now, picture, 5, step))
            << describe(agent);
    }
}

// Several blocks, so that the last is partly filled, and a memory that shrinks and grows between questions.
TEST_P(RecallOnEveryKernel, AgreesOverManyBlocksAndAfterForgetting)
{
    for (const std::size_t lessons : {1023U, 1024U, 1025U, 3000U}) {
        ArchitectureDescription description;
        description.inputChannels.assign(40, 1);
        description.outputChannels = {4};
        description.connector = Connector::parse("random 20 13 40 4").value();
        Agent agent(Architecture::create(description).value());
        const World world(random, 40);
        teach(agent, random, world, lessons);
        for (int change = 0; change < 4; ++change) {
            if (change == 1)
                agent.forgetLast();
            if (change == 2)
                agent.forget([](std::size_t index, const EngramView&) { return index % 3 == 0; });
            if (change == 3)
                teach(agent, random, world, 30);
            const BitVector picture = world.sample(random);
            const Question question{picture, random.next(), 4};
            ASSERT_EQ(recall.settle(agent, question).states, naiveStates(agent, question))
                << lessons << " lessons, change " << change;
        }
    }
}

// Enough neurons and engrams that these are arranged by nearness and far blocks passed over. Where very many tie a
// shortlist has no room for them, and nothing makes up for one that was passed over too soon.
TEST_P(RecallOnEveryKernel, AgreesWhereEngramsAreArrangedByNearness)
{
    Recall threaded(RecallOptions{.kernel = GetParam(), .threads = 3});
    for (int round = 0; round < 12; ++round) {
        ArchitectureDescription description;
        description.inputChannels.assign(100, 1);
        description.outputChannels = {4};
        // What reads little of the input finds the near ones in any block.
        const char* const connectors[] = {"random 50 33 100 4", "random 0 40 100 4", "random 5 60 100 4"};
        description.connector = Connector::parse(connectors[round / 4]).value();
        description.seed = random.next();
        AgentSettings settings;
        settings.context = static_cast<Context>(round % 3);
        settings.rules.tolerance = round % 4 == 3 ? 20 : 0;
        Agent agent(Architecture::create(description).value(), settings);
        World world(random, 100);
        world.flips = round % 2 == 0 ? 2 : world.flips;
        teach(agent, random, world, 2300);
        const int asked = test::sanitized ? 1 : 3; // the plain rule takes long there
        for (int i = 0; i < asked; ++i) {
            const BitVector picture = world.sample(random);
            const Question question{picture, random.next(), 4};
            const std::vector<State> expected = naiveStates(agent, question);
            ASSERT_EQ(recall.settle(agent, question).states, expected) << describe(agent);
            ASSERT_EQ(threaded.settle(agent, question).states, expected) << describe(agent);
        }
    }
}

TEST_P(RecallOnEveryKernel, SettlesAsTheNaiveRuleDoesOnThreads)
{
    Recall threaded(RecallOptions{.kernel = GetParam(), .threads = 3});
    for (int round = 0; round < 30; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        const World world(random, agent.sizes().inputs);
        teach(agent, random, world, random.below(60));
        const BitVector picture = world.sample(random);
        const Question question{picture, random.next(), 4};
        ASSERT_EQ(threaded.settle(agent, question).states, naiveStates(agent, question)) << describe(agent);
    }
}

// Many lessons alike: more ties than a shortlist has room for.
TEST_P(RecallOnEveryKernel, AgreesWhereVeryManyTie)
{
    for (const std::uint32_t tolerance : {0U, 20U}) {
        ArchitectureDescription description;
        description.inputChannels.assign(900, 1);
        description.outputChannels = {2};
        description.connector = Connector::parse("random 6 5 8 1").value();
        AgentSettings settings;
        settings.rules.tolerance = tolerance;
        Agent agent(Architecture::create(description).value(), settings);
        const World world(random, 900);
        teach(agent, random, world, 400);
        const BitVector picture = world.sample(random);
        const Question question{picture, 3, 3};
        ASSERT_EQ(recall.settle(agent, question).states, naiveStates(agent, question)) << tolerance;
    }
}

// Each state neuron reads the whole picture: the state becomes a memory, or a mixture where several are equally near.
TEST_P(RecallOnEveryKernel, AgreesWhereTheStateBecomesAMemoryThatWasTaughtOftenAndDifferently)
{
    for (int round = 0; round < 40; ++round) {
        ArchitectureDescription description;
        const auto inputs = static_cast<std::uint32_t>(1 + random.below(200));
        description.inputChannels.assign(inputs, 1);
        description.outputChannels = {3};
        std::string everything = "random ";
        everything.append(std::to_string(inputs)).append(" 0 ").append(std::to_string(inputs)).append(" 0");
        description.connector = Connector::parse(everything).value();
        AgentSettings settings;
        settings.context = round % 5 == 4 ? Context::reset : Context::iconic;
        settings.rules.tolerance = round % 4 == 3 ? 15 : 0;
        settings.rules.discrimination = round % 7 == 6;
        Agent agent(Architecture::create(description).value(), settings);
        const World world(random, inputs);
        std::vector<BitVector> pictures(1 + random.below(6));
        std::ranges::generate(pictures, [&] { return world.sample(random); });
        for (std::uint64_t i = random.below(40); i > 0; --i)
            agent.teach(pictures[random.below(pictures.size())], noise(random, 3), {"often", i});
        for (int i = 0; i < 3; ++i) {
            const BitVector picture = i == 0 ? pictures.front() : world.sample(random);
            const Question question{picture, random.next(), 3};
            ASSERT_EQ(recall.settle(agent, question).states, naiveStates(agent, question)) << describe(agent);
        }
    }
}

TEST_P(RecallOnEveryKernel, SharesOfTheLastStepAreThoseOfLookingAgain)
{
    for (int round = 0; round < 60; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        const World world(random, agent.sizes().inputs);
        teach(agent, random, world, random.below(60));
        Recall asked(RecallOptions{.kernel = GetParam()});
        Recall again(RecallOptions{.kernel = GetParam()});
        for (int question = 0; question < 3; ++question) {
            const std::size_t steps = 1 + random.below(6);
            const BitVector picture = world.sample(random);
            const Settling settling = asked.settle(agent, {picture, random.next(), steps});
            const auto last = asked.sharesOfLast(agent, settling);
            const auto expected = again.shares(agent, settling.states[steps - 1], picture, Recall::allEngrams, steps);
            ASSERT_EQ(last.size(), expected.size());
            std::map<std::size_t, double> shareOf;
            for (const Share& share : expected)
                shareOf[share.engram] = share.share;
            for (const Share& share : last)
                EXPECT_NEAR(share.share, shareOf.at(share.engram), 1e-9);
        }
    }
}

TEST_P(RecallOnEveryKernel, SharesAreThoseOfTheNaiveVotes)
{
    for (int round = 0; round < 25; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        const World world(random, agent.sizes().inputs);
        teach(agent, random, world, random.below(50));
        State now(agent.sizes());
        now.state = world.sample(random);
        now.output = noise(random, agent.sizes().outputs);
        const BitVector picture = world.sample(random);
        const std::size_t engrams = agent.memory().size() - random.below(agent.memory().size() + 1) / 3;

        std::map<std::size_t, double> expected;
        for (std::size_t neuron = 0; neuron < agent.sizes().states; ++neuron) {
            const NeuronExplanation why = explainNeuron(agent, {Layer::state, neuron},
                {.input = picture,
                    .oldState = now.state,
                    .newState = now.state,
                    .oldOutput = now.output,
                    .engrams = engrams},
                engrams);
            if (why.rule != Rule::hamming)
                continue;
            const auto winners = static_cast<double>(why.bit ? why.votesForOne : why.votesForZero);
            for (const NearEngram& near : why.nearest)
                if (near.voted && near.answer == why.bit)
                    expected[near.engram] += 1 / (winners * static_cast<double>(agent.sizes().states));
        }
        const std::vector<Share> shares = recall.shares(agent, now, picture, engrams);
        ASSERT_EQ(shares.size(), expected.size()) << describe(agent);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            ASSERT_NEAR(shares[i].share, expected.at(shares[i].engram), 1e-9);
            ASSERT_GE(shares[i - std::min<std::size_t>(i, 1)].share, shares[i].share);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, RecallOnEveryKernel,
    testing::ValuesIn(availableKernels().begin(), availableKernels().end()),
    [](const auto& tested) { return std::string(tested.param->name()); });

TEST(Recall, OneObjectServesAgentsOfDifferentShapes)
{
    RandomStream random(3);
    Recall recall;
    for (int round = 0; round < 40; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        const World world(random, agent.sizes().inputs);
        teach(agent, random, world, random.below(30));
        const BitVector picture = world.sample(random);
        const Question question{picture, random.next(), 3};
        ASSERT_EQ(recall.settle(agent, question).states, naiveStates(agent, question)) << describe(agent);
    }
}

TEST(Recall, SaysWhenAnAnswerStandsStill)
{
    ArchitectureDescription description;
    description.inputChannels.assign(60, 1);
    description.outputChannels = {4};
    description.connector = Connector::parse("random 30 20 60 4").value();
    Agent agent(Architecture::create(description).value());
    RandomStream random(5);
    const World world(random, 60);
    teach(agent, random, world, 20);
    const BitVector picture = world.sample(random);
    const Settling settling = Recall().settle(agent, {picture, 1, 10});
    ASSERT_EQ(settling.states.size(), 11U);
    ASSERT_EQ(settling.changed.size(), 10U);
    for (std::size_t step = 0; step < 10; ++step)
        EXPECT_EQ(
            settling.changed[step], hammingDistance(settling.states[step].state, settling.states[step + 1].state));
    ASSERT_TRUE(settling.settledAt);
    EXPECT_EQ(settling.states[*settling.settledAt], settling.last());
    EXPECT_NE(settling.states[*settling.settledAt - 1], settling.last());
}

TEST(Recall, AnUntaughtAgentAnswersAtRandomAndNeverSettles)
{
    ArchitectureDescription description;
    description.inputChannels.assign(60, 1);
    description.outputChannels = {4};
    description.connector = Connector::parse("random 30 20 60 4").value();
    const Agent agent(Architecture::create(description).value());
    const BitVector picture(60);
    const Settling settling = Recall().settle(agent, {picture, 1, 10});
    EXPECT_FALSE(settling.settledAt);
    EXPECT_EQ(settling.last().state, randomBits(agent.settings().seed, 1, 10, Layer::state, 60));
}

} // namespace
} // namespace engram
