#include <engram/training/nearestPairs.h>

#include <algorithm>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

struct Pictures {
    BitMatrix bits;
    std::vector<std::uint8_t> labels;
};

/// Some shapes, each drawn often with a few bits changed, and some of them exactly twice.
Pictures randomPictures(RandomStream& random, std::size_t count, std::size_t columns, std::size_t labels)
{
    Pictures pictures{BitMatrix(columns), {}};
    for (std::size_t i = 0; i < count; ++i) {
        BitVector row(columns);
        if (i > 0 && random.below(4) > 0)
            row = BitVector(pictures.bits.row(random.below(i)));
        else
            for (std::size_t bit = 0; bit < columns; ++bit)
                row.set(bit, random.below(3) == 0);
        for (std::size_t flips = random.below(6); flips > 0; --flips)
            row.flip(random.below(columns));
        pictures.bits.append(row);
        pictures.labels.push_back(static_cast<std::uint8_t>(random.below(labels)));
    }
    return pictures;
}

NearestPairs naivePairs(const Pictures& pictures, std::size_t wanted)
{
    NearestPairs found;
    for (std::uint32_t first = 0; first < pictures.bits.rows(); ++first)
        for (std::uint32_t second = first + 1; second < pictures.bits.rows(); ++second) {
            const auto distance =
                static_cast<std::uint32_t>(hammingDistance(pictures.bits.row(first), pictures.bits.row(second)));
            found.pairs.push_back({distance, first, second});
            if (pictures.labels[first] != pictures.labels[second])
                found.contradictions.push_back({distance, first, second});
        }
    for (auto* pairs : {&found.pairs, &found.contradictions}) {
        std::ranges::sort(*pairs);
        pairs->resize(std::min(pairs->size(), wanted));
    }
    return found;
}

TEST(NearestPairs, AreThoseOfLookingAtEveryPairOnAnyNumberOfThreads)
{
    RandomStream random(15, 3);
    for (int round = 0; round < 40; ++round) {
        const std::size_t labels = 1 + random.below(4); // with one alone there is nothing to contradict
        const Pictures pictures = randomPictures(random, random.below(400), 1 + random.below(900), labels);
        const std::size_t wanted = random.below(60);
        const NearestPairs expected = naivePairs(pictures, wanted);
        for (const std::size_t threads : {1U, 3U}) {
            const auto found = nearestPairs(pictures.bits, pictures.labels, wanted, {}, threads);
            ASSERT_TRUE(found);
            EXPECT_EQ(found->pairs, expected.pairs) << round;
            EXPECT_EQ(found->contradictions, expected.contradictions) << round;
        }
    }
}

TEST(NearestPairs, SayHowFarTheyAreAndStopWhenAsked)
{
    RandomStream random(15, 4);
    const Pictures pictures = randomPictures(random, 500, 784, 2);
    std::vector<std::uint64_t> reports;
    ASSERT_TRUE(nearestPairs(pictures.bits, pictures.labels, 5,
        Progress({},
            [&](std::uint64_t done, std::uint64_t total) {
                reports.push_back(done);
                EXPECT_EQ(total, 500U);
            }),
        1));
    ASSERT_GT(reports.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(reports));
    EXPECT_EQ(reports.back(), 500U);

    std::stop_source stop;
    const auto stopped = nearestPairs(
        pictures.bits, pictures.labels, 5, Progress(stop.get_token(), [&](auto, auto) { stop.request_stop(); }), 2);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
}

} // namespace
} // namespace engram
