#pragma once

#include <cstddef>

#include <engram/agent/explanation.h>

namespace engram {

/// explainNeuron() for the connector `windows`.
[[nodiscard]] NeuronExplanation explainWindowNeuron(
    const Agent& agent, NeuronId neuron, const Moment& moment, std::size_t nearestWanted);

} // namespace engram
