#pragma once

#include <optional>
#include <span>
#include <string>

#include <engram/dataset/dataFile.h>
#include <engram/session/repetition.h>
#include <engram/training/comparison.h>
#include <engram/training/experiment.h>
#include <engram/training/testLog.h>

namespace engram {

/// What the log of an agent of `description` keeps of a learning curve: how many of the questions of all draws were
/// answered rightly after the most lessons that all draws were measured with, and the line that measures as far.
/// Nothing where no agent of these settings was measured, or no number of lessons by all draws. `when` and `agent` are
/// the caller's to fill in.
[[nodiscard]] std::optional<TestLogEntry> curveEntry(const CurveQuestion& question, const DataFile& digits,
    std::span<const ExperimentCell> cells, const LearnerDescription& description);

/// What the log of the first agent of a comparison, as it was asked, keeps of it. `digits` and `second` are what they
/// are called, `asked` how many digits were to be. `when`, `seed`, `steps` and `arguments` are the caller's to fill in.
[[nodiscard]] TestLogEntry comparisonEntry(const Comparison& comparison, const Learner& first, std::size_t asked,
    const std::string& digits, const std::string& second);

} // namespace engram
