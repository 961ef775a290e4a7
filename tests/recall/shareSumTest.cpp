#include "recall/shareSum.h"

#include <algorithm>
#include <map>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class ShareSumOnEveryKernel : public test::OnEveryKernel {
protected:
    /// Voters of a group: the engrams up to the farthest one.
    static std::vector<Shortlist::Entry> near(const std::vector<std::uint32_t>& distances, std::uint32_t farthest)
    {
        std::vector<Shortlist::Entry> entries;
        for (std::uint32_t engram = 0; engram < distances.size(); ++engram)
            if (distances[engram] <= farthest)
                entries.push_back({engram, distances[engram]});
        return entries;
    }

    /// The same as bits of a block of the table.
    static Plane plane(const LayerTable& table, std::size_t block, const std::vector<Shortlist::Entry>& voters)
    {
        Plane plane{};
        for (std::size_t place = 0; place < planeBits && block * planeBits + place < table.engrams(); ++place) {
            const std::size_t engram = table.engramAt(block * planeBits + place);
            const bool votes = std::ranges::find(voters, engram, &Shortlist::Entry::engram) != voters.end();
            plane.words[place / wordBits] |= Word{votes} << (place % wordBits);
        }
        return plane;
    }

    /// Each neuron that votes decide shares one part among the voters that answer as the majority does.
    static void addNaive(const AskedTable& asked, std::size_t group, const std::vector<Shortlist::Entry>& voters,
        const Discrimination& discrimination, double part, std::map<std::size_t, double>& shares)
    {
        for (const std::uint32_t neuron : asked.plan.neurons(group)) {
            std::vector<std::size_t> saying[2];
            for (const Shortlist::Entry& voter : voters)
                saying[asked.answer(voter.engram, neuron) ? 1 : 0].push_back(voter.engram);
            if (discrimination.sign(neuron) != 0 || saying[0].size() == saying[1].size())
                continue;
            const std::vector<std::size_t>& winners = saying[0].size() > saying[1].size() ? saying[0] : saying[1];
            for (const std::size_t engram : winners)
                shares[engram] += part / static_cast<double>(winners.size());
        }
    }
};

TEST_P(ShareSumOnEveryKernel, GivesEachEngramItsPartOfEveryMajorityThatItVotedWith)
{
    for (int round = 0; round < 12; ++round) {
        const Layer layer = round % 3 == 2 ? Layer::output : Layer::state;
        const std::size_t neurons = layer == Layer::output ? 4 : 50;
        const AskedTable asked(random, kernel(),
            {.neurons = 50,
                .engrams = 1200,
                .layer = layer,
                .connector = round % 2 == 0 ? "random 20 9 50 2" : "full"});
        const std::uint32_t tolerance = round % 4 == 0 ? 40 : 0;
        LayerVotes votes;
        votes.open(kernel(), asked.table, asked.plan, neurons);
        Discrimination discrimination;
        discrimination.open(neurons);
        ShareSum sum(asked.table, asked.plan, votes, discrimination, neurons);
        std::map<std::size_t, double> expected;
        for (std::size_t group = 0; group < asked.plan.groups(); ++group) {
            const std::vector<std::uint32_t> distances = asked.naiveDistances(group);
            const std::uint32_t least = std::ranges::min(distances);
            const std::uint32_t farthest = farthestVoter(least, tolerance);
            const std::vector<Shortlist::Entry> voters = near(distances, farthest);
            votes.set(group, 1, least, tolerance, voters);
            if (random.coin())
                sum.give(group, near(distances, farthest + 2)); // a list may hold others, who do not vote
            else
                for (std::size_t block = 0; block < asked.table.blocks(); ++block)
                    sum.give(group, block, plane(asked.table, block, voters));
            addNaive(asked, group, voters, discrimination, 1.0 / static_cast<double>(neurons), expected);
        }
        const std::vector<Share> shares = sum.sorted();
        ASSERT_EQ(shares.size(), expected.size());
        for (std::size_t i = 0; i < shares.size(); ++i) {
            ASSERT_TRUE(expected.contains(shares[i].engram));
            ASSERT_NEAR(shares[i].share, expected.at(shares[i].engram), 1e-12);
            const Share& before = shares[i - std::min<std::size_t>(i, 1)];
            ASSERT_TRUE(before.share > shares[i].share
                || (before.share == shares[i].share && before.engram <= shares[i].engram));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, ShareSumOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
