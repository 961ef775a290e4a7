#include "shell.h"

#include <array>
#include <cstdio>

#include <sys/wait.h>

namespace engram::test {

ShellOutcome runInShell(const std::string& lines, const std::filesystem::path& folder)
{
    const std::string programs = std::filesystem::path(ENGRAM_CLI).parent_path().string();
    const std::string script =
        "set -e\ncd '" + folder.string() + "'\nPATH='" + programs + "':\"$PATH\"\n" + lines + "\n";
    std::FILE* pipe = ::popen(script.c_str(), "r");
    if (!pipe)
        return {};
    ShellOutcome outcome;
    std::array<char, 4096> piece{};
    for (std::size_t read = 0; (read = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;)
        outcome.out.append(piece.data(), read);
    const int status = ::pclose(pipe);
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return outcome;
}

} // namespace engram::test
