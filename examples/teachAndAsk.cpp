// Teaches a new agent 1,000 digits of MNIST, and asks it about 200 that it was not taught.
#include <iostream>

#include <engram/dataset/dataFile.h>
#include <engram/files/locations.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

int main()
{
    const auto mnist = engram::loadDataFile(engram::findDefaultMnist().value_or("mnist.pkl.gz"));
    auto learner = engram::Learner::create(engram::findPreset("Upright")->description, "first");
    if (!mnist || !learner) {
        std::cerr << (mnist ? learner.error() : mnist.error()).message << '\n';
        return 1;
    }
    const auto& train = mnist->splits.front().digits;
    const auto& test = mnist->splits.back().digits;
    engram::teachExamples(*learner, engram::mixExamples(train, 1000, {}, 1));
    const engram::TestReport report = engram::testExamples(*learner, engram::mixExamples(test, 200, {}, 2));
    std::cout << report.correct << " of " << report.tested() << " right\n";
}
