// How well an agent reads after more and more lessons, with the range that its true accuracy lies in.
#include <iomanip>
#include <iostream>

#include <engram/dataset/dataFile.h>
#include <engram/files/locations.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

int main()
{
    const auto mnist = engram::loadDataFile(engram::findDefaultMnist().value_or("mnist.pkl.gz"));
    if (!mnist)
        return 1;
    const auto questions = engram::mixExamples(mnist->splits.back().digits, 200, {}, 2);
    for (const std::size_t lessons : {60, 120, 1000}) {
        auto learner = engram::Learner::create(engram::findPreset("Edges")->description).value();
        engram::teachExamples(learner, engram::mixExamples(mnist->splits.front().digits, lessons, {}, 1));
        const engram::TestReport report = engram::testExamples(learner, questions, {.record = false});
        const auto [low, high] = report.accuracyInterval();
        std::cout << std::setw(5) << lessons << " lessons: " << report.accuracy() << " (" << low << " to " << high
                  << ")\n";
    }
}
