#include <engram/agent/copyOnWrite.h>

#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace engram {
namespace {

TEST(CopyOnWrite, IsSharedUntilACopyIsChanged)
{
    CopyOnWrite<std::string> first(std::in_place, "seven");
    CopyOnWrite<std::string> second = first;
    EXPECT_TRUE(first.isSameAs(second));
    second.writable() += " and eight";
    EXPECT_FALSE(first.isSameAs(second));
    EXPECT_EQ(*first, "seven");
    EXPECT_EQ(*second, "seven and eight");
    first.writable() = "nine";
    EXPECT_EQ(*second, "seven and eight");
}

TEST(CopyOnWrite, IsWrittenInPlaceWhileNobodyElseSawIt)
{
    CopyOnWrite<std::vector<int>> numbers(std::in_place, 3, 5);
    const std::vector<int>* const place = &*numbers;
    numbers.writable().push_back(6);
    EXPECT_EQ(&*numbers, place);
    const CopyOnWrite<std::vector<int>> seen = numbers;
    numbers.writable().push_back(7);
    EXPECT_NE(&*numbers, place);
    EXPECT_EQ(seen->size(), 4U);
    const std::vector<int>* const own = &*numbers;
    numbers.writable().push_back(8); // a copy is made once, not at every change
    EXPECT_EQ(&*numbers, own);
}

TEST(CopyOnWrite, MovesWithoutSharing)
{
    CopyOnWrite<std::string> first(std::in_place, "moved");
    const std::string* const place = &*first;
    CopyOnWrite<std::string> second = std::move(first);
    second.writable() += " on";
    EXPECT_EQ(&*second, place);
    CopyOnWrite<std::string> third(std::in_place, "other");
    third = second;
    EXPECT_TRUE(third.isSameAs(second));
}

// The thread sanitizer judges it: readers of a copy and the writer of the original never touch the same value.
TEST(CopyOnWrite, CopiesAreReadOnOtherThreadsWhileTheOriginalIsWritten)
{
    CopyOnWrite<std::vector<int>> numbers(std::in_place, 1000, 1);
    for (int round = 0; round < 20; ++round) {
        std::size_t sum = 0;
        std::jthread reader([copy = numbers, &sum] {
            for (const int number : *copy)
                sum += static_cast<std::size_t>(number);
        });
        for (int& number : numbers.writable())
            ++number;
        reader.join();
        EXPECT_EQ(sum, 1000U * static_cast<std::size_t>(round + 1));
    }
}

} // namespace
} // namespace engram
