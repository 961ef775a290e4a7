#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "layerVotes.h"
#include "lowerBounds.h"
#include "shortlist.h"
#include "wiringPlan.h"

namespace engram {

/// Whether it is worth the trouble to add up a probe before a whole sum: begun when a block has nothing near, and given
/// up when fewer than half of the probes rule a block out.
class ProbeStatistics {
public:
    void begin() noexcept { isBegun_ = true; }
    void count(bool hasRuledOut) noexcept
    {
        ++made_;
        succeeded_ += hasRuledOut ? 1 : 0;
    }
    [[nodiscard]] bool isWorthwhile() const noexcept { return isBegun_ && made_ <= 2 * succeeded_ + 1; }

private:
    bool isBegun_ = false;
    std::uint32_t made_ = 0;
    std::uint32_t succeeded_ = 0;
};

/// Looks through all engrams for the neurons that need it: 1,024 engrams at a time, four groups of neurons at a time.
///
/// 1. The *difference planes* of a block, one for each bit of the pattern, have a 1 for each engram that differs from
///    the question there. They are made once and serve all neurons.
/// 2. The distances of all 1,024 engrams from a group are the sum of the planes that the group reads. They stay
///    bit-sliced (see kernel.h): comparing them with a limit and finding the least takes a handful of instructions for
///    each binary digit.
/// 3. What is near enough is a plane again: votes are the ones it shares with the plane of answers.
///
/// Most of this is not done where the engrams are sorted by nearness (see LayerTable::sortByDistanceTo): a block is
/// skipped when a lower bound shows that all of its engrams are too far, be it from an earlier look at them or from the
/// sum of a probe (see WiringPlan::probeSums).
///
/// Invariant: an engram within the limit of a group (see limitOf) is never skipped, and the lower bounds hold when a
/// scan has passed. One object is the working memory of one thread; several may scan batches that differ.
class BlockScan {
public:
    /// A question to a layer, and what is known and found out about it.
    struct Question {
        const Kernel& kernel;
        const LayerTable& table;
        const WiringPlan& plan;
        std::span<const Word> pattern;
        /// For each group, what the bits that all engrams have in common add to every distance.
        std::span<const std::uint32_t> commonDistances;
        std::uint32_t tolerance;
        LowerBounds& bounds; ///< moved to this pattern, for all batches that are scanned
        LayerVotes& votes;
        Shortlists& shortlists;
    };
    using Batches = std::span<const std::uint32_t>; ///< ascending

    /// Finds the nearest engrams of the groups of the batches, whose votes were begun, and fills every open shortlist
    /// with those up to `margin` beyond the farthest voter. Counts the votes too, but with a tolerance: who may vote is
    /// known only at the end.
    void findNearest(const Question& question, Batches batches, std::uint32_t margin);

    /// Calls visit(group, block, voters) for each group, with the engrams up to its farthest voter, where there are
    /// any.
    using Visit = std::function<void(std::size_t group, std::size_t block, const Plane& voters)>;
    void forEachVoter(const Question& question, Batches batches, const Visit& visit);

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    template <class Limit, class Look>
    void forEachGroupNotRuledOut(const Question& question, Batches batches, bool mayProbe, Limit limitOf, Look look);
    void takeDifferences(const Question& question, std::size_t block);
    void probe(const Question& question, std::size_t batch, std::size_t block, const Plane& present);
    [[nodiscard]] bool lookForNearest(
        const Question& question, std::size_t group, std::size_t block, const Plane& present, std::uint32_t margin);
    void list(const Question& question, std::size_t group, std::size_t block, const Plane& near);
    [[nodiscard]] const BitSlicedNumbers& distancesOf(std::size_t group) const noexcept
    {
        return distances_[group % SharedSums::maxSums];
    }

    std::vector<Plane> differences_;
    std::unique_ptr<BitSlicedNumbers[]> distances_; ///< of the groups of one batch, less their commonDistances
    std::vector<ProbeStatistics> probes_; ///< one for each batch asked
};

} // namespace engram
