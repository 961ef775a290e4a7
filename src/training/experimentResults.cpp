#include <engram/training/experiment.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include <engram/text.h>

namespace engram {
namespace {

constexpr std::array<std::string_view, 14> columns = {"learner", "lessons", "seed", "examine", "count", "steps",
    "tested", "correct", "not_a_digit", "accuracy", "engrams", "teaching_seconds", "testing_seconds", "settings"};

template <class Number> bool read(std::string_view text, Number& number)
{
    const std::optional<Number> found = numberIn<Number>(text);
    number = found.value_or(Number{});
    return found.has_value();
}

std::optional<ExperimentCell> cellOf(std::string_view line)
{
    std::array<std::string_view, columns.size()> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isLast = i + 1 == fields.size();
        const std::size_t end = line.find(',');
        if (isLast != (end == std::string_view::npos))
            return std::nullopt;
        fields.at(i) = line.substr(0, end);
        line.remove_prefix(isLast ? line.size() : end + 1);
    }
    ExperimentCell cell;
    double accuracy = 0; // derived: checked, not kept
    cell.learner = fields[0];
    cell.settings = fields[13];
    cell.examine = fields[3] == "validation" ? Examination::validation : Examination::test;
    const bool isWhole = read(fields[1], cell.lessons) && read(fields[2], cell.seed) && read(fields[4], cell.count)
        && read(fields[5], cell.steps) && read(fields[6], cell.tested) && read(fields[7], cell.correct)
        && read(fields[8], cell.notADigit) && read(fields[9], accuracy) && read(fields[10], cell.engrams)
        && read(fields[11], cell.teachingSeconds) && read(fields[12], cell.testingSeconds)
        && (fields[3] == "validation" || fields[3] == "test");
    if (!isWhole || cell.correct > cell.tested || std::abs(accuracy - cell.accuracy()) > 1e-6)
        return std::nullopt;
    return cell;
}

/// The standard deviation of the sample: divided by n - 1.
double deviationOf(std::span<const double> values, double mean)
{
    if (values.size() < 2)
        return 0;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

struct Group {
    ExperimentSummary summary;
    std::vector<double> accuracies;
    double seconds = 0;
};

} // namespace

std::string experimentCsvHeader()
{
    std::string line;
    for (const std::string_view column : columns)
        line.append(line.empty() ? "" : ",").append(column);
    return line + "\n";
}

std::string experimentCsvLine(const ExperimentCell& cell)
{
    const std::array<std::string, columns.size()> fields = {cell.learner, std::to_string(cell.lessons),
        std::to_string(cell.seed), cell.examine == Examination::test ? "test" : "validation",
        std::to_string(cell.count), std::to_string(cell.steps), std::to_string(cell.tested),
        std::to_string(cell.correct), std::to_string(cell.notADigit), fixedPoint(cell.accuracy(), 6),
        std::to_string(cell.engrams), fixedPoint(cell.teachingSeconds, 3), fixedPoint(cell.testingSeconds, 3),
        cell.settings};
    std::string line;
    for (const std::string& field : fields)
        line.append(line.empty() ? "" : ",").append(field);
    return line + "\n";
}

std::string experimentCsv(std::span<const ExperimentCell> cells)
{
    std::string text = experimentCsvHeader();
    for (const ExperimentCell& cell : cells)
        text += experimentCsvLine(cell);
    return text;
}

Result<std::vector<ExperimentCell>> parseExperimentCsv(std::string_view text, std::string_view fileName)
{
    std::vector<ExperimentCell> cells;
    std::size_t number = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const std::string_view line = text.substr(0, end + 1);
        const std::string place = std::string(fileName) + ", line " + std::to_string(++number);
        if (number == 1) {
            if (line != experimentCsvHeader())
                return failure(ErrorKind::malformed,
                    Sentence::of("%1: these are not the columns of an experiment's results", place));
        } else if (std::optional<ExperimentCell> cell = cellOf(line.substr(0, end))) {
            cells.push_back(*std::move(cell));
        } else {
            return failure(ErrorKind::malformed, Sentence::of("%1: this is no result of an experiment", place));
        }
        text.remove_prefix(end + 1);
    }
    return cells;
}

std::vector<ExperimentSummary> summarise(std::span<const ExperimentCell> cells)
{
    std::vector<Group> groups;
    for (const ExperimentCell& cell : cells) {
        auto group = std::ranges::find_if(groups, [&cell](const Group& other) {
            return other.summary.learner == cell.learner && other.summary.settings == cell.settings
                && other.summary.lessons == cell.lessons;
        });
        if (group == groups.end()) {
            Group& added = groups.emplace_back();
            added.summary.learner = cell.learner;
            added.summary.settings = cell.settings;
            added.summary.lessons = cell.lessons;
            group = groups.end() - 1;
        }
        group->accuracies.push_back(cell.accuracy());
        group->summary.tested += cell.tested;
        group->seconds += cell.testingSeconds;
    }
    std::vector<ExperimentSummary> summaries;
    for (Group& group : groups) {
        ExperimentSummary& summary = group.summary;
        summary.seeds = group.accuracies.size();
        for (const double accuracy : group.accuracies)
            summary.mean += accuracy / static_cast<double>(summary.seeds);
        summary.deviation = deviationOf(group.accuracies, summary.mean);
        summary.least = std::ranges::min(group.accuracies);
        summary.greatest = std::ranges::max(group.accuracies);
        if (summary.tested > 0)
            summary.millisecondsPerAnswer = group.seconds * 1000 / static_cast<double>(summary.tested);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

std::string experimentTable(std::span<const ExperimentSummary> summaries)
{
    std::vector<std::array<std::string, 7>> rows = {
        {"learner", "lessons", "seeds", "accuracy", "deviation", "least-greatest", "ms an answer"}};
    for (const ExperimentSummary& summary : summaries)
        rows.push_back({summary.learner, withSeparators(summary.lessons), withSeparators(summary.seeds),
            fixedPoint(summary.mean, 4), summary.seeds < 2 ? std::string() : fixedPoint(summary.deviation, 4),
            fixedPoint(summary.least, 4) + "-" + fixedPoint(summary.greatest, 4),
            fixedPoint(summary.millisecondsPerAnswer, 3)});
    std::array<std::size_t, 7> widths{};
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths.at(i) = std::max(widths.at(i), row.at(i).size());
    std::string table;
    const auto addRow = [&](const std::array<std::string, 7>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths.at(i) - row.at(i).size(), ' ');
            table += "| " + (i == 0 ? row.at(i) + padding : padding + row.at(i)) + " ";
        }
        table += "|\n";
    };
    addRow(rows.front());
    for (std::size_t i = 0; i < widths.size(); ++i)
        table += (i == 0 ? "|:" : "|-") + std::string(widths.at(i), '-') + (i == 0 ? "-" : ":");
    table += "|\n";
    for (std::size_t row = 1; row < rows.size(); ++row)
        addRow(rows[row]);
    return table;
}

} // namespace engram
