#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "shortlist.h"
#include "votes.h"
#include "wiringPlan.h"

namespace engram {

/// Looks through all engrams for the neurons that need it: 1,024 engrams at a time, four groups of neurons at a time.
///
/// 1. The *difference planes* of a block, one for each bit of the pattern, have a 1 for each engram that differs from
///    the question there. They are made once and serve all neurons.
/// 2. The distances of all 1,024 engrams from a group are the sum of the planes that the group reads. They stay
///    vertical: comparing them with a limit and finding the least takes a handful of instructions for each binary
///    digit.
/// 3. What is near enough is a plane again: votes are the ones it shares with the plane of answers.
///
/// Most of this is not done where the engrams are arranged by nearness (see LayerTable::arrangeBy): a block of which is
/// known, from an earlier look at it or from a sum of its most telling bits, that all are too far is passed over.
class BlockScan {
public:
    /// A question to a layer. `offsets` has, for each group, what the bits that all engrams have in common add to every
    /// distance.
    struct Question {
        const Kernel& kernel;
        const LayerTable& table;
        const WiringPlan& plan;
        const Word* pattern;
        std::span<const std::uint32_t> offsets;
        std::uint32_t tolerance;
        /// For each block and each group (see floorOf()): no engram was nearer when the group was last asked, and by
        /// how much it may have come nearer since then.
        std::span<std::uint32_t> floors;
        std::span<const std::uint32_t> slack;
    };
    /// Whether it is worth the trouble to look at telling bits first: begun when a block has nothing near, and given up
    /// when it fails more often than not.
    struct Trials {
        bool isBegun = false;
        std::uint32_t made = 0;
        std::uint32_t won = 0;
        [[nodiscard]] bool payOff() const noexcept { return isBegun && made <= 2 * won + 1; }
        void count(bool isWon) noexcept
        {
            ++made;
            won += isWon ? 1 : 0;
        }
    };
    /// Working memory of one thread.
    struct Scratch {
        std::vector<Plane> differences;
        std::unique_ptr<BitSlicedNumbers[]> distances;
        std::vector<Trials> trials; ///< one for each team asked
        [[nodiscard]] std::size_t bytes() const noexcept;
    };

    BlockScan(const Question& question, LayerVotes& votes, std::span<Shortlist> shortlists)
        : ask_(question)
        , votes_(votes)
        , shortlists_(shortlists)
    {
    }

    /// Finds the nearest engrams of the groups, which are of the listed teams, and fills every open shortlist with
    /// those up to `margin` beyond the farthest voter. Counts the votes too, but with a tolerance: who may vote is
    /// known only at the end. `limits[group]`: no nearest engram is farther, from the start.
    void findNearest(std::span<const std::uint32_t> teams, std::span<std::uint32_t> limits, std::uint32_t margin,
        Scratch& scratch) const;

    /// Counts the votes of all engrams up to `farthest` of each group for which `wanted` is true.
    void countVotes(std::span<const std::uint32_t> teams, std::span<const std::uint8_t> wanted, Scratch& scratch) const;

    /// Calls visit(group, block, near) with the engrams up to `farthest` of each group, where there are any.
    template <class Visit> void forEachVoter(std::span<const std::uint32_t> teams, Scratch& scratch, Visit visit) const;

private:
    template <class Limit, class Visit>
    void forEachGroup(
        std::span<const std::uint32_t> teams, Scratch& scratch, bool firstTelling, Limit limitOf, Visit visit) const;
    [[nodiscard]] std::uint32_t& floorOf(std::size_t group, std::size_t block) const
    {
        return ask_.floors[block * ask_.plan.groups() + group];
    }
    void raiseFloors(std::size_t team, std::size_t block, const Plane& present, Scratch& scratch) const;
    void takeDifferences(std::size_t block, Scratch& scratch) const;
    void list(const Plane& near, const BitSlicedNumbers& distances, std::size_t group, std::size_t block) const;
    void vote(const Plane& voters, std::size_t group, std::size_t block) const;

    Question ask_;
    LayerVotes& votes_;
    std::span<Shortlist> shortlists_;
};

/// For every block and every group of the teams, in this order, unless none of the team can be as near there as
/// limitOf(group): visit(group, block, present, distances), which tells whether any was. `firstTelling`: where a block
/// had nothing near, telling bits are looked at first in those that follow.
template <class Limit, class Visit>
void BlockScan::forEachGroup(
    std::span<const std::uint32_t> teams, Scratch& scratch, bool firstTelling, Limit limitOf, Visit visit) const
{
    if (!scratch.distances)
        scratch.distances = std::make_unique<BitSlicedNumbers[]>(SharedSums::maxSums);
    scratch.trials.assign(teams.size(), {});
    for (std::size_t block = 0; block < ask_.table.blocks(); ++block) {
        const Plane present = ask_.table.present(block);
        bool areDifferencesTaken = false;
        for (std::size_t i = 0; i < teams.size(); ++i) {
            const SharedSums& sums = ask_.plan.team(teams[i]);
            const std::size_t first = teams[i] * SharedSums::maxSums;
            const std::size_t end = first + sums.sums;
            const auto isFar = [&](std::size_t group) { return floorOf(group, block) > limitOf(group); };
            const auto areAllFar = [&] {
                bool areFar = true;
                for (std::size_t group = first; group < end; ++group)
                    areFar = areFar && isFar(group);
                return areFar;
            };

            for (std::size_t group = first; group < end; ++group)
                floorOf(group, block) -= std::min(floorOf(group, block), ask_.slack[group]);
            if (areAllFar())
                continue;
            if (!areDifferencesTaken)
                takeDifferences(block, scratch);
            areDifferencesTaken = true;
            Trials& trials = scratch.trials[i];
            if (firstTelling && trials.payOff()) {
                raiseFloors(teams[i], block, present, scratch);
                trials.count(areAllFar());
                if (areAllFar())
                    continue;
            }
            ask_.kernel.add(scratch.differences.data(), sums, scratch.distances.get());
            bool isAnyNear = false;
            for (std::size_t group = first; group < end; ++group)
                if (!isFar(group))
                    isAnyNear = visit(group, block, present, scratch.distances[group - first]) || isAnyNear;
            trials.isBegun = trials.isBegun || !isAnyNear;
        }
    }
}

template <class Visit>
void BlockScan::forEachVoter(std::span<const std::uint32_t> teams, Scratch& scratch, Visit visit) const
{
    forEachGroup(
        teams, scratch, ask_.table.isArranged(), [&](std::size_t group) { return votes_.groups[group].farthest; },
        [&](std::size_t group, std::size_t block, const Plane& present, const BitSlicedNumbers& distances) {
            const std::uint32_t farthest = votes_.groups[group].farthest;
            Plane near;
            if (farthest < ask_.offsets[group]
                || !ask_.kernel.atMost(distances, farthest - ask_.offsets[group], present, near))
                return false;
            visit(group, block, near);
            return true;
        });
}

} // namespace engram
