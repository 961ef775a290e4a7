#include <engram/training/experiment.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include <engram/text.h>

namespace engram {
namespace {

constexpr std::array<std::string_view, 15> columns = {"learner", "lessons", "seed", "examine", "count", "steps",
    "tested", "correct", "not_a_digit", "accuracy", "engrams", "teaching_seconds", "testing_seconds", "settings",
    "draw"};
constexpr std::size_t columnsWithoutDraw = 14; ///< of files that are older than the choice

std::string lineOfNames(std::span<const std::string_view> names)
{
    std::string line;
    for (const std::string_view name : names)
        line.append(line.empty() ? "" : ",").append(name);
    return line + "\n";
}

template <class Number> bool read(std::string_view text, Number& number)
{
    const std::optional<Number> found = numberIn<Number>(text);
    number = found.value_or(Number{});
    return found && std::isfinite(static_cast<double>(number));
}

/// `count`: how many columns there are.
std::optional<ExperimentCell> cellOf(std::string_view line, std::size_t count)
{
    std::array<std::string_view, columns.size()> fields;
    fields.back() = nameOf(LessonDraw::random);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isLast = i + 1 == count;
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
    const std::optional<LessonDraw> draw = findLessonDraw(fields[14]);
    cell.draw = draw.value_or(LessonDraw::random);
    const bool isWhole = draw && read(fields[1], cell.lessons) && read(fields[2], cell.seed)
        && read(fields[4], cell.count) && read(fields[5], cell.steps) && read(fields[6], cell.tested)
        && read(fields[7], cell.correct) && read(fields[8], cell.notADigit) && read(fields[9], accuracy)
        && read(fields[10], cell.engrams) && read(fields[11], cell.teachingSeconds)
        && read(fields[12], cell.testingSeconds) && (fields[3] == "validation" || fields[3] == "test");
    if (!isWhole || cell.correct > cell.tested || std::abs(accuracy - cell.accuracy()) > 1e-6)
        return std::nullopt;
    return cell;
}

/// As it was written, where an editor has put a byte order mark before it or carriage returns at its lines.
std::string withUnixLines(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::string lines;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            lines += text[i];
    return lines;
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

/// As Markdown sets it: the first row names the columns, of which the first is flush left.
std::string tableText(std::span<const std::vector<std::string>> rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string table;
    const auto addRow = [&](const std::vector<std::string>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - row[i].size(), ' ');
            table += "| " + (i == 0 ? row[i] + padding : padding + row[i]) + " ";
        }
        table += "|\n";
    };
    addRow(rows.front());
    for (std::size_t i = 0; i < widths.size(); ++i)
        table += (i == 0 ? "|:" : "|-") + std::string(widths[i], '-') + (i == 0 ? "-" : ":");
    table += "|\n";
    for (const auto& row : rows.subspan(1))
        addRow(row);
    return table;
}

} // namespace

std::string experimentCsvHeader()
{
    return lineOfNames(columns);
}

std::string experimentCsvLine(const ExperimentCell& cell)
{
    const std::array<std::string, columns.size()> fields = {cell.learner, std::to_string(cell.lessons),
        std::to_string(cell.seed), cell.examine == Examination::test ? "test" : "validation",
        std::to_string(cell.count), std::to_string(cell.steps), std::to_string(cell.tested),
        std::to_string(cell.correct), std::to_string(cell.notADigit), fixedPoint(cell.accuracy(), 6),
        std::to_string(cell.engrams), fixedPoint(cell.teachingSeconds, 3), fixedPoint(cell.testingSeconds, 3),
        cell.settings, std::string(nameOf(cell.draw))};
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

Result<std::vector<ExperimentCell>> parseExperimentCsv(std::string_view saved, std::string_view fileName)
{
    const std::string unixText = withUnixLines(saved);
    std::string_view text = unixText;
    std::vector<ExperimentCell> cells;
    std::size_t number = 0;
    std::size_t count = columns.size();
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const std::string_view line = text.substr(0, end + 1);
        const std::string place = std::string(fileName) + ", line " + std::to_string(++number);
        if (number == 1) {
            if (line == lineOfNames(std::span(columns).first(columnsWithoutDraw)))
                count = columnsWithoutDraw;
            else if (line != experimentCsvHeader())
                return failure(ErrorKind::malformed,
                    Sentence::of("%1: these are not the columns of an experiment's results", place));
        } else if (std::optional<ExperimentCell> cell = cellOf(line.substr(0, end), count)) {
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
                && other.summary.draw == cell.draw && other.summary.lessons == cell.lessons;
        });
        if (group == groups.end()) {
            Group& added = groups.emplace_back();
            added.summary.learner = cell.learner;
            added.summary.settings = cell.settings;
            added.summary.draw = cell.draw;
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

std::string curveName(const ExperimentSummary& summary)
{
    if (summary.draw == LessonDraw::random)
        return summary.learner;
    return summary.learner + ", " + std::string(nameOf(summary.draw));
}

std::string experimentTable(std::span<const ExperimentSummary> summaries)
{
    const bool isRandom = std::ranges::all_of(
        summaries, [](const ExperimentSummary& summary) { return summary.draw == LessonDraw::random; });
    std::vector<std::vector<std::string>> rows = {
        {"learner", "lessons", "seeds", "accuracy", "deviation", "least-greatest", "ms an answer"}};
    for (const ExperimentSummary& summary : summaries)
        rows.push_back({summary.learner, withSeparators(summary.lessons), withSeparators(summary.seeds),
            fixedPoint(summary.mean, 4), summary.seeds < 2 ? std::string() : fixedPoint(summary.deviation, 4),
            fixedPoint(summary.least, 4) + "-" + fixedPoint(summary.greatest, 4),
            fixedPoint(summary.millisecondsPerAnswer, 3)});
    for (std::size_t row = 0; row < rows.size() && !isRandom; ++row)
        rows[row].insert(rows[row].begin() + 1, row == 0 ? "draw" : std::string(nameOf(summaries[row - 1].draw)));
    return tableText(rows);
}

} // namespace engram
