#include <atomic>
#include <vector>

#include <gtest/gtest.h>

#include "threads/workers.h"

namespace engram {
namespace {

TEST(Workers, DoEveryItemOnceAndNeverShareAPlace)
{
    for (const std::size_t count : {1U, 2U, 3U, 8U})
        for (const std::size_t items : {0U, 1U, 2U, 7U, 1000U}) {
            Workers workers(count);
            std::vector<int> done(items, 0);
            std::vector<std::atomic<int>> inPlace(count);
            std::atomic<bool> shared = false;
            workers.forEach(items, [&](std::size_t item, std::size_t worker) {
                if (inPlace.at(worker)++ != 0)
                    shared = true;
                ++done[item];
                --inPlace[worker];
            });
            EXPECT_EQ(done, std::vector<int>(items, 1)) << count << " workers";
            EXPECT_FALSE(shared) << count << " workers";
        }
}

TEST(Workers, AreAsManyAsThereAreCoresUnlessToldOtherwise)
{
    EXPECT_EQ(Workers(0).count(), std::max(1U, std::thread::hardware_concurrency()));
    EXPECT_EQ(Workers(5).count(), 5U);
}

} // namespace
} // namespace engram
