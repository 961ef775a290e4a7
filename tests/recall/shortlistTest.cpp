#include "recall/shortlist.h"

#include <algorithm>
#include <map>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include "support/randomAgents.h"

namespace engram {
namespace {

/// Whether a list holds every engram up to its radius, with its distance, once.
void expectKeepsItsPromise(const Shortlist& list, const std::vector<std::uint32_t>& distances, std::size_t shown)
{
    std::map<std::uint32_t, std::uint32_t> listed;
    for (const Shortlist::Entry& entry : list.entries()) {
        ASSERT_EQ(entry.distance, distances[entry.engram]);
        ASSERT_TRUE(listed.emplace(entry.engram, entry.distance).second);
    }
    for (std::uint32_t engram = 0; engram < shown; ++engram)
        if (distances[engram] <= list.radius()) {
            ASSERT_TRUE(listed.contains(engram)) << distances[engram] << " is within " << list.radius();
        }
}

TEST(Shortlist, HoldsEveryEngramWithinItsRadiusHoweverMuchRoomThereIs)
{
    RandomAgents random(41);
    int open = 0;
    int shortened = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<std::uint32_t> distances(1 + random.below(300));
        const std::size_t spread = 1 + random.below(60);
        for (std::uint32_t& distance : distances)
            distance = static_cast<std::uint32_t>(10 + random.below(spread));
        constexpr Shortlist::Entry untouched{12345, 54321};
        std::vector<Shortlist::Entry> place(2 + random.below(120), untouched);
        const std::span<Shortlist::Entry> room = std::span(place).first(place.size() - 1);
        const auto needed = static_cast<std::uint32_t>(10 + random.below(6));
        Shortlist list;
        list.begin(room, 3);
        EXPECT_TRUE(list.isOpen());
        EXPECT_EQ(list.step(), 3U);
        if (random.coin())
            list.limitTo(needed + static_cast<std::uint32_t>(random.below(20)));
        const std::uint32_t before = list.radius();
        for (std::uint32_t engram = 0; engram < distances.size() && list.isOpen(); ++engram) {
            list.add({engram, distances[engram]}, needed);
            if (random.below(40) == 0 && list.radius() > needed)
                list.limitTo(list.radius() - 1);
            if (list.isOpen())
                expectKeepsItsPromise(list, distances, engram + 1);
        }
        EXPECT_EQ(place.back().engram, untouched.engram); // nothing is written beyond the room
        if (list.isOpen()) {
            ++open;
            shortened += list.radius() < before ? 1 : 0;
            EXPECT_GE(list.radius(), std::min(needed, before));
        } else { // given up only if half of the room would not do for those that are needed
            EXPECT_TRUE(list.entries().empty());
            const auto among = std::ranges::count_if(distances, [needed](std::uint32_t d) { return d <= needed; });
            EXPECT_GT(static_cast<std::size_t>(among), room.size() / 2);
        }
    }
    EXPECT_GT(open, 100);
    EXPECT_GT(shortened, 50);
    EXPECT_LT(open, 400);
}

TEST(Shortlist, IsClosedWithoutRoomAndStaysSo)
{
    Shortlist list;
    EXPECT_FALSE(list.isOpen());
    list.begin({}, 1);
    list.add({7, 1}, 0);
    EXPECT_FALSE(list.isOpen());
    EXPECT_TRUE(list.entries().empty());
}

TEST(Shortlists, DoNotRunIntoEachOther)
{
    for (const std::size_t groups : {1U, 5U, 700U, 2000U}) {
        Shortlists lists;
        lists.reset(groups);
        std::vector<std::size_t> filled(groups);
        for (std::size_t group = 0; group < groups; ++group) {
            EXPECT_FALSE(lists[group].isOpen());
            lists.begin(group, 2);
        }
        for (std::uint32_t engram = 0; engram < 96; ++engram) // as many as any group has room for
            for (std::size_t group = 0; group < groups; ++group)
                lists[group].add({engram, static_cast<std::uint32_t>(group)}, 0);
        for (std::size_t group = 0; group < groups; ++group) {
            ASSERT_EQ(lists[group].entries().size(), 96U);
            for (std::uint32_t engram = 0; engram < 96; ++engram) {
                ASSERT_EQ(lists[group].entries()[engram].engram, engram);
                ASSERT_EQ(lists[group].entries()[engram].distance, group);
            }
        }
        lists.close(0);
        EXPECT_FALSE(lists[0].isOpen());
    }
}

} // namespace
} // namespace engram
