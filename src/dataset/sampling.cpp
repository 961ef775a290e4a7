#include <engram/dataset/sampling.h>

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

/// Streams of one seed, so that drawing and mixing do not repeat each other's numbers.
enum class Purpose : std::uint64_t { draw = 1, mix = 2 };

/// Fisher and Yates, from the front: the first `count` items become a uniform draw in uniform order.
template <class Item>
void shuffleFront(std::vector<Item>& items, std::size_t count, std::uint64_t seed, Purpose purpose)
{
    RandomStream random(seed, static_cast<std::uint64_t>(purpose));
    for (std::size_t i = 0; i < count; ++i)
        std::swap(items[i], items[i + random.below(items.size() - i)]);
}

/// The indices of a set that are not left out, ascending.
std::vector<std::uint32_t> indicesWithout(const DigitSet& set, const LeftOut& leftOut)
{
    const std::span<const std::uint64_t> out = leftOut.of(set.name());
    std::vector<std::uint32_t> indices;
    indices.reserve(set.size());
    for (std::uint32_t index = 0; index < set.size(); ++index)
        if (out.empty() || !std::ranges::binary_search(out, std::uint64_t{set.number(index)}))
            indices.push_back(index);
    return indices;
}

} // namespace

std::vector<std::uint32_t> sampleWithoutReplacement(std::size_t population, std::size_t count, std::uint64_t seed)
{
    assert(population <= std::numeric_limits<std::uint32_t>::max());
    std::vector<std::uint32_t> indices(population);
    std::iota(indices.begin(), indices.end(), 0U);
    const std::size_t drawn = std::min(count, population);
    shuffleFront(indices, drawn, seed, Purpose::draw);
    indices.resize(drawn);
    return indices;
}

std::vector<Example> mixExamples(const std::shared_ptr<const DigitSet>& sampled, std::size_t sampleCount,
    const std::vector<std::shared_ptr<const DigitSet>>& whole, std::uint64_t seed, const LeftOut& leftOut)
{
    std::vector<Example> examples;
    if (sampled) {
        const std::vector<std::uint32_t> there = indicesWithout(*sampled, leftOut);
        for (const std::uint32_t place : sampleWithoutReplacement(there.size(), sampleCount, seed))
            examples.push_back({sampled, there[place]});
    }
    for (const auto& set : whole)
        for (const std::uint32_t index : indicesWithout(*set, leftOut))
            examples.push_back({set, index});
    shuffleFront(examples, examples.size(), seed, Purpose::mix);
    return examples;
}

} // namespace engram
