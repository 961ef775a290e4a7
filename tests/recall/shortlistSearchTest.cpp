#include "recall/shortlistSearch.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"
#include "recall/layerVotes.h"
#include "recall/patternHistory.h"

namespace engram {
namespace {

using test::AskedTable;

class ShortlistSearchOnEveryKernel : public test::OnEveryKernel { };

TEST_P(ShortlistSearchOnEveryKernel, FindsEveryVoterWhereItSaysSoAndNoWrongDistance)
{
    int proven = 0;
    int searched = 0;
    ShortlistSearch search;
    for (int round = 0; round < 30; ++round) {
        const Layer layer = round % 3 == 2 ? Layer::output : Layer::state;
        AskedTable asked(
            random, kernel(), {.neurons = 70, .engrams = 200, .layer = layer, .connector = "random 30 35 70 4"});
        const std::uint32_t tolerance = round % 4 == 0 ? 30 : 0;
        PatternHistory history;
        history.clear(kernel(), asked.plan);
        history.append(asked.views());
        const std::size_t group = random.below(asked.plan.groups());
        std::vector<std::uint32_t> distances = asked.naiveDistances(group);
        const std::uint32_t least = std::ranges::min(distances);

        std::vector<Shortlist::Entry> room(distances.size() + 1);
        Shortlist list;
        list.begin(room, 0);
        list.limitTo(farthestVoter(least, tolerance) + static_cast<std::uint32_t>(random.below(9)));
        list.setLeast(least);
        for (std::uint32_t engram = 0; engram < distances.size(); ++engram)
            list.add({engram, distances[engram]}, least);

        for (int step = 0; step < 4; ++step) {
            for (BitVector& part : asked.parts)
                part = random.near(part);
            history.append(asked.views());
            const Flips& flips = history.flipsSince(0);
            const std::vector<Word> pattern = asked.pattern();
            const ShortlistSearch::Found found = search.search(kernel(), asked.table, list,
                {pattern, asked.plan.mask(group), flips.bits, flips.read[group], tolerance});
            distances = asked.naiveDistances(group);
            for (const Shortlist::Entry& entry : found.near)
                ASSERT_EQ(entry.distance, distances[entry.engram]);
            ++searched;
            if (!found.isProven)
                continue;
            ++proven;
            ASSERT_EQ(found.least, std::ranges::min(distances));
            ASSERT_EQ(found.farthest, farthestVoter(found.least, tolerance));
            const auto isVoter = [&](std::uint32_t distance) { return distance <= found.farthest; };
            ASSERT_EQ(std::ranges::count_if(found.near, isVoter, &Shortlist::Entry::distance),
                std::ranges::count_if(distances, isVoter));
        }
    }
    EXPECT_GT(proven, searched / 4); // it is of use,
    EXPECT_LT(proven, searched); // and knows its limits
}

// The engram that was nearest of those not listed comes as near as the flips allow: it is what a wrong proof overlooks.
TEST_P(ShortlistSearchOnEveryKernel, ProvesNothingOnceAnEngramThatIsNotListedIsAVoter)
{
    int overlooked = 0;
    ShortlistSearch search;
    for (int round = 0; round < 60; ++round) {
        AskedTable asked(
            random, kernel(), {.neurons = 70, .engrams = 120, .connector = "random 30 35 70 4", .kinds = 60});
        PatternHistory history;
        history.clear(kernel(), asked.plan);
        history.append(asked.views());
        std::vector<std::uint32_t> distances = asked.naiveDistances(0);
        const std::uint32_t least = std::ranges::min(distances);
        const auto unlisted = std::ranges::min_element(
            distances, {}, [least](std::uint32_t d) { return d > least + 2 ? d : UINT32_MAX; });
        const auto engram = static_cast<std::size_t>(unlisted - distances.begin());
        std::vector<Shortlist::Entry> room(distances.size() + 1);
        Shortlist list;
        list.begin(room, 0);
        list.limitTo(*unlisted - 1); // as far as it can reach without this engram
        list.setLeast(least);
        for (std::uint32_t i = 0; i < distances.size(); ++i)
            list.add({i, distances[i]}, least);

        const std::vector<BitView> its = asked.partsOf(engram);
        for (std::size_t part = 0; part < 2; ++part)
            for (std::size_t bit = 0; bit < 70; ++bit) {
                if (!asked.connectionsOf(0)[part][bit] || asked.parts[part][bit] == its[part][bit])
                    continue;
                asked.parts[part].flip(bit);
                history.append(asked.views());
                const Flips& flips = history.flipsSince(0);
                const std::vector<Word> pattern = asked.pattern();
                const ShortlistSearch::Found found = search.search(
                    kernel(), asked.table, list, {pattern, asked.plan.mask(0), flips.bits, flips.read[0], 0});
                if (asked.naiveDistance(0, engram) > found.farthest)
                    continue;
                ASSERT_FALSE(found.isProven) << "round " << round;
                ++overlooked;
            }
    }
    EXPECT_GT(overlooked, 100);
}

TEST_P(ShortlistSearchOnEveryKernel, ProvesAListThatReachesFartherThanWhatFlipped)
{
    AskedTable asked(random, kernel(), {.engrams = 100});
    PatternHistory history;
    history.clear(kernel(), asked.plan);
    history.append(asked.views());
    const std::vector<std::uint32_t> distances = asked.naiveDistances(0);
    std::vector<Shortlist::Entry> room(101);
    Shortlist list;
    list.begin(room, 0);
    list.setLeast(std::ranges::min(distances));
    for (std::uint32_t engram = 0; engram < 100; ++engram)
        list.add({engram, distances[engram]}, 0);
    list.limitTo(std::ranges::min(distances) + 6);
    for (std::size_t bit = 0, flipped = 0; flipped < 3; ++bit)
        if (asked.connectionsOf(0)[0][bit]) {
            asked.parts[0].flip(bit);
            ++flipped;
        }
    history.append(asked.views());
    const Flips& flips = history.flipsSince(0);
    ASSERT_EQ(flips.read[0], 3U);
    const std::vector<Word> pattern = asked.pattern();
    ShortlistSearch search;
    EXPECT_TRUE(search.search(kernel(), asked.table, list, {pattern, asked.plan.mask(0), flips.bits, 3, 0}).isProven);
}

INSTANTIATE_TEST_SUITE_P(Kernel, ShortlistSearchOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
