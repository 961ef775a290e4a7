#include <algorithm>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/training/learningCurve.h>

#include "support/digits.h"

namespace engram {
namespace {

ExperimentCell timedCell(const std::string& learner, std::size_t lessons, std::uint64_t seed, double seconds)
{
    ExperimentCell cell;
    cell.learner = learner;
    cell.lessons = lessons;
    cell.seed = seed;
    cell.count = 100;
    cell.teachingSeconds = seconds / 4;
    cell.testingSeconds = seconds - seconds / 4;
    return cell;
}

Experiment curveOf(std::vector<std::string> names, std::vector<std::size_t> lessons, std::size_t draws)
{
    std::vector<ExperimentLearner> learners;
    learners.reserve(names.size());
    for (std::string& name : names)
        learners.push_back({std::move(name), {}});
    return curveExperiment(std::move(learners), lessons, draws, 1, 100);
}

TEST(CurveLessons, AreTheEndsAndOnesAndThreesBetweenThem)
{
    using List = std::vector<std::size_t>;
    EXPECT_EQ(curveLessons(10, 60'000), (List{10, 30, 100, 300, 1000, 3000, 10'000, 30'000, 60'000}));
    EXPECT_EQ(curveLessons(7, 45), (List{7, 10, 30, 45}));
    EXPECT_EQ(curveLessons(100, 100), (List{100}));
    RandomStream random(5, 1);
    for (int round = 0; round < 200; ++round) {
        const std::size_t least = 1 + random.below(500);
        const std::size_t most = least + random.below(60'000);
        const List lessons = curveLessons(least, most);
        EXPECT_EQ(lessons.front(), least);
        EXPECT_EQ(lessons.back(), most);
        EXPECT_TRUE(std::ranges::is_sorted(lessons, std::ranges::less_equal()))
            << least << ' ' << most; // each greater than the one before
    }
}

TEST(SecondsLeft, AreNotKnownBeforeTheFirstMeasurement)
{
    EXPECT_EQ(secondsLeft(curveOf({"A"}, {10, 100}, 2), {}), std::nullopt);
}

// Where time is a straight line in the lessons, two measurements of a learner foretell the rest exactly.
TEST(SecondsLeft, AreRightWhereTimeGrowsInAStraightLine)
{
    const std::vector<std::size_t> lessons = {10, 30, 100, 300, 1000};
    const Experiment experiment = curveOf({"A", "B"}, lessons, 3);
    const auto seconds = [](const std::string& learner, std::size_t number) {
        return learner == "A" ? 2 + 0.01 * static_cast<double>(number) : 0.5 + 0.002 * static_cast<double>(number);
    };
    std::vector<ExperimentCell> all;
    for (const std::size_t number : lessons)
        for (const std::string learner : {"A", "B"})
            for (const std::uint64_t seed : {1, 2, 3})
                all.push_back(timedCell(learner, number, seed, seconds(learner, number)));
    for (std::size_t done = 12; done <= all.size(); ++done) {
        double left = 0;
        for (std::size_t i = done; i < all.size(); ++i)
            left += all[i].teachingSeconds + all[i].testingSeconds;
        EXPECT_NEAR(*secondsLeft(experiment, std::span(all).first(done)), left, 1e-9) << done;
    }
    EXPECT_EQ(secondsLeft(experiment, all), 0);
}

TEST(SecondsLeft, OfALearnerThatIsNotMeasuredYetAreThoseOfTheOthers)
{
    const Experiment experiment = curveOf({"A", "B"}, {10}, 2);
    const std::vector<ExperimentCell> done = {timedCell("A", 10, 1, 3), timedCell("A", 10, 2, 5)};
    EXPECT_NEAR(*secondsLeft(experiment, done), 8, 1e-9);
}

TEST(RunExperiment, GivesTheSameCellsInTheSameOrderFewestLessonsFirst)
{
    const auto training = test::barDigits("Bars", 120);
    const auto asked = test::barDigits("Bars test", 30);
    std::vector<ExperimentLearner> learners = {
        {"Classic", findPreset("Classic")->description}, {"Patchwork", findPreset("Patchwork")->description}};
    const std::vector<std::size_t> lessons = {10, 40, 20};
    Experiment experiment = curveExperiment(std::move(learners), lessons, 2, 5, 20);
    experiment.steps = 2;
    ExperimentOptions options;
    const auto declared = runExperiment(experiment, training, asked, options);
    ASSERT_TRUE(declared) << declared.error().message;
    std::vector<std::size_t> order;
    options.fewestLessonsFirst = true;
    options.afterCell = [&order](const ExperimentCell& measured, std::size_t, std::size_t total) {
        EXPECT_EQ(total, 12U);
        order.push_back(measured.lessons);
    };
    const auto soon = runExperiment(experiment, training, asked, options);
    ASSERT_TRUE(soon) << soon.error().message;
    EXPECT_TRUE(std::ranges::is_sorted(order));
    ASSERT_EQ(soon->size(), declared->size());
    for (std::size_t i = 0; i < soon->size(); ++i) {
        EXPECT_TRUE((*soon)[i].isSameQuestion((*declared)[i])) << i;
        EXPECT_EQ((*soon)[i].correct, (*declared)[i].correct) << i;
    }
}

} // namespace
} // namespace engram
