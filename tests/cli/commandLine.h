#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/limitedProcess.h"

namespace engram::test {

struct Outcome {
    int exitCode = -1; ///< -1: it was killed by a signal (a crash, or a limit)
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs the real engram-cli as a process of its own, stdin empty, stdout and stderr not a terminal.
[[nodiscard]] Outcome runCli(const std::vector<std::string>& arguments, const Limits& limits = {});

} // namespace engram::test
