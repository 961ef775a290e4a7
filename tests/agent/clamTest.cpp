#include <engram/agent/agent.h>
#include <engram/agent/explanation.h>
#include <engram/recall/recall.h>

#include "support/step.h"

#include <gtest/gtest.h>

namespace engram {

namespace {

BitVector bits(std::string_view text)
{
    BitVector result(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        result.set(i, text[i] == '1');
    return result;
}

std::string textOf(BitView view)
{
    std::string text;
    for (std::size_t i = 0; i < view.size(); ++i)
        text += view[i] ? '1' : '0';
    return text;
}

/// A clam sees light, touch and food, and opens (1) or closes (0). Its instinct: food while open is good.
Agent clam(AgentSettings settings = {})
{
    ArchitectureDescription description;
    description.inputChannels = {1, 1, 1};
    description.outputChannels = {1};
    description.controlChannels = {3, 1};
    description.connector = *Connector::parse("full");
    description.instincts = {{{{Layer::input, 2, true}, {Layer::output, 0, true}}, true}};
    return Agent(*Architecture::create(description), settings);
}

const BitVector bits110 = bits("110");
constexpr Provenance byHand{.source = "by hand", .index = 0};

} // namespace

TEST(Clam, RemembersWhatItWasTaught)
{
    Agent agent = clam();
    agent.teach(bits("100"), bits("0"), byHand);
    agent.teach(bits("001"), bits("1"), byHand);
    EXPECT_EQ(agent.memory().size(), 2U);
    EXPECT_EQ(agent.counter(), 2U);
    for (const auto& [input, output] : {std::pair("100", "0"), std::pair("001", "1")}) {
        agent.reset({.kind = StateKind::testing, .identity = 5});
        for (int step = 0; step < 3; ++step)
            takeStep(agent, bits(input));
        EXPECT_EQ(textOf(agent.state().state), input) << "every lesson is an attractor";
        EXPECT_EQ(textOf(agent.state().output), output);
    }
}

TEST(Clam, StoresTheContextThatItsSettingsName)
{
    for (const Context context : {Context::iconic, Context::reset, Context::sequence}) {
        Agent agent = clam({.context = context, .seed = 3});
        agent.teach(bits("110"), bits("1"), {.source = "a", .index = 0});
        agent.teach(bits("011"), bits("0"), {.source = "a", .index = 1});
        const EngramView engram = agent.memory()[1];
        EXPECT_EQ(textOf(engram.input), "011");
        EXPECT_EQ(textOf(engram.answerState), "011");
        EXPECT_EQ(textOf(engram.answerOutput), "0");
        const Identity identity = identityOfExample("a", 1);
        switch (context) {
        case Context::iconic:
            EXPECT_EQ(textOf(engram.contextState), "011");
            EXPECT_EQ(textOf(engram.contextOutput), "0");
            break;
        case Context::reset:
            EXPECT_EQ(engram.contextState, randomBits(3, identity, 0, Layer::state, 3).view());
            EXPECT_EQ(engram.contextOutput, randomBits(3, identity, 0, Layer::output, 1).view());
            break;
        case Context::sequence:
            EXPECT_EQ(textOf(engram.contextState), "110");
            EXPECT_EQ(textOf(engram.contextOutput), "1");
            break;
        }
    }
}

TEST(Clam, OpensForFoodOnceItHasTastedSome)
{
    Agent agent = clam();
    // Untaught it acts at random: wait for it to be open while there is food.
    Identity identity = 0;
    while (agent.memory().empty()) {
        agent.reset({.kind = StateKind::testing, .source = "sea", .identity = ++identity});
        takeStep(agent, bits("001"));
        EXPECT_EQ(agent.memory().size(), agent.state().output[0] ? 1U : 0U);
        ASSERT_LT(identity, 100U);
    }
    const EngramView engram = agent.memory()[0];
    EXPECT_EQ(textOf(engram.input), "001");
    EXPECT_EQ(engram.answerState, agent.state().state.view()) << "its own state, not the label's";
    EXPECT_EQ(textOf(engram.answerOutput), "1");
    EXPECT_EQ(engram.provenance.kind, LessonKind::pleasure);
    EXPECT_EQ(engram.provenance.source, "Instinct");
    const Story& story = agent.story();
    EXPECT_EQ(story.episode(story.episodes() - 1).kind, StateKind::feedback);

    for (int question = 0; question < 20; ++question) {
        agent.reset({.kind = StateKind::testing, .identity = ++identity});
        takeStep(agent, bits("001"));
        EXPECT_TRUE(agent.state().output[0]);
    }
}

TEST(Clam, PainTeachesTheInverse)
{
    Agent agent = clam();
    EXPECT_FALSE(agent.punish(byHand)) << "there is nothing to be punished for yet";
    agent.teach(bits("110"), bits("1"), byHand);
    agent.reset({.kind = StateKind::canvas, .identity = 1});
    EXPECT_FALSE(agent.reinforce(byHand)) << "a reset is no answer";
    takeStep(agent, bits("110"));
    const State answered = agent.state();
    ASSERT_EQ(textOf(answered.output), "1");
    ASSERT_TRUE(agent.punish(byHand));
    EXPECT_EQ(agent.state(), answered);
    const EngramView engram = agent.memory()[1];
    EXPECT_EQ(engram.input, answered.input.view());
    EXPECT_EQ(engram.answerState, answered.state.view());
    EXPECT_EQ(textOf(engram.answerOutput), "0");
    EXPECT_EQ(engram.contextState, answered.state.view()) << "iconic: what is stored holds itself";
    EXPECT_EQ(textOf(engram.contextOutput), "0");
    EXPECT_EQ(engram.provenance.kind, LessonKind::pain);
}

TEST(Clam, FeedbackKeepsThePreviousStateWhereTheContextIsNotIconic)
{
    Agent agent = clam({.context = Context::reset});
    agent.teach(bits("110"), bits("1"), byHand);
    agent.reset({.kind = StateKind::canvas, .identity = 9});
    takeStep(agent, bits("010"));
    const State before = agent.state();
    takeStep(agent, bits("110"));
    ASSERT_TRUE(agent.reinforce(byHand));
    const EngramView engram = agent.memory()[agent.memory().size() - 1];
    EXPECT_EQ(engram.contextState, before.state.view());
    EXPECT_EQ(engram.contextOutput, before.output.view());
}

TEST(Clam, SplitVotesGoToTheNextRule)
{
    Agent agent = clam();
    agent.teach(bits("100"), bits("0"), byHand);
    agent.teach(bits("010"), bits("1"), byHand);
    // Input 110 and Q = 000 are 1 + 1 bits from either lesson: they agree about the third state bit only.
    State now(agent.sizes());
    const Moment moment{.input = bits110.view(),
        .oldState = now.state,
        .newState = now.state,
        .oldOutput = now.output,
        .identity = 4,
        .step = 2};
    const NeuronExplanation split = explainNeuron(agent, {Layer::state, 0}, moment);
    EXPECT_EQ(split.rule, Rule::randomDefault);
    EXPECT_EQ(split.bit, randomBits(1, 4, 2, Layer::state, 3)[0]);
    EXPECT_EQ(split.leastDistance, 2U);
    EXPECT_EQ(split.votesForOne, 1U);
    EXPECT_EQ(split.votesForZero, 1U);
    EXPECT_EQ(split.connections, 6U);
    EXPECT_EQ(split.histogram, (std::vector<std::size_t>{0, 0, 2, 0, 0, 0, 0}));
    ASSERT_EQ(split.nearest.size(), 2U);
    EXPECT_EQ(split.nearest[1].engram, 1U);
    EXPECT_FALSE(split.nearest[1].answer);
    EXPECT_TRUE(split.nearest[1].voted);
    EXPECT_EQ(explainNeuron(agent, {Layer::state, 2}, moment).rule, Rule::hamming);

    agent.setRules({.randomDefault = false});
    now.state = bits("011"); // 110 with 011 is 1 + 3 from 100, 1 + 1 from 010: the second lesson alone votes
    EXPECT_EQ(textOf(Recall().next(agent, now, bits110, 4, 2).state), "010");
    agent.setRules({.hamming = false, .randomDefault = false});
    EXPECT_EQ(textOf(Recall().next(agent, now, bits110, 4, 2).state), "011") << "no rule left: bits stay";
}

} // namespace engram
