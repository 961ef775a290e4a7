#pragma once

#include <cstdint>
#include <limits>

#include <CLI/CLI.hpp>

namespace engram::cli {

/// Accepts a whole number from `least` to `most`, written in decimal digits alone. Without it CLI11 takes -1 for the
/// greatest number there is, and 010 for eight.
[[nodiscard]] CLI::Validator isWholeNumber(
    std::uint64_t least = 0, std::uint64_t most = std::numeric_limits<std::uint64_t>::max());

/// How many threads: 0 for all cores.
[[nodiscard]] inline CLI::Validator isThreadCount()
{
    return isWholeNumber(0, 1024);
}

} // namespace engram::cli
