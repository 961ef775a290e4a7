#include <engram/session/resultsText.h>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <engram/training/testFigures.h>

#include "csvField.h"
#include "wording.h"

namespace engram {

namespace {

using ResultsJson = nlohmann::ordered_json;

std::vector<TestedExample> misreadOf(const TestReport& report)
{
    std::vector<TestedExample> misread;
    std::ranges::copy_if(
        report.examples, std::back_inserter(misread), [](const auto& each) { return !each.correct(); });
    return misread;
}

std::string cellOfShare(const std::optional<double>& share)
{
    return share ? csvShare(*share) : std::string();
}

std::string resultsLine(std::initializer_list<std::string> cells)
{
    std::string line;
    for (const std::string& cell : cells)
        line.append(&cell == cells.begin() ? "" : ",").append(cell);
    return line + "\r\n";
}

std::string confusionCsv(const TestReport& report)
{
    std::string text = "\r\ntrue,0,1,2,3,4,5,6,7,8,9,no digit\r\n";
    for (std::size_t digit = 0; digit < report.confusion.size(); ++digit) {
        text += std::to_string(digit);
        for (const std::size_t count : report.confusion[digit])
            text += "," + std::to_string(count);
        text += "\r\n";
    }
    return text;
}

/// The figures of the charts, each a table after an empty line.
std::string figuresCsv(const TestReport& report)
{
    using std::to_string;
    std::string text = "\r\ndigit,shown,answered,right,recall,precision\r\n";
    std::size_t digit = 0;
    for (const DigitFigures& figures : digitFigures(report))
        text += resultsLine({to_string(digit++), to_string(figures.shown), to_string(figures.answered),
            to_string(figures.right), cellOfShare(figures.recall()), cellOfShare(figures.precision())});
    text += "\r\nstep,right,accuracy\r\n";
    const std::vector<double> steps = accuracyByStep(report);
    for (std::size_t step = 0; step < steps.size(); ++step)
        text += resultsLine({to_string(step), to_string(report.correctAfter[step]), cellOfShare(steps[step])});
    text += "\r\ngroup by sureness,tested,right,accuracy,least margin,greatest margin\r\n";
    std::size_t group = 1;
    for (const SurenessFigures& figures : accuracyBySureness(report))
        text += resultsLine({to_string(group++), to_string(figures.part.tested), to_string(figures.part.correct),
            cellOfShare(figures.accuracy()), cellOfShare(figures.least), cellOfShare(figures.greatest)});
    return text;
}

ResultsJson surestJson(const TestReport& report)
{
    ResultsJson surest = ResultsJson::array();
    for (const double share : surestShares)
        if (const std::optional<double> accuracy = report.accuracyOfSurest(share))
            surest.push_back({{"share", share}, {"accuracy", *accuracy}});
    return surest;
}

ResultsJson digitsJson(const TestReport& report)
{
    ResultsJson digits = ResultsJson::array();
    const auto orNull = [](const std::optional<double>& figure) {
        return figure ? ResultsJson(*figure) : ResultsJson();
    };
    for (const DigitFigures& figures : digitFigures(report))
        digits.push_back({{"digit", digits.size()}, {"shown", figures.shown}, {"answered", figures.answered},
            {"right", figures.right}, {"recall", orNull(figures.recall())},
            {"precision", orNull(figures.precision())}});
    return digits;
}

ResultsJson surenessJson(const TestReport& report)
{
    ResultsJson groups = ResultsJson::array();
    for (const SurenessFigures& figures : accuracyBySureness(report))
        groups.push_back({{"tested", figures.part.tested}, {"correct", figures.part.correct},
            {"accuracy", figures.accuracy()}, {"least_margin", figures.least}, {"greatest_margin", figures.greatest}});
    return groups;
}

ResultsJson misreadJson(const TestReport& report)
{
    ResultsJson list = ResultsJson::array();
    for (const TestedExample& misread : misreadOf(report))
        list.push_back({{"source", misread.example.source->name()}, {"index", misread.example.number()},
            {"label", misread.example.label()}, {"code", misread.code}, {"taught", misread.taught}});
    return list;
}

std::string costliestCsv(std::span<const DecidingMemory> memories)
{
    using std::to_string;
    std::string text = "\r\nwrong answers decided,right answers decided,data set,index,kind,code\r\n";
    for (const DecidingMemory& memory : memories)
        text += resultsLine({to_string(memory.wrong), to_string(memory.right), csvField(memory.source),
            to_string(memory.index), std::string(kindName(memory.kind)), to_string(memory.code)});
    return text;
}

ResultsJson costliestJson(std::span<const DecidingMemory> memories)
{
    ResultsJson list = ResultsJson::array();
    for (const DecidingMemory& memory : memories)
        list.push_back({{"source", memory.source}, {"index", memory.index}, {"kind", kindName(memory.kind)},
            {"code", memory.code}, {"wrong", memory.wrong}, {"right", memory.right}});
    return list;
}

ResultsJson agentJson(const TestedMoment& tested)
{
    return {{"name", tested.entry.agent}, {"lessons", tested.entry.lessons}, {"lessons_now", tested.lessonsNow},
        {"unchanged", tested.sameMemory}, {"when", timeText(tested.entry.when)}};
}

} // namespace

std::string resultsCsv(const TestReport& report, const TestedMoment& tested, std::size_t costliest)
{
    using std::to_string;
    const TestedPart taught = report.taught();
    std::string text = "agent,lessons,lessons now,when,asked,tested,right,taught,taught right,stopped\r\n";
    text += resultsLine({csvField(tested.entry.agent), to_string(tested.entry.lessons), to_string(tested.lessonsNow),
        timeText(tested.entry.when), to_string(tested.entry.asked), to_string(report.tested()),
        to_string(report.correct), to_string(taught.tested), to_string(taught.correct), report.cancelled ? "1" : "0"});
    text += confusionCsv(report);
    text += "\r\ndata set,index,true,answer,taught\r\n";
    for (const TestedExample& misread : misreadOf(report))
        text += resultsLine({csvField(misread.example.source->name()), to_string(misread.example.number()),
            to_string(unsigned{misread.example.label()}), to_string(misread.code), misread.taught ? "1" : "0"});
    return text + figuresCsv(report) + (costliest > 0 ? costliestCsv(report.costliest(costliest)) : std::string());
}

std::string resultsJson(const TestReport& report, const TestedMoment& tested, std::size_t costliest)
{
    const auto [low, high] = report.accuracyInterval();
    const TestedPart taught = report.taught();
    ResultsJson whole = {{"agent", agentJson(tested)}, {"tested", report.tested()}, {"correct", report.correct},
        {"accuracy", report.accuracy()}, {"accuracy_interval_95", {low, high}}, {"not_a_digit", report.notADigit},
        {"confusion", report.confusion}, {"taught", {{"tested", taught.tested}, {"correct", taught.correct}}},
        {"surest", surestJson(report)}, {"digits", digitsJson(report)}, {"by_step", accuracyByStep(report)},
        {"by_sureness", surenessJson(report)}, {"misread", misreadJson(report)}, {"stopped", report.cancelled},
        {"seconds", report.seconds}};
    if (costliest > 0)
        whole["costliest"] = costliestJson(report.costliest(costliest));
    return whole.dump(2, ' ', false, ResultsJson::error_handler_t::replace);
}

} // namespace engram
