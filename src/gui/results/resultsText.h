#pragma once

#include <QByteArray>

#include <engram/training/testing.h>

namespace engram {

/// A test as other programs read it. CSV (RFC 4180): the table with a line for each true digit, and after an empty line
/// every example that was read wrong: data set, index, true digit, answer.
[[nodiscard]] QByteArray resultsCsv(const TestReport& report);
/// The same as one JSON value, with the accuracy, its 95 % interval and the accuracy among the surest.
[[nodiscard]] QByteArray resultsJson(const TestReport& report);

} // namespace engram
