#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace engram::test {

/// What came of loading a file in a process of its own.
struct LoadOutcome {
    struct Split {
        std::string name;
        std::size_t count = 0;
        std::string imagesSha256;
        std::string labelsSha256;
        std::vector<std::string> pictureSha256; ///< of each picture, for a font sheet
    };

    bool finished = false; ///< the process came to its end by itself, within the limits
    std::string how; ///< else: what ended it
    bool accepted = false;
    std::string message; ///< of the refusal
    std::vector<Split> splits;
    std::vector<std::string> repairs; ///< the cells
};

/// Loads in a forked process that may take 3 s of processor time and 700 MB of addresses. Under a sanitizer, which
/// needs room of its own and slows everything down, the memory is not limited and the time is twenty times as long.
[[nodiscard]] LoadOutcome loadWithinLimits(const std::filesystem::path& path);

} // namespace engram::test
