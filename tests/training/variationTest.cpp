#include "training/variation.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/training/lessons.h>

namespace engram {
namespace {

/// A thick 7, near enough.
DigitPixels seven()
{
    DigitPixels digit{};
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t width = 0; width < 3; ++width) {
            digit[(6 + width) * digitSide + 7 + i] = 255;
            digit[(7 + i) * digitSide + 20 - i / 2 + width] = 255;
        }
    return digit;
}

LearnerDescription turned(std::uint32_t variants)
{
    LearnerDescription description;
    description.preprocessing.deskew = true;
    description.preprocessing.stretch = true;
    description.variation.variants = variants;
    return description;
}

TEST(Variation, TurnsBothWaysAndThenFurther)
{
    EXPECT_THAT(turnsOf({.variants = 0}), testing::IsEmpty());
    EXPECT_THAT(turnsOf({.variants = 3}), testing::ElementsAre(8, -8, 16));
    EXPECT_THAT(turnsOf({.variants = 4}), testing::ElementsAre(8, -8, 16, -16));
}

TEST(Variation, EveryVariantIsTheStandardDigitTurned)
{
    const Preprocessing preprocessing = turned(0).preprocessing;
    const auto inputs = inputsWithVariants(seven(), preprocessing, {.variants = 2});
    ASSERT_EQ(inputs.size(), 3U);
    EXPECT_EQ(inputs[0], inputBits(seven(), preprocessing));
    EXPECT_EQ(inputs[1], inputBits(seven(), preprocessing, 8));
    EXPECT_EQ(inputs[2], inputBits(seven(), preprocessing, -8));
    EXPECT_NE(inputs[1], inputs[0]);
    EXPECT_NE(inputs[2], inputs[1]);
}

TEST(Variation, VariantsAreEngramsOfTheirExampleAndGoWithIt)
{
    Result<Learner> learner = Learner::create(turned(2));
    ASSERT_TRUE(learner);
    teachDrawing(*learner, seven(), 7);
    const Memory one = learner->agent.memory();
    ASSERT_EQ(one.size(), 3U);
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].provenance.variant, i);
        EXPECT_EQ(one[i].provenance.source, canvasSource);
        EXPECT_EQ(one[i].provenance.index, one[0].provenance.index);
        EXPECT_EQ(codeOf(one[i].answerOutput), 7U);
    }

    DigitPixels other = seven();
    other[0] = 255;
    teachDrawing(*learner, other, 1);
    ASSERT_EQ(learner->agent.memory().size(), 6U);
    const std::uint64_t index = learner->agent.memory()[5].provenance.index;
    EXPECT_EQ(learner->agent.forget(
                  [index](std::size_t, const EngramView& engram) { return engram.provenance.index == index; }),
        3U);
    EXPECT_EQ(learner->agent.memory(), one);
}

TEST(Variation, MoreVariantsThanThereAreIsRefused)
{
    const Result<Learner> learner = Learner::create(turned(5));
    ASSERT_FALSE(learner);
    EXPECT_EQ(learner.error().message, "at most 4 variants of a lesson can be taught with it, not 5");
}

TEST(Presets, EachMakesALearnerAndSaysWhatItDoes)
{
    for (const Preset& preset : presets()) {
        EXPECT_TRUE(Learner::create(preset.description)) << preset.name;
        EXPECT_THAT(preset.summary.text(), testing::EndsWith(".")) << preset.name;
        EXPECT_EQ(findPreset(preset.name), &preset);
    }
}

TEST(Presets, WhatReadsTheWholePictureCountsEveryDistanceOnceForALayer)
{
    for (const char* name : {"upright", "edges", "grey", "thermometer"}) {
        const Preset* preset = findPreset(name);
        ASSERT_NE(preset, nullptr);
        const Result<Learner> learner = Learner::create(preset->description);
        ASSERT_TRUE(learner);
        EXPECT_EQ(learner->agent.architecture().stateGroups().size(), 1U);
        EXPECT_EQ(learner->agent.architecture().outputGroups().size(), 1U);
    }
}

} // namespace
} // namespace engram
