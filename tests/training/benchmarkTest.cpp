#include <engram/training/benchmark.h>

#include <gtest/gtest.h>

#include <engram/bits/kernel.h>

#include "support/digits.h"

namespace engram {
namespace {

TEST(Benchmark, MeasuresAllOfItAndAgreesWithThePlainLoop)
{
    const auto digits = test::barDigits("Synthetic", 60, 1'000);
    for (const std::uint32_t tolerance : {0U, 10U}) {
        BenchmarkOptions options;
        options.lessons = 40;
        options.questions = 5;
        options.threads = 2;
        options.learner.agent.rules.tolerance = tolerance;
        const auto report = runBenchmark(digits, digits, options);
        ASSERT_TRUE(report) << report.error().message;
        EXPECT_EQ(report->kernel, defaultKernel().name());
        EXPECT_EQ(report->lessons, 40U);
        EXPECT_EQ(report->engrams, 40U);
        EXPECT_EQ(report->questions, 5U);
        EXPECT_EQ(report->threads, 2U);
        EXPECT_TRUE(report->agrees);
        EXPECT_GT(report->ratio, 0);
        EXPECT_GT(report->answersPerSecond, 0);
        EXPECT_GT(report->memoryBytesPerEngram, 98);
    }
}

TEST(Benchmark, AgreesWithTheReferenceRuleWhereTheAgentReadsByWindows)
{
    const auto digits = test::barDigits("Synthetic", 60, 1);
    BenchmarkOptions options;
    options.learner = findPreset("Patchwork")->description;
    options.lessons = 20;
    options.questions = 3;
    const auto report = runBenchmark(digits, digits, options);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->engrams, 60U);
    EXPECT_TRUE(report->agrees);
    EXPECT_GT(report->plainMilliseconds, report->medianMilliseconds);
    EXPECT_GT(report->onePassMilliseconds, 0);
    EXPECT_EQ(report->plainShare, 1);
}

TEST(Benchmark, RefusesWhatItCannotMeasure)
{
    const auto digits = test::barDigits("Synthetic", 20, 1'000);
    EXPECT_FALSE(runBenchmark(nullptr, digits, {}));
    EXPECT_FALSE(runBenchmark(digits, std::make_shared<const DigitSet>("Empty"), {}));
    BenchmarkOptions options;
    options.learner.agent.rules.discrimination = true;
    EXPECT_FALSE(runBenchmark(digits, digits, options));
}

} // namespace
} // namespace engram
