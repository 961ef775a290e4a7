#include <engram/training/comparison.h>

#include <algorithm>
#include <cmath>

namespace engram {
namespace {

/// The natural logarithm of how many ways there are to choose `chosen` of `all`.
double logOfChoices(std::size_t all, std::size_t chosen)
{
    double sum = 0;
    for (std::size_t i = 0; i < chosen; ++i)
        sum += std::log(static_cast<double>(all - i)) - std::log(static_cast<double>(i + 1));
    return sum;
}

} // namespace

double exactMcNemar(std::size_t one, std::size_t other)
{
    if (one == other)
        return 1;
    const std::size_t all = one + other;
    const std::size_t fewer = std::min(one, other);
    // One tail, from its greatest term down: each term is found from the one before it.
    double term = std::exp(logOfChoices(all, fewer) - static_cast<double>(all) * std::log(2.0));
    double tail = 0;
    for (std::size_t i = fewer; term > 0; --i) {
        tail += term;
        if (i == 0)
            break;
        term *= static_cast<double>(i) / static_cast<double>(all - i + 1);
    }
    return std::min(1.0, 2 * tail);
}

Result<Comparison> compareLearners(Learner& first, Learner& second, std::span<const Example> examples,
    const TestOptions& options, const Progress& progress)
{
    const std::uint64_t total = 2 * examples.size();
    const auto counted = [&progress, total](std::uint64_t before) {
        return Progress(progress.stopToken(),
            [&progress, total, before](std::uint64_t done, std::uint64_t) { progress(before + done, total); });
    };
    Comparison comparison;
    comparison.first = testExamples(first, examples, options, counted(0));
    comparison.second = testExamples(second, examples, options, counted(examples.size()));
    if (comparison.first.cancelled || comparison.second.cancelled)
        return failure(ErrorKind::cancelled, Sentence::of("The comparison was stopped"));

    for (std::size_t i = 0; i < examples.size(); ++i) {
        const TestedExample& one = comparison.first.examples[i];
        const TestedExample& other = comparison.second.examples[i];
        const bool isTaught = one.taught || other.taught;
        const std::size_t onlyFirst = one.correct() && !other.correct() ? 1 : 0;
        const std::size_t onlySecond = other.correct() && !one.correct() ? 1 : 0;
        (isTaught ? comparison.taught.onlyFirst : comparison.onlyFirst) += onlyFirst;
        (isTaught ? comparison.taught.onlySecond : comparison.onlySecond) += onlySecond;
        if (isTaught) {
            ++comparison.taught.tested;
            comparison.taught.first += one.correct() ? 1 : 0;
            comparison.taught.second += other.correct() ? 1 : 0;
        }
        if (one.code != other.code)
            comparison.different.push_back({one.example, one.code, other.code, isTaught});
    }
    comparison.probability = exactMcNemar(comparison.onlyFirst, comparison.onlySecond);
    return comparison;
}

} // namespace engram
