#include <engram/session/logText.h>

#include <optional>
#include <sstream>

#include <nlohmann/json.hpp>

#include "csvField.h"

namespace engram {

std::string logCsv(const TestLog& log, std::string_view agentFile)
{
    std::ostringstream out;
    out << "kind,when,agent,what,lessons,seed,steps,asked,tested,correct,accuracy,low,high,taught_tested,"
           "taught_correct,stopped,command\r\n";
    for (const TestLogEntry& entry : log.entries()) {
        out << nameOf(entry.kind) << ',' << timeText(entry.when) << ',' << csvField(entry.agent) << ','
            << csvField(entry.what) << ',' << entry.lessons << ',';
        if (entry.seed)
            out << *entry.seed;
        out << ',' << entry.steps << ',' << entry.asked << ',' << entry.all.tested << ',' << entry.all.correct << ',';
        if (entry.all.tested > 0) {
            const auto [low, high] = accuracyInterval(entry.all);
            out << entry.accuracy() << ',' << low << ',' << high << ',';
        } else {
            out << ",,,";
        }
        out << entry.taught.tested << ',' << entry.taught.correct << ',' << (entry.stopped ? 1 : 0) << ','
            << csvField(commandLineOf(entry, agentFile)) << "\r\n";
    }
    return out.str();
}

std::string logJson(const TestLog& log, std::string_view agentFile)
{
    using LogJson = nlohmann::ordered_json;
    LogJson list = LogJson::array();
    for (const TestLogEntry& entry : log.entries()) {
        const auto [low, high] = accuracyInterval(entry.all);
        const auto measured = [&entry](double figure) { return entry.all.tested > 0 ? LogJson(figure) : LogJson(); };
        const std::string command = commandLineOf(entry, agentFile);
        list.push_back({{"kind", nameOf(entry.kind)}, {"when", timeText(entry.when)}, {"agent", entry.agent},
            {"what", entry.what}, {"lessons", entry.lessons}, {"seed", entry.seed ? LogJson(*entry.seed) : LogJson()},
            {"steps", entry.steps}, {"asked", entry.asked}, {"tested", entry.all.tested},
            {"correct", entry.all.correct}, {"accuracy", measured(entry.accuracy())},
            {"accuracy_interval_95", {measured(low), measured(high)}},
            {"taught", {{"tested", entry.taught.tested}, {"correct", entry.taught.correct}}},
            {"stopped", entry.stopped}, {"command", command.empty() ? LogJson() : LogJson(command)}});
    }
    return list.dump(2, ' ', false, LogJson::error_handler_t::replace);
}

} // namespace engram
