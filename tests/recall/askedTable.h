#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/agent/agent.h>
#include <engram/bits/kernel.h>

#include "recall/layerTable.h"
#include "recall/wiringPlan.h"
#include "support/randomAgents.h"

namespace engram::test {

/// A random agent that was taught like pictures, one layer's table and plan, and a question to it: what every part of
/// the evaluator works on. Distances are counted bit by bit from the memory and the architecture themselves, which is
/// the truth that the parts are held against.
class AskedTable {
public:
    struct Options {
        std::size_t neurons = 100;
        std::size_t engrams = 300;
        Layer layer = Layer::state;
        std::string connector = "random 40 50 100 4";
        std::size_t kinds = 3; ///< of pictures: the fewer, the more engrams are alike
        RecallRules rules = {};
    };
    AskedTable(RandomAgents& random, const Kernel& kernel, const Options& options)
        : agent(makeAgent(random, options))
        , plan(agent.architecture(), options.layer)
        , layer_(options.layer)
    {
        table.open(agent, layer_, agent.memory().size());
        table.usePlanes();
        plan.adaptTo(kernel, table);
        const EngramView near = agent.memory()[random.below(agent.memory().size())];
        const BitVector noise = random.bits(options.neurons);
        parts = layer_ == Layer::state ? std::vector{random.near(near.input), random.near(near.contextState)}
                                       : std::vector{random.near(near.answerState), random.near(near.contextOutput),
                                           random.coin() ? noise : random.near(near.input)};
    }

    /// What the layer reads, as one pattern.
    [[nodiscard]] std::vector<Word> pattern() const
    {
        std::vector<Word> words;
        for (const BitVector& part : parts)
            words.insert(words.end(), part.words().begin(), part.words().end());
        return words;
    }
    [[nodiscard]] std::vector<BitView> views() const { return {parts.begin(), parts.end()}; }

    /// The parts of an engram's pattern, from the memory itself.
    [[nodiscard]] std::vector<BitView> partsOf(std::size_t engram) const
    {
        const EngramView view = agent.memory()[engram];
        if (layer_ == Layer::state)
            return {view.input, view.contextState};
        return {view.answerState, view.contextOutput, view.input};
    }
    /// What the neurons of a group read, from the architecture itself.
    [[nodiscard]] std::vector<BitView> connectionsOf(std::size_t group) const
    {
        const std::uint32_t neuron = plan.neurons(group).front();
        const Architecture& architecture = agent.architecture();
        const Connections wires =
            layer_ == Layer::state ? architecture.stateNeuron(neuron) : architecture.outputNeuron(neuron);
        if (layer_ == Layer::state)
            return {wires.input, wires.state};
        return {wires.state, wires.output, wires.input};
    }
    [[nodiscard]] std::uint32_t naiveDistance(std::size_t group, std::size_t engram) const
    {
        const std::vector<BitView> its = partsOf(engram);
        const std::vector<BitView> read = connectionsOf(group);
        std::uint32_t distance = 0;
        for (std::size_t part = 0; part < parts.size(); ++part)
            for (std::size_t bit = 0; bit < parts[part].size(); ++bit)
                distance += read[part][bit] && parts[part][bit] != its[part][bit] ? 1 : 0;
        return distance;
    }
    [[nodiscard]] std::vector<std::uint32_t> naiveDistances(std::size_t group) const
    {
        std::vector<std::uint32_t> distances(agent.memory().size());
        for (std::size_t engram = 0; engram < distances.size(); ++engram)
            distances[engram] = naiveDistance(group, engram);
        return distances;
    }
    /// For each group, how many bits that it reads differ between two questions.
    [[nodiscard]] std::vector<std::uint32_t> naiveFlips(std::span<const BitVector> left) const
    {
        std::vector<std::uint32_t> flips(plan.groups());
        for (std::size_t group = 0; group < plan.groups(); ++group) {
            const std::vector<BitView> read = connectionsOf(group);
            for (std::size_t part = 0; part < parts.size(); ++part)
                for (std::size_t bit = 0; bit < parts[part].size(); ++bit)
                    flips[group] += read[part][bit] && left[part][bit] != parts[part][bit] ? 1 : 0;
        }
        return flips;
    }
    /// The answer that an engram taught a neuron of the layer.
    [[nodiscard]] bool answer(std::size_t engram, std::size_t neuron) const
    {
        const EngramView view = agent.memory()[engram];
        return layer_ == Layer::state ? view.answerState[neuron] : view.answerOutput[neuron];
    }

    Agent agent;
    LayerTable table;
    WiringPlan plan;
    std::vector<BitVector> parts; ///< of the question

private:
    /// Some kinds of pictures, each with a few bits flipped; the first bits are black in all of them.
    static Agent makeAgent(RandomAgents& random, const Options& options)
    {
        ArchitectureDescription description;
        description.inputChannels.assign(options.neurons, 1);
        description.outputChannels = {4};
        description.connector = Connector::parse(options.connector).value();
        description.seed = random.below(1000);
        AgentSettings settings;
        settings.context = random.coin() ? Context::iconic : Context::reset;
        settings.rules = options.rules;
        Agent result(Architecture::create(description).value(), settings);
        std::vector<BitVector> kinds;
        for (std::size_t kind = 0; kind < options.kinds; ++kind)
            kinds.push_back(random.bits(options.neurons));
        for (std::size_t i = 0; i < options.engrams; ++i) {
            BitVector picture = random.near(kinds[random.below(options.kinds)]);
            for (std::size_t bit = 0; bit < options.neurons / 9; ++bit)
                picture.set(bit, false);
            result.teach(picture, random.bits(4), {"Kinds", i, 0, LessonKind::label});
        }
        return result;
    }

    Layer layer_;
};

/// Tests that hold on every kernel.
class OnEveryKernel : public testing::TestWithParam<const Kernel*> {
protected:
    [[nodiscard]] static const Kernel& kernel() { return *GetParam(); }
    RandomAgents random{5};
};

inline std::string kernelName(const testing::TestParamInfo<const Kernel*>& tested)
{
    return std::string(tested.param->name());
}

} // namespace engram::test
