// Asks an agent about one digit, and says which memories its answer was recalled from.
#include <iostream>
#include <ranges>

#include <engram/dataset/dataFile.h>
#include <engram/files/locations.h>
#include <engram/session/answerExplanation.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

int main()
{
    const auto mnist = engram::loadDataFile(engram::findDefaultMnist().value_or("mnist.pkl.gz"));
    auto learner = engram::Learner::create(engram::findPreset("Deskewed")->description);
    if (!mnist || !learner)
        return 1;
    engram::teachExamples(*learner, engram::mixExamples(mnist->splits.front().digits, 1000, {}, 1));

    const std::vector<engram::Example> question{{mnist->splits.back().digits, 42}};
    engram::testExamples(*learner, question); // its states are the last ones of the agent's story now
    const auto lastStep = engram::momentOf(learner->agent, learner->agent.story().size() - 1);
    engram::Recall recall;
    const engram::StepShares shares = engram::sharesOf(learner->agent, *lastStep, recall);
    for (const engram::MemoryShare& memory : shares.memories | std::views::take(3))
        std::cout << 100 * memory.share << " % from " << engram::describeMemory(memory) << '\n';
}
