#include <engram/training/testing.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include <engram/recall/recall.h>
#include <engram/training/lessons.h>

#include "deciders.h"
#include "stopwatch.h"
#include "threads/workers.h"

namespace engram {
namespace {

constexpr std::size_t noDigit = 10; ///< the column of codes that are no digit

/// How many questions are answered before their states are recorded: enough to keep all cores busy, few enough that
/// their states (about 250 bytes a step) stay small.
constexpr std::size_t batchSize = 256;

/// Counts across threads, reports one thread at a time.
class SharedCount {
public:
    SharedCount(const Progress& progress, std::uint64_t total)
        : progress_(progress)
        , total_(total)
    {
    }
    void add()
    {
        const std::scoped_lock lock(mutex_);
        progress_(++done_, total_);
    }

private:
    const Progress& progress_;
    std::mutex mutex_;
    std::uint64_t done_ = 0;
    std::uint64_t total_;
};

class Examination {
public:
    Examination(const Learner& learner, const TestOptions& options, const Progress& progress, std::size_t total)
        : learner_(learner)
        , options_(options)
        , progress_(progress)
        , count_(progress, total)
        , workers_(options.threads)
        , recalls_(workers_.count())
    {
    }

    /// The settlings of a batch in its order; those after a cancellation are empty.
    struct Answer {
        Settling settling;
        std::optional<double> margin;
        std::optional<std::size_t> decider; ///< see deciderAmong()
    };
    std::vector<std::optional<Answer>> ask(std::span<const Example> batch)
    {
        std::vector<std::optional<Answer>> answers(batch.size());
        const std::size_t together = questionsTogether(batch.size());
        workers_.forEach((batch.size() + together - 1) / together, [&](std::size_t item, std::size_t worker) {
            const std::size_t first = item * together;
            const std::size_t count = std::min(together, batch.size() - first);
            ask(batch.subspan(first, count), recalls_[worker], std::span(answers).subspan(first, count));
        });
        return answers;
    }

private:
    /// Reading the memory once for some questions pays off only with windows, and only while no core has to wait.
    [[nodiscard]] std::size_t questionsTogether(std::size_t batch) const
    {
        constexpr std::size_t most = 16; // their numbers stay in a core's nearest cache
        return learner_.agent.architecture().windows() ? std::clamp<std::size_t>(batch / workers_.count(), 1, most) : 1;
    }

    void ask(std::span<const Example> some, Recall& recall, std::span<std::optional<Answer>> answers)
    {
        if (progress_.cancelled())
            return;
        std::vector<BitVector> inputs;
        for (const Example& example : some)
            inputs.push_back(inputFor(learner_, example.picture()));
        recall.expect(learner_.agent, std::vector<BitView>(inputs.begin(), inputs.end()));
        for (std::size_t i = 0; i < some.size() && !progress_.cancelled(); ++i) {
            answers[i] = settle(some[i], inputs[i], recall);
            count_.add();
        }
    }

    Answer settle(const Example& example, BitView input, Recall& recall)
    {
        const Question question{.input = input,
            .identity = identityOfExample(example.source->name(), example.number()),
            .steps = options_.steps};
        Answer answer{recall.settle(learner_.agent, question), {}, {}};
        if (options_.deciders)
            answer.decider =
                deciderAmong(recall.sharesOfLast(learner_.agent, answer.settling), learner_.agent.memory());
        if (options_.margins)
            answer.margin = marginOf(recall.distances(learner_.agent, input), codeOf(answer.settling.last().output));
        return answer;
    }

    const Learner& learner_;
    const TestOptions& options_;
    const Progress& progress_;
    SharedCount count_;
    Workers workers_;
    std::vector<Recall> recalls_; ///< one a worker
};

void count(TestReport& report, const TestedExample& tested)
{
    report.examples.push_back(tested);
    report.correct += tested.correct() ? 1 : 0;
    report.notADigit += tested.code >= noDigit ? 1 : 0;
    ++report.confusion.at(tested.example.label()).at(std::min<std::size_t>(tested.code, noDigit));
}

void countSteps(TestReport& report, std::uint8_t label, const Settling& settling)
{
    report.correctAfter.resize(settling.states.size());
    for (std::size_t step = 0; step < settling.states.size(); ++step)
        report.correctAfter[step] += codeOf(settling.states[step].output) == label ? 1 : 0;
}

Episode testEpisode(const Example& example)
{
    Episode episode;
    episode.kind = StateKind::testing;
    episode.source = example.source->name();
    episode.index = example.number();
    episode.expected = example.label();
    episode.identity = identityOfExample(example.source->name(), example.number());
    return episode;
}

void testInBatches(Learner& learner, std::span<const Example> examples, const TestOptions& options,
    const Progress& progress, TestReport& report)
{
    Examination examination(learner, options, progress, examples.size());
    std::vector<std::optional<std::size_t>> deciders;
    for (std::size_t first = 0; first < examples.size(); first += batchSize) {
        const auto batch = examples.subspan(first, std::min(batchSize, examples.size() - first));
        const auto answers = examination.ask(batch);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            if (!answers[i]) {
                report.cancelled = true;
                break;
            }
            const auto& [settling, margin, decider] = *answers[i];
            count(report, {batch[i], codeOf(settling.last().output), settling.settledAt, margin});
            deciders.push_back(decider);
            countSteps(report, batch[i].label(), settling);
            if (options.record)
                learner.agent.record(testEpisode(batch[i]), settling.states);
        }
        if (report.cancelled)
            break;
    }
    countDeciders(report, deciders, learner.agent.memory());
}

/// Marks those of which the memory holds an engram, by source and number.
void markTaught(TestReport& report, const Memory& memory)
{
    std::unordered_map<std::string_view, std::size_t> ids;
    for (std::size_t id = 0; id < memory.sourceNames().size(); ++id)
        ids.emplace(memory.sourceNames()[id], id);
    std::vector<std::unordered_set<std::uint64_t>> taught(ids.size());
    const auto idOf = [&ids](const TestedExample& tested) { return ids.find(tested.example.source->name()); };
    std::vector<bool> isAskedAbout(ids.size());
    for (const TestedExample& tested : report.examples)
        if (const auto id = idOf(tested); id != ids.end())
            isAskedAbout[id->second] = true;
    for (std::size_t i = 0; i < memory.size(); ++i)
        if (const std::size_t id = memory.sourceId(i); isAskedAbout[id])
            taught[id].insert(memory[i].provenance.index);
    for (TestedExample& tested : report.examples)
        if (const auto id = idOf(tested); id != ids.end())
            tested.taught = taught[id->second].contains(tested.example.number());
}

} // namespace

TestedPart TestReport::taught() const
{
    TestedPart part;
    for (const TestedExample& tested : examples)
        if (tested.taught) {
            ++part.tested;
            part.correct += tested.correct() ? 1 : 0;
        }
    return part;
}

double TestReport::accuracy() const
{
    return examples.empty() ? 0 : static_cast<double>(correct) / static_cast<double>(examples.size());
}

std::optional<double> TestReport::accuracyOfSurest(double share) const
{
    const auto hasMargin = [](const TestedExample& tested) { return tested.margin.has_value(); };
    if (std::ranges::none_of(examples, hasMargin))
        return std::nullopt;
    std::vector<const TestedExample*> surest;
    for (const TestedExample& tested : examples)
        surest.push_back(&tested);
    std::ranges::stable_sort(surest, std::ranges::greater(),
        [](const TestedExample* tested) { return tested->margin.value_or(-2); }); // margins begin at -1
    surest.resize(
        std::max<std::size_t>(static_cast<std::size_t>(std::llround(share * static_cast<double>(examples.size()))), 1));
    const auto right = std::ranges::count_if(surest, &TestedExample::correct);
    return static_cast<double>(right) / static_cast<double>(surest.size());
}

// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
std::pair<double, double> accuracyInterval(const TestedPart& counted)
{
    if (counted.tested == 0)
        return {0, 1};
    constexpr double z = 1.959963984540054; // the two-sided 95 % quantile of the normal distribution
    const double n = static_cast<double>(counted.tested);
    const double p = static_cast<double>(counted.correct) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double reach = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // At either end the formula gives the end itself; rounding would leave it a little short.
    return {counted.correct == 0 ? 0 : std::max(0.0, centre - reach),
        counted.correct == counted.tested ? 1 : std::min(1.0, centre + reach)};
}

std::pair<double, double> TestReport::accuracyInterval() const
{
    return engram::accuracyInterval(TestedPart{tested(), correct});
}

std::span<const DecidingMemory> TestReport::costliest(std::size_t most) const
{
    const auto wrong = std::ranges::count_if(deciders, [](const DecidingMemory& decider) { return decider.wrong > 0; });
    return std::span(deciders).first(std::min(most, static_cast<std::size_t>(wrong)));
}

TestReport testExamples(
    Learner& learner, std::span<const Example> examples, const TestOptions& options, const Progress& progress)
{
    const Stopwatch whole;
    TestReport report;
    testInBatches(learner, examples, options, progress, report);
    markTaught(report, learner.agent.memory());
    report.seconds = whole.seconds();
    return report;
}

} // namespace engram
