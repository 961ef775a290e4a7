#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/digitSet.h>
#include <engram/dataset/sampling.h>
#include <engram/training/learner.h>

namespace engram::test {

/// Ten made-up shapes (a random blob each) with noise: enough for an agent to learn, and quick to make.
inline std::shared_ptr<const DigitSet> syntheticDigits(const std::string& name, std::size_t size, std::uint64_t seed)
{
    std::vector<DigitPixels> shapes(10);
    RandomStream shapeRandom(20);
    for (DigitPixels& shape : shapes)
        for (std::size_t row = 4; row < 24; row += 4)
            for (std::size_t column = 4; column < 24; column += 4)
                if (shapeRandom.below(2) == 1)
                    for (std::size_t i = 0; i < 16; ++i)
                        shape[(row + i / 4) * digitSide + column + i % 4] = 255;

    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t> labels;
    RandomStream random(seed);
    for (std::size_t i = 0; i < size; ++i) {
        const auto label = static_cast<std::uint8_t>(random.below(10));
        for (const std::uint8_t pixel : shapes[label])
            pixels.push_back(random.below(5) == 0 ? static_cast<std::uint8_t>(random.below(256)) : pixel);
        labels.push_back(label);
    }
    auto set = std::make_shared<DigitSet>(name);
    set->assign(std::move(pixels), std::move(labels));
    return set;
}

inline std::vector<Example> examplesOf(const std::shared_ptr<const DigitSet>& set)
{
    std::vector<Example> examples;
    for (std::uint32_t i = 0; i < set->size(); ++i)
        examples.push_back({set, i});
    return examples;
}

inline Learner classicLearner(std::uint64_t seed = 1)
{
    LearnerDescription description = findPreset("Classic")->description;
    description.agent.seed = seed;
    return Learner::create(description).value();
}

} // namespace engram::test
