// Loading MNIST, teaching it, taking lessons back.

#include <vector>

#include <benchmark/benchmark.h>

#include "mnistAgent.h"

namespace engram::bench {
namespace {

void load(benchmark::State& state)
{
    for (auto _ : state)
        if (const Mnist loaded = loadMnist(); !loaded.training)
            return state.SkipWithError("MNIST was not found");
}

/// From loaded pictures on: preparing them, and storing the engrams.
void teach(benchmark::State& state)
{
    if (!mnist().training)
        return state.SkipWithError("MNIST was not found");
    const std::vector<Example> lessons = mixExamples(mnist().training, static_cast<std::size_t>(state.range(0)), {}, 1);
    for (auto _ : state) {
        Learner learner = Learner::create({}).value();
        benchmark::DoNotOptimize(teachExamples(learner, lessons));
    }
    state.counters["lessons"] = benchmark::Counter(
        static_cast<double>(state.iterations()) * static_cast<double>(lessons.size()), benchmark::Counter::kIsRate);
}

void forgetLast(benchmark::State& state)
{
    if (!mnist().training)
        return state.SkipWithError("MNIST was not found");
    const Learner& taught = taughtLearner(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        Agent agent = taught.agent;
        benchmark::DoNotOptimize(agent.forgetLast());
    }
}

BENCHMARK(load)->Unit(benchmark::kMillisecond);
BENCHMARK(teach)->ArgName("lessons")->Arg(1000)->Arg(10000)->Arg(60000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(forgetLast)->ArgName("lessons")->Arg(1000)->Arg(10000)->Arg(60000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace engram::bench
