#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include <engram/agent/agent.h>
#include <engram/recall/recall.h>

#include "support/randomAgents.h"
#include "support/step.h"

namespace engram {

// What the window does: one thread goes on teaching while others ask copies taken on the way. A copy must stay what it
// was; a thread sanitizer must see no write to what is shared.
TEST(Threads, CopiesAnswerWhileTheOriginalIsTaught)
{
    RandomAgents random(51);
    Agent agent(random.architecture(3, 65, 4));
    const auto teach = [&](std::uint64_t lesson) {
        agent.teach(
            random.bits(65), random.bits(4), {.source = lesson % 3 == 0 ? "fonts" : "MNIST train", .index = lesson});
    };
    for (std::uint64_t lesson = 0; lesson < 1000; ++lesson)
        teach(lesson);

    constexpr std::size_t askers = 4;
    std::vector<State> answers(askers);
    std::vector<Memory> memories(askers, Memory(agent.sizes()));
    std::vector<Agent> snapshots;
    const BitVector picture = random.bits(65);
    {
        std::vector<std::jthread> threads;
        for (std::size_t asker = 0; asker < askers; ++asker) {
            snapshots.push_back(agent);
            threads.emplace_back([copy = agent, asker, &answers, &memories, &picture]() mutable {
                answers[asker] = Recall().answer(copy, {picture, asker, 5});
                copy.teach(picture, copy.state().output, {.source = "Canvas"});
                takeStep(copy, picture);
                copy.forget([](std::size_t index, const EngramView&) { return index % 100 == 99; });
                memories[asker] = copy.memory();
            });
            for (std::uint64_t lesson = 0; lesson < 20; ++lesson)
                teach(1000 * (asker + 1) + lesson);
        }
    }
    for (std::size_t asker = 0; asker < askers; ++asker) {
        Agent alone = snapshots[asker];
        EXPECT_EQ(answers[asker], Recall().answer(alone, {picture, asker, 5}));
        EXPECT_EQ(alone.memory().size(), 1000 + 20 * asker);
        alone.teach(picture, alone.state().output, {.source = "Canvas"});
        alone.forget([](std::size_t index, const EngramView&) { return index % 100 == 99; });
        EXPECT_EQ(memories[asker], alone.memory());
    }
    EXPECT_EQ(agent.memory().size(), 1080U);
    EXPECT_EQ(agent.story().size(), 2 * 1080U);
}

} // namespace engram
