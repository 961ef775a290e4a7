#include <chrono>
#include <iostream>
#include <memory>
#include <string>

#include <engram/plural.h>
#include <engram/session/logText.h>
#include <engram/store/agentFile.h>
#include <engram/text.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "logOutput.h"

namespace engram::cli {
namespace {

struct LogOptions {
    std::string agent;
    bool json = false;
    bool csv = false;
};

/// "79.5 % (76.9 % to 81.9 %)"
std::string accuracyWords(const TestedPart& part)
{
    const auto [low, high] = accuracyInterval(part);
    return percent(static_cast<double>(part.correct) / static_cast<double>(part.tested)) + " (" + percent(low) + " to "
        + percent(high) + ")";
}

void printEntry(const TestLogEntry& entry, const std::string& agentFile)
{
    const bool isCurve = entry.kind == MeasureKind::curve;
    std::cout << timeText(entry.when) << "  " << nameOf(entry.kind) << " of " << (isCurve ? "agents like " : "")
              << plainText(entry.agent) << (isCurve ? ", up to " : " after ")
              << plural(entry.lessons, "lesson", "lessons") << ", on " << plainText(entry.what) << '\n';
    if (entry.all.tested > 0)
        std::cout << "    " << accuracyWords(entry.all) << " of " << withSeparators(entry.all.tested)
                  << (entry.all.tested == 1 ? " digit" : " digits");
    else
        std::cout << "    no one figure";
    if (entry.stopped && isCurve)
        std::cout << ", stopped before more lessons";
    else if (entry.stopped)
        std::cout << ", stopped before all " << withSeparators(entry.asked) << " were asked";
    std::cout << '\n';
    if (entry.taught.tested > 0) {
        std::cout << "    " << withSeparators(entry.taught.tested) << " of these had been taught";
        if (const TestedPart others = entry.untaught(); others.tested > 0)
            std::cout << "; of the others " << accuracyWords(others);
        std::cout << '\n';
    }
    if (const std::string line = commandLineOf(entry, agentFile); !line.empty())
        std::cout << "    " << plainText(line) << '\n';
}

Result<void> tellLog(const LogOptions& options)
{
    ENGRAM_TRY(const Learner learner, loadAgent(options.agent));
    const std::string file = fromAnyFolder(options.agent); // as all others in a line
    if (options.csv) {
        std::cout << logCsv(learner.log, file);
    } else if (options.json) {
        std::cout << logJson(learner.log, file) << '\n';
    } else {
        std::cout << plainText(learner.name) << ": " << logSummary(learner.log) << '\n';
        for (const TestLogEntry& entry : learner.log.entries())
            printEntry(entry, file);
    }
    return {};
}

} // namespace

std::string logSummary(const TestLog& log)
{
    if (log.empty())
        return "no measurements are kept";
    std::string text = plural(log.size(), "measurement is kept", "measurements are kept");
    const TestLogEntry& last = log.entries().back();
    if (last.all.tested > 0)
        text += ", the last with " + percent(last.accuracy()) + " of " + plural(last.all.tested, "digit", "digits");
    return text;
}

std::uint64_t secondsSince1970()
{
    using namespace std::chrono;
    const auto now = duration_cast<std::chrono::seconds>(system_clock::now().time_since_epoch()).count();
    return now > 0 ? static_cast<std::uint64_t>(now) : 0;
}

void addLog(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<LogOptions>();
    CLI::App* command = app.add_subcommand("log",
        "Lists every test, curve and comparison of an agent that was kept: when, on what, with which result, and how "
        "to repeat it.");
    command->footer("The window keeps all of the open agent; test does with --output, curve and compare with --log. A\n"
                    "line repeats its figures as long as the agent remembers what it did then.");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    CLI::Option* json = command->add_flag("--json", options->json, "As JSON");
    command->add_flag("--csv", options->csv, "As CSV")->excludes(json);
    command->callback([options, &run] { run = [options] { return tellLog(*options); }; });
}

} // namespace engram::cli
