#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <engram/training/testLog.h>
#include <engram/training/testing.h>

namespace engram {

/// How engram-cli is told to test on digits of one part of its files: what TestLogEntry::arguments of a test holds.
struct TestLine {
    std::vector<std::string> files{}; ///< of digits; none: the MNIST that comes along
    std::optional<bool> turnOver{}; ///< as a person said it, where the content would decide else
    std::optional<bool> transpose{};
    std::string labels{}; ///< of a file that holds pictures alone; empty: found by its name
    std::string part = "test";
    std::size_t count = 1000;
    std::uint64_t seed = 1; ///< of the command line's own draw
    std::size_t steps = 10;
};
/// Its files are named so that it repeats the same in any folder.
[[nodiscard]] std::string argumentsOf(const TestLine& line);

/// The entry of a test that went so; `what`, `seed`, `steps` and `arguments` are the caller's to fill in. `when` in
/// seconds since 1970. `learner` as it was tested.
[[nodiscard]] TestLogEntry logEntryOf(
    const TestReport& report, const Learner& learner, std::size_t asked, std::uint64_t when);

/// How many lessons are remembered: engrams without the variants that belong to them.
[[nodiscard]] std::size_t lessonsIn(const Memory& memory);

} // namespace engram
