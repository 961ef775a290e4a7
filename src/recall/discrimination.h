#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "wiringPlan.h"

namespace engram {

/// The DD rule (see RecallRules::discrimination) for all neurons of a layer. What it counts depends on the memory
/// alone, so it is counted at the first step of a question and kept for the rest, where it fits.
///
/// Invariant: the sign of a neuron is that of its score over the whole table, in exact arithmetic.
class Discrimination {
public:
    /// A new question: nothing is counted, and no neuron is decided.
    void open(std::size_t neurons)
    {
        isCounted_ = false;
        signs_.assign(neurons, 0);
    }

    /// Decides every neuron of the layer that this pattern is put to.
    void score(const Kernel& kernel, const LayerTable& table, const WiringPlan& plan, std::span<const Word> pattern);

    /// 1 or -1, the sign of the last score, or 0 where the rule does not converge or was not asked.
    [[nodiscard]] int sign(std::size_t neuron) const noexcept { return signs_[neuron]; }

    [[nodiscard]] std::size_t bytes() const noexcept { return ones_.capacity() * sizeof(std::uint32_t); }

private:
    void countRows(const LayerTable& table, const Kernel& kernel);
    void countNeuron(const Kernel& kernel, const LayerTable& table, const WiringPlan& plan, std::size_t group,
        std::uint32_t neuron, std::vector<std::uint32_t>& counts) const;

    bool isCounted_ = false;
    std::vector<std::uint32_t> inAll_; ///< for each bit of the pattern: engrams with a 1
    std::vector<std::uint32_t> ones_; ///< neuron after neuron: engrams that answer 1, then for each connection those of
                                      ///< them with a 1 there
    std::vector<std::uint32_t> scratch_;
    std::vector<std::int8_t> signs_;
};

} // namespace engram
