#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include <engram/training/learningCurve.h>

namespace engram {
namespace {

/// Lessons that cost as much as what a measurement costs without any, where nothing better is known.
constexpr double lessonsOfTheRest = 1000;

/// Mean seconds of a measurement, by lessons.
using Times = std::map<std::size_t, double>;

Times timesOf(const std::string& learner, std::span<const ExperimentCell> done)
{
    std::map<std::size_t, std::pair<double, double>> sums;
    for (const ExperimentCell& cell : done)
        if (learner.empty() || cell.learner == learner) {
            sums[cell.lessons].first += cell.teachingSeconds + cell.testingSeconds;
            sums[cell.lessons].second += 1;
        }
    Times times;
    for (const auto& [lessons, sum] : sums)
        times[lessons] = sum.first / sum.second;
    return times;
}

/// Along the straight line through the two measurements with the most lessons.
double foretold(const Times& times, std::size_t lessons)
{
    if (const auto known = times.find(lessons); known != times.end())
        return known->second;
    const auto& [most, seconds] = *times.rbegin();
    const double farther = static_cast<double>(lessons) - static_cast<double>(most);
    if (times.size() == 1)
        return seconds
            * std::max(0.1,
                (lessonsOfTheRest + static_cast<double>(lessons)) / (lessonsOfTheRest + static_cast<double>(most)));
    const auto& [before, secondsBefore] = *std::next(times.rbegin());
    const double slope = std::max(0.0, (seconds - secondsBefore) / static_cast<double>(most - before));
    return std::max(0.0, seconds + farther * slope);
}

} // namespace

std::vector<std::size_t> curveLessons(std::size_t least, std::size_t most)
{
    std::vector<std::size_t> lessons = {least};
    for (std::size_t power = 1; power <= most && power < most * 10; power *= 10)
        for (const std::size_t number : {power, 3 * power})
            if (number > least && number < most)
                lessons.push_back(number);
    if (most > least)
        lessons.push_back(most);
    return lessons;
}

std::optional<double> secondsLeft(const Experiment& experiment, std::span<const ExperimentCell> done)
{
    if (done.empty())
        return std::nullopt;
    double left = 0;
    for (const ExperimentLearner& learner : experiment.learners) {
        Times times = timesOf(learner.name, done);
        if (times.empty())
            times = timesOf({}, done); // as the others
        for (const ExperimentRun& run : experiment.runs) {
            const auto measured = std::ranges::count_if(done, [&](const ExperimentCell& cell) {
                return cell.learner == learner.name && cell.lessons == run.lessons
                    && std::ranges::find(run.seeds, cell.seed) != run.seeds.end();
            });
            left += foretold(times, run.lessons)
                * static_cast<double>(run.seeds.size() - static_cast<std::size_t>(measured));
        }
    }
    return left;
}

} // namespace engram
