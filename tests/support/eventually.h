#pragma once

#include <chrono>
#include <thread>

namespace engram::test {

/// Whether the condition came true, waiting up to 20 s for what another thread or process does.
template <class Condition> [[nodiscard]] bool eventually(const Condition& condition)
{
    for (int i = 0; i < 4000 && !condition(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return condition();
}

} // namespace engram::test
