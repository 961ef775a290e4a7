#include "shareSum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>

namespace engram {

ShareSum::ShareSum(const LayerTable& table, const WiringPlan& plan, const LayerVotes& votes,
    const Discrimination& discrimination, std::size_t neurons)
    : table_(table)
    , plan_(plan)
    , votes_(votes)
    , discrimination_(discrimination)
    , neurons_(static_cast<double>(neurons))
    , given_(table.engrams())
{
}

/// visit(neuron, bit, share) for those of the group that votes decided, with what each vote for that bit gave.
template <class Visit> void ShareSum::forEachDecided(std::size_t group, Visit visit) const
{
    for (const std::uint32_t neuron : plan_.neurons(group)) {
        const std::optional<bool> bit = votes_.majority(group, neuron);
        if (discrimination_.sign(neuron) != 0 || !bit)
            continue;
        const std::uint32_t ones = votes_.ones(neuron);
        visit(neuron, *bit, 1 / (neurons_ * (*bit ? ones : votes_[group].voters - ones)));
    }
}

void ShareSum::give(std::size_t group, std::span<const Shortlist::Entry> near)
{
    forEachDecided(group, [&](std::uint32_t neuron, bool bit, double share) {
        for (const Shortlist::Entry& entry : near)
            if (entry.distance <= votes_[group].farthest && testBit(table_.answerRow(entry.engram), neuron) == bit)
                given_[entry.engram] += share;
    });
}

void ShareSum::give(std::size_t group, std::size_t block, const Plane& voters)
{
    forEachDecided(group, [&](std::uint32_t neuron, bool bit, double share) {
        const Word* const answers = table_.answerPlane(block, neuron);
        Plane agreeing;
        for (std::size_t i = 0; i < planeWords; ++i)
            agreeing.words[i] = voters.words[i] & (bit ? answers[i] : ~answers[i]);
        forEachOne(
            agreeing.words, [&](std::size_t place) { given_[table_.engramAt(block * planeBits + place)] += share; });
    });
}

double ShareSum::decidedPart() const
{
    std::size_t decided = 0;
    for (std::size_t group = 0; group < plan_.groups(); ++group)
        forEachDecided(group, [&decided](std::uint32_t, bool, double) { ++decided; });
    return static_cast<double>(decided) / neurons_;
}

std::vector<Share> ShareSum::sorted() const
{
    assert(std::abs(std::accumulate(given_.begin(), given_.end(), 0.0) - decidedPart()) < 1e-9);
    std::vector<Share> shares;
    for (std::size_t engram = 0; engram < given_.size(); ++engram)
        if (given_[engram] > 0)
            shares.push_back({engram, given_[engram]});
    std::ranges::stable_sort(shares, [](const Share& left, const Share& right) { return left.share > right.share; });
    return shares;
}

} // namespace engram
