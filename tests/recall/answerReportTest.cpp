#include <engram/recall/answerReport.h>

#include <numeric>

#include <gtest/gtest.h>

#include "support/randomAgents.h"

namespace engram {

TEST(AnswerReport, SaysHowNearEachDigitWas)
{
    ArchitectureDescription description;
    description.inputChannels = {1, 1, 1, 1, 1, 1};
    description.outputChannels = {4};
    description.connector = *Connector::parse("full");
    Agent agent(*Architecture::create(description));
    const auto teach = [&](std::uint32_t picture, std::uint32_t code) {
        agent.teach(bitsOfCode(picture, 6), bitsOfCode(code, 4), {.source = "x"});
    };
    teach(0b111000, 4);
    teach(0b000111, 9);
    teach(0b101000, 4);
    teach(0b111000, 12); // no digit
    const std::vector<Share> shares = {{0, 0.5}, {3, 0.25}, {2, 0.125}, {1, 0.0625}};
    const auto digits = nearnessOfDigits(agent.memory(), bitsOfCode(0b101001, 6), shares);
    EXPECT_EQ(digits[4], (DigitNearness{0.625, 1, 2}));
    EXPECT_EQ(digits[9], (DigitNearness{0.0625, 4, 1}));
    EXPECT_EQ(digits[2], DigitNearness{});
    EXPECT_EQ(nearnessOfDigits(agent.memory(), bitsOfCode(0b101001, 6), {}, 2)[4], (DigitNearness{0, 2, 0}));
    EXPECT_EQ(nearnessOfDigits(Memory(agent.sizes()), BitVector(6), {}), (std::array<DigitNearness, 10>{}));
}

TEST(AnswerReport, EqualsCountingByHand)
{
    RandomAgents random(41);
    Recall recall;
    for (std::size_t round = 0; round < 20; ++round) {
        Agent agent(random.architecture(round % 4, 1 + random.below(70), 4), random.settings());
        agent.setRules({});
        for (std::uint64_t lesson = 0; lesson < 30; ++lesson)
            agent.teach(random.bits(agent.sizes().inputs), bitsOfCode(static_cast<std::uint32_t>(random.below(16)), 4),
                {.source = "x", .index = lesson});
        const BitVector picture = random.bits(agent.sizes().inputs);
        const State start = resetState(agent, picture, round);
        const State after = recall.next(agent, start, picture, round, 1);
        const std::vector<Share> shares = recall.shares(agent, start, picture);
        const auto digits = nearnessOfDigits(agent.memory(), after.state, shares);
        for (std::uint32_t digit = 0; digit < 10; ++digit) {
            DigitNearness expected;
            for (std::size_t i = 30; i-- > 0;) {
                if (codeOf(agent.memory()[i].answerOutput) != digit)
                    continue;
                const std::size_t distance = hammingDistance(after.state, agent.memory()[i].answerState);
                if (distance <= expected.leastDistance.value_or(distance)) {
                    expected.leastDistance = distance;
                    expected.nearestEngram = i;
                }
            }
            EXPECT_EQ(digits[digit].leastDistance, expected.leastDistance);
            EXPECT_EQ(digits[digit].nearestEngram, expected.nearestEngram);
            const double share = std::accumulate(shares.begin(), shares.end(), 0.0, [&](double sum, const Share& each) {
                return sum + (codeOf(agent.memory()[each.engram].answerOutput) == digit ? each.share : 0);
            });
            EXPECT_NEAR(digits[digit].share, share, 1e-12);
        }
    }
}

} // namespace engram
