#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "patternHistory.h"
#include "wiringPlan.h"

namespace engram {

/// For every block of engrams and every group of neurons, a number that the distance of none of them is below.
///
/// Invariant: bound(block, group) <= the least true distance in the block at the step that the group's batch was moved
/// to. Flipping m bits that the group reads changes every distance by at most m, so the bound falls by m and still
/// holds (pruning by the triangle inequality: Fukunaga and Narendra, "A branch and bound algorithm for computing
/// k-nearest neighbors", 1975). A block whose bound is beyond what a group searches for is not looked at.
class LowerBounds {
public:
    /// A new question: every bound is 0, which always holds.
    void reset(std::size_t batches, std::size_t blocks)
    {
        blocks_ = blocks;
        bounds_.assign(batches * blocks * SharedSums::maxSums, 0);
        steps_.assign(batches, 0);
    }

    /// Weakens the bounds of a batch by all that has flipped since the step that they hold for.
    void moveToNow(std::size_t batch, const WiringPlan& plan, PatternHistory& history)
    {
        const std::vector<std::uint32_t>& flipped = history.flipsSince(steps_[batch]).read;
        steps_[batch] = history.now();
        for (std::size_t group = WiringPlan::firstGroup(batch); group < plan.endGroup(batch); ++group)
            if (const std::uint32_t slack = flipped[group]; slack > 0)
                for (std::size_t block = 0; block < blocks_; ++block)
                    bound(block, group) -= std::min(bound(block, group), slack);
    }

    [[nodiscard]] std::uint32_t operator()(std::size_t block, std::size_t group) const noexcept
    {
        return bounds_[indexOf(block, group)];
    }
    /// Whether every engram of the block is farther than `limit`.
    [[nodiscard]] bool rulesOut(std::size_t block, std::size_t group, std::uint32_t limit) const noexcept
    {
        return (*this)(block, group) > limit;
    }
    /// No engram of the block is nearer, as a look at some or all of its bits has shown.
    void raise(std::size_t block, std::size_t group, std::uint32_t distance) noexcept
    {
        bound(block, group) = std::max(bound(block, group), distance);
    }

    [[nodiscard]] std::size_t bytes() const noexcept
    {
        return bounds_.capacity() * sizeof(std::uint32_t) + steps_.capacity() * sizeof(StepIndex);
    }

private:
    [[nodiscard]] std::size_t indexOf(std::size_t block, std::size_t group) const noexcept
    {
        assert(block < blocks_);
        return (WiringPlan::batchOf(group) * blocks_ + block) * SharedSums::maxSums + group % SharedSums::maxSums;
    }
    [[nodiscard]] std::uint32_t& bound(std::size_t block, std::size_t group) noexcept
    {
        return bounds_[indexOf(block, group)];
    }

    std::size_t blocks_ = 0;
    std::vector<std::uint32_t> bounds_; ///< batch after batch, in it block after block, in that group after group
    std::vector<StepIndex> steps_; ///< for each batch: the step that its bounds hold for
};

} // namespace engram
