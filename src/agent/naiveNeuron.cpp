#include "naiveNeuron.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "engramBlock.h"

namespace engram {

namespace {

Connections connectionsOf(const Architecture& architecture, NeuronId neuron)
{
    assert(neuron.layer != Layer::input);
    return neuron.layer == Layer::state ? architecture.stateNeuron(neuron.index)
                                        : architecture.outputNeuron(neuron.index);
}

} // namespace

NaiveNeuron::NaiveNeuron(const Agent& agent, NeuronId neuron, const Moment& moment)
    : agent_(agent)
    , neuron_(neuron)
    , moment_(moment)
    , connections_(connectionsOf(agent.architecture(), neuron))
{
    const std::size_t engrams = std::min(moment.engrams, agent.memory().size());
    distances_.reserve(engrams);
    for (std::size_t i = 0; i < engrams; ++i)
        distances_.push_back(distanceTo(entry(agent.memory()[i])));
}

NaiveNeuron::Pattern NaiveNeuron::question() const
{
    return {moment_.input, isState() ? moment_.oldState : moment_.newState, moment_.oldOutput};
}

NaiveNeuron::Pattern NaiveNeuron::entry(const EngramView& engram) const
{
    return {engram.input, isState() ? engram.contextState : engram.answerState, engram.contextOutput};
}

std::size_t NaiveNeuron::distanceTo(const Pattern& entry) const
{
    const Pattern asked = question();
    std::size_t distance = hammingDistance(asked.input, entry.input, connections_.input);
    distance += hammingDistance(asked.state, entry.state, connections_.state);
    if (!isState())
        distance += hammingDistance(asked.output, entry.output, connections_.output);
    return distance;
}

bool NaiveNeuron::answer(std::size_t engram) const
{
    const EngramView view = agent_.memory()[engram];
    return isState() ? view.answerState[neuron_.index] : view.answerOutput[neuron_.index];
}

bool NaiveNeuron::bitBefore() const
{
    return isState() ? moment_.oldState[neuron_.index] : moment_.oldOutput[neuron_.index];
}

NaiveNeuron::Vote NaiveNeuron::vote() const
{
    if (distances_.empty())
        return {};
    Vote vote;
    vote.least = *std::min_element(distances_.begin(), distances_.end());
    vote.farthest = vote.least * (100 + std::size_t{agent_.settings().rules.tolerance}) / 100;
    for (std::size_t i = 0; i < distances_.size(); ++i)
        if (distances_[i] <= vote.farthest)
            ++(answer(i) ? vote.forOne : vote.forZero);
    return vote;
}

NaiveNeuron::Counts NaiveNeuron::countAnswers() const
{
    Counts counts;
    for (std::size_t i = 0; i < engrams(); ++i)
        ++(answer(i) ? counts.ofOne : counts.ofZero);
    return counts;
}

/// How many engrams of each answer have a one at neuron `connection` of `layer`.
NaiveNeuron::Counts NaiveNeuron::countOnesAt(Layer layer, std::size_t connection) const
{
    Counts counts;
    std::size_t left = engrams();
    for (const auto& block : agent_.memory().blocks()) {
        const LayerBits& states = isState() ? block->contextState() : block->answerState();
        const LayerBits& read = layer == Layer::input ? block->input()
            : layer == Layer::state                   ? states
                                                      : block->contextOutput();
        const LayerBits::Plane ones = read.plane(connection);
        const LayerBits::Plane answers =
            (isState() ? block->answerState() : block->answerOutput()).plane(neuron_.index);
        for (std::size_t word = 0; word < LayerBits::planeWords && left > 0; ++word) {
            const std::size_t here = std::min(left, wordBits);
            const Word counted = ones[word] & (~Word{0} >> (wordBits - here));
            counts.ofOne += std::popcount(counted & answers[word]);
            counts.ofZero += std::popcount(counted & ~answers[word]);
            left -= here;
        }
    }
    return counts;
}

// With c1_j and c0_j the engrams of each answer that have a one at j, w_j = c1_j / n1 - c0_j / n0 and so on; times n1
// n0, and for the midpoint times 2 n1 n0, everything is whole. The largest sum, 2^20 connections and 2^26 engrams, has
// 122 bits.
NaiveNeuron::WideInteger NaiveNeuron::scaledScore() const
{
    const Counts answers = countAnswers();
    const auto ones = answers.ofOne;
    const auto zeros = answers.ofZero;
    if (ones == 0 || zeros == 0)
        return 0;

    WideInteger score = 0;
    const auto add = [&](Layer layer, BitView mask, BitView asked) {
        for (std::size_t j = 0; j < mask.size(); ++j) {
            if (!mask[j])
                continue;
            const Counts here = countOnesAt(layer, j);
            const WideInteger given1 = WideInteger{here.ofOne} * zeros;
            const WideInteger given0 = WideInteger{here.ofZero} * ones;
            const WideInteger twice = asked[j] ? WideInteger{2} * ones * zeros : WideInteger{0};
            score += (given1 - given0) * (twice - (given1 + given0));
        }
    };
    const Pattern asked = question();
    add(Layer::input, connections_.input, asked.input);
    add(Layer::state, connections_.state, asked.state);
    if (!isState())
        add(Layer::output, connections_.output, asked.output);
    return score;
}

double NaiveNeuron::score(const Decision& decision) const
{
    if (decision.scaledScore == 0)
        return 0;
    const Counts counts = countAnswers();
    const auto ones = static_cast<double>(counts.ofOne);
    const auto zeros = static_cast<double>(counts.ofZero);
    return static_cast<double>(decision.scaledScore) / (2 * ones * ones * zeros * zeros);
}

NaiveNeuron::Decision NaiveNeuron::decide() const
{
    const RecallRules& rules = agent_.settings().rules;
    const WideInteger score = rules.discrimination ? scaledScore() : 0;
    if (score != 0)
        return {Rule::discrimination, score > 0, score};
    if (rules.hamming)
        if (const Vote votes = vote(); votes.forOne != votes.forZero)
            return {Rule::hamming, votes.forOne > votes.forZero, score};
    if (rules.randomDefault) {
        const BitVector bits =
            randomBits(agent_.settings().seed, moment_.identity, moment_.step, neuron_.layer, neuron_.index + 1);
        return {Rule::randomDefault, bits[neuron_.index], score};
    }
    return {Rule::kept, bitBefore(), score};
}

} // namespace engram
