#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

#include <nlohmann/json.hpp>

#include "support/limitedProcess.h"
#include "support/temporaryFolder.h"

namespace engram::test {

struct Outcome {
    int exitCode = -1; ///< -1: it was killed by a signal (a crash, or a limit)
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// The real engram-cli as a process of its own, stdin empty, stdout and stderr not a terminal. It begins at once.
class RunningCli {
public:
    explicit RunningCli(const std::vector<std::string>& arguments, const Limits& limits = {});
    ~RunningCli(); ///< ends it
    RunningCli(const RunningCli&) = delete;
    RunningCli& operator=(const RunningCli&) = delete;

    void interrupt() const; ///< as Ctrl+C does; it may have ended already
    [[nodiscard]] Outcome finish(); ///< waits for its end, once

private:
    TemporaryFolder folder_;
    std::string out_ = folder_ / "out";
    std::string err_ = folder_ / "err";
    pid_t child_ = -1; ///< -1: it was waited for
};

/// Runs it to its end.
[[nodiscard]] Outcome runCli(const std::vector<std::string>& arguments, const Limits& limits = {});

} // namespace engram::test
