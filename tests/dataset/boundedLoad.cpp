#include "boundedLoad.h"

#include <sstream>

#include <engram/dataset/dataFile.h>
#include <engram/files/sha256.h>

namespace engram::test {

namespace {

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

LoadOutcome parse(const std::string& body)
{
    LoadOutcome outcome;
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

LoadOutcome loadWithinLimits(const std::filesystem::path& path, const Limits& limits)
{
    const LimitedRun run = runWithinLimits([&path] { return describe(loadDataFile(path)); }, limits);
    LoadOutcome outcome = parse(run.report);
    outcome.finished = run.finished;
    outcome.how = run.how;
    return outcome;
}

} // namespace engram::test
