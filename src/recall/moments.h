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

/// Which bits of a pattern differ between two moments, and how many of them each group of neurons reads.
struct Flips {
    std::uint32_t from = 0;
    SparseBits bits;
    std::vector<std::uint32_t> read; ///< for each group
};

/// What a layer read at each step of one question, oldest first.
class Moments {
public:
    void clear(const Kernel& kernel, const WiringPlan& plan);
    /// The parts of a pattern (see LayerTable) at the next moment.
    void append(std::span<const BitView> parts);

    [[nodiscard]] std::uint32_t now() const noexcept { return count_ - 1; } ///< after an append()
    [[nodiscard]] std::span<const Word> pattern() const noexcept { return at(now()); } ///< now
    /// What flipped from an earlier moment till now. Valid until the next call of any function.
    [[nodiscard]] const Flips& flipsSince(std::uint32_t moment);

    [[nodiscard]] std::size_t bytes() const noexcept { return patterns_.capacity() * sizeof(Word); }

private:
    [[nodiscard]] std::span<const Word> at(std::uint32_t moment) const noexcept
    {
        return std::span(patterns_).subspan(moment * patternWords_, patternWords_);
    }

    const Kernel* kernel_ = nullptr;
    const WiringPlan* plan_ = nullptr;
    std::size_t patternWords_ = 0;
    std::uint32_t count_ = 0;
    std::vector<Word> patterns_; ///< one after the other
    std::vector<Flips> flips_; ///< till now, of each moment that was asked about
    std::size_t flipsUsed_ = 0;
};

} // namespace engram
