// A step, an answer and a batch test of the default agent on MNIST. ENGRAM_SIMD chooses the kernel.

#include <vector>

#include <benchmark/benchmark.h>

#include <engram/recall/recall.h>
#include <engram/training/testing.h>

#include "mnistAgent.h"

namespace engram::bench {
namespace {

constexpr std::uint32_t questions = 64; // asked in turn

std::vector<BitVector> inputs(const Learner& learner)
{
    std::vector<BitVector> bits;
    for (std::uint32_t i = 0; i < questions; ++i)
        bits.push_back(inputFor(learner, mnist().test->picture(i)));
    return bits;
}

void step(benchmark::State& state)
{
    if (!mnist().test)
        return state.SkipWithError("MNIST was not found");
    const Learner& learner = taughtLearner(static_cast<std::size_t>(state.range(0)));
    const std::vector<BitVector> pictures = inputs(learner);
    Recall recall;
    std::uint32_t next = 0;
    for (auto _ : state) {
        const std::uint32_t i = next++ % questions;
        const State now = resetState(learner.agent, pictures[i], i);
        benchmark::DoNotOptimize(recall.next(learner.agent, now, pictures[i], i, 1));
    }
}

void answer(benchmark::State& state)
{
    if (!mnist().test)
        return state.SkipWithError("MNIST was not found");
    const Learner& learner = taughtLearner(static_cast<std::size_t>(state.range(0)));
    const std::vector<BitVector> pictures = inputs(learner);
    Recall recall({.kernel = nullptr, .threads = static_cast<std::size_t>(state.range(1))});
    std::uint32_t next = 0;
    for (auto _ : state) {
        const std::uint32_t i = next++ % questions;
        benchmark::DoNotOptimize(recall.answer(learner.agent, {pictures[i], i, 10}));
    }
    state.counters["bytes/engram"] = static_cast<double>(learner.agent.memory().bytes() + recall.bytes())
        / static_cast<double>(learner.agent.memory().size());
}

void batchTest(benchmark::State& state)
{
    if (!mnist().test)
        return state.SkipWithError("MNIST was not found");
    Learner learner = taughtLearner(static_cast<std::size_t>(state.range(0)));
    std::vector<Example> examples;
    for (std::uint32_t i = 0; i < questions; ++i)
        examples.push_back({mnist().test, i});
    for (auto _ : state)
        benchmark::DoNotOptimize(
            testExamples(learner, examples, {.threads = static_cast<std::size_t>(state.range(1)), .record = false}));
    state.counters["answers"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * questions, benchmark::Counter::kIsRate);
}

const std::vector<std::int64_t> sizes = {1000, 10000, 60000};

BENCHMARK(step)->ArgName("lessons")->Arg(1000)->Arg(10000)->Arg(60000)->Unit(benchmark::kMillisecond);
BENCHMARK(answer)
    ->ArgNames({"lessons", "threads"})
    ->ArgsProduct({sizes, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(batchTest)
    ->ArgNames({"lessons", "threads"})
    ->ArgsProduct({sizes, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace engram::bench
