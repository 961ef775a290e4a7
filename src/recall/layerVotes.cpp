#include "layerVotes.h"

#include <algorithm>
#include <cassert>

namespace engram {

void LayerVotes::open(const Kernel& kernel, const LayerTable& table, const WiringPlan& plan, std::size_t neurons)
{
    kernel_ = &kernel;
    table_ = &table;
    plan_ = &plan;
    groups_.assign(plan.groups(), {});
    ones_.assign(neurons, 0);
}

std::optional<bool> LayerVotes::majority(std::size_t group, std::size_t neuron) const noexcept
{
    const std::uint32_t ones = ones_[neuron];
    assert(ones <= groups_[group].voters);
    const std::uint32_t zeros = groups_[group].voters - ones;
    if (ones == zeros)
        return std::nullopt;
    return ones > zeros;
}

void LayerVotes::forgetVotes(std::size_t group)
{
    groups_[group].voters = 0;
    for (const std::uint32_t neuron : plan_->neurons(group))
        ones_[neuron] = 0;
}

void LayerVotes::begin(std::size_t group, std::uint32_t step, std::span<const Word> pattern)
{
    const std::uint32_t example = groups_[group].nearestExample;
    groups_[group] = {};
    groups_[group].step = step;
    if (example != GroupVotes::unknown)
        groups_[group].leastAtMost = table_->distance(*kernel_, example, pattern, plan_->mask(group));
}

void LayerVotes::foundNearer(std::size_t group, std::uint32_t distance, std::uint32_t tolerance, std::uint32_t engram)
{
    GroupVotes& votes = groups_[group];
    assert(distance < votes.least);
    votes.least = distance;
    votes.leastAtMost = std::min(votes.leastAtMost, distance);
    votes.farthest = farthestVoter(distance, tolerance);
    votes.nearestExample = engram;
    forgetVotes(group);
}

void LayerVotes::count(std::size_t group, std::size_t block, const Plane& voters)
{
    groups_[group].voters += static_cast<std::uint32_t>(kernel_->countBoth(voters, voters.words));
    for (const std::uint32_t neuron : plan_->neurons(group))
        ones_[neuron] += static_cast<std::uint32_t>(kernel_->countBoth(voters, table_->answerPlane(block, neuron)));
}

void LayerVotes::set(std::size_t group, std::uint32_t step, std::uint32_t least, std::uint32_t tolerance,
    std::span<const Shortlist::Entry> near)
{
    GroupVotes& votes = groups_[group];
    votes.step = step;
    votes.least = least;
    votes.farthest = farthestVoter(least, tolerance);
    forgetVotes(group);
    for (const Shortlist::Entry& entry : near) {
        if (entry.distance > votes.farthest)
            continue;
        ++votes.voters;
        if (entry.distance == votes.least)
            votes.nearestExample = entry.engram;
        const Word* const answers = table_->answerRow(entry.engram);
        for (const std::uint32_t neuron : plan_->neurons(group))
            ones_[neuron] += testBit(answers, neuron) ? 1 : 0;
    }
    assert(votes.voters > 0);
}

} // namespace engram
