#include "blockScan.h"

#include <algorithm>
#include <bit>

namespace engram {

namespace {

std::size_t firstOne(const Plane& plane)
{
    std::size_t i = 0;
    while (plane.words[i] == 0)
        ++i;
    return i * wordBits + static_cast<std::size_t>(std::countr_zero(plane.words[i]));
}

} // namespace

std::size_t BlockScan::Scratch::bytes() const noexcept
{
    return differences.capacity() * sizeof(Plane) + trials.capacity() * sizeof(Trials)
        + (distances ? SharedSums::maxSums * sizeof(BitSlicedNumbers) : 0);
}

void BlockScan::takeDifferences(std::size_t block, Scratch& scratch) const
{
    scratch.differences.resize(WiringPlan::firstRowPlane + ask_.plan.rowCount());
    scratch.differences[WiringPlan::zeroPlane] = Plane{};
    Plane* next = scratch.differences.data() + WiringPlan::firstRowPlane;
    for (std::size_t p = 0; p < ask_.table.parts().size(); ++p) {
        const LayerTable::Part& part = ask_.table.parts()[p];
        const std::span<const std::uint32_t> rows = ask_.plan.rows(p);
        ask_.kernel.differences(part.planes[block], rows, ask_.pattern + part.firstWord, next);
        next += rows.size();
    }
}

/// A sum of some of the planes is never more than the distance.
void BlockScan::raiseFloors(std::size_t team, std::size_t block, const Plane& present, Scratch& scratch) const
{
    const SharedSums& sums = ask_.plan.telling(team);
    ask_.kernel.add(scratch.differences.data(), sums, scratch.distances.get());
    for (std::size_t member = 0; member < sums.sums; ++member) {
        const std::size_t group = team * SharedSums::maxSums + member;
        Plane nearest = present;
        const auto least = static_cast<std::uint32_t>(ask_.kernel.least(scratch.distances[member], nearest));
        floorOf(group, block) = std::max(floorOf(group, block), ask_.offsets[group] + least);
    }
}

void BlockScan::findNearest(
    std::span<const std::uint32_t> teams, std::span<std::uint32_t> limits, std::uint32_t margin, Scratch& scratch) const
{
    const auto limitOf = [&](std::size_t group) {
        return shortlists_[group].isOpen() ? shortlists_[group].reach() : limits[group];
    };
    const auto look = [&](std::size_t group, std::size_t block, const Plane& present,
                          const BitSlicedNumbers& distances) {
        GroupVotes& votes = votes_.groups[group];
        Shortlist& shortlist = shortlists_[group];
        const std::uint32_t offset = ask_.offsets[group];
        const std::uint32_t limit = limitOf(group);
        Plane near;
        if (limit < offset || !ask_.kernel.atMost(distances, limit - offset, present, near)) {
            near = present;
            floorOf(group, block) = ask_.table.isArranged()
                ? offset + static_cast<std::uint32_t>(ask_.kernel.least(distances, near))
                : limit + 1;
            return false;
        }
        Plane nearest = near;
        const auto least = offset + static_cast<std::uint32_t>(ask_.kernel.least(distances, nearest));
        floorOf(group, block) = least;
        if (least < votes.least) {
            votes.least = least;
            votes.farthest = farthestVoter(least, ask_.tolerance);
            votes.voters = 0;
            votes.witness = ask_.table.engramAt(block * planeBits + firstOne(nearest));
            for (const std::uint32_t neuron : ask_.plan.neurons(group))
                votes_.ones[neuron] = 0;
            limits[group] = std::min(limits[group], least);
            shortlist.limitTo(votes.farthest + margin);
        }
        if (least == votes.least && ask_.tolerance == 0)
            vote(nearest, group, block);
        if (shortlist.isOpen()) {
            if (limitOf(group) < limit)
                ask_.kernel.atMost(distances, limitOf(group) - offset, Plane(near), near);
            list(near, distances, group, block);
        }
        return true;
    };
    // Before the first step the state is random: all are far alike, and no few bits tell who is farther.
    const bool isSettling = margin > 0;
    forEachGroup(teams, scratch, isSettling && ask_.table.isArranged(), limitOf, look);
}

void BlockScan::countVotes(
    std::span<const std::uint32_t> teams, std::span<const std::uint8_t> wanted, Scratch& scratch) const
{
    forEachVoter(teams, scratch, [&](std::size_t group, std::size_t block, const Plane& near) {
        if (wanted[group] != 0)
            vote(near, group, block);
    });
}

void BlockScan::list(const Plane& near, const BitSlicedNumbers& distances, std::size_t group, std::size_t block) const
{
    Shortlist& shortlist = shortlists_[group];
    const std::uint32_t needed = votes_.groups[group].farthest;
    std::uint32_t indices[planeBits];
    std::uint32_t values[planeBits];
    const std::size_t count = ask_.kernel.list(distances, near, indices, values);
    for (std::size_t i = 0; i < count; ++i)
        shortlist.add({ask_.table.engramAt(block * planeBits + indices[i]), ask_.offsets[group] + values[i]}, needed);
}

void BlockScan::vote(const Plane& voters, std::size_t group, std::size_t block) const
{
    votes_.groups[group].voters += static_cast<std::uint32_t>(ask_.kernel.countBoth(voters, voters.words));
    for (const std::uint32_t neuron : ask_.plan.neurons(group))
        votes_.ones[neuron] +=
            static_cast<std::uint32_t>(ask_.kernel.countBoth(voters, ask_.table.answerPlane(block, neuron)));
}

} // namespace engram
