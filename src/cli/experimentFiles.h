#pragma once

#include <filesystem>
#include <span>
#include <string>

#include <engram/error.h>
#include <engram/training/experiment.h>

#include "console.h"

namespace engram::cli {

/// All of a text file, which may be empty. Errors: `unreadable`, with the cause.
[[nodiscard]] Result<std::string> readText(const std::filesystem::path& path);

/// The means of an experiment, as `experiment` and `curve` print and save them.
[[nodiscard]] Json experimentJson(const Experiment& experiment, std::span<const ExperimentSummary> summaries);

/// The same as CSV (RFC 4180), a line each, what is not known being empty.
[[nodiscard]] std::string experimentMeansCsv(std::span<const ExperimentSummary> summaries);

} // namespace engram::cli
