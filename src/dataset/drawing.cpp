#include <engram/dataset/drawing.h>

#include <algorithm>
#include <utility>

namespace engram {
namespace {

std::vector<Example> inRandomOrder(std::vector<Example> examples, std::uint64_t seed)
{
    std::vector<Example> ordered;
    ordered.reserve(examples.size());
    for (const std::uint32_t index : sampleWithoutReplacement(examples.size(), examples.size(), seed))
        ordered.push_back(std::move(examples[index]));
    return ordered;
}

} // namespace

std::vector<Example> drawLessons(const DigitSets& sampled, std::size_t sampleCount, const DigitSets& whole,
    std::uint64_t seed, const LeftOut& leftOut, LessonDraw draw)
{
    const std::shared_ptr<const DigitSet> first = sampled.empty() ? nullptr : sampled.front();
    std::vector<Example> examples = mixExamples(first, sampleCount, whole, seed, leftOut, draw);
    if (sampled.size() < 2)
        return examples;
    for (std::size_t i = 1; i < sampled.size(); ++i)
        for (Example& example : mixExamples(sampled[i], sampleCount, {}, seed + i, leftOut, draw))
            examples.push_back(std::move(example));
    return inRandomOrder(std::move(examples), seed);
}

std::vector<Example> drawQuestions(const DigitSets& sources, std::size_t count, std::uint64_t seed)
{
    std::size_t there = 0;
    for (const auto& source : sources)
        there += source->size();
    std::vector<Example> examples;
    for (std::uint32_t index : sampleWithoutReplacement(there, count, seed)) {
        auto source = sources.begin();
        for (; index >= (*source)->size(); ++source)
            index -= static_cast<std::uint32_t>((*source)->size());
        examples.push_back({*source, index});
    }
    return examples;
}

std::string sourcesText(std::span<const Example> examples)
{
    std::vector<std::string> names;
    for (const Example& example : examples)
        if (std::string name = example.source->name(); std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    std::string text;
    for (const std::string& name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

} // namespace engram
