#include <engram/dataset/sampling.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

/// Streams of one seed, so that drawing and mixing do not repeat each other's numbers.
enum class Purpose : std::uint64_t { draw = 1, mix = 2, deal = 3 };

RandomStream streamFor(std::uint64_t seed, Purpose purpose)
{
    return RandomStream(seed, static_cast<std::uint64_t>(purpose));
}

/// Fisher and Yates, from the front: the first `count` items become a uniform draw in uniform order.
template <class Item> void shuffleFront(std::vector<Item>& items, std::size_t count, RandomStream& random)
{
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

std::string_view nameOf(LessonDraw draw) noexcept
{
    return draw == LessonDraw::balanced ? "balanced" : "random";
}

std::optional<LessonDraw> findLessonDraw(std::string_view name)
{
    for (const LessonDraw draw : {LessonDraw::random, LessonDraw::balanced})
        if (nameOf(draw) == name)
            return draw;
    return std::nullopt;
}

std::vector<std::uint32_t> sampleWithoutReplacement(std::size_t population, std::size_t count, std::uint64_t seed)
{
    assert(population <= std::numeric_limits<std::uint32_t>::max());
    std::vector<std::uint32_t> indices(population);
    std::iota(indices.begin(), indices.end(), 0U);
    const std::size_t drawn = std::min(count, population);
    RandomStream random = streamFor(seed, Purpose::draw);
    shuffleFront(indices, drawn, random);
    indices.resize(drawn);
    return indices;
}

std::vector<std::uint32_t> balancedSample(std::span<const std::uint8_t> labels, std::size_t count, std::uint64_t seed)
{
    std::array<std::vector<std::uint32_t>, 10> ofDigit; // each in random order
    for (const std::uint32_t index : sampleWithoutReplacement(labels.size(), labels.size(), seed))
        ofDigit.at(labels[index]).push_back(index);
    std::vector<std::size_t> digits(ofDigit.size());
    std::iota(digits.begin(), digits.end(), std::size_t{0});

    const std::size_t wanted = std::min(count, labels.size());
    std::vector<std::uint32_t> drawn;
    drawn.reserve(wanted + digits.size());
    RandomStream random = streamFor(seed, Purpose::deal);
    for (std::size_t round = 0; drawn.size() < wanted; ++round) {
        std::erase_if(digits, [&](std::size_t digit) { return ofDigit.at(digit).size() <= round; });
        shuffleFront(digits, digits.size(), random);
        for (const std::size_t digit : digits)
            drawn.push_back(ofDigit.at(digit)[round]);
    }
    drawn.resize(wanted); // the last round is dealt whole, so that a longer draw begins with a shorter one
    return drawn;
}

std::vector<std::uint32_t> sampleLessons(
    std::span<const std::uint8_t> labels, std::size_t count, std::uint64_t seed, LessonDraw draw)
{
    return draw == LessonDraw::balanced ? balancedSample(labels, count, seed)
                                        : sampleWithoutReplacement(labels.size(), count, seed);
}

std::vector<Example> mixExamples(const std::shared_ptr<const DigitSet>& sampled, std::size_t sampleCount,
    const std::vector<std::shared_ptr<const DigitSet>>& whole, std::uint64_t seed, const LeftOut& leftOut,
    LessonDraw draw)
{
    std::vector<Example> examples;
    if (sampled) {
        const std::vector<std::uint32_t> there = indicesWithout(*sampled, leftOut);
        std::vector<std::uint8_t> labels;
        labels.reserve(there.size());
        for (const std::uint32_t index : there)
            labels.push_back(sampled->label(index));
        for (const std::uint32_t place : sampleLessons(labels, sampleCount, seed, draw))
            examples.push_back({sampled, there[place]});
    }
    for (const auto& set : whole)
        for (const std::uint32_t index : indicesWithout(*set, leftOut))
            examples.push_back({set, index});
    RandomStream random = streamFor(seed, Purpose::mix);
    shuffleFront(examples, examples.size(), random);
    return examples;
}

} // namespace engram
