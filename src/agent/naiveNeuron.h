#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/agent/explanation.h>

namespace engram {

/// One neuron's lookup table, counted entry by entry: the rules of docs/agent.md section 5 as they are written there.
class NaiveNeuron {
public:
    /// `moment` and what it views must outlive this.
    NaiveNeuron(const Agent& agent, NeuronId neuron, const Moment& moment);

    struct Vote {
        std::size_t least = 0; ///< distance of the nearest engram
        std::size_t farthest = 0; ///< an engram up to this distance votes
        std::size_t forOne = 0;
        std::size_t forZero = 0;
    };
    __extension__ using WideInteger = __int128;
    struct Decision {
        Rule rule;
        bool bit;
        WideInteger scaledScore; ///< see scaledScore(); 0 where DD is off
    };

    [[nodiscard]] const Connections& connections() const noexcept { return connections_; }
    [[nodiscard]] std::size_t engrams() const noexcept { return distances_.size(); }
    [[nodiscard]] std::size_t distance(std::size_t engram) const { return distances_[engram]; }
    [[nodiscard]] bool answer(std::size_t engram) const; ///< the bit that the engram taught this neuron

    [[nodiscard]] Vote vote() const;
    [[nodiscard]] Decision decide() const;
    [[nodiscard]] double score(const Decision& decision) const; ///< sum_j w_j (x_j - midpoint_j); 0 where DD is off

private:
    struct Pattern {
        BitView input;
        BitView state;
        BitView output;
    };
    [[nodiscard]] bool isState() const noexcept { return neuron_.layer == Layer::state; }
    [[nodiscard]] Pattern question() const; ///< what the neuron reads now
    [[nodiscard]] Pattern entry(const EngramView& engram) const; ///< what it read when it was taught
    [[nodiscard]] std::size_t distanceTo(const Pattern& entry) const;
    [[nodiscard]] bool bitBefore() const;
    /// sum_j w_j (x_j - midpoint_j) times 2 n1^2 n0^2, n1 and n0 being the engrams with answer 1 and 0: a whole number.
    /// 0 if either is 0.
    [[nodiscard]] WideInteger scaledScore() const;

    struct Counts {
        std::int64_t ofOne = 0;
        std::int64_t ofZero = 0;
    };
    [[nodiscard]] Counts countAnswers() const;
    [[nodiscard]] Counts countOnesAt(Layer layer, std::size_t connection) const;

    const Agent& agent_;
    NeuronId neuron_;
    const Moment& moment_;
    Connections connections_;
    std::vector<std::size_t> distances_; ///< of the first Moment::engrams of the memory
};

} // namespace engram
