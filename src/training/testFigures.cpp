#include <engram/training/testFigures.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace engram {
namespace {

std::optional<double> shareOf(std::size_t part, std::size_t all)
{
    if (all == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(all);
}

} // namespace

std::optional<double> DigitFigures::recall() const
{
    return shareOf(right, shown);
}

std::optional<double> DigitFigures::precision() const
{
    return shareOf(right, answered);
}

std::array<DigitFigures, 10> digitFigures(const TestReport& report)
{
    std::array<DigitFigures, 10> figures{};
    for (std::size_t label = 0; label < report.confusion.size(); ++label)
        for (std::size_t answer = 0; answer < report.confusion[label].size(); ++answer) {
            const std::size_t count = report.confusion[label][answer];
            figures[label].shown += count;
            if (answer < figures.size())
                figures[answer].answered += count;
            if (answer == label)
                figures[label].right += count;
        }
    return figures;
}

std::vector<double> accuracyByStep(const TestReport& report)
{
    std::vector<double> accuracy;
    for (const std::size_t right : report.correctAfter)
        accuracy.push_back(shareOf(right, report.tested()).value_or(0));
    return accuracy;
}

double SurenessFigures::accuracy() const
{
    return shareOf(part.correct, part.tested).value_or(0);
}

std::vector<SurenessFigures> accuracyBySureness(const TestReport& report, std::size_t groups)
{
    std::vector<std::pair<double, bool>> answers; // margin, right
    for (const TestedExample& tested : report.examples)
        if (tested.margin)
            answers.emplace_back(*tested.margin, tested.correct());
    std::ranges::stable_sort(answers, std::ranges::greater(), &std::pair<double, bool>::first);
    std::vector<SurenessFigures> figures;
    const std::size_t count = std::min(groups, answers.size());
    for (std::size_t group = 0; group < count; ++group) {
        const std::size_t first = group * answers.size() / count;
        const std::size_t end = (group + 1) * answers.size() / count;
        SurenessFigures figure{{end - first, 0}, answers[end - 1].first, answers[first].first};
        for (std::size_t i = first; i < end; ++i)
            figure.part.correct += answers[i].second ? 1 : 0;
        figures.push_back(figure);
    }
    return figures;
}

} // namespace engram
