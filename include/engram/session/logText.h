#pragma once

#include <string>
#include <string_view>

#include <engram/training/testLog.h>

namespace engram {

/// The log of an agent's tests as other programs read it, oldest first. `agentFile` is named in the lines that repeat
/// each; an agent that was never saved is AGENT there.

/// CSV as RFC 4180: kind, when, agent, what, lessons, seed, steps, asked, tested, correct, accuracy, low, high,
/// taught_tested, taught_correct, stopped, command. What is not known is empty.
[[nodiscard]] std::string logCsv(const TestLog& log, std::string_view agentFile);
/// A list of objects of the same fields, what is not known being null.
[[nodiscard]] std::string logJson(const TestLog& log, std::string_view agentFile);

} // namespace engram
