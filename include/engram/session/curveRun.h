#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/error.h>
#include <engram/session/repetition.h>
#include <engram/training/experiment.h>

namespace engram {

/// The learners of a curve: presets by name, and agent files, of which only the settings count: each is taught anew. A
/// file's learner is called after it; names differ, and are CSV cells as they stand. Errors: `notFound` for a preset
/// that there is not, and those of loadAgent.
[[nodiscard]] Result<std::vector<ExperimentLearner>> curveLearners(
    std::span<const std::string> presets, std::span<const std::string> agents);
/// Those of a question: its presets, the agent that is open, the files. Errors: `notFound`, and those of loadAgent.
[[nodiscard]] Result<std::vector<ExperimentLearner>> curveLearners(const CurveQuestion& question);

/// How far a curve is.
struct CurveStatus {
    std::size_t done = 0; ///< measurements
    std::size_t total = 0;
    std::optional<double> secondsLeft; ///< nothing before there is anything to foretell it from
};

/// A learning curve that is measured on a thread of its own, of less priority than all others, those with few lessons
/// first. The session goes on beside it: it teaches and answers meanwhile. The figures are those of `engram-cli curve`.
class CurveRun {
public:
    /// Called on the thread that measures.
    struct Listener {
        /// After every measurement: all there are so far, in the order in which the command line has them.
        std::function<void(std::vector<ExperimentCell> cells, const CurveStatus& status)> measured;
        /// Once, at the end: nothing where all is measured, `cancelled` where it was stopped, or what went wrong.
        std::function<void(const std::optional<Error>& error)> finished;
    };

    /// Begins at once. `digits` has the parts train and test. What is `finished`, with the same digits, is taken as it
    /// is.
    CurveRun(CurveQuestion question, std::shared_ptr<const DataFile> digits, std::vector<ExperimentCell> finished,
        Listener listener);
    ~CurveRun(); ///< stops, and waits for the measurement that runs to notice it
    CurveRun(const CurveRun&) = delete;
    CurveRun& operator=(const CurveRun&) = delete;

    void stop(); ///< returns at once; what is measured stays

private:
    class Work;
    std::unique_ptr<Work> work_;
};

} // namespace engram
