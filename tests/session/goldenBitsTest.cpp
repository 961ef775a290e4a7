// "The same bits": what a fixed course of lessons, questions, feedback, forgetting and undoing leaves in memory, story,
// answers, explanations and agent files has had these checksums since the release that brought its preset, on every
// machine.

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <zlib.h>

#include <engram/agent/explanation.h>
#include <engram/bits/kernel.h>
#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/recall/recall.h>
#include <engram/session/session.h>
#include <engram/store/agentFile.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

#include "support/checksum.h"
#include "support/goldenBits.h"

namespace engram {
namespace {

using test::Checksum;
using test::Checksums;

struct Scenario {
    std::string name;
    LearnerDescription description;

    friend std::ostream& operator<<(std::ostream& out, const Scenario& scenario) { return out << scenario.name; }
};

LearnerDescription presetWith(std::string_view preset, Context context, const RecallRules& rules = {})
{
    LearnerDescription description = findPreset(preset)->description;
    description.agent.context = context;
    description.agent.rules = rules;
    return description;
}

LearnerDescription wiredBy(std::string_view connector)
{
    LearnerDescription description = findPreset("Classic")->description;
    description.architecture.connector = Connector::parse(connector).value();
    return description;
}

/// Every preset as it is, and what no preset has: the other contexts, rules and connectors.
std::vector<Scenario> scenarios()
{
    std::vector<Scenario> all;
    for (const Preset& preset : presets())
        all.push_back({std::string(preset.name), preset.description});
    all.push_back({"ContextOfResets", presetWith("Classic", Context::reset)});
    all.push_back({"ContextOfSequences", presetWith("Classic", Context::sequence)});
    all.push_back({"Tolerance", presetWith("Classic", Context::iconic, {.tolerance = 10})});
    all.push_back({"Discrimination", presetWith("Deskewed", Context::iconic, {.discrimination = true})});
    all.push_back({"ChanceAlone", presetWith("Classic", Context::iconic, {.hamming = false})});
    all.push_back({"NearestNeighbour", wiredBy("nearest_neighbour 3 2 28 28 0 60")});
    all.push_back({"Rectangular", wiredBy("rectangular 2 3 28 28 1 0")});
    all.push_back({"Full", wiredBy("full")});
    return all;
}

std::shared_ptr<const DataFile> dataFile(const std::string& path)
{
    return std::make_shared<const DataFile>(loadDataFile(std::filesystem::path(ENGRAM_SOURCE_DIR) / path).value());
}

/// The digits that come with Engram, read once for all scenarios.
class GoldenBits : public testing::TestWithParam<Scenario> {
protected:
    static void SetUpTestSuite()
    {
        mnist() = dataFile("data/mnist.pkl.gz");
        fonts() = {dataFile("fonts/carlito.txt"), dataFile("fonts/klee-one.txt")};
    }
    static void TearDownTestSuite()
    {
        mnist().reset();
        fonts().clear();
    }
    static std::shared_ptr<const DataFile>& mnist()
    {
        static std::shared_ptr<const DataFile> file;
        return file;
    }
    static std::vector<std::shared_ptr<const DataFile>>& fonts()
    {
        static std::vector<std::shared_ptr<const DataFile>> files;
        return files;
    }

    /// The first questions of the test split.
    static std::vector<Example> questions(std::size_t count)
    {
        const auto split = std::ranges::find(mnist()->splits, "test", &Split::name);
        std::vector<Example> examples;
        for (std::uint32_t i = 0; i < count; ++i)
            examples.push_back({split->digits, i});
        return examples;
    }

    /// Taught fonts and MNIST, tested, asked, praised, scolded, made to forget, undone and done again.
    static Learner livedLearner(const LearnerDescription& description)
    {
        Session session;
        session.newAgent(description, "Golden");
        session.addData(mnist());
        for (const auto& font : fonts())
            session.addData(font);
        session.teachData({.samples = 180, .seed = 3});
        const std::vector<Example> asked = questions(44);
        session.testExamples({asked.begin(), asked.begin() + 30}, 6);
        for (std::size_t i = 30; i < asked.size(); ++i) {
            DigitPixels digit;
            std::ranges::copy(asked[i].picture(), digit.begin());
            switch (i % 5) {
            case 0:
                session.ask(digit, 5);
                break;
            case 1:
                session.askAgain(3);
                break;
            case 2:
                session.reinforce(digit, 4);
                break;
            case 3:
                session.punish(digit, 4);
                break;
            default:
                session.teachDrawing(digit, asked[i].label());
            }
        }
        session.forgetLastLesson();
        session.forgetLabel(7);
        session.undo();
        session.undo();
        session.redo();
        session.forgetSource("Klee One");
        session.forgetExample("Carlito", 4);
        session.forgetLabel(1);
        session.undo();
        session.wait();
        return session.snapshot()->learner;
    }
};

std::vector<std::uint8_t> inflated(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> result(16 * bytes.size() + 64);
    uLongf size = 0;
    int outcome = Z_BUF_ERROR;
    while (outcome == Z_BUF_ERROR) {
        result.resize(2 * result.size());
        size = result.size();
        outcome = ::uncompress(result.data(), &size, bytes.data(), bytes.size());
    }
    EXPECT_EQ(outcome, Z_OK);
    result.resize(size);
    return result;
}

/// What a file's sections hold, inflated: the same wherever zlib packs in another way.
std::string sectionsOf(const std::vector<std::uint8_t>& file)
{
    const auto number = [&file](std::size_t at, std::size_t bytes) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value |= std::size_t{file.at(at + i)} << (8 * i);
        return value;
    };
    Checksum sum;
    sum.add(std::span(file).first(16)); // magic, version, number of sections
    const std::size_t count = number(12, 4);
    std::size_t at = 16 + 16 * count;
    for (std::size_t section = 0; section < count; ++section) {
        const std::size_t entry = 16 + 16 * section; // tag, checksum, size
        const std::size_t size = number(entry + 8, 8);
        sum.add(std::span(file).subspan(entry, 4)).add(inflated(std::span(file).subspan(at, size)));
        at += size;
    }
    return sum.text();
}

/// Whether zlib packs as the one did that wrote the golden files: other versions may not, and need not.
bool zlibPacksAsEver()
{
    std::vector<std::uint8_t> plain;
    for (std::uint32_t i = 0; i < 50000; ++i)
        plain.push_back(static_cast<std::uint8_t>((i * i / 97) ^ (i % 7)));
    std::vector<std::uint8_t> packed(2 * plain.size());
    uLongf size = packed.size();
    EXPECT_EQ(::compress2(packed.data(), &size, plain.data(), plain.size(), Z_DEFAULT_COMPRESSION), Z_OK);
    return Checksum().add(std::span(packed).first(size)).text() == "559e330105cd2fc4";
}

std::string sumOf(const TestReport& report)
{
    Checksum sum;
    for (const TestedExample& tested : report.examples)
        sum.add(tested.example.source->name())
            .add(std::uint64_t{tested.example.index})
            .add(std::uint64_t{tested.code})
            .add(tested.settledAt);
    for (const auto& row : report.confusion)
        for (const std::size_t count : row)
            sum.add(std::uint64_t{count});
    return sum.add(std::uint64_t{report.correct}).add(std::uint64_t{report.notADigit}).text();
}

void addState(Checksum& sum, const State& state)
{
    sum.add(state.input).add(state.state).add(state.output);
}

/// Every state of a few answers, and which engrams some of their steps were recalled from.
std::string sumOfAnswers(const Learner& learner, std::span<const Example> examples, const RecallOptions& options)
{
    Recall recall(options);
    Checksum sum;
    for (const Example& example : examples) {
        const BitVector input = inputFor(learner, example.picture());
        const Identity identity = identityOfExample(example.source->name(), example.index);
        const Settling settling = recall.settle(learner.agent, {input, identity, 7});
        for (const State& state : settling.states)
            addState(sum, state);
        for (const std::size_t changed : settling.changed)
            sum.add(std::uint64_t{changed});
        sum.add(settling.settledAt);
        for (const std::size_t step : {0U, 3U})
            for (const Share& share : recall.shares(learner.agent, settling.states[step], input))
                sum.add(std::uint64_t{share.engram}).add(share.share);
    }
    return sum.text();
}

void addExplanation(Checksum& sum, const NeuronExplanation& explanation)
{
    sum.add(static_cast<std::uint64_t>(explanation.rule)).add(std::uint64_t{explanation.bit});
    for (const std::size_t number :
        {explanation.connections, explanation.leastDistance, explanation.votesForOne, explanation.votesForZero})
        sum.add(std::uint64_t{number});
    sum.add(explanation.discriminationScore);
    for (const std::size_t engrams : explanation.histogram)
        sum.add(std::uint64_t{engrams});
    for (const NearEngram& near : explanation.nearest)
        sum.add(std::uint64_t{near.engram})
            .add(std::uint64_t{near.distance})
            .add(std::uint64_t{near.answer})
            .add(std::uint64_t{near.voted});
}

/// Some neurons of both layers at every recalled state of the story's last part.
std::string sumOfExplanations(const Agent& agent)
{
    Checksum sum;
    const std::size_t states = agent.story().size();
    std::size_t neuron = 0;
    for (std::size_t state = states - std::min<std::size_t>(states, 12); state < states; ++state)
        if (const std::optional<Moment> moment = momentOf(agent.story(), state)) {
            neuron = (neuron + 331) % agent.sizes().states;
            addExplanation(sum, explainNeuron(agent, {Layer::state, neuron}, *moment));
            addExplanation(sum, explainNeuron(agent, {Layer::output, neuron % agent.sizes().outputs}, *moment));
        }
    return sum.text();
}

TEST_P(GoldenBits, OfFilesReportsAnswersAndExplanationsAreWhatTheyEverWere)
{
    Learner learner = livedLearner(GetParam().description);
    learner.log = {}; // newer than these sums, and it says when it was
    const std::vector<std::uint8_t> file = encodeAgent(learner).value();
    const std::vector<Example> asked = questions(120);
    const std::span<const Example> few(asked.data() + 100, 3);

    Checksums sums;
    if (zlibPacksAsEver())
        sums["file"] = Checksum().add(file).text();
    sums["file, inflated"] = sectionsOf(file);
    sums["file without story, inflated"] = sectionsOf(encodeAgent(learner, {.story = false}).value());
    sums["explanations"] = sumOfExplanations(learner.agent);
    sums["answers"] = sumOfAnswers(learner, few, {});
    sums["report"] = sumOf(testExamples(learner, asked, {.steps = 5}));
    sums["file after the test, inflated"] = sectionsOf(encodeAgent(learner).value());
    test::expectGoldenBits(GetParam().name, sums, {"file"});
}

TEST_P(GoldenBits, OfAnswersAreTheSameOnEveryKernelAndAnyNumberOfThreads)
{
    const Learner learner = livedLearner(GetParam().description);
    const std::vector<Example> asked = questions(102);
    const std::span<const Example> few(asked.data() + 100, 2);
    const std::string expected = sumOfAnswers(learner, few, {});
    EXPECT_EQ(sumOfAnswers(learner, few, {.threads = 3}), expected);
    for (const Kernel* kernel : availableKernels())
        EXPECT_EQ(sumOfAnswers(learner, few, {.kernel = kernel}), expected) << kernel->name();
}

INSTANTIATE_TEST_SUITE_P(Scenarios, GoldenBits, testing::ValuesIn(scenarios()), [](const auto& scenario) {
    std::string name = scenario.param.name;
    std::erase(name, ' '); // GoogleTest takes none
    return name;
});

} // namespace
} // namespace engram
