#pragma once

#include <cstdint>
#include <string>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/recall/recall.h>
#include <engram/training/learner.h>

#include "support/files.h"
#include "support/step.h"

namespace engram::test {

inline BitVector randomInput(RandomStream& random, std::size_t size)
{
    BitVector bits(size);
    for (Word& word : bits.words())
        word = random.next() & random.next();
    bits.clearPadding();
    return bits;
}

/// An agent that has lived a little: taught from several sources, asked, praised, punished, made to forget.
inline Learner livedLearner(const LearnerDescription& description, std::size_t lessons, std::uint64_t seed)
{
    Learner learner = Learner::create(description, "Ada & the \xF0\x9F\xA6\xAA\n").value();
    learner.notes = "taught by hand\nand more";
    Agent& agent = learner.agent;
    RandomStream random(seed);
    const char* sources[] = {"MNIST train", "Carlito", "Canvas"};
    for (std::size_t i = 0; i < lessons; ++i) {
        const BitVector input = randomInput(random, agent.sizes().inputs);
        const BitVector label = bitsOfCode(static_cast<std::uint32_t>(random.below(10)), 4);
        agent.teach(input, label,
            {.source = sources[random.below(3)],
                .index = random.next() >> random.below(64),
                .variant = static_cast<std::uint32_t>(random.below(3))});
    }
    Episode question;
    question.kind = StateKind::canvas;
    question.source = "Canvas";
    question.identity = random.next();
    const BitVector drawing = randomInput(random, agent.sizes().inputs);
    agent.reset(question, drawing);
    takeStep(agent, drawing);
    takeStep(agent, drawing);
    agent.reinforce({.source = "Canvas", .index = 5});
    agent.punish({.source = "Canvas", .index = 6});
    agent.forgetLast(1);
    return learner;
}

/// The demo's agent, taught nothing yet.
inline Learner classicLearner(std::uint64_t seed = 1)
{
    LearnerDescription description = findPreset("Classic")->description;
    description.agent.seed = seed;
    return Learner::create(description).value();
}

inline LearnerDescription smallDescription()
{
    LearnerDescription description = findPreset("Classic")->description;
    description.architecture.connector = Connector{ConnectorKind::random, {3, 2, 4, 1}};
    return description;
}

inline Learner smallLearner(std::size_t lessons = 3)
{
    return livedLearner(smallDescription(), lessons, 1);
}

inline void expectEqual(const Learner& left, const Learner& right)
{
    EXPECT_EQ(left.name, right.name);
    EXPECT_EQ(left.notes, right.notes);
    EXPECT_EQ(left.description(), right.description());
    EXPECT_TRUE(left.agent.memory() == right.agent.memory());
    EXPECT_TRUE(left.agent.story() == right.agent.story());
    EXPECT_EQ(left.agent.story().limit(), right.agent.story().limit());
    EXPECT_EQ(left.agent.story().dropped(), right.agent.story().dropped());
    EXPECT_EQ(left.agent.state(), right.agent.state());
    EXPECT_EQ(left.agent.counter(), right.agent.counter());
    EXPECT_EQ(left.agent.forgettings(), right.agent.forgettings());
}

} // namespace engram::test
