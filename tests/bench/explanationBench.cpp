// What the inspector asks of the default agent on MNIST: one neuron, the shares of a whole state, an example taken
// away, the map of all memories, the outline of the story.

#include <benchmark/benchmark.h>

#include <engram/agent/explanation.h>
#include <engram/session/answerExplanation.h>
#include <engram/session/memoryMap.h>
#include <engram/session/storyOutline.h>

#include "mnistAgent.h"

namespace engram::bench {
namespace {

constexpr Identity identity = 1;

const Learner& learnerOf(const benchmark::State& state)
{
    return taughtLearner(static_cast<std::size_t>(state.range(0)));
}

/// The last step of the answer about the first test digit.
StepMoment lastStep(const Learner& learner, Recall& recall)
{
    const BitVector input = inputFor(learner, mnist().test->picture(0));
    const Settling settling = recall.settle(learner.agent, {input, identity});
    StepMoment moment;
    moment.before = settling.states[settling.states.size() - 2];
    moment.after = settling.last();
    moment.identity = identity;
    moment.step = settling.states.size() - 1;
    moment.engrams = learner.agent.memory().size();
    return moment;
}

void neuron(benchmark::State& state)
{
    const Learner& learner = learnerOf(state);
    Recall recall;
    const StepMoment step = lastStep(learner, recall);
    Moment moment;
    moment.input = step.after.input;
    moment.oldState = step.before.state;
    moment.newState = step.after.state;
    moment.oldOutput = step.before.output;
    moment.identity = identity;
    moment.step = step.step;
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(explainNeuron(learner.agent, {Layer::state, next++ % 784}, moment));
}

void shares(benchmark::State& state)
{
    const Learner& learner = learnerOf(state);
    Recall recall;
    const StepMoment moment = lastStep(learner, recall);
    for (auto _ : state)
        benchmark::DoNotOptimize(sharesOf(learner.agent, moment, recall));
}

void sharesOfAllSteps(benchmark::State& state)
{
    const Learner& learner = learnerOf(state);
    Recall recall;
    LiveAnswer answer;
    answer.asked = std::make_shared<const Snapshot>(Snapshot{.learner = learner});
    answer.identity = identity;
    answer.settling = recall.settle(learner.agent, {inputFor(learner, mnist().test->picture(0)), identity});
    std::vector<StepMoment> moments;
    for (std::size_t step = 1; step < answer.settling.states.size(); ++step)
        moments.push_back(*momentOf(answer, step));
    for (auto _ : state)
        benchmark::DoNotOptimize(codesOfSteps(learner.agent, moments, recall));
}

void whatIf(benchmark::State& state)
{
    const Learner& learner = learnerOf(state);
    Recall recall;
    const BitVector input = inputFor(learner, mnist().test->picture(0));
    const MemoryName first = MemoryName::of(learner.agent.memory()[0]);
    for (auto _ : state)
        benchmark::DoNotOptimize(withoutMemory(learner.agent, {input, identity}, first, recall));
}

void map(benchmark::State& state)
{
    const Learner& learner = learnerOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(mapMemory(learner.agent.memory(), 2000));
}

void storyOutline(benchmark::State& state)
{
    const Learner& learner = learnerOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(outline(learner.agent.story()));
}

// Every one at 1,000, 10,000 and 60,000 lessons.
void sizes(benchmark::internal::Benchmark* benchmark)
{
    for (const int lessons : {1'000, 10'000, 60'000})
        benchmark->Arg(lessons);
    benchmark->Unit(benchmark::kMillisecond)->UseRealTime();
}

BENCHMARK(neuron)->Apply(sizes);
BENCHMARK(shares)->Apply(sizes);
BENCHMARK(sharesOfAllSteps)->Apply(sizes);
BENCHMARK(whatIf)->Apply(sizes);
BENCHMARK(map)->Apply(sizes);
BENCHMARK(storyOutline)->Apply(sizes);

} // namespace
} // namespace engram::bench
