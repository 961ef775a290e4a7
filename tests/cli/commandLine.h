#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace engram::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true; ///< slower by far, and no limit on addresses is possible
#else
inline constexpr bool sanitized = false;
#endif

struct Outcome {
    int exitCode = -1; ///< -1: it was killed by a signal (a crash, or a limit)
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

struct Limits {
    unsigned seconds = 0; ///< of processor time; 0: none
    std::size_t memory = 0; ///< bytes of address space; 0: none. Not set under sanitizers
};

/// Runs the real engram-cli as a process of its own, stdin empty, stdout and stderr not a terminal.
[[nodiscard]] Outcome runCli(const std::vector<std::string>& arguments, const Limits& limits = {});

[[nodiscard]] std::filesystem::path sharedFolder(); ///< may not exist
[[nodiscard]] nlohmann::json readJson(const std::filesystem::path& path);

} // namespace engram::test
