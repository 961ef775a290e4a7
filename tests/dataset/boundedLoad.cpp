#include "boundedLoad.h"

#include <cstdio>
#include <sstream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sha256.h>

namespace engram::testing {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer); // clang's way to say it
#else
constexpr bool sanitized = false;
#endif
constexpr rlim_t maximumAddresses = rlim_t{700} << 20;
constexpr rlim_t maximumSeconds = sanitized ? 60 : 3;

std::string describe(const Split& split)
{
    std::ostringstream text;
    text << "split\n"
         << split.name << '\n'
         << split.digits->size() << '\n'
         << sha256Hex(split.digits->pixels()) << '\n'
         << sha256Hex(split.digits->labels()) << '\n';
    if (split.name != "digits")
        return text.str();
    for (std::size_t i = 0; i < split.digits->size(); ++i)
        text << "picture\n" << sha256Hex(split.digits->picture(i)) << '\n';
    return text.str();
}

std::string describe(const Result<DataFile>& result)
{
    if (!result)
        return "refused\n" + result.error().message;
    std::string text = "accepted\n";
    for (const Split& split : result->splits)
        text += describe(split);
    for (const Repair& repair : result->repairs)
        text += "repair\n" + repair.cell + '\n';
    return text;
}

[[noreturn]] void loadAndReport(const std::filesystem::path& path, int out)
{
    const rlimit seconds{maximumSeconds, maximumSeconds};
    setrlimit(RLIMIT_CPU, &seconds);
    const rlimit addresses{maximumAddresses, maximumAddresses};
    if (!sanitized)
        setrlimit(RLIMIT_AS, &addresses);
    const std::string report = describe(loadDataFile(path)) + "\nend";
    const bool written = write(out, report.data(), report.size()) == static_cast<ssize_t>(report.size());
    _exit(written ? 0 : 1);
}

std::string readToEnd(int in)
{
    std::string text;
    char room[4096];
    for (ssize_t count = 0; (count = read(in, room, sizeof room)) > 0;)
        text.append(room, static_cast<std::size_t>(count));
    return text;
}

LoadOutcome parse(const std::string& report)
{
    LoadOutcome outcome;
    outcome.finished = report.ends_with("\nend");
    const std::string body = report.substr(0, report.size() - (outcome.finished ? 4 : 0));
    if (body.starts_with("refused\n")) {
        outcome.message = body.substr(8);
        return outcome;
    }
    std::istringstream lines(body);
    const auto next = [&] {
        std::string line;
        std::getline(lines, line);
        return line;
    };
    outcome.accepted = next() == "accepted";
    for (std::string line = next(); !line.empty(); line = next()) {
        if (line == "split") {
            LoadOutcome::Split split;
            split.name = next();
            split.count = std::stoul(next());
            split.imagesSha256 = next();
            split.labelsSha256 = next();
            outcome.splits.push_back(std::move(split));
        } else if (line == "picture") {
            outcome.splits.back().pictureSha256.push_back(next());
        } else if (line == "repair") {
            outcome.repairs.push_back(next());
        }
    }
    return outcome;
}

} // namespace

LoadOutcome loadWithinLimits(const std::filesystem::path& path)
{
    LoadOutcome outcome;
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0) {
        outcome.how = "no pipe";
        return outcome;
    }
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0)
        loadAndReport(path, ends[1]);
    close(ends[1]);
    const std::string report = readToEnd(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);

    outcome = parse(report);
    if (WIFSIGNALED(status))
        outcome.how = "signal " + std::to_string(WTERMSIG(status)) + " (24 and 9 mean: too slow)";
    else if (WEXITSTATUS(status) != 0)
        outcome.how = "exit code " + std::to_string(WEXITSTATUS(status));
    outcome.finished = outcome.finished && outcome.how.empty();
    return outcome;
}

} // namespace engram::testing
