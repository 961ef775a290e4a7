#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/agent/rules.h>

namespace engram {

/// A neuron of Q or Z.
struct NeuronId {
    Layer layer = Layer::state; ///< state or output
    std::size_t index = 0;

    friend bool operator==(const NeuronId&, const NeuronId&) = default;
};

/// The step that a neuron's bit is to be explained for: what it read then. The views must outlive it.
struct Moment {
    BitView input; ///< I(t)
    BitView oldState; ///< Q(t-1): what state neurons read
    BitView newState; ///< Q(t): what output neurons read
    BitView oldOutput; ///< Z(t-1)
    Identity identity = 0;
    std::uint64_t step = 1;
    std::size_t engrams = static_cast<std::size_t>(-1); ///< how much of the memory there was then
};

/// What the neurons read when they recalled a state of the story; nothing for a state that was not recalled (a reset, a
/// taught state, feedback). Its engrams are those of today's memory only while the episode's `forgettings` equal the
/// agent's. The views point into the story.
[[nodiscard]] std::optional<Moment> momentOf(const Story& story, std::size_t state);

/// One of the engrams nearest to what a neuron reads.
struct NearEngram {
    std::size_t engram; ///< index in the memory
    std::size_t distance; ///< over the neuron's connections
    bool answer; ///< the bit it was taught
    bool voted; ///< it is among those that the Hamming rule asked
};

/// Why a neuron took its bit.
struct NeuronExplanation {
    Rule rule = Rule::kept; ///< the one that fired
    bool bit = false; ///< the bit it gives
    std::size_t connections = 0; ///< the greatest distance possible
    std::size_t leastDistance = 0; ///< 0 if the memory is empty
    std::size_t votesForOne = 0; ///< among the engrams that voted
    std::size_t votesForZero = 0;
    double discriminationScore = 0; ///< sum of w_j (x_j - midpoint_j), where DD is on
    std::vector<std::size_t> histogram; ///< histogram[d]: engrams at distance d; connections + 1 entries
    std::vector<NearEngram> nearest; ///< by distance, then by index; at most as many as asked for
};

/// Counts afresh over the whole table of one neuron; owes nothing to the fast evaluator.
///
/// With the connector `windows` (see Patchwork) a state neuron's table is what the window that shows its pixel found:
/// the place where each listed memory of any code fits it best. Its connections are the window's bits, and one engram
/// votes. An output neuron's table has an entry for each code: its patchwork, at the distance of all windows, named by
/// the first of its memories.
[[nodiscard]] NeuronExplanation explainNeuron(
    const Agent& agent, NeuronId neuron, const Moment& moment, std::size_t nearestWanted = 12);

} // namespace engram
