#include "discrimination.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace engram {

namespace {

__extension__ using WideInteger = __int128;

/// Counts are kept from step to step up to this many (256 MiB).
constexpr std::size_t maxKept = std::size_t{1} << 26U;

constexpr Plane allOnes = [] {
    Plane plane{};
    for (Word& word : plane.words)
        word = ~Word{0};
    return plane;
}();

std::size_t connectionsOf(const WiringPlan& plan, std::size_t group)
{
    std::size_t count = 0;
    for (const Word word : plan.mask(group))
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

Plane answersOf(const LayerTable& table, std::size_t block, std::uint32_t neuron)
{
    Plane plane;
    std::copy_n(table.answerPlane(block, neuron), planeWords, plane.words);
    const Plane present = table.present(block);
    for (std::size_t word = 0; word < planeWords; ++word)
        plane.words[word] &= present.words[word];
    return plane;
}

/// With c1 and c0 the engrams of each answer that have a 1 at a connection, its weight is c1 / n1 - c0 / n0 and its
/// midpoint half of the same sum; times 2 n1^2 n0^2 the score is a whole number, so its sign is exact.
WideInteger scaledScore(std::span<const std::uint32_t> counts, std::span<const std::uint32_t> inAll,
    std::size_t engrams, std::span<const Word> mask, std::span<const Word> pattern)
{
    const auto ones = static_cast<std::int64_t>(counts[0]);
    const std::int64_t zeros = static_cast<std::int64_t>(engrams) - ones;
    if (ones == 0 || zeros == 0)
        return 0;
    WideInteger score = 0;
    std::size_t next = 1;
    forEachOne(mask, [&](std::size_t bit) {
        const auto onesHere = static_cast<std::int64_t>(counts[next++]);
        const std::int64_t zerosHere = static_cast<std::int64_t>(inAll[bit]) - onesHere;
        const WideInteger weight = WideInteger{onesHere} * zeros - WideInteger{zerosHere} * ones;
        const WideInteger twiceMidpoint = WideInteger{onesHere} * zeros + WideInteger{zerosHere} * ones;
        assert(onesHere <= ones && zerosHere >= 0 && zerosHere <= zeros);
        score +=
            weight * ((testBit(pattern.data(), bit) ? WideInteger{2} * ones * zeros : WideInteger{0}) - twiceMidpoint);
    });
    return score;
}

} // namespace

void Discrimination::countRows(const LayerTable& table, const Kernel& kernel)
{
    inAll_.assign(table.patternWords() * wordBits, 0);
    for (const LayerTable::Part& part : table.parts())
        for (std::size_t block = 0; block < table.blocks(); ++block) {
            const Plane present = table.present(block);
            for (std::size_t row = 0; row < part.bits; ++row)
                inAll_[part.firstWord * wordBits + row] +=
                    static_cast<std::uint32_t>(kernel.countBoth(present, part.planes[block] + row * planeWords));
        }
}

void Discrimination::countNeuron(const Kernel& kernel, const LayerTable& table, const WiringPlan& plan,
    std::size_t group, std::uint32_t neuron, std::vector<std::uint32_t>& counts) const
{
    const auto first = static_cast<std::ptrdiff_t>(counts.size());
    counts.resize(counts.size() + 1 + connectionsOf(plan, group));
    for (std::size_t block = 0; block < table.blocks(); ++block) {
        const Plane answers = answersOf(table, block, neuron);
        auto count = counts.begin() + first;
        *count++ += static_cast<std::uint32_t>(kernel.countBoth(answers, allOnes.words));
        for (const LayerTable::Part& part : table.parts())
            forEachOne(plan.mask(group).subspan(part.firstWord, wordsFor(part.bits)), [&](std::size_t row) {
                *count++ +=
                    static_cast<std::uint32_t>(kernel.countBoth(answers, part.planes[block] + row * planeWords));
            });
    }
}

void Discrimination::score(
    const Kernel& kernel, const LayerTable& table, const WiringPlan& plan, std::span<const Word> pattern)
{
    const bool wasCounted = isCounted_;
    if (!wasCounted) {
        countRows(table, kernel);
        ones_.clear();
    }
    bool fits = true;
    std::size_t next = 0; // of the kept counts
    for (std::size_t group = 0; group < plan.groups(); ++group)
        for (const std::uint32_t neuron : plan.neurons(group)) {
            std::span<const std::uint32_t> counts;
            if (wasCounted && next < ones_.size()) {
                counts = std::span(ones_).subspan(next);
            } else {
                scratch_.clear();
                countNeuron(kernel, table, plan, group, neuron, scratch_);
                counts = scratch_;
                fits = fits && !wasCounted && ones_.size() + scratch_.size() <= maxKept;
                if (fits)
                    ones_.insert(ones_.end(), scratch_.begin(), scratch_.end());
            }
            next += 1 + connectionsOf(plan, group);
            const WideInteger sum = scaledScore(counts, inAll_, table.engrams(), plan.mask(group), pattern);
            signs_[neuron] = static_cast<std::int8_t>((sum > 0) - (sum < 0));
        }
    isCounted_ = true;
}

} // namespace engram
