#pragma once

#include <string>

#include <engram/session/session.h>
#include <engram/training/testing.h>

namespace engram {

/// A test as other programs read it, from the window and from the command line alike.

/// CSV (RFC 4180), tables with an empty line between them: the agent and the whole; a line for each true digit; every
/// example that was read wrong (data set, index, true digit, answer, whether it had been taught); each digit's recall
/// and precision; the accuracy by step; and by sureness.
[[nodiscard]] std::string resultsCsv(const TestReport& report, const TestedMoment& tested);
/// The same as one JSON value without a line end, with the 95 % interval and the accuracy among the surest.
[[nodiscard]] std::string resultsJson(const TestReport& report, const TestedMoment& tested);

} // namespace engram
