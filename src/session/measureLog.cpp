#include <engram/session/measureLog.h>

#include <algorithm>
#include <cstddef>
#include <vector>

#include <engram/training/testLine.h>

namespace engram {

namespace {

/// The measurements of the first learner that has these settings.
std::vector<ExperimentCell> cellsOf(std::span<const ExperimentCell> cells, const std::string& settings)
{
    std::vector<ExperimentCell> own;
    for (const ExperimentCell& cell : cells)
        if (cell.settings == settings && (own.empty() || own.front().learner == cell.learner))
            own.push_back(cell);
    return own;
}

/// The most lessons that were measured as often as was asked for; 0: none.
std::size_t mostMeasured(const CurveQuestion& question, std::span<const ExperimentCell> cells)
{
    std::size_t most = 0;
    for (const std::size_t lessons : question.lessons) {
        const auto draws =
            std::ranges::count_if(cells, [lessons](const ExperimentCell& cell) { return cell.lessons == lessons; });
        if (static_cast<std::size_t>(draws) == question.draws)
            most = std::max(most, lessons);
    }
    return most;
}

} // namespace

std::optional<TestLogEntry> curveEntry(const CurveQuestion& question, const DataFile& digits,
    std::span<const ExperimentCell> cells, const LearnerDescription& description)
{
    const std::vector<ExperimentCell> own = cellsOf(cells, settingsText(description));
    const std::size_t most = mostMeasured(question, own);
    if (most == 0)
        return std::nullopt;
    TestLogEntry entry;
    entry.kind = MeasureKind::curve;
    if (const DigitSet* test = digits.split("test"))
        entry.what = test->name();
    entry.lessons = most;
    entry.seed = question.seed;
    entry.steps = question.steps;
    for (const ExperimentCell& cell : own) {
        if (cell.lessons != most)
            continue;
        entry.all.tested += cell.tested;
        entry.all.correct += cell.correct;
    }
    entry.asked = entry.all.tested;
    CurveQuestion measured = question;
    std::erase_if(measured.lessons, [most](std::size_t lessons) { return lessons > most; });
    entry.stopped = measured.lessons.size() < question.lessons.size();
    if (const Result<CommandWords> words = wordsOfCurve(measured, digits))
        entry.arguments = shellText(*words);
    return entry;
}

TestLogEntry comparisonEntry(const Comparison& comparison, const Learner& first, std::size_t asked,
    const std::string& digits, const std::string& second)
{
    TestLogEntry entry = logEntryOf(comparison.first, first, asked, 0);
    entry.kind = MeasureKind::comparison;
    entry.what = digits + " \u00b7 " + second;
    return entry;
}

} // namespace engram
