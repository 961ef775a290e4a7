#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "support/limitedProcess.h"

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

/// Loads in a process of its own, as runWithinLimits() does.
[[nodiscard]] LoadOutcome loadWithinLimits(const std::filesystem::path& path, std::size_t seconds = usualSeconds);

} // namespace engram::test
