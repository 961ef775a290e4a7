// Each kernel's innermost loops on made-up planes: what one team of four neurons of the default architecture costs.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <engram/bits/counterRandom.h>
#include <engram/bits/kernel.h>

namespace engram {
namespace {

constexpr std::size_t rows = 1045; // 784 inputs and 784 states, less those that never differ and those nobody reads

/// Rows that four neurons read with 1/2 (inputs) or 1/3 (states) of them each.
struct Team {
    std::vector<Plane> planes = std::vector<Plane>(rows + 1); // the last is all zeros
    std::vector<std::uint32_t> list;
    SharedSums sums;

    Team()
    {
        RandomStream random(1);
        std::vector<unsigned> wanted(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            for (Word& word : planes[row].words)
                word = random.next() & random.next();
            for (unsigned sum = 0; sum < SharedSums::maxSums; ++sum)
                wanted[row] |= static_cast<unsigned>(random.below(6) < (row < rows / 2 ? 3U : 2U)) << sum;
        }
        sums.sums = SharedSums::maxSums;
        for (unsigned c = 0; c < SharedSums::classes; ++c) {
            sums.begin[c] = static_cast<std::uint32_t>(list.size());
            for (std::uint32_t row = 0; c != 0 && row < rows; ++row)
                if (wanted[row] == c)
                    list.push_back(row);
            for (std::size_t sum = 0; sum < SharedSums::maxSums; ++sum)
                sums.sizes[sum] += ((c >> sum) & 1U) != 0 ? static_cast<std::uint32_t>(list.size()) - sums.begin[c] : 0;
            while (list.size() % SharedSums::padTo != 0)
                list.push_back(rows);
        }
        sums.begin[SharedSums::classes] = static_cast<std::uint32_t>(list.size());
        list.resize(list.size() + SharedSums::padTo, rows);
        sums.planes = list.data();
    }
};

void add(benchmark::State& state, const Kernel* kernel)
{
    const Team team;
    const auto numbers = std::make_unique<BitSlicedNumbers[]>(SharedSums::maxSums);
    for (auto _ : state) {
        kernel->add(team.planes.data(), team.sums, numbers.get());
        benchmark::DoNotOptimize(numbers.get());
    }
    state.counters["distances"] = benchmark::Counter(
        static_cast<double>(state.iterations()) * planeBits * SharedSums::maxSums, benchmark::Counter::kIsRate);
}

void findLeast(benchmark::State& state, const Kernel* kernel)
{
    const Team team;
    const auto numbers = std::make_unique<BitSlicedNumbers[]>(SharedSums::maxSums);
    kernel->add(team.planes.data(), team.sums, numbers.get());
    Plane all;
    for (Word& word : all.words)
        word = ~Word{0};
    for (auto _ : state) {
        Plane near;
        benchmark::DoNotOptimize(kernel->atMost(numbers[0], 100, all, near));
        near = all;
        benchmark::DoNotOptimize(kernel->least(numbers[0], near));
    }
}

const bool registered = [] {
    for (const Kernel* kernel : availableKernels()) {
        const std::string name(kernel->name());
        benchmark::RegisterBenchmark(("add/" + name).c_str(), add, kernel);
        benchmark::RegisterBenchmark(("atMostAndLeast/" + name).c_str(), findLeast, kernel);
    }
    return true;
}();

} // namespace
} // namespace engram
