#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/agent/state.h>
#include <engram/recall/recall.h>

namespace engram {

/// Recall written in the simplest way: for every neuron a loop over all engrams, for every engram a loop over the words
/// of a row, one after the other in memory, with the processor's popcount where it has one. The Hamming and the default
/// rule only. The benchmark compares Recall with it; they share no code.
class PlainRecall {
public:
    explicit PlainRecall(const Agent& agent);

    /// With windows, whose neurons decide together, the reference rule gives the states.
    [[nodiscard]] std::vector<State> settle(const Question& question) const;

    /// Words that a whole answer of so many steps counts over; 0 with windows.
    [[nodiscard]] std::size_t wordsOf(std::size_t steps) const;
    /// For an answer that would take too long: whether `wanted` of its bits, evenly spread over the neurons and steps
    /// of `states` (Recall's), are what the loop comes to from the state before. `asked` becomes the share (0-1) of the
    /// answer that this was.
    [[nodiscard]] bool agreesInPart(
        const Question& question, const std::vector<State>& states, std::size_t wanted, double& asked) const;

private:
    struct Table {
        Layer layer;
        std::size_t words = 0; ///< in a row
        std::vector<Word> rows; ///< of all engrams: what the layer's neurons read
        std::vector<Word> masks; ///< of all neurons
        std::vector<BitView> answers; ///< of all engrams
    };
    void fill(Table& table) const;
    [[nodiscard]] std::vector<State> settleWithWindows(const Question& question) const;
    [[nodiscard]] BitVector step(const Table& table, const std::vector<Word>& pattern, BitView before,
        Identity identity, std::uint64_t step) const;
    [[nodiscard]] bool bitOf(const Table& table, const std::vector<Word>& pattern, std::size_t neuron, bool before,
        bool drawn, std::vector<int>& distances) const;

    const Agent& agent_;
    Table stateTable_{Layer::state, 0, {}, {}, {}};
    Table outputTable_{Layer::output, 0, {}, {}, {}};
};

} // namespace engram
