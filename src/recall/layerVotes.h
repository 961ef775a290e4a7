#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "shortlist.h"
#include "wiringPlan.h"

namespace engram {

/// How far an engram may be to vote when the nearest one is at `least`: RecallRules::tolerance in whole numbers.
[[nodiscard]] constexpr std::uint32_t farthestVoter(std::uint32_t least, std::uint32_t tolerance) noexcept
{
    return static_cast<std::uint32_t>(std::uint64_t{least} * (100 + std::uint64_t{tolerance}) / 100);
}

/// What the Hamming rule found out for a group of neurons with the same connections.
struct GroupVotes {
    static constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t least = unknown; ///< distance of the nearest engram
    std::uint32_t farthest = unknown; ///< engrams up to this distance vote
    std::uint32_t voters = 0; ///< how many there are
    std::uint32_t nearestExample = unknown; ///< one of the nearest engrams
    std::uint32_t step = unknown; ///< the step (see PatternHistory) that all this is true of
    /// An upper bound on `least` that is known before the search: how far the nearest example of an earlier step is
    /// now.
    std::uint32_t leastAtMost = unknown;
};

/// The votes of a layer. Neurons of one group have the same voters, but each has its own answers.
///
/// Invariant, once a group is searched: `least` is the distance of its nearest engram at the step `step`, and
/// `nearestExample` is at that distance; `voters` counts the engrams up to `farthest`, and ones(neuron) those of them
/// that answer 1.
class LayerVotes {
public:
    /// A new question: nothing is known. The arguments must outlive the use of this.
    void open(const Kernel& kernel, const LayerTable& table, const WiringPlan& plan, std::size_t neurons);

    [[nodiscard]] const GroupVotes& operator[](std::size_t group) const noexcept { return groups_[group]; }
    [[nodiscard]] std::uint32_t ones(std::size_t neuron) const noexcept { return ones_[neuron]; }
    /// What the majority of the voters answers, if there is one.
    [[nodiscard]] std::optional<bool> majority(std::size_t group, std::size_t neuron) const noexcept;

    /// The votes are those of this step, too: nothing that the group reads has changed.
    void keep(std::size_t group, std::uint32_t step) noexcept { groups_[group].step = step; }
    /// Begins a search of all engrams, with what the nearest example of an earlier step says about the least distance.
    void begin(std::size_t group, std::uint32_t step, std::span<const Word> pattern);
    /// An engram that is nearer than all before it: they are no voters any more, and it is not counted yet.
    void foundNearer(std::size_t group, std::uint32_t distance, std::uint32_t tolerance, std::uint32_t engram);
    /// Counts the votes of the engrams of a block that have a 1, beside those that are counted already.
    void count(std::size_t group, std::size_t block, const Plane& voters);
    /// Replaces all that is known: `near` holds all engrams up to the farthest voter, and may hold others.
    void set(std::size_t group, std::uint32_t step, std::uint32_t least, std::uint32_t tolerance,
        std::span<const Shortlist::Entry> near);

    [[nodiscard]] std::size_t bytes() const noexcept
    {
        return groups_.capacity() * sizeof(GroupVotes) + ones_.capacity() * sizeof(std::uint32_t);
    }

private:
    void forgetVotes(std::size_t group);

    const Kernel* kernel_ = nullptr;
    const LayerTable* table_ = nullptr;
    const WiringPlan* plan_ = nullptr;
    std::vector<GroupVotes> groups_;
    std::vector<std::uint32_t> ones_; ///< for each neuron
};

} // namespace engram
