#include <engram/training/lessons.h>

#include <algorithm>
#include <cassert>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "stopwatch.h"
#include "threads/workers.h"
#include "variation.h"

namespace engram {
namespace {

constexpr std::size_t readAhead = 1024; ///< examples seen ahead of teaching: a megabyte or so
constexpr double secondsBetweenShows = 0.25;

/// Seeing an example (deskewing, thresholds, variants) costs more than teaching it, and does not depend on the agent:
/// it is done on all cores, ahead of the teaching, which goes in order.
std::vector<std::vector<BitVector>> seeBatch(const Learner& learner, std::span<const Example> batch, Workers& workers)
{
    std::vector<std::vector<BitVector>> seen(batch.size());
    workers.forEach(batch.size(), [&](std::size_t i, std::size_t) {
        seen[i] = inputsWithVariants(batch[i].picture(), learner.preprocessing, learner.variation);
    });
    return seen;
}

} // namespace

BitVector inputFor(const Learner& learner, DigitView digit)
{
    return inputBits(digit, learner.preprocessing);
}

BitVector labelFor(const Learner& learner, std::uint8_t label)
{
    assert(label < 10);
    return bitsOfCode(label, learner.agent.sizes().outputs);
}

TeachReport teachExamples(Learner& learner, std::span<const Example> examples, const Progress& progress,
    const std::function<void(const Learner&)>& afterBatch, std::size_t threads)
{
    const Stopwatch whole;
    Workers workers(threads);
    Stopwatch sinceShown;
    TeachReport report;
    for (std::size_t first = 0; first < examples.size() && !report.cancelled; first += readAhead) {
        const auto batch = examples.subspan(first, std::min(readAhead, examples.size() - first));
        const auto seen = seeBatch(learner, batch, workers);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            if (progress.cancelled()) {
                report.cancelled = true;
                break;
            }
            const BitVector label = labelFor(learner, batch[i].label());
            Provenance provenance{.source = batch[i].source->name(), .index = batch[i].number()};
            for (const BitVector& input : seen[i]) {
                learner.agent.teach(input, label, provenance);
                ++provenance.variant;
            }
            report.engrams += seen[i].size();
            progress(++report.lessons, examples.size());
            if (afterBatch && sinceShown.seconds() >= secondsBetweenShows) {
                afterBatch(learner);
                sinceShown.restart();
            }
        }
    }
    report.seconds = whole.seconds();
    return report;
}

std::vector<Example> newLessons(const Learner& learner, std::span<const Example> examples)
{
    const Memory& memory = learner.agent.memory();
    std::unordered_map<std::string_view, std::size_t> ids;
    for (std::size_t id = 0; id < memory.sourceNames().size(); ++id)
        ids.emplace(memory.sourceNames()[id], id);
    const auto keyOf = [](std::uint64_t index, std::uint32_t code) { return index << 4U | code; };
    std::vector<std::unordered_set<std::uint64_t>> known(ids.size());
    for (std::size_t i = 0; i < memory.size(); ++i) {
        const EngramView engram = memory[i];
        if (engram.provenance.kind == LessonKind::label)
            known[memory.sourceId(i)].insert(keyOf(engram.provenance.index, codeOf(engram.answerOutput)));
    }
    std::vector<Example> unknown;
    for (const Example& example : examples) {
        const auto id = ids.find(example.source->name());
        if (id == ids.end() || !known[id->second].contains(keyOf(example.number(), example.label())))
            unknown.push_back(example);
    }
    return unknown;
}

TeachReport teachDrawing(Learner& learner, DigitView digit, std::uint8_t label)
{
    const Stopwatch whole;
    TeachReport report;
    const std::vector<BitVector> inputs = inputsWithVariants(digit, learner.preprocessing, learner.variation);
    const BitVector answer = labelFor(learner, label);
    Provenance provenance{.source = canvasSource, .index = identityOfDrawing(inputs.front())};
    for (const BitVector& input : inputs) {
        learner.agent.teach(input, answer, provenance);
        ++provenance.variant;
        ++report.engrams;
    }
    report.lessons = 1;
    report.seconds = whole.seconds();
    return report;
}

} // namespace engram
