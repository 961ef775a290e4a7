#include <engram/training/comparison.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <engram/training/lessons.h>

#include "support/digits.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

using test::barDigits;
using test::classicLearner;
using test::examplesOf;

/// Straight from the definition, with Pascal's triangle.
double plainMcNemar(std::size_t one, std::size_t other)
{
    const std::size_t all = one + other;
    std::vector<double> ways = {1};
    for (std::size_t row = 0; row < all; ++row) {
        std::vector<double> next(ways.size() + 1, 0);
        for (std::size_t i = 0; i < ways.size(); ++i) {
            next[i] += ways[i];
            next[i + 1] += ways[i];
        }
        ways = next;
    }
    double tail = 0;
    for (std::size_t i = 0; i <= std::min(one, other); ++i)
        tail += ways[i];
    return std::min(1.0, 2 * tail / std::exp2(static_cast<double>(all)));
}

Learner learnerTaught(std::size_t lessons)
{
    Learner learner = classicLearner();
    teachExamples(learner, examplesOf(barDigits("Synthetic train", lessons, 1'000)));
    return learner;
}

TEST(ExactMcNemar, CountsTheTailsAsTheDefinitionDoes)
{
    for (std::size_t one = 0; one <= 40; ++one)
        for (std::size_t other = 0; other <= 40; ++other)
            ASSERT_NEAR(exactMcNemar(one, other), plainMcNemar(one, other), 1e-12) << one << " " << other;
}

TEST(ExactMcNemar, StaysAProbabilityForManyPictures)
{
    EXPECT_EQ(exactMcNemar(5'000, 5'000), 1);
    EXPECT_EQ(exactMcNemar(0, 0), 1);
    EXPECT_NEAR(exactMcNemar(4'999, 5'000), 1, 1e-9);
    EXPECT_GE(exactMcNemar(0, 10'000), 0);
    EXPECT_LT(exactMcNemar(0, 10'000), 1e-300);
    // 2.5758 standard errors of the normal approximation: one in a hundred.
    EXPECT_NEAR(exactMcNemar(4'871, 5'129), 0.01, 0.001);
    EXPECT_EQ(exactMcNemar(3, 11), exactMcNemar(11, 3));
}

TEST(CompareLearners, AnswersAsTwoTestsDo)
{
    Learner few = learnerTaught(3);
    Learner many = learnerTaught(60);
    const auto examples = examplesOf(barDigits("Synthetic test", 90, 2'000));
    const TestOptions options{.steps = 3, .threads = 2, .record = false};
    const Result<Comparison> found = compareLearners(few, many, examples, options);
    ASSERT_TRUE(found) << found.error().message;
    const TestReport first = testExamples(few, examples, options);
    const TestReport second = testExamples(many, examples, options);
    EXPECT_EQ(found->first.confusion, first.confusion);
    EXPECT_EQ(found->second.confusion, second.confusion);

    std::size_t onlyFirst = 0;
    std::size_t onlySecond = 0;
    std::vector<std::uint32_t> different;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const bool one = first.examples[i].code == examples[i].label();
        const bool other = second.examples[i].code == examples[i].label();
        onlyFirst += one && !other ? 1 : 0;
        onlySecond += other && !one ? 1 : 0;
        if (first.examples[i].code != second.examples[i].code)
            different.push_back(examples[i].index);
    }
    EXPECT_EQ(found->onlyFirst, onlyFirst);
    EXPECT_EQ(found->onlySecond, onlySecond);
    ASSERT_GT(onlySecond, 0U); // else this would say nothing
    ASSERT_EQ(found->different.size(), different.size());
    for (std::size_t i = 0; i < different.size(); ++i)
        EXPECT_EQ(found->different[i].example.index, different[i]);
    EXPECT_EQ(found->probability, exactMcNemar(onlyFirst, onlySecond));
}

TEST(CompareLearners, CountsApartWhatEitherHadBeenTaught)
{
    Learner one = classicLearner();
    Learner other = classicLearner();
    const auto examples = examplesOf(barDigits("Synthetic test", 60, 2'000));
    teachExamples(one, std::span(examples).first(4)); // it knows four digits alone
    teachExamples(other, std::span(examples).subspan(2, 30));
    const Result<Comparison> found = compareLearners(one, other, examples, {.record = false});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->taught.tested, 32U);
    EXPECT_EQ(found->fresh(), 28U);
    std::array<ComparedPart, 2> counted; // new to both; taught
    for (std::size_t i = 0; i < examples.size(); ++i) {
        ComparedPart& part = counted.at(i < 32 ? 1 : 0);
        const bool first = found->first.examples[i].correct();
        const bool second = found->second.examples[i].correct();
        part.first += first ? 1 : 0;
        part.second += second ? 1 : 0;
        part.onlyFirst += first && !second ? 1 : 0;
        part.onlySecond += second && !first ? 1 : 0;
    }
    EXPECT_EQ(found->onlyFirst, counted[0].onlyFirst);
    EXPECT_EQ(found->onlySecond, counted[0].onlySecond);
    EXPECT_EQ(found->taught.first, counted[1].first);
    EXPECT_EQ(found->taught.second, counted[1].second);
    EXPECT_EQ(found->taught.onlyFirst, counted[1].onlyFirst);
    EXPECT_EQ(found->taught.onlySecond, counted[1].onlySecond);
    ASSERT_GT(found->taught.onlyFirst + found->taught.onlySecond, 0U); // else this would say nothing
    EXPECT_EQ(found->probability, exactMcNemar(counted[0].onlyFirst, counted[0].onlySecond));
    for (const DifferentAnswer& answer : found->different)
        EXPECT_EQ(answer.taught, answer.example.index < 32);
}

TEST(CompareLearners, AnAgentDoesNotDifferFromItself)
{
    Learner one = learnerTaught(20);
    Learner same = one;
    const Result<Comparison> found = compareLearners(one, same, examplesOf(barDigits("Synthetic test", 30, 2'000)));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->different.empty());
    EXPECT_EQ(found->probability, 1);
}

TEST(CompareLearners, CountsThePicturesOfBothAndStopsWhenAsked)
{
    Learner one = learnerTaught(10);
    Learner other = learnerTaught(20);
    const auto examples = examplesOf(barDigits("Synthetic test", 20, 2'000));
    std::stop_source stop;
    std::vector<std::uint64_t> seen;
    const auto found = compareLearners(one, other, examples, {.threads = 1, .record = false},
        Progress(stop.get_token(), [&](std::uint64_t done, std::uint64_t total) {
            EXPECT_EQ(total, 40U);
            seen.push_back(done);
            if (done == 30)
                stop.request_stop();
        }));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(seen.size(), 30U);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
}

} // namespace
} // namespace engram
