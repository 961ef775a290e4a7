#include <engram/dataset/sampling.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

std::shared_ptr<const DigitSet> digitSet(const std::string& name, std::size_t size)
{
    auto set = std::make_shared<DigitSet>(name);
    for (std::size_t i = 0; i < size; ++i) {
        DigitPixels picture{};
        picture[0] = static_cast<std::uint8_t>(i);
        set->append(picture, static_cast<std::uint8_t>(i % 10));
    }
    return set;
}

/// The statistic of a chi-square test of `counts` against a uniform distribution, as standard normal deviations
/// (Wilson and Hilferty's cube root).
double deviationFromUniform(const std::vector<int>& counts)
{
    double total = 0;
    for (const int count : counts)
        total += count;
    const double expected = total / static_cast<double>(counts.size());
    double statistic = 0;
    for (const int count : counts)
        statistic += (count - expected) * (count - expected) / expected;
    const double freedom = static_cast<double>(counts.size() - 1);
    return (std::cbrt(statistic / freedom) - (1 - 2 / (9 * freedom))) / std::sqrt(2 / (9 * freedom));
}

TEST(SampleWithoutReplacement, DrawsDifferentIndicesBelowThePopulation)
{
    RandomStream random(11);
    for (int round = 0; round < 300; ++round) {
        const std::size_t population = random.below(200);
        const std::size_t count = random.below(250);
        const auto drawn = sampleWithoutReplacement(population, count, random.next());
        EXPECT_EQ(drawn.size(), std::min(population, count));
        EXPECT_EQ(std::set(drawn.begin(), drawn.end()).size(), drawn.size());
        EXPECT_TRUE(std::ranges::all_of(drawn, [&](std::uint32_t index) { return index < population; }));
    }
}

TEST(SampleWithoutReplacement, IsUniformInMembershipAndInOrder)
{
    std::vector<int> members(20);
    std::vector<int> firsts(20);
    std::vector<int> orders(6); // of the draws 0, 1, 2 out of a population of three
    for (std::uint64_t seed = 0; seed < 40000; ++seed) {
        const auto drawn = sampleWithoutReplacement(20, 5, seed);
        ++firsts[drawn.front()];
        for (const std::uint32_t index : drawn)
            ++members[index];
        const auto all = sampleWithoutReplacement(3, 3, seed);
        ++orders[all[0] * 2 + (all[1] > all[2] ? 1 : 0)];
    }
    EXPECT_LT(deviationFromUniform(members), 3.5);
    EXPECT_LT(deviationFromUniform(firsts), 3.5);
    EXPECT_LT(deviationFromUniform(orders), 3.5);
}

TEST(SampleWithoutReplacement, IsAFunctionOfItsArguments)
{
    EXPECT_EQ(sampleWithoutReplacement(60000, 1000, 7), sampleWithoutReplacement(60000, 1000, 7));
    EXPECT_NE(sampleWithoutReplacement(60000, 1000, 7), sampleWithoutReplacement(60000, 1000, 8));
    // A longer draw begins with the shorter one, so that more lessons are more of the same.
    const auto few = sampleWithoutReplacement(60000, 60, 1);
    const auto many = sampleWithoutReplacement(60000, 1000, 1);
    EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin()));
}

TEST(SampleWithoutReplacement, GivesTheSameOnEveryMachine)
{
    EXPECT_EQ(
        sampleWithoutReplacement(60000, 6, 1), (std::vector<std::uint32_t>{47202, 10757, 18563, 53943, 44126, 31175}));
}

TEST(MixExamples, TakesTheSampleAndEveryDigitOfTheWholeSets)
{
    const auto mnist = digitSet("MNIST train", 500);
    const auto serif = digitSet("Serif", 10);
    const auto sans = digitSet("Sans", 10);
    const auto plan = mixExamples(mnist, 40, {serif, sans}, 5);
    ASSERT_EQ(plan.size(), 60U);
    std::map<std::string, std::set<std::uint32_t>> seen;
    for (const Example& example : plan) {
        EXPECT_TRUE(seen[example.source->name()].insert(example.index).second) << "an example came twice";
        EXPECT_EQ(example.label(), example.source->label(example.index));
        EXPECT_EQ(example.picture()[0], static_cast<std::uint8_t>(example.index));
    }
    EXPECT_EQ(seen["MNIST train"].size(), 40U);
    EXPECT_EQ(seen["Serif"].size(), 10U);
    EXPECT_EQ(seen["Sans"].size(), 10U);
    const auto drawn = sampleWithoutReplacement(500, 40, 5);
    EXPECT_EQ(seen["MNIST train"], std::set(drawn.begin(), drawn.end()));
}

TEST(MixExamples, MixesTheSources)
{
    std::vector<int> places(30);
    const auto mnist = digitSet("MNIST train", 100);
    const auto sans = digitSet("Sans", 10);
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const auto plan = mixExamples(mnist, 20, {sans}, seed);
        for (std::size_t i = 0; i < plan.size(); ++i)
            places[i] += plan[i].source == sans ? 1 : 0;
    }
    EXPECT_LT(deviationFromUniform(places), 3.5);
}

TEST(MixExamples, WorksWithoutASampledOrWithoutAWholeSet)
{
    const auto sans = digitSet("Sans", 10);
    EXPECT_EQ(mixExamples(nullptr, 1000, {sans}, 1).size(), 10U);
    EXPECT_EQ(mixExamples(sans, 4, {}, 1).size(), 4U);
    EXPECT_EQ(mixExamples(sans, 400, {}, 1).size(), 10U);
    EXPECT_TRUE(mixExamples(nullptr, 5, {}, 1).empty());
}

} // namespace
} // namespace engram
