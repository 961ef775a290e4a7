#include <engram/agent/story.h>

#include <deque>

#include <gtest/gtest.h>

#include <engram/agent/agent.h>
#include <engram/agent/explanation.h>
#include <engram/recall/recall.h>

#include "support/randomAgents.h"
#include "support/step.h"

namespace engram {

namespace {

constexpr LayerSizes sizes{65, 65, 3};

State randomState(RandomAgents& random)
{
    State state(sizes);
    state.input = random.bits(sizes.inputs);
    state.state = random.bits(sizes.states);
    state.output = random.bits(sizes.outputs);
    return state;
}

struct NaiveEpisode {
    Episode heading;
    std::vector<State> states;
};

std::size_t statesOf(const std::deque<NaiveEpisode>& episodes)
{
    std::size_t states = 0;
    for (const NaiveEpisode& episode : episodes)
        states += episode.states.size();
    return states;
}

void expectEqual(const Story& story, const std::deque<NaiveEpisode>& naive)
{
    ASSERT_EQ(story.episodes(), naive.size());
    ASSERT_EQ(story.size(), statesOf(naive));
    std::size_t index = 0;
    for (std::size_t e = 0; e < naive.size(); ++e) {
        const NaiveEpisode& expected = naive[e];
        ASSERT_EQ(story.episode(e), expected.heading);
        ASSERT_EQ(story.range(e).firstState, index);
        ASSERT_EQ(story.range(e).states, expected.states.size());
        for (std::size_t step = 0; step < expected.states.size(); ++step, ++index) {
            const StoryState state = story.state(index);
            ASSERT_EQ(state.input, expected.states[step].input.view());
            ASSERT_EQ(state.state, expected.states[step].state.view());
            ASSERT_EQ(state.output, expected.states[step].output.view());
            ASSERT_EQ(state.episode, e);
            ASSERT_EQ(state.step, expected.heading.firstStep + step);
            const bool isReset = step == 0 && expected.heading.startsWithReset;
            ASSERT_EQ(state.kind, isReset ? StateKind::reset : expected.heading.kind);
            if (step == 0) {
                ASSERT_EQ(story.changed(index), std::nullopt);
            } else {
                const State& before = expected.states[step - 1];
                ASSERT_EQ(story.changed(index), hammingDistance(before.state, expected.states[step].state));
            }
        }
    }
}

} // namespace

TEST(Story, KeepsEveryEpisodeUpToItsLimit)
{
    RandomAgents random(31);
    Story story(sizes);
    std::deque<NaiveEpisode> naive;
    std::uint64_t dropped = 0;
    std::size_t limit = Story::defaultLimit;
    const auto dropOldest = [&] {
        while (naive.size() > 1 && statesOf(naive) > limit) {
            dropped += naive.front().states.size();
            naive.pop_front();
        }
    };
    for (int round = 0; round < 400; ++round) {
        Episode heading;
        heading.kind = static_cast<StateKind>(1 + random.below(4));
        heading.source = random.coin() ? "MNIST train" : "a font with a rather long name";
        heading.index = random.below(100);
        heading.startsWithReset = random.coin();
        heading.firstStep = heading.startsWithReset ? 0 : random.below(5);
        story.begin(heading);
        naive.push_back({heading, {}});
        const std::size_t longOnes = random.below(20) == 0 ? 600 : 12;
        for (std::size_t states = random.below(longOnes); states > 0; --states) {
            State state = randomState(random);
            if (random.coin() && !naive.back().states.empty()) // what repeats itself is kept once
                state.input = naive.back().states.back().input;
            if (random.below(3) == 0)
                state.state = state.input;
            else if (random.coin() && !naive.back().states.empty())
                state.state = naive.back().states.back().state;
            naive.back().states.push_back(std::move(state));
            story.append(naive.back().states.back());
            dropOldest();
        }
        if (round % 40 == 20) {
            constexpr std::size_t limits[] = {0, 1, 300, 1500, 100000};
            limit = limits[random.below(5)];
            story.setLimit(limit);
            dropOldest();
        }
        ASSERT_EQ(story.dropped(), dropped);
        if (round % 20 == 0)
            expectEqual(story, naive);
        if (HasFatalFailure())
            return;
    }
    expectEqual(story, naive);
    EXPECT_GT(dropped, 0U);
}

TEST(Story, CopiesAreIndependent)
{
    RandomAgents random(32);
    Story story(sizes);
    std::deque<NaiveEpisode> naive;
    const auto add = [&](Story& to, std::deque<NaiveEpisode>& expected, bool newEpisode) {
        if (newEpisode) {
            expected.push_back({{.kind = StateKind::testing, .index = random.below(9)}, {}});
            to.begin(expected.back().heading);
        }
        expected.back().states.push_back(randomState(random));
        to.append(expected.back().states.back());
    };
    for (int i = 0; i < 700; ++i)
        add(story, naive, i % 7 == 0);
    for (const int copies : {1, 2, 3}) {
        SCOPED_TRACE(copies);
        Story copy = story;
        std::deque<NaiveEpisode> ofCopy = naive;
        EXPECT_EQ(copy, story);
        for (int i = 0; i < 300; ++i) {
            add(copy, ofCopy, i % 5 == 1);
            add(story, naive, i % 3 == 1);
        }
        copy.setLimit(500);
        EXPECT_NE(copy, story);
        while (statesOf(ofCopy) > 500)
            ofCopy.pop_front();
        expectEqual(copy, ofCopy);
        expectEqual(story, naive);
        copy.clear();
        EXPECT_TRUE(copy.empty());
        EXPECT_EQ(copy.episodes(), 0U);
    }
}

namespace {

Agent agentOf(RandomAgents& random, AgentSettings settings = {})
{
    return Agent(random.architecture(3, sizes.inputs, sizes.outputs), settings);
}

/// Shares nothing with the original.
Memory rebuilt(const Memory& memory)
{
    Memory result(memory.sizes());
    for (std::size_t i = 0; i < memory.size(); ++i)
        result.teach(memory[i]);
    return result;
}

/// Every state that was recalled must follow from the moment that the story tells.
std::size_t countRecalledFromTheirMoments(const Agent& agent)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < agent.story().size(); ++i) {
        const StoryState state = agent.story().state(i);
        const auto moment = momentOf(agent.story(), i);
        const bool first = agent.story().range(state.episode).firstState == i;
        const bool recalled = state.kind == StateKind::testing || state.kind == StateKind::canvas;
        EXPECT_EQ(moment.has_value(), recalled && !first) << i;
        if (!moment || agent.story().episode(state.episode).forgettings != agent.forgettings())
            continue;
        for (std::size_t k = 0; k < agent.sizes().states; ++k)
            EXPECT_EQ(explainNeuron(agent, {Layer::state, k}, *moment).bit, state.state[k]) << i << ' ' << k;
        for (std::size_t k = 0; k < agent.sizes().outputs; ++k)
            EXPECT_EQ(explainNeuron(agent, {Layer::output, k}, *moment).bit, state.output[k]) << i << ' ' << k;
        ++count;
    }
    return count;
}

} // namespace

TEST(AgentStory, TellsFromWhatEveryStateWasRecalled)
{
    RandomAgents random(33);
    for (int round = 0; round < 12; ++round) {
        SCOPED_TRACE(round);
        const AgentSettings settings{
            .context = static_cast<Context>(round % 3), .rules = {.discrimination = round % 2 == 1}};
        Agent agent = agentOf(random, settings);
        std::size_t steps = 0; // since the memory last forgot
        for (int event = 0; event < 60; ++event) {
            const BitVector picture = random.bits(sizes.inputs);
            switch (random.below(8)) {
            case 0:
                agent.teach(picture, random.bits(sizes.outputs), {.source = "a", .index = random.below(5)});
                break;
            case 1:
                agent.reset({.kind = StateKind::canvas, .identity = random.below(50)}, picture);
                break;
            case 2:
                agent.continueWith({.kind = StateKind::testing, .identity = random.below(50)});
                break;
            case 3:
                agent.step(picture, random.bits(sizes.outputs), {.source = "b"});
                break;
            case 4:
                agent.punish({.source = "c"});
                break;
            case 5: {
                const Settling settling = Recall().settle(agent, {picture, 77, 3});
                agent.record({.kind = StateKind::testing, .identity = 77}, settling.states);
                steps += 3;
                break;
            }
            case 6:
                if (random.below(4) == 0 && agent.forgetLast() > 0)
                    steps = 0;
                break;
            default:
                for (int i = 0; i < 3; ++i)
                    takeStep(agent, picture);
                steps += 3;
            }
        }
        EXPECT_EQ(countRecalledFromTheirMoments(agent), steps);
    }
}

TEST(AgentStory, TagsLessonsTestsAndFeedback)
{
    RandomAgents random(34);
    Agent agent = agentOf(random);
    agent.teach(random.bits(65), bitsOfCode(5, 3), {.source = "Carlito", .index = 5});
    ASSERT_EQ(agent.story().size(), 2U);
    EXPECT_EQ(agent.story().state(0).kind, StateKind::reset);
    EXPECT_EQ(agent.story().state(1).kind, StateKind::training);
    EXPECT_EQ(agent.story().episode(0).source, "Carlito");
    EXPECT_EQ(agent.story().episode(0).expected, 5);
    EXPECT_EQ(agent.story().episode(0).engrams, 0U);
    EXPECT_EQ(agent.story().episode(0).identity, identityOfExample("Carlito", 5));

    const BitVector drawing = random.bits(65);
    agent.reset({.kind = StateKind::canvas, .source = "Canvas", .expected = 4, .identity = 1}, drawing);
    EXPECT_EQ(agent.state().input, drawing);
    takeStep(agent, drawing);
    takeStep(agent, drawing);
    agent.punish({.source = "Canvas", .index = 8});
    takeStep(agent, drawing);
    const Story& story = agent.story();
    ASSERT_EQ(story.episodes(), 4U);
    EXPECT_EQ(story.episode(1).engrams, 1U);
    EXPECT_EQ(story.range(1).states, 3U);
    EXPECT_EQ(story.episode(2).kind, StateKind::feedback);
    EXPECT_EQ(story.range(2).states, 1U);
    EXPECT_EQ(BitVector(story.state(5).output), BitVector(story.state(4).output).inverted());
    // The question goes on after the feedback, from where it was, with what was learned.
    EXPECT_EQ(story.episode(3).kind, StateKind::canvas);
    EXPECT_EQ(story.episode(3).expected, 4);
    EXPECT_EQ(story.episode(3).firstStep, 2U);
    EXPECT_EQ(story.episode(3).engrams, 2U);
    EXPECT_EQ(story.state(6).state, story.state(4).state);
    EXPECT_EQ(story.state(7).step, 3U);
    EXPECT_EQ(agent.counter(), 4U);

    agent.clearStory();
    EXPECT_TRUE(agent.story().empty());
    takeStep(agent, drawing);
    EXPECT_EQ(agent.story().size(), 2U);
    EXPECT_EQ(agent.story().state(1).step, 4U);
}

TEST(AgentStory, AnEpisodeGoesOnAfterRestoring)
{
    RandomAgents random(35);
    Agent agent = agentOf(random, {.context = Context::reset});
    for (std::uint64_t i = 0; i < 5; ++i)
        agent.teach(random.bits(65), random.bits(3), {.source = "x", .index = i});
    const BitVector drawing = random.bits(65);
    agent.reset({.kind = StateKind::canvas, .identity = 5}, drawing);
    takeStep(agent, drawing);
    takeStep(agent, drawing);
    Agent restored(agent.architecture(), agent.settings());
    EXPECT_FALSE(restored.reinforce({}));
    restored.restore(agent.memory(), agent.story(), agent.state(), agent.counter(), agent.forgettings());
    for (Agent* each : {&agent, &restored}) {
        EXPECT_TRUE(each->punish({.source = "Canvas"}));
        takeStep(*each, drawing);
    }
    EXPECT_EQ(agent.memory(), restored.memory());
    EXPECT_EQ(agent.story(), restored.story());
    EXPECT_EQ(agent.state(), restored.state());
    EXPECT_EQ(agent.counter(), restored.counter());

    // Without a story there is nothing to go on with: no feedback, and steps begin an episode of their own.
    Agent bare(agent.architecture(), agent.settings());
    bare.restore(agent.memory(), Story(sizes), agent.state(), agent.counter(), agent.forgettings());
    EXPECT_FALSE(bare.reinforce({}));
    takeStep(bare, drawing);
    EXPECT_EQ(bare.story().episode(0).kind, StateKind::testing);
}

TEST(Agent, IsAValue)
{
    RandomAgents random(36);
    Agent agent = agentOf(random);
    for (std::uint64_t i = 0; i < 1030; ++i)
        agent.teach(random.bits(65), random.bits(3), {.source = "x", .index = i});
    const Agent before = agent;
    const Memory memory = rebuilt(before.memory());
    Agent whatIf = agent;
    whatIf.forget([](std::size_t index, const EngramView&) { return index % 2 == 0; });
    takeStep(whatIf, random.bits(65));
    agent.teach(random.bits(65), random.bits(3), {.source = "y"});
    EXPECT_EQ(before.memory(), memory);
    EXPECT_EQ(before.story().size(), 2060U);
    EXPECT_EQ(before.counter(), 1030U);
    EXPECT_EQ(whatIf.memory().size(), 515U);
    EXPECT_EQ(agent.memory().size(), 1031U);
    // The same lessons give the same agent.
    Agent again(before.architecture(), before.settings());
    for (std::size_t i = 0; i < 1030; ++i)
        again.teach(memory[i].input, memory[i].answerOutput, memory[i].provenance);
    EXPECT_EQ(again.memory(), before.memory());
    EXPECT_EQ(again.story(), before.story());
    EXPECT_EQ(again.state(), before.state());
}

TEST(Agent, MayBeTaughtWhatItShows)
{
    RandomAgents random(37);
    for (const Context context : {Context::iconic, Context::reset, Context::sequence}) {
        Agent own = agentOf(random, {.context = context});
        own.reset({.kind = StateKind::canvas, .source = "a source whose name is long", .identity = 1}, random.bits(65));
        takeStep(own, random.bits(65));
        Agent copied = own;
        for (int round = 0; round < 300; ++round) { // beyond one chapter, so that what is viewed moves
            const State state = copied.state();
            const std::string source = copied.episode().source;
            const std::string name = copied.story().episode(0).source;
            own.teach(own.state().input, own.state().output, {.source = own.episode().source});
            copied.teach(state.input, state.output, {.source = source});
            takeStep(own, own.story().state(0).input);
            takeStep(copied, BitVector(copied.story().state(0).input));
            own.step(own.state().state, own.state().output, {.source = own.story().episode(0).source});
            copied.step(BitVector(copied.state().state), BitVector(copied.state().output), {.source = name});
            own.punish({.source = own.story().episode(0).source});
            copied.punish({.source = name});
        }
        EXPECT_EQ(own.memory(), copied.memory());
        EXPECT_EQ(own.story(), copied.story());
    }
}

} // namespace engram
