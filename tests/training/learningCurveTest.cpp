#include <engram/training/learningCurve.h>

#include <algorithm>
#include <cmath>
#include <regex>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace engram {
namespace {

using testing::HasSubstr;
using testing::Not;

ExperimentSummary summary(std::string learner, std::size_t lessons, double mean, double deviation = 0.01)
{
    ExperimentSummary result;
    result.learner = std::move(learner);
    result.lessons = lessons;
    result.seeds = 3;
    result.tested = 3000;
    result.mean = mean;
    result.deviation = deviation;
    return result;
}

struct Place {
    double x;
    double y;
};

/// Where the marks of the curves stand, in order.
std::vector<Place> marks(const std::string& svg)
{
    static const std::regex mark(R"re(<g transform="translate\(([-0-9.]+),([-0-9.]+)\)" fill="[^"]+"><title>)re");
    std::vector<Place> places;
    for (auto match = std::sregex_iterator(svg.begin(), svg.end(), mark); match != std::sregex_iterator(); ++match)
        places.push_back({std::stod((*match)[1]), std::stod((*match)[2])});
    return places;
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++times;
    return times;
}

TEST(LearningCurve, StandsOnTwoLogarithmicAxes)
{
    const std::vector<ExperimentSummary> summaries = {
        summary("A", 10, 0.2), summary("A", 100, 0.9), summary("A", 1000, 0.99), summary("A", 10000, 0.9975)};
    const std::vector<Place> places = marks(learningCurveSvg(summaries));
    ASSERT_EQ(places.size(), 4U);
    // Ten times the lessons is always as far to the right; half the errors, or an eighth and a tenth, by its logarithm.
    const double decade = places[1].x - places[0].x;
    EXPECT_GT(decade, 50);
    EXPECT_NEAR(places[2].x - places[1].x, decade, 0.2);
    EXPECT_NEAR(places[3].x - places[2].x, decade, 0.2);
    const double tenth = places[1].y - places[2].y; // up from 10 % wrong to 1 %
    EXPECT_GT(tenth, 50);
    EXPECT_NEAR(places[0].y - places[1].y, tenth * std::log10(8.0), 0.5);
    EXPECT_NEAR(places[2].y - places[3].y, tenth * std::log10(4.0), 0.5);
}

TEST(LearningCurve, NamesItsAxisByTheRightAnswers)
{
    const std::string svg = learningCurveSvg(
        std::vector<ExperimentSummary>{summary("A", 10, 0.5), summary("A", 1000, 0.998), summary("A", 10000, 0.9997)});
    for (const char* accuracy : {">50<", ">90<", ">99<", ">99.5<", ">99.95<", ">right answers, %<"})
        EXPECT_THAT(svg, HasSubstr(accuracy));
    EXPECT_THAT(svg, Not(HasSubstr("wrong")));
}

TEST(LearningCurve, DrawsEveryLearnerWithALineABandAndMarksOfItsOwn)
{
    std::vector<ExperimentSummary> summaries;
    for (const char* name : {"A", "B", "C"})
        for (const std::size_t lessons : {1000U, 60U}) // in any order
            summaries.push_back(summary(name, lessons, 0.9));
    const std::string svg = learningCurveSvg(summaries, publishedErrors());
    EXPECT_EQ(count(svg, "fill-opacity"), 3U);
    EXPECT_EQ(count(svg, "stroke-width=\"2\""), 3U);
    EXPECT_EQ(marks(svg).size(), 6U);
    EXPECT_LT(marks(svg)[0].x, marks(svg)[1].x);
    EXPECT_EQ(count(svg, "<polyline fill=\"none\" stroke=\"#5f5f66\" stroke-dasharray"), publishedErrors().size());
    EXPECT_THAT(svg, HasSubstr("<circle r=\"4\"/>"));
    EXPECT_THAT(svg, HasSubstr("<rect x=\"-4\""));
    EXPECT_THAT(svg, HasSubstr("60 lessons: 90.00 % right"));
    for (const PublishedErrors& errors : publishedErrors())
        EXPECT_THAT(svg, HasSubstr(std::string(errors.method)));
    EXPECT_THAT(learningCurveSvg(summaries), Not(HasSubstr("stroke-dasharray=\"5 4\" points")));
}

TEST(LearningCurve, StaysWithinThePictureWhateverWasMeasured)
{
    const std::vector<std::vector<ExperimentSummary>> all = {
        {},
        {summary("none", 10, 0, 0)},
        {summary("all", 60000, 1, 0)}, // nothing wrong has no logarithm
        {summary("one", 1, 0.1, 0.3), summary("one", 10'000'000, 1, 0)},
        {summary("same", 10, 0.5, 0), summary("same", 20, 0.5, 0)},
    };
    const std::regex coordinate(R"re(\b(?:x|y|x1|y1|x2|y2|cx|cy)="([^"]*)")re");
    for (const std::vector<ExperimentSummary>& summaries : all) {
        const std::string svg = learningCurveSvg(summaries);
        EXPECT_THAT(svg, Not(HasSubstr("nan")));
        EXPECT_THAT(svg, Not(HasSubstr("inf")));
        EXPECT_EQ(marks(svg).size(), summaries.size());
        for (auto match = std::sregex_iterator(svg.begin(), svg.end(), coordinate); match != std::sregex_iterator();
             ++match) {
            const double value = std::stod((*match)[1]);
            EXPECT_GE(value, -8);
            EXPECT_LE(value, 800);
        }
        for (const Place& place : marks(svg)) {
            EXPECT_GE(place.x, 0);
            EXPECT_LE(place.x, 800);
            EXPECT_GE(place.y, 0);
            EXPECT_LE(place.y, 460);
        }
    }
}

TEST(LearningCurve, NamesLieApartAndMayHoldAnySign)
{
    std::vector<ExperimentSummary> summaries;
    summaries.reserve(7);
    for (int i = 0; i < 7; ++i)
        summaries.push_back(summary("<" + std::to_string(i) + " & more>", 100, 0.9));
    const std::string svg = learningCurveSvg(summaries);
    EXPECT_THAT(svg, Not(HasSubstr("<0 &")));
    static const std::regex name(R"re(<text x="[^"]*" y="([^"]*)"[^>]*>&lt;\d &amp; more&gt;</text>)re");
    std::vector<double> heights;
    for (auto match = std::sregex_iterator(svg.begin(), svg.end(), name); match != std::sregex_iterator(); ++match)
        heights.push_back(std::stod((*match)[1]));
    ASSERT_EQ(heights.size(), 7U);
    for (std::size_t i = 1; i < heights.size(); ++i)
        EXPECT_GE(heights[i] - heights[i - 1], 15);
}

TEST(LearningCurve, IsAnExperimentOfEveryNumberOfLessonsAndDraw)
{
    const std::vector<std::size_t> lessons = {10, 100};
    const Experiment experiment = curveExperiment({{"A", {}}, {"B", {}}}, lessons, 3, 5, 200);
    EXPECT_EQ(experiment.learners.size(), 2U);
    ASSERT_EQ(experiment.runs.size(), 2U);
    EXPECT_EQ(experiment.runs[1].lessons, 100U);
    EXPECT_EQ(experiment.runs[1].count, 200U);
    EXPECT_EQ(experiment.runs[1].seeds, (std::vector<std::uint64_t>{5, 6, 7}));
    EXPECT_EQ(experiment.examine, Examination::test);
}

} // namespace
} // namespace engram
