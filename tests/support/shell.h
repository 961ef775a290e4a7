#pragma once

#include <filesystem>
#include <string>

namespace engram::test {

struct ShellOutcome {
    int exitCode = -1;
    std::string out; ///< what the last command printed on stdout, and those before it
};

/// Has a shell do these lines in a folder, as a person who pastes them: engram-cli is the one that was built. Stops at
/// the first that fails.
[[nodiscard]] ShellOutcome runInShell(const std::string& lines, const std::filesystem::path& folder);

} // namespace engram::test
