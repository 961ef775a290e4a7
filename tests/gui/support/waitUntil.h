#pragma once

#include <functional>

#include <QTest>

#include "support/patience.h"

namespace engram {

/// Outside of a test function, where QTRY_VERIFY could not end the test.
inline void waitUntil(const char* what, const std::function<bool()>& isSo)
{
    if (!QTest::qWaitFor(isSo, patienceMilliseconds))
        qFatal("%s never came", what);
}

} // namespace engram
