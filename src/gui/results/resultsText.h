#pragma once

#include <QByteArray>

#include <engram/session/session.h>

namespace engram {

/// A test as other programs read it. CSV (RFC 4180): the table with a line for each true digit, and after an empty line
/// every example that was read wrong (data set, index, true digit, answer, whether it had been taught), then each
/// digit's recall and precision, the accuracy by step, and by sureness; before all of it the agent, and what had been
/// taught.
[[nodiscard]] QByteArray resultsCsv(const TestReport& report, const TestedMoment& tested);
/// The same as one JSON value, with the accuracy, its 95 % interval and the accuracy among the surest.
[[nodiscard]] QByteArray resultsJson(const TestReport& report, const TestedMoment& tested);

} // namespace engram
