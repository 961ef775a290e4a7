#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/bits/bitVector.h>
#include <engram/bits/kernel.h>

#include "sparseBits.h"
#include "wiringPlan.h"

namespace engram {

/// Number of a pattern within one question: 0 for the first that a layer read, then 1 ...
using StepIndex = std::uint32_t;

/// Which bits of a pattern differ between an earlier step and the present one, and how many of them each group of
/// neurons reads.
struct Flips {
    StepIndex from = 0;
    SparseBits bits;
    std::vector<std::uint32_t> read; ///< for each group
};

/// What a layer read at each step of one question, oldest first.
///
/// Invariant: the pattern of step `from`, with flipsSince(from).bits flipped, is the present one; so the distance of
/// any engram from a group has changed since then by at most flipsSince(from).read[group] (the triangle inequality of
/// the Hamming distance). All that is kept from step to step rests on that.
class PatternHistory {
public:
    void clear(const Kernel& kernel, const WiringPlan& plan);
    /// The parts of a pattern (see LayerTable) of the next step.
    void append(std::span<const BitView> parts);

    [[nodiscard]] StepIndex now() const noexcept { return count_ - 1; } ///< after an append()
    [[nodiscard]] std::span<const Word> pattern() const noexcept { return at(now()); } ///< of the present step
    /// What flipped since an earlier step. Valid until the next call of any function.
    [[nodiscard]] const Flips& flipsSince(StepIndex step);

    [[nodiscard]] std::size_t bytes() const noexcept { return patterns_.capacity() * sizeof(Word); }

private:
    [[nodiscard]] std::span<const Word> at(StepIndex step) const noexcept
    {
        return std::span(patterns_).subspan(step * patternWords_, patternWords_);
    }

    const Kernel* kernel_ = nullptr;
    const WiringPlan* plan_ = nullptr;
    std::size_t patternWords_ = 0;
    StepIndex count_ = 0;
    std::vector<Word> patterns_; ///< one after the other
    std::vector<Flips> flips_; ///< till now, of each step that was asked about
    std::size_t flipsUsed_ = 0;
};

} // namespace engram
