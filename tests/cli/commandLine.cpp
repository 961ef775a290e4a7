#include "commandLine.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/files.h"
#include "support/temporaryFolder.h"

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

Outcome runCli(const std::vector<std::string>& arguments, const Limits& limits)
{
    const TemporaryFolder folder;
    const std::string out = folder / "out";
    const std::string err = folder / "err";
    std::vector<std::string> all = {ENGRAM_CLI};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    pointers.reserve(all.size() + 1);
    for (std::string& argument : all)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    const int status = statusOf(startWithinLimits(limits, [&] {
        redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
        redirect(STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT);
        redirect(STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT);
        ::execv(pointers.front(), pointers.data());
        return 127;
    }));
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readFile(out), readFile(err)};
}

} // namespace engram::test
