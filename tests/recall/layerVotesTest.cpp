#include "recall/layerVotes.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class LayerVotesOnEveryKernel : public test::OnEveryKernel {
protected:
    /// The naive count of what the engrams up to a distance answer.
    static void expectVotes(const AskedTable& asked, const LayerVotes& votes, std::size_t group,
        const std::vector<std::uint32_t>& distances, std::uint32_t farthest)
    {
        const auto voters = static_cast<std::uint32_t>(
            std::ranges::count_if(distances, [farthest](std::uint32_t d) { return d <= farthest; }));
        ASSERT_EQ(votes[group].voters, voters);
        for (const std::uint32_t neuron : asked.plan.neurons(group)) {
            std::uint32_t ones = 0;
            for (std::size_t engram = 0; engram < distances.size(); ++engram)
                ones += distances[engram] <= farthest && asked.answer(engram, neuron) ? 1 : 0;
            ASSERT_EQ(votes.ones(neuron), ones);
            const std::optional<bool> majority = votes.majority(group, neuron);
            ASSERT_EQ(majority.has_value(), 2 * ones != voters);
            ASSERT_EQ(majority.value_or(false), 2 * ones > voters);
        }
    }
};

TEST_P(LayerVotesOnEveryKernel, CountWhatTheVotersAnswerFromListsAndFromPlanes)
{
    for (int round = 0; round < 8; ++round) {
        const Layer layer = round % 2 == 0 ? Layer::state : Layer::output;
        const AskedTable asked(random, kernel(),
            {.neurons = 50, .engrams = 1200, .layer = layer, .connector = round < 4 ? "random 20 9 50 2" : "full"});
        const std::uint32_t tolerance = round % 3 == 0 ? 40 : 0;
        LayerVotes votes;
        votes.open(kernel(), asked.table, asked.plan, layer == Layer::state ? 50 : 4);
        const std::vector<Word> pattern = asked.pattern();
        const std::size_t group = random.below(asked.plan.groups());
        EXPECT_EQ(votes[group].step, GroupVotes::unknown);
        EXPECT_FALSE(votes.majority(group, asked.plan.neurons(group).front()));

        const std::vector<std::uint32_t> distances = asked.naiveDistances(group);
        const std::uint32_t least = std::ranges::min(distances);
        const std::uint32_t farthest = least * (100 + tolerance) / 100;
        std::vector<Shortlist::Entry> near;
        for (std::uint32_t engram = 0; engram < distances.size(); ++engram)
            if (distances[engram] <= farthest + random.below(3))
                near.push_back({engram, distances[engram]});
        votes.set(group, 4, least, tolerance, near);
        EXPECT_EQ(votes[group].step, 4U);
        EXPECT_EQ(votes[group].farthest, farthest);
        EXPECT_EQ(distances[votes[group].nearestExample], least);
        expectVotes(asked, votes, group, distances, farthest);

        // Another search begins with what the nearest example says, and forgets the votes when it finds a nearer one.
        votes.begin(group, 5, pattern);
        EXPECT_EQ(votes[group].leastAtMost, least);
        EXPECT_EQ(votes[group].least, GroupVotes::unknown);
        votes.foundNearer(group, least + 1, tolerance, 0);
        votes.count(group, 0, asked.table.present(0));
        const auto nearest = static_cast<std::uint32_t>(std::ranges::find(distances, least) - distances.begin());
        votes.foundNearer(group, least, tolerance, nearest);
        EXPECT_EQ(votes[group].nearestExample, nearest);
        for (std::size_t block = 0; block < asked.table.blocks(); ++block) {
            Plane voters{};
            for (std::size_t place = 0; place < planeBits && block * planeBits + place < distances.size(); ++place)
                voters.words[place / wordBits] |= Word{distances[block * planeBits + place] <= farthest}
                    << (place % wordBits);
            votes.count(group, block, voters);
        }
        expectVotes(asked, votes, group, distances, farthest);
        votes.keep(group, 6);
        EXPECT_EQ(votes[group].step, 6U);
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, LayerVotesOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

TEST(FarthestVoter, IsTheGreatestDistanceThatTheRuleAllows)
{
    for (std::uint32_t least = 0; least < 700; ++least)
        for (const std::uint32_t tolerance : {0U, 1U, 10U, 33U, 250U}) {
            std::uint32_t expected = least;
            while ((expected + 1) * 100 <= least * (100 + tolerance))
                ++expected;
            ASSERT_EQ(farthestVoter(least, tolerance), expected);
        }
}

} // namespace
} // namespace engram
