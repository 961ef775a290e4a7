#pragma once

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

/// Looks at every engram for the neurons that need it: 1,024 engrams at a time, four groups of neurons at a time.
///
/// 1. The *difference planes* of a block, one for each bit of the pattern, have a 1 for each engram that differs from
///    the question there. They are made once and serve all neurons.
/// 2. The distances of all 1,024 engrams from a group are the sum of the planes that the group reads. They stay
///    vertical: comparing them with a limit and finding the least takes a handful of instructions for each binary
///    digit.
/// 3. What is near enough is a plane again: votes are the ones it shares with the plane of answers.
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
    };
    /// Working memory of one thread.
    struct Scratch {
        std::vector<Plane> differences;
        std::unique_ptr<VerticalNumbers[]> distances;
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
    template <class Visit> void forEachGroup(std::span<const std::uint32_t> teams, Scratch& scratch, Visit visit) const;
    void takeDifferences(std::size_t block, Scratch& scratch) const;
    void list(const Plane& near, const VerticalNumbers& distances, std::size_t group, std::size_t block) const;
    void vote(const Plane& voters, std::size_t group, std::size_t block) const;

    Question ask_;
    LayerVotes& votes_;
    std::span<Shortlist> shortlists_;
};

/// For every block and every group of the teams, in this order: visit(group, block, present, distances).
template <class Visit>
void BlockScan::forEachGroup(std::span<const std::uint32_t> teams, Scratch& scratch, Visit visit) const
{
    if (!scratch.distances)
        scratch.distances = std::make_unique<VerticalNumbers[]>(SharedSums::most);
    for (std::size_t block = 0; block < ask_.table.blocks(); ++block) {
        takeDifferences(block, scratch);
        const Plane present = ask_.table.present(block);
        for (const std::uint32_t team : teams) {
            const SharedSums& sums = ask_.plan.team(team);
            ask_.kernel.add(scratch.differences.data(), sums, scratch.distances.get());
            for (std::size_t member = 0; member < sums.sums; ++member)
                visit(team * SharedSums::most + member, block, present, scratch.distances[member]);
        }
    }
}

template <class Visit>
void BlockScan::forEachVoter(std::span<const std::uint32_t> teams, Scratch& scratch, Visit visit) const
{
    forEachGroup(teams, scratch,
        [&](std::size_t group, std::size_t block, const Plane& present, const VerticalNumbers& distances) {
            const std::uint32_t farthest = votes_.groups[group].farthest;
            Plane near;
            if (farthest >= ask_.offsets[group]
                && ask_.kernel.atMost(distances, farthest - ask_.offsets[group], present, near))
                visit(group, block, near);
        });
}

} // namespace engram
