#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <engram/dataset/leftOut.h>
#include <engram/dataset/sampling.h>

namespace engram {

/// Sets of digits, in an order that decides what is drawn of each.
using DigitSets = std::vector<std::shared_ptr<const DigitSet>>;

/// A lesson plan of any number of sets: `sampleCount` random digits of each of `sampled`, the n-th drawn by `seed` + n,
/// and every digit of each of `whole`, mixed. Of one set and fonts it is that of mixExamples().
[[nodiscard]] std::vector<Example> drawLessons(const DigitSets& sampled, std::size_t sampleCount,
    const DigitSets& whole, std::uint64_t seed, const LeftOut& leftOut = {}, LessonDraw draw = LessonDraw::random);

/// `count` random digits of all sources together, as if they were one set after the other.
[[nodiscard]] std::vector<Example> drawQuestions(const DigitSets& sources, std::size_t count, std::uint64_t seed);

/// "MNIST test, Carlito": the sets that examples are of, in the order of their first.
[[nodiscard]] std::string sourcesText(std::span<const Example> examples);

} // namespace engram
