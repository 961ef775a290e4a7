#pragma once

#include <array>
#include <functional>

#include <CLI/CLI.hpp>

#include <engram/error.h>

namespace engram::cli {

/// What the chosen subcommand does once all options are known to be well formed. An error becomes one sentence on
/// stderr and exit code 1.
using Run = std::function<Result<void>()>;

/// Each adds one subcommand with its options; the one that is chosen sets `run`.
void addTrain(CLI::App& app, Run& run);
void addTest(CLI::App& app, Run& run);
void addPredict(CLI::App& app, Run& run);
void addInfo(CLI::App& app, Run& run);
void addVerify(CLI::App& app, Run& run);
void addBits(CLI::App& app, Run& run);
void addWiring(CLI::App& app, Run& run);
void addConvert(CLI::App& app, Run& run);
void addExplain(CLI::App& app, Run& run);
void addStory(CLI::App& app, Run& run);
void addLog(CLI::App& app, Run& run);
void addMind(CLI::App& app, Run& run);
void addCompare(CLI::App& app, Run& run);
void addCurve(CLI::App& app, Run& run);
void addExperiment(CLI::App& app, Run& run);
void addPairs(CLI::App& app, Run& run);
void addBench(CLI::App& app, Run& run);
void addSureness(CLI::App& app, Run& run);

/// In the order in which --help lists them.
inline constexpr std::array commands = {addTrain, addTest, addCompare, addCurve, addPredict, addExplain, addStory,
    addLog, addMind, addInfo, addVerify, addBits, addWiring, addConvert, addPairs, addExperiment, addBench,
    addSureness};

} // namespace engram::cli
