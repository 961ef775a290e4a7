#include "recall/blockScan.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"
#include "recall/patternHistory.h"

namespace engram {
namespace {

using test::AskedTable;

/// A table that is asked step after step, with everything that a scan needs and leaves behind.
class ScannedTable : public AskedTable {
public:
    ScannedTable(RandomAgents& random, const Kernel& kernel, const Options& options, bool isSorted)
        : AskedTable(random, kernel, options)
        , kernel_(kernel)
        , tolerance_(options.rules.tolerance)
        , batches(plan.batches())
    {
        if (isSorted)
            table.sortByDistanceTo(parts.front(), kernel);
        std::iota(batches.begin(), batches.end(), 0U);
        history.clear(kernel, plan);
        bounds.reset(plan.batches(), table.blocks());
        votes.open(kernel, table, plan, options.neurons);
        shortlists.reset(plan.groups());
    }

    void findNearest(std::uint32_t margin)
    {
        history.append(views());
        for (std::size_t group = 0; group < plan.groups(); ++group) {
            votes.begin(group, history.now(), history.pattern());
            shortlists.close(group);
            if (margin == 0)
                continue;
            shortlists.begin(group, history.now());
            if (votes[group].leastAtMost != GroupVotes::unknown)
                shortlists[group].limitTo(farthestVoter(votes[group].leastAtMost, tolerance_) + margin);
        }
        scan.findNearest(question(), batches, margin);
    }
    BlockScan::Question question()
    {
        common_.assign(plan.groups(), 0);
        for (std::size_t group = 0; group < plan.groups(); ++group)
            for (std::size_t word = 0; word < table.patternWords(); ++word)
                common_[group] +=
                    static_cast<std::uint32_t>(std::popcount((history.pattern()[word] ^ table.common()[word])
                        & ~table.varying()[word] & plan.mask(group)[word]));
        for (const std::uint32_t batch : batches)
            bounds.moveToNow(batch, plan, history);
        return {kernel_, table, plan, history.pattern(), common_, tolerance_, bounds, votes, shortlists};
    }

private:
    const Kernel& kernel_;
    std::uint32_t tolerance_;
    std::vector<std::uint32_t> common_;

public:
    std::vector<std::uint32_t> batches; ///< all of them
    PatternHistory history;
    LowerBounds bounds;
    LayerVotes votes;
    Shortlists shortlists;
    BlockScan scan;
};

class BlockScanOnEveryKernel : public test::OnEveryKernel { };

/// Least distance, votes, shortlist and bounds of a group, each against a look at every engram.
void expectFound(ScannedTable& asked, std::size_t group, bool votesAreCounted)
{
    const std::vector<std::uint32_t> distances = asked.naiveDistances(group);
    const GroupVotes& found = asked.votes[group];
    ASSERT_EQ(found.least, std::ranges::min(distances));
    ASSERT_EQ(distances[found.nearestExample], found.least);
    for (std::size_t place = 0; place < distances.size(); ++place)
        ASSERT_LE(asked.bounds(place / planeBits, group), distances[asked.table.engramAt(place)]);
    if (votesAreCounted) {
        ASSERT_EQ(found.voters, static_cast<std::uint32_t>(std::ranges::count(distances, found.least)));
        for (const std::uint32_t neuron : asked.plan.neurons(group)) {
            std::uint32_t ones = 0;
            for (std::size_t engram = 0; engram < distances.size(); ++engram)
                ones += distances[engram] == found.least && asked.answer(engram, neuron) ? 1 : 0;
            ASSERT_EQ(asked.votes.ones(neuron), ones);
        }
    }
    const Shortlist& list = asked.shortlists[group];
    if (!list.isOpen())
        return;
    ASSERT_GE(list.radius(), found.farthest);
    std::map<std::uint32_t, std::uint32_t> listed;
    for (const Shortlist::Entry& entry : list.entries())
        ASSERT_TRUE(listed.emplace(entry.engram, entry.distance).second);
    for (std::uint32_t engram = 0; engram < distances.size(); ++engram)
        if (distances[engram] <= list.radius()) {
            ASSERT_TRUE(listed.contains(engram));
            ASSERT_EQ(listed[engram], distances[engram]);
        }
}

// What a scan promises to the next one and to the shortlists, exactly: with a margin, an answer would not show it.
TEST_P(BlockScanOnEveryKernel, SkipsNothingThatIsNearAndLeavesBoundsThatHold)
{
    for (int round = 0; round < 6; ++round) {
        const bool isSorted = round % 3 != 2;
        const std::uint32_t tolerance = round % 2 == 0 ? 0 : 25;
        // Of many kinds, whole blocks are far, and probes show it; of few, very many are equally near.
        ScannedTable asked(random, kernel(),
            {.engrams = 2500 + random.below(1000), .kinds = round < 2 ? 3U : 200U, .rules = {.tolerance = tolerance}},
            isSorted);
        for (int step = 0; step < 3; ++step) {
            asked.findNearest(step > 0 ? 10 : 0);
            for (std::size_t group = 0; group < asked.plan.groups(); group += 1 + random.below(4))
                expectFound(asked, group, tolerance == 0);
            if (HasFatalFailure())
                return;
            asked.parts[1] = random.near(asked.parts[1]); // the input stands still
        }
    }
}

// Long patterns of many kinds, and shortlists that reach not far: most blocks have nothing near, and probes show it.
TEST_P(BlockScanOnEveryKernel, RulesOutNothingThatIsNearByAProbe)
{
    for (int round = 0; round < 2; ++round) {
        ScannedTable asked(random, kernel(),
            {.neurons = 260, .engrams = 3100, .connector = "random 12 150 260 4", .kinds = 400}, true);
        const BitVector settled = asked.parts[1];
        asked.parts[1] = random.bits(260); // as after a reset: so much flips at the next step that no bound is left
        for (int step = 0; step < 3; ++step) {
            asked.findNearest(step > 0 ? 1 : 0);
            for (std::size_t group = 0; group < asked.plan.groups(); group += 7)
                expectFound(asked, group, true);
            if (HasFatalFailure())
                return;
            asked.parts[1] = step == 0 ? settled : random.near(asked.parts[1]);
        }
    }
}

TEST_P(BlockScanOnEveryKernel, VisitsEveryVoterOnce)
{
    for (int round = 0; round < 4; ++round) {
        const std::uint32_t tolerance = round % 2 == 0 ? 0 : 60;
        ScannedTable asked(random, kernel(),
            {.neurons = 60, .engrams = 2100, .connector = "random 20 30 60 4", .rules = {.tolerance = tolerance}},
            round < 2);
        for (int step = 0; step < 2; ++step) {
            asked.findNearest(step > 0 ? 10 : 0);
            std::vector<std::vector<std::uint32_t>> voters(asked.plan.groups());
            asked.scan.forEachVoter(
                asked.question(), asked.batches, [&](std::size_t group, std::size_t block, const Plane& near) {
                    forEachOne(near.words, [&](std::size_t place) {
                        voters[group].push_back(asked.table.engramAt(block * planeBits + place));
                    });
                });
            for (std::size_t group = 0; group < asked.plan.groups(); ++group) {
                const std::vector<std::uint32_t> distances = asked.naiveDistances(group);
                const std::uint32_t farthest = farthestVoter(std::ranges::min(distances), tolerance);
                std::vector<std::uint32_t> expected;
                for (std::uint32_t engram = 0; engram < distances.size(); ++engram)
                    if (distances[engram] <= farthest)
                        expected.push_back(engram);
                std::ranges::sort(voters[group]);
                ASSERT_EQ(voters[group], expected);
            }
            asked.parts[1] = random.near(asked.parts[1]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, BlockScanOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

TEST(ProbeStatistics, GiveUpWhenFewerThanHalfOfTheProbesHelp)
{
    ProbeStatistics probes;
    EXPECT_FALSE(probes.isWorthwhile()); // nothing far was seen yet
    probes.begin();
    EXPECT_TRUE(probes.isWorthwhile());
    probes.count(false);
    EXPECT_TRUE(probes.isWorthwhile()); // one failure may be an accident
    probes.count(true);
    probes.count(false);
    EXPECT_TRUE(probes.isWorthwhile());
    probes.count(false);
    EXPECT_FALSE(probes.isWorthwhile());
}

} // namespace
} // namespace engram
