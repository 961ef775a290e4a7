#include "windowNeuron.h"

#include <algorithm>
#include <utility>

#include "naivePatchwork.h"

namespace engram {
namespace {

/// The bit that a window found on a memory gives to a neuron.
bool bitShown(const WindowGrid& grid, const PatchedWindow& window, std::size_t neuron, const Memory& memory)
{
    const std::size_t pixel = neuron / grid.bitsPerPixel;
    const auto side = static_cast<std::int32_t>(grid.side);
    const std::int32_t row = static_cast<std::int32_t>(pixel / grid.side) + window.shift.down;
    const std::int32_t column = static_cast<std::int32_t>(pixel % grid.side) + window.shift.right;
    if (row < 0 || column < 0 || row >= side || column >= side)
        return false;
    return memory[window.engram]
        .answerState[static_cast<std::size_t>(row * side + column) * grid.bitsPerPixel + neuron % grid.bitsPerPixel];
}

/// The window that shows the neuron's pixel, held against every listed memory.
void lookThroughWindow(const Agent& agent, std::size_t neuron, const NaivePatchwork& naive, const Patchwork& patchwork,
    NeuronExplanation& explanation)
{
    const CodePatchwork& best = patchwork.codes.front();
    const std::size_t place = windowOfPixels(patchwork.grid, best)[neuron / patchwork.grid.bitsPerPixel];
    const PatchedWindow& shown = best.windows[place];
    explanation.connections = patchwork.grid.bitsOfWindow();
    explanation.leastDistance = shown.distance;
    explanation.bit = bitShown(patchwork.grid, shown, neuron, agent.memory());
    for (const auto& [code, lessons] : naive.lists())
        for (const NaivePatchwork::Lesson& lesson : lessons) {
            const PatchedWindow& window = lesson.windows[place];
            explanation.nearest.push_back({window.engram, window.distance,
                bitShown(patchwork.grid, window, neuron, agent.memory()), window.engram == shown.engram});
        }
}

/// The patchworks of all codes.
void compareCodes(const Agent& agent, std::size_t neuron, const Patchwork& patchwork, NeuronExplanation& explanation)
{
    const auto bitOf = [&](std::uint32_t code) { return bool{bitsOfCode(code, agent.sizes().outputs)[neuron]}; };
    explanation.connections = patchwork.grid.windows() * patchwork.grid.bitsOfWindow();
    explanation.leastDistance = patchwork.codes.front().distance;
    explanation.bit = bitOf(patchwork.codes.front().code);
    for (const CodePatchwork& code : patchwork.codes)
        explanation.nearest.push_back(
            {code.memories.front(), code.distance, bitOf(code.code), &code == &patchwork.codes.front()});
}

void guess(const Agent& agent, NeuronId neuron, const Moment& moment, NeuronExplanation& explanation)
{
    const bool isState = neuron.layer == Layer::state;
    const BitView before = isState ? moment.oldState : moment.oldOutput;
    const AgentSettings& settings = agent.settings();
    explanation.rule = settings.rules.randomDefault ? Rule::randomDefault : Rule::kept;
    explanation.bit = settings.rules.randomDefault
        ? randomBits(settings.seed, moment.identity, moment.step, neuron.layer, before.size())[neuron.index]
        : before[neuron.index];
    explanation.histogram.resize(1);
}

} // namespace

NeuronExplanation explainWindowNeuron(
    const Agent& agent, NeuronId neuron, const Moment& moment, std::size_t nearestWanted)
{
    NeuronExplanation explanation;
    const NaivePatchwork naive(agent, moment.input, moment.engrams);
    const Patchwork patchwork = naive.patchwork(memoriesInStep(*agent.architecture().windows(), moment.step));
    if (!agent.settings().rules.hamming || patchwork.codes.empty()) {
        guess(agent, neuron, moment, explanation);
        return explanation;
    }
    explanation.rule = Rule::hamming;
    if (neuron.layer == Layer::state)
        lookThroughWindow(agent, neuron.index, naive, patchwork, explanation);
    else
        compareCodes(agent, neuron.index, patchwork, explanation);
    (explanation.bit ? explanation.votesForOne : explanation.votesForZero) = 1;
    explanation.histogram.resize(explanation.connections + 1);
    for (const NearEngram& near : explanation.nearest)
        ++explanation.histogram[near.distance];
    std::ranges::sort(
        explanation.nearest, {}, [](const NearEngram& near) { return std::pair(near.distance, near.engram); });
    explanation.nearest.resize(std::min(explanation.nearest.size(), nearestWanted));
    return explanation;
}

} // namespace engram
