#include "commandLine.h"

#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void redirect(int descriptor, const char* path, int flags)
{
    const int file = ::open(path, flags, 0600);
    if (file < 0 || ::dup2(file, descriptor) < 0)
        ::_exit(126);
    ::close(file);
}

void limit(int resource, rlim_t value)
{
    const rlimit both = {value, value};
    if (value != 0 && ::setrlimit(static_cast<__rlimit_resource_t>(resource), &both) != 0)
        ::_exit(126);
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
    for (std::string& argument : all)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    const pid_t child = ::fork();
    if (child == 0) {
        redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
        redirect(STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT);
        redirect(STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT);
        limit(RLIMIT_CPU, sanitized ? 20 * limits.seconds : limits.seconds);
        limit(RLIMIT_CORE, 1);
        if (!sanitized)
            limit(RLIMIT_AS, limits.memory);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

std::filesystem::path sharedFolder()
{
    return ENGRAM_SHARED_DIR;
}

nlohmann::json readJson(const std::filesystem::path& path)
{
    return nlohmann::json::parse(contentOf(path.string()));
}

} // namespace engram::test
