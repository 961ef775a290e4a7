#include <engram/dataset/sampling.h>

#include <algorithm>
#include <array>
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

/// By the words of the rule: as long as some are wanted, each digit that has any left gives one; of the last round,
/// which does not go all the way round, any digits do.
std::array<std::pair<std::size_t, std::size_t>, 10> leastAndMostOfDigits(
    std::array<std::size_t, 10> left, std::size_t count)
{
    std::array<std::pair<std::size_t, std::size_t>, 10> bounds{};
    for (;;) {
        const auto giving =
            static_cast<std::size_t>(std::ranges::count_if(left, [](std::size_t number) { return number > 0; }));
        for (std::size_t digit = 0; digit < 10; ++digit)
            if (left.at(digit) > 0 && count > 0) {
                bounds.at(digit).first += count >= giving ? 1 : 0;
                bounds.at(digit).second += 1;
                left.at(digit) -= 1;
            }
        if (count < giving || giving == 0)
            return bounds;
        count -= giving;
    }
}

TEST(BalancedSample, GivesAsManyOfEachDigitAsCanBeAndTheRestOfOthers)
{
    RandomStream random(12);
    for (int round = 0; round < 500; ++round) {
        std::vector<std::uint8_t> labels(random.below(120));
        const std::uint64_t kinds = 1 + random.below(10); // of digits; some rounds have very few of most
        const std::uint64_t rarity = 1 + random.below(5);
        std::array<std::size_t, 10> there{};
        for (std::uint8_t& label : labels) {
            label = static_cast<std::uint8_t>(random.below(rarity) == 0 ? random.below(kinds) : 0);
            ++there.at(label);
        }
        const std::size_t count = random.below(140);
        const std::uint64_t seed = random.next();
        const auto drawn = balancedSample(labels, count, seed);
        ASSERT_EQ(drawn.size(), std::min(labels.size(), count));
        ASSERT_EQ(std::set(drawn.begin(), drawn.end()).size(), drawn.size());
        std::array<std::size_t, 10> ofDigit{};
        for (const std::uint32_t index : drawn)
            ++ofDigit.at(labels.at(index));
        const auto bounds = leastAndMostOfDigits(there, drawn.size());
        for (std::size_t digit = 0; digit < 10; ++digit) {
            EXPECT_GE(ofDigit.at(digit), bounds.at(digit).first) << "round " << round << ", digit " << digit;
            EXPECT_LE(ofDigit.at(digit), bounds.at(digit).second) << "round " << round << ", digit " << digit;
        }
        // A longer draw begins with a shorter one, and the seed alone decides.
        const auto fewer = balancedSample(labels, random.below(count + 1), seed);
        EXPECT_TRUE(std::equal(fewer.begin(), fewer.end(), drawn.begin()));
        EXPECT_EQ(sampleLessons(labels, count, seed, LessonDraw::balanced), drawn);
        EXPECT_EQ(sampleLessons(labels, count, seed, LessonDraw::random),
            sampleWithoutReplacement(labels.size(), count, seed));
    }
}

TEST(BalancedSample, TenAreOneOfEach)
{
    std::vector<std::uint8_t> labels;
    for (std::size_t i = 0; i < 300; ++i) // five times as many of some as of others
        labels.push_back(static_cast<std::uint8_t>(i % 3 == 0 ? i / 3 % 10 : i % 5));
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        std::set<std::uint8_t> digits;
        for (const std::uint32_t index : balancedSample(labels, 10, seed))
            digits.insert(labels[index]);
        EXPECT_EQ(digits.size(), 10U);
    }
}

TEST(BalancedSample, IsUniformInMembersInOrderAndInWhichDigitsHaveOneMore)
{
    std::vector<std::uint8_t> labels;
    for (std::size_t i = 0; i < 40; ++i)
        labels.push_back(static_cast<std::uint8_t>(i % 10));
    std::vector<int> members(40);
    std::vector<int> firsts(40);
    std::vector<int> more(10); // of the digits, for thirteen lessons
    for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
        const auto drawn = balancedSample(labels, 13, seed);
        ++firsts[drawn.front()];
        std::array<int, 10> ofDigit{};
        for (const std::uint32_t index : drawn) {
            ++members[index];
            ++ofDigit.at(labels[index]);
        }
        for (std::size_t digit = 0; digit < 10; ++digit)
            more[digit] += ofDigit.at(digit) - 1;
    }
    EXPECT_LT(deviationFromUniform(members), 3.5);
    EXPECT_LT(deviationFromUniform(firsts), 3.5);
    EXPECT_LT(deviationFromUniform(more), 3.5);
}

TEST(BalancedSample, GivesTheSameOnEveryMachine)
{
    std::vector<std::uint8_t> labels;
    for (std::size_t i = 0; i < 60'000; ++i)
        labels.push_back(static_cast<std::uint8_t>(i % 10));
    EXPECT_EQ(balancedSample(labels, 12, 1),
        (std::vector<std::uint32_t>{
            10757, 10550, 31175, 21408, 44126, 10161, 47202, 18563, 38099, 39244, 39940, 10196}));
}

TEST(BalancedSample, HasNamesThatAreReadBack)
{
    for (const LessonDraw draw : {LessonDraw::random, LessonDraw::balanced})
        EXPECT_EQ(findLessonDraw(nameOf(draw)), draw);
    EXPECT_EQ(findLessonDraw("blind"), std::nullopt);
}

TEST(MixExamples, DrawsABalancedSampleOfWhatIsNotLeftOut)
{
    const auto mnist = digitSet("MNIST train", 100);
    const auto sans = digitSet("Sans", 10);
    LeftOut leftOut;
    std::vector<PictureName> threes; // but one
    for (std::uint32_t index = 3; index < 90; index += 10)
        threes.push_back({"MNIST train", index});
    leftOut.set(threes, true);
    const auto plan = mixExamples(mnist, 30, {sans}, 9, leftOut, LessonDraw::balanced);
    ASSERT_EQ(plan.size(), 40U);
    std::array<int, 10> ofDigit{};
    for (const Example& example : plan)
        if (example.source == mnist) {
            ++ofDigit.at(example.label());
            EXPECT_FALSE(leftOut.contains("MNIST train", example.index));
        }
    EXPECT_EQ(ofDigit[3], 1);
    EXPECT_EQ(std::ranges::count(ofDigit, 3), 7);
    EXPECT_EQ(std::ranges::count(ofDigit, 4), 2);
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
