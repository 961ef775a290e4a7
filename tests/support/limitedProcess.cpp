#include "support/limitedProcess.h"

#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace engram::test {

namespace {

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    if (setrlimit(resource, &both) != 0)
        _exit(126);
}

void keepTo(const Limits& limits)
{
    limit(RLIMIT_CORE, 0);
    if (limits.seconds > 0)
        limit(RLIMIT_CPU, sanitized ? rlim_t{20} * limits.seconds : limits.seconds);
    if (limits.megabytes > 0 && !sanitized)
        limit(RLIMIT_AS, rlim_t{limits.megabytes} << 20U);
}

/// What ended a process, if it was not the process itself.
std::string endOf(int status)
{
    if (WIFSIGNALED(status))
        return "signal " + std::to_string(WTERMSIG(status)) + " (24 and 9 mean: too slow)";
    if (WEXITSTATUS(status) != 0)
        return "exit code " + std::to_string(WEXITSTATUS(status));
    return {};
}

} // namespace

pid_t startWithinLimits(const Limits& limits, const std::function<int()>& work)
{
    std::fflush(nullptr); // else the child would write again what waits in the buffers
    const pid_t child = fork();
    if (child != 0)
        return child;
    keepTo(limits);
    _exit(work());
}

int statusOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

LimitedRun runWithinLimits(const std::function<std::string()>& work, const Limits& limits)
{
    static constexpr char wholly[] = "\nend"; // what a report that was not cut off ends with
    LimitedRun run;
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0) {
        run.how = "no pipe";
        return run;
    }
    const pid_t child = startWithinLimits(limits, [&] {
        const std::string report = work() + wholly;
        return write(ends[1], report.data(), report.size()) == static_cast<ssize_t>(report.size()) ? 0 : 1;
    });
    close(ends[1]);
    char room[4096];
    for (ssize_t count = 0; (count = read(ends[0], room, sizeof room)) > 0;)
        run.report.append(room, static_cast<std::size_t>(count));
    close(ends[0]);
    run.how = endOf(statusOf(child));
    run.finished = run.how.empty() && run.report.ends_with(wholly);
    if (run.finished)
        run.report.resize(run.report.size() - (sizeof wholly - 1));
    return run;
}

} // namespace engram::test
