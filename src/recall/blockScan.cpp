#include "blockScan.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace engram {

namespace {

std::size_t firstOne(const Plane& plane)
{
    std::size_t i = 0;
    while (plane.words[i] == 0)
        ++i;
    return i * wordBits + static_cast<std::size_t>(std::countr_zero(plane.words[i]));
}

/// Beyond which distance no engram matters to a group that looks for its nearest ones.
std::uint32_t searchLimit(const BlockScan::Question& question, std::size_t group)
{
    const Shortlist& shortlist = question.shortlists[group];
    return shortlist.isOpen() ? shortlist.radius() : question.votes[group].leastAtMost;
}

/// Whether what is known of a group after a scan is what a look at every engram says: debug builds ask about some.
[[maybe_unused]] bool agreesWithEveryEngram(const BlockScan::Question& question, std::size_t group)
{
    const LayerTable& table = question.table;
    const Shortlist& shortlist = question.shortlists[group];
    std::uint32_t least = GroupVotes::unknown;
    std::size_t within = 0;
    for (std::size_t place = 0; place < table.engrams(); ++place) {
        const std::uint32_t distance =
            table.distance(question.kernel, table.engramAt(place), question.pattern, question.plan.mask(group));
        if (question.bounds.rulesOut(place / planeBits, group, distance))
            return false;
        least = std::min(least, distance);
        within += distance <= shortlist.radius() ? 1 : 0;
    }
    const auto listed = std::ranges::count_if(
        shortlist.entries(), [&](const Shortlist::Entry& entry) { return entry.distance <= shortlist.radius(); });
    return question.votes[group].least == least && (!shortlist.isOpen() || static_cast<std::size_t>(listed) == within);
}

/// A group of the batches that changes with the question.
[[maybe_unused]] std::size_t someGroup(const BlockScan::Question& question, BlockScan::Batches batches)
{
    const std::size_t any = static_cast<std::size_t>(std::popcount(question.pattern.front())) + question.pattern.back();
    return WiringPlan::firstGroup(batches[any % batches.size()]);
}

} // namespace

std::size_t BlockScan::bytes() const noexcept
{
    return differences_.capacity() * sizeof(Plane) + probes_.capacity() * sizeof(ProbeStatistics)
        + (distances_ ? SharedSums::maxSums * sizeof(BitSlicedNumbers) : 0);
}

/// For every block and every group of the batches, in this order, unless every group of the batch is ruled out there:
/// look(group, block, present), which tells whether any engram was near. `mayProbe`: once a batch found nothing near in
/// a block, probes are added up first in those that follow.
template <class Limit, class Look>
void BlockScan::forEachGroupNotRuledOut(
    const Question& question, Batches batches, bool mayProbe, Limit limitOf, Look look)
{
    if (!distances_)
        distances_ = std::make_unique<BitSlicedNumbers[]>(SharedSums::maxSums);
    probes_.assign(batches.size(), {});
    for (std::size_t block = 0; block < question.table.blocks(); ++block) {
        const Plane present = question.table.present(block);
        bool areDifferencesTaken = false;
        for (std::size_t i = 0; i < batches.size(); ++i) {
            const std::size_t first = WiringPlan::firstGroup(batches[i]);
            const std::size_t end = question.plan.endGroup(batches[i]);
            const auto isRuledOut = [&](std::size_t group) {
                return question.bounds.rulesOut(block, group, limitOf(group));
            };
            const auto areAllRuledOut = [&] {
                bool are = true;
                for (std::size_t group = first; group < end; ++group)
                    are = are && isRuledOut(group);
                return are;
            };
            if (areAllRuledOut())
                continue;
            if (!areDifferencesTaken)
                takeDifferences(question, block);
            areDifferencesTaken = true;
            if (mayProbe && probes_[i].isWorthwhile()) {
                probe(question, batches[i], block, present);
                const bool hasRuledOut = areAllRuledOut();
                probes_[i].count(hasRuledOut);
                if (hasRuledOut)
                    continue;
            }
            question.kernel.add(differences_.data(), question.plan.distanceSums(batches[i]), distances_.get());
            bool isAnyNear = false;
            for (std::size_t group = first; group < end; ++group)
                if (!isRuledOut(group))
                    isAnyNear = look(group, block, present) || isAnyNear;
            if (!isAnyNear)
                probes_[i].begin();
        }
    }
}

void BlockScan::takeDifferences(const Question& question, std::size_t block)
{
    differences_.resize(WiringPlan::firstRowPlane + question.plan.rowCount());
    differences_[WiringPlan::zeroPlane] = Plane{};
    Plane* next = differences_.data() + WiringPlan::firstRowPlane;
    for (std::size_t p = 0; p < question.table.parts().size(); ++p) {
        const LayerTable::Part& part = question.table.parts()[p];
        const std::span<const std::uint32_t> rows = question.plan.rows(p);
        question.kernel.differences(part.planes[block], rows, question.pattern.data() + part.firstWord, next);
        next += rows.size();
    }
}

void BlockScan::probe(const Question& question, std::size_t batch, std::size_t block, const Plane& present)
{
    question.kernel.add(differences_.data(), question.plan.probeSums(batch), distances_.get());
    for (std::size_t group = WiringPlan::firstGroup(batch); group < question.plan.endGroup(batch); ++group) {
        Plane nearest = present;
        const auto least = static_cast<std::uint32_t>(question.kernel.least(distancesOf(group), nearest));
        question.bounds.raise(block, group, question.commonDistances[group] + least);
    }
}

void BlockScan::findNearest(const Question& question, Batches batches, std::uint32_t margin)
{
    // Before the first step the state is random: all are far alike, and no few bits tell who is farther.
    const bool isSettling = margin > 0;
    forEachGroupNotRuledOut(
        question, batches, isSettling && question.table.isSorted(),
        [&question](std::size_t group) { return searchLimit(question, group); },
        [&](std::size_t group, std::size_t block, const Plane& present) {
            return lookForNearest(question, group, block, present, margin);
        });
    assert(batches.empty() || agreesWithEveryEngram(question, someGroup(question, batches)));
}

bool BlockScan::lookForNearest(
    const Question& question, std::size_t group, std::size_t block, const Plane& present, std::uint32_t margin)
{
    const auto& [kernel, table, plan, pattern, commonDistances, tolerance, bounds, votes, shortlists] = question;
    const BitSlicedNumbers& distances = distancesOf(group);
    const std::uint32_t common = commonDistances[group];
    const std::uint32_t limit = searchLimit(question, group);
    Plane near;
    if (limit < common || !kernel.atMost(distances, limit - common, present, near)) {
        near = present;
        bounds.raise(block, group,
            table.isSorted() ? common + static_cast<std::uint32_t>(kernel.least(distances, near)) : limit + 1);
        return false;
    }
    Plane nearest = near;
    const auto least = common + static_cast<std::uint32_t>(kernel.least(distances, nearest));
    bounds.raise(block, group, least);
    if (least < votes[group].least) {
        votes.foundNearer(group, least, tolerance, table.engramAt(block * planeBits + firstOne(nearest)));
        shortlists[group].limitTo(votes[group].farthest + margin);
    }
    if (least == votes[group].least && tolerance == 0)
        votes.count(group, block, nearest);
    if (shortlists[group].isOpen()) {
        if (const std::uint32_t closer = searchLimit(question, group); closer < limit)
            kernel.atMost(distances, closer - common, Plane(near), near);
        list(question, group, block, near);
    }
    return true;
}

void BlockScan::list(const Question& question, std::size_t group, std::size_t block, const Plane& near)
{
    const std::uint32_t common = question.commonDistances[group];
    const std::uint32_t needed = question.votes[group].farthest;
    std::uint32_t indices[planeBits];
    std::uint32_t values[planeBits];
    const std::size_t count = question.kernel.list(distancesOf(group), near, indices, values);
    Shortlist& shortlist = question.shortlists[group];
    for (std::size_t i = 0; i < count; ++i)
        shortlist.add({question.table.engramAt(block * planeBits + indices[i]), common + values[i]}, needed);
}

void BlockScan::forEachVoter(const Question& question, Batches batches, const Visit& visit)
{
    forEachGroupNotRuledOut(
        question, batches, question.table.isSorted(),
        [&question](std::size_t group) { return question.votes[group].farthest; },
        [&](std::size_t group, std::size_t block, const Plane& present) {
            const std::uint32_t farthest = question.votes[group].farthest;
            const std::uint32_t common = question.commonDistances[group];
            Plane near;
            if (farthest < common || !question.kernel.atMost(distancesOf(group), farthest - common, present, near))
                return false;
            visit(group, block, near);
            return true;
        });
}

} // namespace engram
