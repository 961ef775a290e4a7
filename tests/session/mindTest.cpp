#include <engram/session/mind.h>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/digitSet.h>
#include <engram/recall/recall.h>
#include <engram/training/learner.h>

#include "support/sampleLearners.h"

namespace engram {
namespace {

std::vector<std::size_t> naiveMemories(const Memory& memory, std::uint32_t code)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < memory.size(); ++i)
        if (memory[i].provenance.variant == 0 && memory[i].provenance.kind != LessonKind::pain
            && codeOf(memory[i].answerOutput) == code)
            found.push_back(i);
    return found;
}

double naiveDistance(const Memory& memory, const std::vector<std::size_t>& all, std::size_t engram)
{
    double sum = 0;
    for (const std::size_t other : all)
        sum += static_cast<double>(hammingDistance(memory[engram].input, memory[other].input));
    return all.size() > 1 ? sum / static_cast<double>(all.size() - 1) : 0;
}

TEST(MentalImages, AreWhatANaiveCountOfTheMemoriesIs)
{
    for (const std::size_t lessons : {0U, 1U, 2U, 60U}) {
        const Learner learner = test::livedLearner(test::smallDescription(), lessons, 40 + lessons);
        const Memory& memory = learner.agent.memory();
        const auto images = mentalImages(memory);
        for (std::uint32_t code = 0; code < 10; ++code) {
            const MentalImage& image = images.at(code);
            const auto expected = naiveMemories(memory, code);
            EXPECT_EQ(image.code, code);
            ASSERT_EQ(image.memories, expected);
            const std::vector<double> heat = image.heat(1);
            ASSERT_EQ(heat.size(), digitPixels);
            for (std::size_t pixel = 0; pixel < digitPixels; pixel += 37) {
                const auto with = memoriesWithPixel(memory, image, pixel, 1);
                EXPECT_EQ(with.size(), image.counts[pixel]);
                EXPECT_DOUBLE_EQ(heat[pixel], expected.empty() ? 0 : double(with.size()) / double(expected.size()));
                for (const std::size_t engram : with)
                    EXPECT_TRUE(memory[engram].input[pixel]);
            }
            EXPECT_EQ(image.typical.has_value(), !expected.empty());
            EXPECT_EQ(image.oddest.has_value(), expected.size() > 1);
            for (const std::size_t engram : expected) {
                const double distance = naiveDistance(memory, expected, engram);
                EXPECT_LE(image.typical->distance, distance + 1e-9);
                if (image.oddest) {
                    EXPECT_GE(image.oddest->distance, distance - 1e-9);
                }
            }
            if (image.typical) {
                EXPECT_NEAR(image.typical->distance, naiveDistance(memory, expected, image.typical->engram), 1e-9);
            }
            if (image.oddest) {
                EXPECT_NEAR(image.oddest->distance, naiveDistance(memory, expected, image.oddest->engram), 1e-9);
            }
        }
    }
}

LearnerDescription wiredAs(const char* connector)
{
    LearnerDescription description = findPreset("Classic")->description;
    description.architecture.connector = Connector::parse(connector).value();
    return description;
}

TEST(Imagining, MeansNothingWhereNoNeuronReadsTheRestOfTheState)
{
    const std::pair<const char*, Imagination> cases[] = {{"random 30 20 100 4", Imagination::possible},
        {"random 30 0 100 4", Imagination::noState}, {"full", Imagination::possible},
        {"forward_full", Imagination::ownChannel}, {"nearest_neighbour 1 1 28 28", Imagination::possible},
        {"rectangular 0 0 28 28", Imagination::ownChannel}};
    for (const auto& [connector, expected] : cases) {
        Learner learner = test::livedLearner(wiredAs(connector), 5, 3);
        EXPECT_EQ(imaginationOf(learner.agent.architecture()), expected) << connector;
        EXPECT_EQ(imagine(learner.agent, {.steps = 2}).has_value(), expected == Imagination::possible);
    }
    const Learner windows = test::livedLearner(findPreset("Patchwork")->description, 2, 3);
    EXPECT_EQ(imaginationOf(windows.agent.architecture()), Imagination::windows);
    const Result<Imagining> refused = imagine(windows.agent, {});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("look at the input alone"), std::string::npos);
}

/// One step by the words of docs/agent.md section 5, the input being read by nobody: the nearest engrams over a
/// neuron's own connections vote. The others of the rules are off.
BitVector naiveNextState(const Agent& agent, const State& now)
{
    BitVector next(agent.sizes().states);
    for (std::size_t neuron = 0; neuron < next.size(); ++neuron) {
        const BitView read = agent.architecture().stateNeuron(neuron).state;
        std::size_t least = static_cast<std::size_t>(-1);
        std::size_t ones = 0;
        std::size_t zeros = 0;
        for (std::size_t i = 0; i < agent.memory().size(); ++i) {
            const std::size_t distance = hammingDistance(agent.memory()[i].contextState, now.state, read);
            if (distance < least) {
                least = distance;
                ones = zeros = 0;
            }
            if (distance == least)
                ++(agent.memory()[i].answerState[neuron] ? ones : zeros);
        }
        if (ones == zeros)
            return {}; // a tie, which is drawn
        next.set(neuron, ones > zeros);
    }
    return next;
}

TEST(Imagining, TakesTheStepsOfTheRuleWithItsInputCutAndLeavesTheAgentAlone)
{
    LearnerDescription description = wiredAs("random 60 90 100 4");
    description.agent.rules = {.discrimination = false, .hamming = true, .randomDefault = false, .tolerance = 0};
    Learner learner = Learner::create(description).value();
    RandomStream random(8);
    for (std::uint64_t i = 0; i < 7; ++i) // an odd number without equals: no ties
        learner.agent.teach(test::randomInput(random, digitPixels), bitsOfCode(static_cast<std::uint32_t>(i), 4),
            {.source = "Random", .index = i});
    const State before = learner.agent.state();
    ImagineStart start{.kind = ImagineStart::Kind::half,
        .picture = BitVector(learner.agent.memory()[3].input),
        .kept = ImagineStart::Half::left,
        .steps = 8};
    const Imagining imagining = imagine(learner.agent, start).value();
    ASSERT_EQ(imagining.states.size(), 9U);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
        if (pixel % digitSide < digitSide / 2) {
            EXPECT_EQ(imagining.states[0].state[pixel], start.picture[pixel]);
        }
    std::size_t compared = 0;
    for (std::size_t step = 0; step + 1 < imagining.states.size(); ++step) {
        const BitVector expected = naiveNextState(learner.agent, imagining.states[step]);
        if (expected.empty())
            continue;
        EXPECT_EQ(imagining.states[step + 1].state, expected) << step;
        ++compared;
    }
    EXPECT_GT(compared, 0U);
    ASSERT_TRUE(imagining.settledAt);
    EXPECT_EQ(imagining.engram, 3U);
    EXPECT_EQ(imagining.distance, 0U);
    EXPECT_EQ(learner.agent.state(), before);
    EXPECT_EQ(imagine(learner.agent, start)->states, imagining.states) << "the same seed gives the same bits";
}

TEST(Imagining, FromALabelBeginsWithWhatMostMemoriesHaveAndRefusesWhatIsNotThere)
{
    const Learner learner = test::livedLearner(wiredAs("random 30 20 100 4"), 40, 9);
    const auto images = mentalImages(learner.agent.memory());
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        const Result<Imagining> imagining =
            imagine(learner.agent, {.kind = ImagineStart::Kind::label, .digit = digit, .steps = 1});
        ASSERT_EQ(imagining.has_value(), !images.at(digit).memories.empty());
        if (!imagining)
            continue;
        EXPECT_EQ(codeOf(imagining->states[0].output), digit);
        for (std::size_t bit = 0; bit < digitPixels; ++bit)
            EXPECT_EQ(
                imagining->states[0].state[bit], 2 * images.at(digit).counts[bit] > images.at(digit).memories.size());
    }
    EXPECT_FALSE(imagine(learner.agent, {.kind = ImagineStart::Kind::half}));
    EXPECT_FALSE(imagine(learner.agent, {.kind = ImagineStart::Kind::label, .digit = 12}));
    EXPECT_FALSE(imagine(Learner::create(wiredAs("full")).value().agent, {}));
}

} // namespace
} // namespace engram
