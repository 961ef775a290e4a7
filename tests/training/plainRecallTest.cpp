#include "training/plainRecall.h"

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

/// An agent of 30 inputs that was taught noise, and its answer to more of it.
struct Answered {
    Answered()
    {
        ArchitectureDescription description;
        description.inputChannels.assign(30, 1);
        description.outputChannels = {4};
        description.connector = Connector::parse("random 20 13 30 4").value();
        agent.emplace(Architecture::create(description).value());
        RandomStream random(4);
        for (std::uint64_t lesson = 0; lesson < 40; ++lesson) {
            BitVector input(30);
            input.words()[0] = random.next() & ((Word{1} << 30U) - 1);
            agent->teach(input, bitsOfCode(static_cast<std::uint32_t>(random.below(16)), 4), {"Noise", lesson});
        }
        picture.words()[0] = random.next() & ((Word{1} << 30U) - 1);
        states = Recall().settle(*agent, question()).states;
    }
    [[nodiscard]] Question question() const { return {picture, 7, 4}; }

    std::optional<Agent> agent;
    BitVector picture{30};
    std::vector<State> states;
};

TEST(PlainRecall, AskedInPartItAgreesWithTheWholeAnswer)
{
    const Answered answered;
    const PlainRecall plain(*answered.agent);
    ASSERT_EQ(plain.settle(answered.question()), answered.states);
    for (const std::size_t wanted : {1U, 7U, 136U, 1000U}) {
        double asked = 0;
        EXPECT_TRUE(plain.agreesInPart(answered.question(), answered.states, wanted, asked));
        EXPECT_DOUBLE_EQ(asked, wanted > 136 ? 1 : static_cast<double>(wanted) / 136); // 4 steps of 34 neurons
    }
}

TEST(PlainRecall, AskedForEveryBitItFindsAnyThatIsWrong)
{
    Answered answered;
    const PlainRecall plain(*answered.agent);
    double asked = 0;
    answered.states.back().output.flip(2);
    EXPECT_FALSE(plain.agreesInPart(answered.question(), answered.states, 1000, asked));
    answered.states.back().output.flip(2);
    answered.states.back().state.flip(29); // the output was recalled from it, too
    EXPECT_FALSE(plain.agreesInPart(answered.question(), answered.states, 1000, asked));
}

} // namespace
} // namespace engram
