#pragma once

#include <QTest>

// How long QTest's QTRY_ macros wait for what a test waits for, before they take it for something that never comes.
// Their own five seconds are a guess about the machine; where it is busy they are too few, and nowhere does a passing
// test wait longer for it.
namespace engram {
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
inline constexpr int patienceMilliseconds = 240'000;
#else
inline constexpr int patienceMilliseconds = 60'000;
#endif
} // namespace engram

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, ::engram::patienceMilliseconds)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, text) QTRY_VERIFY2_WITH_TIMEOUT(expression, text, ::engram::patienceMilliseconds)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, ::engram::patienceMilliseconds)
