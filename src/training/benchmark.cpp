#include <engram/training/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

#include <engram/bits/kernel.h>
#include <engram/dataset/sampling.h>
#include <engram/recall/recall.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>
#include <engram/try.h>

#include "plainRecall.h"
#include "recall/codeDistances.h"

namespace engram {
namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of sorted times.
double quantile(const std::vector<double>& times, double share)
{
    const auto last = static_cast<double>(times.size() - 1);
    return times[static_cast<std::size_t>(std::lround(last * share))];
}

Result<void> check(const std::shared_ptr<const DigitSet>& training, const std::shared_ptr<const DigitSet>& test,
    const BenchmarkOptions& options)
{
    if (!training || training->empty() || options.lessons == 0)
        return failure(ErrorKind::invalidArgument, Sentence::of("A benchmark needs lessons: there are none to teach."));
    if (!test || test->empty() || options.questions == 0)
        return failure(ErrorKind::invalidArgument, Sentence::of("A benchmark needs questions: there are none to ask."));
    if (options.learner.agent.rules.discrimination)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("The benchmark compares recall by Hamming distance; switch the discrimination rule off."));
    return {};
}

/// Every answer on its own, the working memory warm from a picture that is not among them.
std::vector<double> timeAnswers(const Agent& agent, const std::vector<Question>& questions, Recall& recall)
{
    const BitVector black(agent.sizes().inputs);
    (void)recall.answer(agent, {black, 0, questions.front().steps});
    std::vector<double> times;
    times.reserve(questions.size());
    for (const Question& question : questions) {
        const Clock::time_point start = Clock::now();
        (void)recall.answer(agent, question);
        times.push_back(millisecondsSince(start));
    }
    return times;
}

/// What it costs to hold a picture against the input bits of all engrams once: less than that takes only who does not
/// look at them all.
double timeOnePass(const Agent& agent, const std::vector<Question>& questions)
{
    constexpr std::size_t passes = 15;
    std::vector<double> times;
    std::vector<std::uint16_t> distances(agent.memory().size());
    for (std::size_t i = 0; i < passes; ++i) {
        const Clock::time_point start = Clock::now();
        measureDistances(agent.memory(), questions[i % questions.size()].input, defaultKernel(), distances);
        times.push_back(millisecondsSince(start));
    }
    std::ranges::sort(times);
    return quantile(times, 0.5);
}

/// Words that the plain loop may count over for one answer: a second or two. Of an answer that takes more it is asked
/// for some bits only, and the time of all follows from that.
constexpr std::size_t mostPlainWords = std::size_t{2} << 30U;

/// The plain loop is slow: it answers until a second has gone, but at least once.
void comparePlainly(const Agent& agent, const std::vector<Question>& questions, Recall& recall,
    const std::vector<double>& times, BenchmarkReport& report)
{
    const PlainRecall plain(agent);
    const std::size_t steps = questions.front().steps;
    const std::size_t words = plain.wordsOf(steps);
    const std::size_t bits = steps * (agent.sizes().states + agent.sizes().outputs);
    std::vector<double> plainTimes;
    report.agrees = true;
    report.plainShare = 1;
    for (double total = 0; plainTimes.size() < questions.size() && total < 1000;) {
        const Question& question = questions[plainTimes.size()];
        const std::vector<State> states = recall.settle(agent, question).states;
        const Clock::time_point start = Clock::now();
        if (words <= mostPlainWords)
            report.agrees = report.agrees && plain.settle(question) == states;
        else
            report.agrees = report.agrees
                && plain.agreesInPart(question, states, bits / (words / mostPlainWords + 1), report.plainShare);
        const double time = millisecondsSince(start);
        total += time;
        plainTimes.push_back(time / report.plainShare);
    }
    std::vector<double> same(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(plainTimes.size()));
    std::ranges::sort(same);
    std::ranges::sort(plainTimes);
    report.plainMilliseconds = quantile(plainTimes, 0.5);
    report.ratio = report.plainMilliseconds / quantile(same, 0.5);
}

} // namespace

Result<BenchmarkReport> runBenchmark(const std::shared_ptr<const DigitSet>& training,
    const std::shared_ptr<const DigitSet>& test, const BenchmarkOptions& options, const Progress& progress)
{
    ENGRAM_TRY(check(training, test, options));
    ENGRAM_TRY(Learner learner, Learner::create(options.learner));

    BenchmarkReport report;
    report.kernel = defaultKernel().name();
    const std::vector<Example> lessons = mixExamples(training, options.lessons, {}, options.seed);
    const TeachReport taught = teachExamples(learner, lessons, progress);
    report.lessons = taught.lessons;
    report.engrams = taught.engrams;
    report.lessonsPerSecond = static_cast<double>(taught.lessons) / std::max(taught.seconds, 1e-9);

    std::vector<Example> examples;
    std::vector<BitVector> inputs;
    std::vector<Question> questions;
    for (std::uint32_t i = 0; i < std::min(options.questions, test->size()); ++i) {
        examples.push_back({test, i});
        inputs.push_back(inputFor(learner, test->picture(i)));
    }
    for (std::uint32_t i = 0; i < inputs.size(); ++i)
        questions.push_back({inputs[i], identityOfExample(test->name(), i), options.steps});
    report.questions = questions.size();

    Recall recall;
    std::vector<double> times = timeAnswers(learner.agent, questions, recall);
    if (!progress.cancelled())
        comparePlainly(learner.agent, questions, recall, times, report);
    report.onePassMilliseconds = timeOnePass(learner.agent, questions);
    std::ranges::sort(times);
    report.medianMilliseconds = quantile(times, 0.5);
    report.slowMilliseconds = quantile(times, 0.99);
    const auto engrams = static_cast<double>(std::max<std::size_t>(report.engrams, 1));
    report.memoryBytesPerEngram = static_cast<double>(learner.agent.memory().bytes()) / engrams;
    report.recallBytesPerEngram = static_cast<double>(recall.bytes()) / engrams;

    report.threads =
        options.threads == 0 ? std::max<std::size_t>(std::thread::hardware_concurrency(), 1) : options.threads;
    const TestReport batch = testExamples(learner, examples,
        {.steps = options.steps, .threads = report.threads, .record = false, .margins = false}, progress);
    if (progress.cancelled() || batch.cancelled || taught.cancelled)
        return failure(ErrorKind::cancelled, Sentence::of("The benchmark was cancelled."));
    report.answersPerSecond = static_cast<double>(batch.tested()) / std::max(batch.seconds, 1e-9);
    return report;
}

} // namespace engram
