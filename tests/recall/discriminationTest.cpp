#include "recall/discrimination.h"

#include <vector>

#include <gtest/gtest.h>

#include <engram/agent/explanation.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class DiscriminationOnEveryKernel : public test::OnEveryKernel { };

// The second pattern is scored from the counts that the first one left.
TEST_P(DiscriminationOnEveryKernel, HasTheSignsOfTheScoresThatAnExplanationCounts)
{
    int decided = 0;
    int undecided = 0;
    Discrimination discrimination;
    for (int round = 0; round < 10; ++round) {
        const Layer layer = round % 2 == 0 ? Layer::state : Layer::output;
        AskedTable asked(random, kernel(),
            {.neurons = 40,
                .engrams = round % 5 == 0 ? 1100 : 1 + random.below(12),
                .layer = layer,
                .connector = round < 4 ? "full" : "random 12 6 3 1",
                .rules = {.discrimination = true, .hamming = false, .randomDefault = false}});
        const std::size_t neurons = layer == Layer::state ? 40 : 4;
        discrimination.open(neurons);
        for (std::size_t neuron = 0; neuron < neurons; ++neuron)
            ASSERT_EQ(discrimination.sign(neuron), 0);
        for (int step = 0; step < 3; ++step) {
            const std::vector<Word> pattern = asked.pattern();
            discrimination.score(kernel(), asked.table, asked.plan, pattern);
            const bool isState = layer == Layer::state;
            const Moment moment{.input = asked.parts[isState ? 0 : 2],
                .oldState = asked.parts[isState ? 1 : 0],
                .newState = asked.parts[0],
                .oldOutput = asked.parts[1]};
            for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
                const NeuronExplanation why = explainNeuron(asked.agent, {layer, neuron}, moment);
                const int expected = why.rule != Rule::discrimination ? 0 : why.bit ? 1 : -1;
                ASSERT_EQ(discrimination.sign(neuron), expected) << "round " << round << ", neuron " << neuron;
                ++(expected == 0 ? undecided : decided);
            }
            for (BitVector& part : asked.parts)
                part = random.near(part);
        }
    }
    EXPECT_GT(decided, 100);
    EXPECT_GT(undecided, 10);
}

INSTANTIATE_TEST_SUITE_P(Kernel, DiscriminationOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
