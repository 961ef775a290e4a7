#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/training/experiment.h>

namespace engram {

/// Errors on MNIST's test set that others have published, for comparison.
struct PublishedErrors {
    std::string_view method; ///< and who measured it
    /// One measurement.
    struct Point {
        std::size_t lessons;
        double error; ///< 0-1
    };
    std::vector<Point> points; ///< fewest lessons first
};

/// Scattering networks of Bruna and Mallat ("Invariant scattering convolution networks", 2013), the best published for
/// few lessons; nearest neighbours with distortions of Keysers and others ("Deformation models for image recognition",
/// 2007) and with shape contexts of Belongie and others ("Shape matching and object recognition using shape contexts",
/// 2002).
[[nodiscard]] const std::vector<PublishedErrors>& publishedErrors();

/// A learning curve is an experiment: each of the learners after each number of lessons, `draws` times, with the seeds
/// `firstSeed`, `firstSeed` + 1, ...
[[nodiscard]] Experiment curveExperiment(std::vector<ExperimentLearner> learners, std::span<const std::size_t> lessons,
    std::size_t draws, std::uint64_t firstSeed, std::size_t count);

/// Numbers of lessons from `least` to `most` for a logarithmic axis: both, and 1 and 3 times every power of ten
/// between.
[[nodiscard]] std::vector<std::size_t> curveLessons(std::size_t least, std::size_t most);

/// How long the measurements that are not done yet will take, foretold from those that are: teaching and testing take
/// time in a straight line with the lessons, different for each learner. Nothing before the first is done.
[[nodiscard]] std::optional<double> secondsLeft(const Experiment& experiment, std::span<const ExperimentCell> done);

/// The curves as a picture in SVG: right answers in per cent against lessons, the mean of each learner as a line with
/// marks of its own, one standard deviation to both sides as a band; `published` as broken lines. Lessons go in steps
/// of ten times as many, accuracy in steps of ten times fewer wrong answers (90, 99, 99.9): where nothing was wrong,
/// half a wrong answer of all that were asked is drawn, since a logarithm has no 0.
[[nodiscard]] std::string learningCurveSvg(
    std::span<const ExperimentSummary> summaries, std::span<const PublishedErrors> published = {});

} // namespace engram
