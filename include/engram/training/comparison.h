#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/dataset/sampling.h>
#include <engram/error.h>
#include <engram/progress.h>
#include <engram/training/learner.h>
#include <engram/training/testing.h>

namespace engram {

/// A picture to which two agents did not answer the same.
struct DifferentAnswer {
    Example example;
    std::uint32_t first = 0; ///< what each answered, 0-15
    std::uint32_t second = 0;
    bool taught = false; ///< one of them, or both, remember it from their lessons
};

/// Some of the pictures of a comparison, and how many of them both agents read correctly, or one alone.
struct ComparedPart {
    std::size_t tested = 0;
    std::size_t first = 0; ///< that the first agent read correctly
    std::size_t second = 0;
    std::size_t onlyFirst = 0; ///< that only the first agent read correctly
    std::size_t onlySecond = 0;
};

/// How two agents answered the same pictures.
struct Comparison {
    TestReport first;
    TestReport second;
    /// Pictures that neither had been taught, and that only the first agent read correctly. Who is better at new
    /// pictures is told by these alone: whoever was taught a picture knows it by heart.
    std::size_t onlyFirst = 0;
    std::size_t onlySecond = 0;
    ComparedPart taught; ///< pictures that one of them, or both, had been taught
    std::vector<DifferentAnswer> different; ///< in the order asked, both wrong in different ways among them
    /// How often agents that are equally good would differ as far as these or farther, 0-1 (see exactMcNemar).
    double probability = 1;

    [[nodiscard]] std::size_t tested() const { return first.tested(); } ///< pictures that both were asked about
    [[nodiscard]] std::size_t fresh() const { return tested() - taught.tested; } ///< new to both
};

/// The two-sided exact test of Q. McNemar ("Note on the sampling error of the difference between correlated proportions
/// or percentages", 1947): the probability that of `one + other` throws of a fair coin one side falls as seldom as the
/// smaller number says, or more seldom, on either side. 1 where the two are equal, or both are 0.
[[nodiscard]] double exactMcNemar(std::size_t one, std::size_t other);

/// Tests both on the examples, one after the other, as testExamples does; progress counts the questions of both.
/// Errors: `cancelled`.
[[nodiscard]] Result<Comparison> compareLearners(Learner& first, Learner& second, std::span<const Example> examples,
    const TestOptions& options = {}, const Progress& progress = {});

} // namespace engram
