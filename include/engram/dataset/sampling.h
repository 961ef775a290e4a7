#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <engram/dataset/digitSet.h>
#include <engram/dataset/leftOut.h>

namespace engram {

/// `count` different indices below `population`, in random order; all of them, shuffled, when `count` >= `population`.
/// A function of its arguments alone: the same on every machine.
[[nodiscard]] std::vector<std::uint32_t> sampleWithoutReplacement(
    std::size_t population, std::size_t count, std::uint64_t seed);

/// How lessons are drawn.
enum class LessonDraw : std::uint8_t {
    random, ///< each digit of the set is as likely as any other: ten are seldom one of each
    balanced, ///< as many of each digit as can be: ten are one of each
};
[[nodiscard]] std::string_view nameOf(LessonDraw draw) noexcept; ///< "random", "balanced"
[[nodiscard]] std::optional<LessonDraw> findLessonDraw(std::string_view name);

/// `count` different indices of `labels` (each 0-9), as many of each digit as can be: the numbers of two digits differ
/// by one at most, unless there are no more of the rarer one, for which all others make up alike. Which digits have one
/// more, and which examples of a digit are drawn, is random. All of them when `count` >= labels.size(). More begin with
/// fewer of the same seed. A function of its arguments alone, as sampleWithoutReplacement.
[[nodiscard]] std::vector<std::uint32_t> balancedSample(
    std::span<const std::uint8_t> labels, std::size_t count, std::uint64_t seed);

/// sampleWithoutReplacement or balancedSample.
[[nodiscard]] std::vector<std::uint32_t> sampleLessons(
    std::span<const std::uint8_t> labels, std::size_t count, std::uint64_t seed, LessonDraw draw);

/// One example and where it comes from.
struct Example {
    std::shared_ptr<const DigitSet> source;
    std::uint32_t index;

    [[nodiscard]] DigitView picture() const { return source->picture(index); }
    [[nodiscard]] std::uint8_t label() const { return source->label(index); }
    /// What memories and random bits call it: DigitSet::number().
    [[nodiscard]] std::uint32_t number() const { return source->number(index); }
};

/// A lesson plan: `sampleCount` digits of `sampled`, drawn as `draw` says (may be null: none) mixed, in seeded random
/// order, with every digit of each of `whole`. As if those that are left out were not there; where none of a set is,
/// the plan is the same as without.
[[nodiscard]] std::vector<Example> mixExamples(const std::shared_ptr<const DigitSet>& sampled, std::size_t sampleCount,
    const std::vector<std::shared_ptr<const DigitSet>>& whole, std::uint64_t seed, const LeftOut& leftOut = {},
    LessonDraw draw = LessonDraw::random);

} // namespace engram
