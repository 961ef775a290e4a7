#pragma once

#include <cstdint>
#include <string>

#include <engram/training/testLog.h>

namespace engram::cli {

/// "3 measurements are kept, the last with 79.5 % of 1,000 digits": tests, curves and comparisons.
[[nodiscard]] std::string logSummary(const TestLog& log);

/// For TestLogEntry::when, by the machine's clock.
[[nodiscard]] std::uint64_t secondsSince1970();

} // namespace engram::cli
