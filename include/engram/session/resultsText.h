#pragma once

#include <cstddef>
#include <string>

#include <engram/session/gallery.h>
#include <engram/session/session.h>
#include <engram/training/testing.h>

namespace engram {

/// A test as other programs read it, from the window and from the command line alike.

/// CSV (RFC 4180), tables with an empty line between them: the agent and the whole; a line for each true digit; every
/// example that was read wrong (data set, index, true digit, answer, whether it had been taught); each digit's recall
/// and precision; the accuracy by step; by sureness; and the `costliest` memories that decided most wrong answers, as
/// the gallery shows them; 0 leaves them out, as it has to be where the test did not look who decided.
[[nodiscard]] std::string resultsCsv(
    const TestReport& report, const TestedMoment& tested, std::size_t costliest = costliestMemories);
/// The same as one JSON value without a line end, with the 95 % interval and the accuracy among the surest.
[[nodiscard]] std::string resultsJson(
    const TestReport& report, const TestedMoment& tested, std::size_t costliest = costliestMemories);

} // namespace engram
