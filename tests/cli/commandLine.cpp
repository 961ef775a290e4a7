#include "commandLine.h"

#include <csignal>
#include <utility>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/files.h"

namespace engram::test {
namespace {

void redirect(int descriptor, const char* path, int flags)
{
    const int file = ::open(path, flags, 0600);
    if (file < 0 || ::dup2(file, descriptor) < 0)
        ::_exit(126);
    ::close(file);
}

} // namespace

RunningCli::RunningCli(const std::vector<std::string>& arguments, const Limits& limits)
{
    std::vector<std::string> all = {ENGRAM_CLI};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    pointers.reserve(all.size() + 1);
    for (std::string& argument : all)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    child_ = startWithinLimits(limits, [&] {
        ::signal(SIGINT, SIG_DFL); // which a shell ignores for what it runs in the background
        redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
        redirect(STDOUT_FILENO, out_.c_str(), O_WRONLY | O_CREAT);
        redirect(STDERR_FILENO, err_.c_str(), O_WRONLY | O_CREAT);
        ::execv(pointers.front(), pointers.data());
        return 127;
    });
}

RunningCli::~RunningCli()
{
    if (child_ < 0)
        return;
    ::kill(child_, SIGKILL);
    static_cast<void>(statusOf(child_));
}

void RunningCli::interrupt() const
{
    if (child_ > 0)
        ::kill(child_, SIGINT);
}

Outcome RunningCli::finish()
{
    const int status = statusOf(std::exchange(child_, -1));
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readFile(out_), readFile(err_)};
}

Outcome runCli(const std::vector<std::string>& arguments, const Limits& limits)
{
    return RunningCli(arguments, limits).finish();
}

} // namespace engram::test
