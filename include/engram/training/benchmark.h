#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include <engram/dataset/digitSet.h>
#include <engram/error.h>
#include <engram/progress.h>
#include <engram/training/learner.h>

namespace engram {

/// What to measure.
struct BenchmarkOptions {
    LearnerDescription learner; ///< its rules must be Hamming and Default, which is what the plain loop knows
    std::size_t lessons = 1000; ///< drawn from the training set; all there are if fewer
    std::size_t questions = 200; ///< the first of the test set; asked in a batch
    std::size_t steps = 10;
    std::size_t threads = 1; ///< of the batch; 0: all cores
    std::uint64_t seed = 1; ///< of the lessons drawn
};

/// What was measured, all in one run, so that the figures can be compared on any machine.
struct BenchmarkReport {
    std::string kernel; ///< the instruction set in use, see Kernel::name()
    std::size_t lessons = 0;
    std::size_t engrams = 0;
    std::size_t questions = 0;
    std::size_t threads = 0;

    double lessonsPerSecond = 0; ///< from loaded pictures
    /// Of one answer (reset and all steps) by itself on one thread.
    double medianMilliseconds = 0;
    double slowMilliseconds = 0; ///< 99 of 100 answers were faster
    /// The same answer by a plain loop over neurons, engrams and words with nothing remembered from step to step.
    double plainMilliseconds = 0;
    /// How much of an answer the plain loop was asked for (0-1); the time of all of it follows from that. 1 unless it
    /// would take too long.
    double plainShare = 1;
    /// One pass over the input bits of all engrams, their distances to a picture and nothing else: the limit of this
    /// machine for whoever looks at every memory.
    double onePassMilliseconds = 0;
    double ratio = 0; ///< plainMilliseconds / median of the very answers that the plain loop gave
    bool agrees = false; ///< the plain loop came to the same states, bit for bit
    double answersPerSecond = 0; ///< of the batch

    double memoryBytesPerEngram = 0;
    double recallBytesPerEngram = 0; ///< working memory of one thread
};

/// Errors: `invalidArgument` for a description that cannot be, no lessons or no questions, and rules that the plain
/// loop does not know; `tooLarge` for an architecture over its limits; `cancelled`.
[[nodiscard]] Result<BenchmarkReport> runBenchmark(const std::shared_ptr<const DigitSet>& training,
    const std::shared_ptr<const DigitSet>& test, const BenchmarkOptions& options, const Progress& progress = {});

} // namespace engram
