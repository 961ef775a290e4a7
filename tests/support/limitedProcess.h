#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include <sys/types.h>

namespace engram::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true; ///< slower by far, and no limit on addresses is possible
#elif defined(__has_feature)
inline constexpr bool sanitized =
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer); // clang's way to say it
#else
inline constexpr bool sanitized = false;
#endif

/// What a process may take. Under a sanitizer, which needs room of its own and slows everything down, the memory is not
/// limited and the time is twenty times as long.
struct Limits {
    unsigned seconds = 0; ///< of processor time; 0: as many as it likes
    std::size_t megabytes = 0; ///< of addresses, 2^20 bytes each; 0: as many as it likes
};

/// What the README promises of any small file, however hostile.
inline constexpr unsigned promisedSeconds = 6; ///< of processor time
inline constexpr std::size_t promisedMegabytes = 700;
inline constexpr Limits promisedLimits{.seconds = promisedSeconds, .megabytes = promisedMegabytes};
/// What all files keep that do not aim at the caps themselves, which is most of them.
inline constexpr Limits usualLimits{.seconds = promisedSeconds / 2, .megabytes = promisedMegabytes};

/// Forks. The child keeps to `limits`, leaves no core file, does `work`, and ends with the exit code that it returns.
[[nodiscard]] pid_t startWithinLimits(const Limits& limits, const std::function<int()>& work);
/// Waits for the end of a child; returns its status as waitpid() tells it.
[[nodiscard]] int statusOf(pid_t child);

struct LimitedRun {
    bool finished = false; ///< the process came to its end by itself, within the limits
    std::string how; ///< else: what ended it
    std::string report;
};

/// Runs `work`, which returns a report, in a process of its own.
[[nodiscard]] LimitedRun runWithinLimits(const std::function<std::string()>& work, const Limits& limits = usualLimits);

} // namespace engram::test
