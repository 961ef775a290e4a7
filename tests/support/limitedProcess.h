#pragma once

#include <algorithm>
#include <cstdio>
#include <string>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace engram::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
inline constexpr bool sanitized =
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer); // clang's way to say it
#else
inline constexpr bool sanitized = false;
#endif

/// What the README promises of any small file, however hostile.
inline constexpr rlim_t promisedSeconds = 6; ///< of processor time
inline constexpr rlim_t promisedMegabytes = 700;
/// What all but a few keep to.
inline constexpr rlim_t usualSeconds = 3;

struct LimitedRun {
    bool finished = false; ///< the process came to its end by itself, within the limits
    std::string how; ///< else: what ended it
    std::string report;
};

/// Runs `work`, which returns a report, in a forked process that may take `seconds` of processor time and
/// promisedMegabytes of addresses. Under a sanitizer, which needs room of its own and slows everything down, the memory
/// is not limited and the time is twenty times as long.
template <class Work> [[nodiscard]] LimitedRun runWithinLimits(const Work& work, rlim_t seconds = usualSeconds)
{
    LimitedRun run;
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0) {
        run.how = "no pipe";
        return run;
    }
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const rlim_t maximum = sanitized ? 20 * seconds : seconds;
        const rlimit time{maximum, maximum};
        setrlimit(RLIMIT_CPU, &time);
        const rlimit addresses{promisedMegabytes << 20, promisedMegabytes << 20};
        if (!sanitized)
            setrlimit(RLIMIT_AS, &addresses);
        const std::string report = work() + "\nend";
        const bool written = ::write(ends[1], report.data(), report.size()) == static_cast<ssize_t>(report.size());
        _exit(written ? 0 : 1);
    }
    close(ends[1]);
    char room[4096];
    for (ssize_t count = 0; (count = ::read(ends[0], room, sizeof room)) > 0;)
        run.report.append(room, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        run.how = "signal " + std::to_string(WTERMSIG(status)) + " (24 and 9 mean: too slow)";
    else if (WEXITSTATUS(status) != 0)
        run.how = "exit code " + std::to_string(WEXITSTATUS(status));
    run.finished = run.how.empty() && run.report.ends_with("\nend");
    if (run.finished)
        run.report.resize(run.report.size() - 4);
    return run;
}

} // namespace engram::test
