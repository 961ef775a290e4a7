#include <engram/agent/patchwork.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/agent/explanation.h>
#include <engram/bits/counterRandom.h>
#include <engram/bits/kernel.h>
#include <engram/recall/recall.h>

#include "agent/naivePatchwork.h"
#include "support/limitedProcess.h"
#include "support/referenceRecall.h"

namespace engram::patchworks {
namespace {

BitVector noise(RandomStream& random, std::size_t size, std::uint64_t onesIn8)
{
    BitVector bits(size);
    for (std::size_t i = 0; i < size; ++i)
        bits.set(i, random.below(8) < onesIn8);
    return bits;
}

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

/// Small pictures most often, of which very many lessons are equally near; every fourth time those of the presets.
ArchitectureDescription randomDescription(RandomStream& random)
{
    const bool asPresets = random.below(4) == 0;
    const std::uint64_t side = asPresets ? 28 : 1 + random.below(13);
    const std::uint64_t size = asPresets ? 8 : 1 + random.below(side);
    std::uint64_t stride = asPresets ? 4 : 1 + random.below(size);
    while ((side - size) % stride != 0)
        --stride;
    ArchitectureDescription description;
    description.inputChannels.assign(side * side, random.below(2) == 0 ? 1 : 8);
    description.outputChannels = {static_cast<std::uint32_t>(1 + random.below(4))};
    const std::uint64_t list = asPresets && random.below(2) == 0 ? 30 : 1 + random.below(6);
    description.connector = Connector::parse("windows " + number(size) + " " + number(stride) + " "
        + number(random.below(5)) + " " + number(1 + random.below(5)) + " " + number(list))
                                .value();
    return description;
}

AgentSettings randomSettings(RandomStream& random)
{
    AgentSettings settings;
    settings.rules.hamming = random.below(8) != 0;
    settings.rules.randomDefault = random.below(3) != 0;
    settings.seed = random.next();
    return settings;
}

/// Examples near each other, some with variants, some taught again at once, some as another code.
class World {
public:
    World(RandomStream& random, std::size_t inputs)
        : random_(random)
        , flips_(1 + random.below(1 + inputs / 6))
    {
        for (std::uint64_t i = 1 + random.below(4); i > 0; --i)
            prototypes_.push_back(noise(random, inputs, 1 + random.below(6)));
    }
    BitVector sample()
    {
        BitVector bits = prototypes_[random_.below(prototypes_.size())];
        for (std::uint64_t i = random_.below(flips_); i > 0; --i)
            bits.flip(random_.below(bits.size()));
        return bits;
    }
    void teach(Agent& agent, std::size_t examples)
    {
        const std::uint64_t codes = 1 + random_.below(std::uint64_t{1} << agent.sizes().outputs);
        for (std::size_t i = 0; i < examples; ++i) {
            const auto code = static_cast<std::uint32_t>(random_.below(codes));
            const std::string source = random_.below(3) == 0 ? "fonts" : "digits";
            const std::uint64_t index = random_.below(4) == 0 ? 7 : i;
            for (std::uint32_t variant = 0; variant <= random_.below(4); ++variant)
                agent.teach(sample(), bitsOfCode(code, agent.sizes().outputs), {source, index, variant});
        }
    }
    /// Now and then something is forgotten: engrams here and there, or all of a code; and something is taught again.
    void change(Agent& agent)
    {
        if (random_.below(3) != 0)
            return;
        const std::uint64_t apart = 2 + random_.below(3);
        const std::uint64_t code = random_.below(4);
        const bool wholeCodes = random_.below(2) == 0;
        agent.forget([&](std::size_t index, const EngramView& engram) {
            return wholeCodes ? codeOf(engram.answerOutput) == code : index % apart == 0;
        });
        teach(agent, random_.below(3));
    }

private:
    RandomStream& random_;
    std::uint64_t flips_;
    std::vector<BitVector> prototypes_;
};

std::vector<State> naiveStates(const Agent& agent, const Question& question)
{
    std::vector<State> states = {resetState(agent, question.input, question.identity)};
    for (std::size_t step = 1; step <= question.steps; ++step)
        states.push_back(referenceNext(agent, states.back(), question.input, question.identity, step));
    return states;
}

std::string describe(const Agent& agent)
{
    return agent.architecture().description().connector.text() + ", " + number(agent.sizes().inputs) + " inputs, "
        + number(agent.memory().size()) + " engrams";
}

struct Case {
    const Kernel* kernel;
    std::size_t threads;
};

class PatchworkOnEveryKernel : public testing::TestWithParam<Case> {
protected:
    Recall recall{RecallOptions{.kernel = GetParam().kernel, .threads = GetParam().threads}};
    RandomStream random{GetParam().threads};
};

TEST_P(PatchworkOnEveryKernel, SettlesAsThePlainRuleDoes)
{
    for (int round = 0; round < 40; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        World world(random, agent.sizes().inputs);
        world.teach(agent, random.below(6) == 0 ? 0 : random.below(25));
        world.change(agent);
        const BitVector picture = world.sample();
        const Question question{picture, random.next(), 1 + random.below(6)};
        const Settling settling = recall.settle(agent, question);
        ASSERT_EQ(settling.states, naiveStates(agent, question)) << describe(agent);
        ASSERT_EQ(recall.answer(agent, question), settling.last());
        const std::uint64_t step = 1 + random.below(5);
        ASSERT_EQ(recall.next(agent, settling.states[0], picture, 5, step),
            referenceNext(agent, settling.states[0], picture, 5, step))
            << describe(agent);
    }
}

TEST_P(PatchworkOnEveryKernel, AnswersTheSameWhateverItWasToldToExpect)
{
    const int rounds = test::sanitized ? 5 : 20; // the plain rule takes long there
    for (int round = 0; round < rounds; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        World world(random, agent.sizes().inputs);
        world.teach(agent, random.below(6) == 0 ? 0 : random.below(25));
        std::vector<BitVector> pictures(1 + random.below(5));
        std::ranges::generate(pictures, [&world] { return world.sample(); });
        // Not all that is expected is asked, and not all that is asked was expected.
        recall.expect(agent, std::vector<BitView>(pictures.begin(), pictures.end() - random.below(2)));
        for (int asked = 0; asked < 8; ++asked) {
            if (random.below(4) == 0)
                world.teach(agent, random.below(3));
            if (random.below(4) == 0)
                world.change(agent);
            const Question question{pictures[random.below(pictures.size())], random.next(), 3};
            ASSERT_EQ(recall.settle(agent, question).states, naiveStates(agent, question)) << describe(agent);
        }
    }
}

TEST_P(PatchworkOnEveryKernel, PatchesEveryCodeTogetherAsThePlainRuleDoes)
{
    for (int round = 0; round < 40; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value());
        World world(random, agent.sizes().inputs);
        world.teach(agent, random.below(25));
        world.change(agent);
        const BitVector picture = world.sample();
        const std::size_t engrams = random.below(2) == 0 ? Recall::allEngrams : random.below(agent.memory().size() + 1);
        const std::uint64_t step = 1 + random.below(5);
        const std::size_t memories = memoriesInStep(*agent.architecture().windows(), step);
        ASSERT_EQ(recall.patchwork(agent, picture, step, engrams),
            NaivePatchwork(agent, picture, engrams).patchwork(memories))
            << describe(agent) << ", of which " << engrams;
    }
}

// A memory that grows, shrinks and loses lessons from the middle while one Recall goes on asking, over several blocks
// with lessons across their borders.
TEST_P(PatchworkOnEveryKernel, AgreesOverManyBlocksAndAfterForgetting)
{
    ArchitectureDescription description;
    description.inputChannels.assign(36, 1);
    description.outputChannels = {4};
    description.connector = Connector::parse("windows 3 1 1 3 5").value();
    for (const std::size_t examples : {409U, 1000U}) {
        Agent agent(Architecture::create(description).value());
        World world(random, 36);
        world.teach(agent, examples);
        for (int change = 0; change < 5; ++change) {
            if (change == 1)
                agent.forgetLast();
            if (change == 2)
                agent.forget([](std::size_t index, const EngramView&) { return index % 3 == 0; });
            if (change == 3)
                world.teach(agent, 30);
            if (change == 4) // whole digits are gone
                agent.forget([](std::size_t, const EngramView& engram) { return codeOf(engram.answerOutput) > 1; });
            const BitVector picture = world.sample();
            ASSERT_EQ(recall.patchwork(agent, picture), NaivePatchwork(agent, picture).patchwork(3))
                << examples << " examples, change " << change;
        }
    }
}

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const Kernel* kernel : availableKernels())
        for (const std::size_t threads : {1U, 2U, 5U})
            all.push_back({kernel, threads});
    return all;
}
INSTANTIATE_TEST_SUITE_P(Kernel, PatchworkOnEveryKernel, testing::ValuesIn(cases()), [](const auto& tested) {
    return std::string(tested.param.kernel->name()) + "_" + std::to_string(tested.param.threads) + "_threads";
});

// What is taught anywhere between two questions must not depend on what a Recall has seen of other agents before.
TEST(PatchworkRecall, IsTheSameForANewOneAndForOneThatKnowsOtherAgents)
{
    RandomStream random(5);
    Recall experienced;
    for (int round = 0; round < 30; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value());
        World world(random, agent.sizes().inputs);
        world.teach(agent, 1 + random.below(20));
        Agent copy = agent;
        world.teach(copy, 3);
        const BitVector picture = world.sample();
        for (const Agent* asked : {&agent, &copy, &agent})
            ASSERT_EQ(experienced.patchwork(*asked, picture), Recall().patchwork(*asked, picture)) << describe(*asked);
    }
}

TEST(PatchworkRecall, SharesAreThePixelsThatEachEngramShows)
{
    RandomStream random(6);
    for (int round = 0; round < 40; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value());
        World world(random, agent.sizes().inputs);
        world.teach(agent, 1 + random.below(20));
        const BitVector picture = world.sample();
        Recall recall;
        const std::uint64_t step = 1 + random.below(4);
        const Patchwork patchwork = recall.patchwork(agent, picture, step);
        std::map<std::size_t, double> expected;
        const std::size_t pixels = agent.sizes().states / patchwork.grid.bitsPerPixel;
        for (const std::uint32_t window : windowOfPixels(patchwork.grid, patchwork.codes.front()))
            expected[patchwork.codes.front().windows[window].engram] += 1.0 / static_cast<double>(pixels);
        const std::vector<Share> shares = recall.shares(agent, State(agent.sizes()), picture, Recall::allEngrams, step);
        ASSERT_EQ(shares.size(), expected.size());
        for (std::size_t i = 0; i < shares.size(); ++i) {
            EXPECT_NEAR(shares[i].share, expected[shares[i].engram], 1e-9);
            EXPECT_LE(shares[i].share, shares[std::max<std::size_t>(i, 1) - 1].share);
        }
    }
}

TEST(PatchworkRecall, EveryNeuronIsExplainedByTheBitThatItTook)
{
    RandomStream random(8);
    for (int round = 0; round < 30; ++round) {
        Agent agent(Architecture::create(randomDescription(random)).value(), randomSettings(random));
        World world(random, agent.sizes().inputs);
        world.teach(agent, random.below(15));
        const BitVector picture = world.sample();
        const std::uint64_t step = 1 + random.below(4);
        State now(agent.sizes());
        now.state = world.sample();
        Recall recall;
        const State next = recall.next(agent, now, picture, 3, step);
        const Moment moment{.input = picture,
            .oldState = now.state,
            .newState = next.state,
            .oldOutput = now.output,
            .identity = 3,
            .step = step};
        const std::size_t neuron = random.below(agent.sizes().states);
        const NeuronExplanation state = explainNeuron(agent, {Layer::state, neuron}, moment);
        EXPECT_EQ(state.bit, next.state[neuron]) << describe(agent);
        const std::size_t output = random.below(agent.sizes().outputs);
        EXPECT_EQ(explainNeuron(agent, {Layer::output, output}, moment).bit, next.output[output]) << describe(agent);
        if (state.rule != Rule::hamming)
            continue;
        EXPECT_EQ(state.votesForOne + state.votesForZero, 1U);
        EXPECT_EQ(std::ranges::count_if(state.nearest, &NearEngram::voted), 1) << describe(agent);
        for (const NearEngram& near : state.nearest)
            if (near.voted) {
                EXPECT_EQ(std::pair(near.distance, near.answer), std::pair(state.leastDistance, state.bit));
            }
    }
}

} // namespace
} // namespace engram::patchworks
