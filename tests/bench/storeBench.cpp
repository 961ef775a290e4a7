// Saving and opening an agent that knows all of MNIST, with its history and without: time, memory at the peak beyond
// what was there before, and the size of the file. Run as
//     build/release/tests/bench/bench_store --benchmark_filter=Edges/60000

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <benchmark/benchmark.h>

#include <engram/store/agentFile.h>

#include "mnistAgent.h"
#include "support/temporaryFolder.h"

namespace engram::bench {
namespace {

/// A line such as "VmHWM:" of what Linux says of this process, in MB; 0 elsewhere.
double megabytesOf(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (double kilobytes = 0; word == name && status >> kilobytes)
            return kilobytes / 1000;
    return 0;
}

/// How much more memory something takes at its peak than there was before it.
class PeakMemory {
public:
    PeakMemory()
    {
#ifdef __GLIBC__
        malloc_trim(0); // what was freed before is not there to be used again
#endif
        std::ofstream("/proc/self/clear_refs") << 5; // the peak is counted from now on
        before_ = megabytesOf("VmRSS:");
    }
    [[nodiscard]] double megabytes() const
    {
        return megabytesOf("VmHWM:") - before_;
    }

private:
    double before_ = 0;
};

const Learner* taught(const std::string& preset, std::size_t lessons)
{
    static std::map<std::pair<std::string, std::size_t>, Learner> all;
    const auto known = all.find({preset, lessons});
    if (known != all.end())
        return &known->second;
    if (!mnist().training)
        return nullptr;
    Learner learner = Learner::create(findPreset(preset)->description).value();
    teachExamples(learner, mixExamples(mnist().training, lessons, {}, 1));
    all.clear(); // one at a time: each may take hundreds of megabytes
    return &all.emplace(std::pair(preset, lessons), std::move(learner)).first->second;
}

void save(benchmark::State& state, const std::string& preset, bool story)
{
    const Learner* learner = taught(preset, static_cast<std::size_t>(state.range(0)));
    if (learner == nullptr)
        return state.SkipWithError("MNIST was not found");
    const test::TemporaryFolder folder;
    const PeakMemory peak;
    for (auto _ : state)
        if (!saveAgent(*learner, folder / "a.engram", {.story = story}))
            return state.SkipWithError("it was not saved");
    state.counters["peak_MB"] = peak.megabytes();
    state.counters["file_MB"] = static_cast<double>(std::filesystem::file_size(folder / "a.engram")) / 1e6;
}

void open(benchmark::State& state, const std::string& preset, bool story)
{
    const Learner* learner = taught(preset, static_cast<std::size_t>(state.range(0)));
    const test::TemporaryFolder folder;
    if (learner == nullptr || !saveAgent(*learner, folder / "a.engram", {.story = story}))
        return state.SkipWithError("there is nothing to open");
    const PeakMemory peak;
    for (auto _ : state)
        if (const Result<Learner> opened = loadAgent(folder / "a.engram"); !opened)
            return state.SkipWithError("it was not opened");
    state.counters["peak_MB"] = peak.megabytes();
}

#define ENGRAM_STORE(way, name, preset, story)                                                                         \
    BENCHMARK_CAPTURE(way, name, preset, story)                                                                        \
        ->ArgName("lessons")                                                                                           \
        ->Arg(1000)                                                                                                    \
        ->Arg(60000)                                                                                                   \
        ->Unit(benchmark::kMillisecond)                                                                                \
        ->UseRealTime()                                                                                                \
        ->MeasureProcessCPUTime()

ENGRAM_STORE(save, Edges, "Edges", true);
ENGRAM_STORE(open, Edges, "Edges", true);
ENGRAM_STORE(save, EdgesWithoutHistory, "Edges", false);
ENGRAM_STORE(open, EdgesWithoutHistory, "Edges", false);
ENGRAM_STORE(save, Patchwork, "Patchwork", true);
ENGRAM_STORE(open, Patchwork, "Patchwork", true);

} // namespace
} // namespace engram::bench
