#include "recall/lowerBounds.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class LowerBoundsOnEveryKernel : public test::OnEveryKernel { };

std::vector<std::uint32_t> leastOfBlocks(const AskedTable& asked, std::size_t group)
{
    std::vector<std::uint32_t> least(asked.table.blocks(), UINT32_MAX);
    for (std::size_t engram = 0; engram < asked.agent.memory().size(); ++engram)
        least[engram / planeBits] = std::min(least[engram / planeBits], asked.naiveDistance(group, engram));
    return least;
}

TEST_P(LowerBoundsOnEveryKernel, HoldFromStepToStepAndAreAsGoodAsTheFlipsAllow)
{
    AskedTable asked(random, kernel(), {.neurons = 60, .engrams = 2100, .connector = "random 20 25 60 4"});
    const WiringPlan& plan = asked.plan;
    PatternHistory history;
    LowerBounds bounds;
    for (int question = 0; question < 2; ++question) {
        history.clear(kernel(), plan);
        bounds.reset(plan.batches(), asked.table.blocks());
        const std::size_t batch = random.below(plan.batches());
        const std::size_t group = WiringPlan::firstGroup(batch) + random.below(2);
        std::vector<std::uint32_t> expected(asked.table.blocks(), 0);
        std::vector<BitVector> before = asked.parts;
        for (int step = 0; step < 8; ++step) {
            history.append(asked.views());
            if (step % 3 == 1) // not every batch is searched at every step: what flips meanwhile adds up, or flips back
                continue;
            const std::uint32_t slack = asked.naiveFlips(before)[group];
            before = asked.parts;
            bounds.moveToNow(batch, plan, history);
            const std::vector<std::uint32_t> least = leastOfBlocks(asked, group);
            for (std::size_t block = 0; block < least.size(); ++block) {
                expected[block] -= std::min(expected[block], slack);
                ASSERT_EQ(bounds(block, group), expected[block]);
                ASSERT_LE(bounds(block, group), least[block]);
                ASSERT_FALSE(bounds.rulesOut(block, group, least[block]));
                if (random.below(3) != 0) { // a look at all bits, or at some of them
                    const std::uint32_t seen = least[block] - static_cast<std::uint32_t>(random.below(3) == 0 ? 2 : 0);
                    if (seen <= least[block])
                        bounds.raise(block, group, seen);
                    expected[block] = seen <= least[block] ? std::max(expected[block], seen) : expected[block];
                }
                ASSERT_EQ(bounds(block, group), expected[block]);
                ASSERT_EQ(bounds.rulesOut(block, group, 5), expected[block] > 5);
            }
            for (BitVector& part : asked.parts)
                part = random.near(part);
        }
    }
}

TEST_P(LowerBoundsOnEveryKernel, OfEveryBlockAndGroupAreKeptApart)
{
    const AskedTable asked(random, kernel(), {.neurons = 30, .engrams = 3000, .connector = "random 9 9 30 4"});
    LowerBounds bounds;
    bounds.reset(asked.plan.batches(), asked.table.blocks());
    std::uint32_t next = 0;
    for (std::size_t block = 0; block < asked.table.blocks(); ++block)
        for (std::size_t group = 0; group < asked.plan.groups(); ++group)
            bounds.raise(block, group, ++next);
    next = 0;
    for (std::size_t block = 0; block < asked.table.blocks(); ++block)
        for (std::size_t group = 0; group < asked.plan.groups(); ++group)
            ASSERT_EQ(bounds(block, group), ++next);
}

INSTANTIATE_TEST_SUITE_P(Kernel, LowerBoundsOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
