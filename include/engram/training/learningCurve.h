#pragma once

#include <cstddef>
#include <cstdint>
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

/// The curves as a picture in SVG, both axes logarithmic: wrong answers in per cent against lessons, the mean of each
/// learner as a line with marks of its own, one standard deviation to both sides as a band; `published` as broken
/// lines. Where nothing was wrong, half a wrong answer of all that were asked is drawn, since a logarithm has no 0.
[[nodiscard]] std::string learningCurveSvg(
    std::span<const ExperimentSummary> summaries, std::span<const PublishedErrors> published = {});

} // namespace engram
