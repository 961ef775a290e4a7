#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include <engram/dataset/digitSet.h>
#include <engram/dataset/leftOut.h>

namespace engram {

/// `count` different indices below `population`, in random order; all of them, shuffled, when `count` >= `population`.
/// A function of its arguments alone: the same on every machine.
[[nodiscard]] std::vector<std::uint32_t> sampleWithoutReplacement(
    std::size_t population, std::size_t count, std::uint64_t seed);

/// One example and where it comes from.
struct Example {
    std::shared_ptr<const DigitSet> source;
    std::uint32_t index;

    [[nodiscard]] DigitView picture() const { return source->picture(index); }
    [[nodiscard]] std::uint8_t label() const { return source->label(index); }
    /// What memories and random bits call it: DigitSet::number().
    [[nodiscard]] std::uint32_t number() const { return source->number(index); }
};

/// A lesson plan: `sampleCount` random digits of `sampled` (may be null: none) mixed, in seeded random order, with
/// every digit of each of `whole`. As if those that are left out were not there; where none of a set is, the plan is
/// the same as without.
[[nodiscard]] std::vector<Example> mixExamples(const std::shared_ptr<const DigitSet>& sampled, std::size_t sampleCount,
    const std::vector<std::shared_ptr<const DigitSet>>& whole, std::uint64_t seed, const LeftOut& leftOut = {});

} // namespace engram
