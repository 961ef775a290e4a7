#include <engram/agent/explanation.h>

#include <algorithm>
#include <numeric>

#include "naiveNeuron.h"
#include "windowNeuron.h"

namespace engram {

namespace {

/// The `wanted` engrams at the least distances, equal ones by index.
std::vector<std::size_t> nearestOf(const NaiveNeuron& table, std::size_t wanted)
{
    std::vector<std::size_t> order(table.engrams());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, order.size()));
    std::partial_sort(order.begin(), end, order.end(), [&table](std::size_t left, std::size_t right) {
        return std::pair(table.distance(left), left) < std::pair(table.distance(right), right);
    });
    order.erase(end, order.end());
    return order;
}

} // namespace

std::optional<Moment> momentOf(const Story& story, std::size_t state)
{
    const StoryState now = story.state(state);
    const bool recalled = now.kind == StateKind::testing || now.kind == StateKind::canvas;
    if (!recalled || state == story.range(now.episode).firstState)
        return std::nullopt;
    const StoryState before = story.state(state - 1);
    const Episode& episode = story.episode(now.episode);
    return Moment{.input = now.input,
        .oldState = before.state,
        .newState = now.state,
        .oldOutput = before.output,
        .identity = episode.identity,
        .step = now.step,
        .engrams = episode.engrams};
}

NeuronExplanation explainNeuron(const Agent& agent, NeuronId neuron, const Moment& moment, std::size_t nearestWanted)
{
    if (agent.architecture().windows())
        return explainWindowNeuron(agent, neuron, moment, nearestWanted);
    const NaiveNeuron table(agent, neuron, moment);
    const NaiveNeuron::Decision decision = table.decide();
    const NaiveNeuron::Vote vote = table.vote();

    NeuronExplanation explanation;
    explanation.rule = decision.rule;
    explanation.bit = decision.bit;
    explanation.connections = table.connections().count;
    explanation.leastDistance = vote.least;
    explanation.votesForOne = vote.forOne;
    explanation.votesForZero = vote.forZero;
    explanation.discriminationScore = table.score(decision);

    explanation.histogram.resize(table.connections().count + 1);
    for (std::size_t i = 0; i < table.engrams(); ++i)
        ++explanation.histogram[table.distance(i)];
    for (const std::size_t i : nearestOf(table, nearestWanted))
        explanation.nearest.push_back({i, table.distance(i), table.answer(i), table.distance(i) <= vote.farthest});
    return explanation;
}

} // namespace engram
