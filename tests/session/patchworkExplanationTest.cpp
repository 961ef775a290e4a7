#include <engram/session/patchworkExplanation.h>

#include <algorithm>
#include <numeric>

#include <nlohmann/json.hpp>

#include <engram/bits/counterRandom.h>
#include <engram/session/answerExplanation.h>
#include <engram/training/lessons.h>

#include "sessionFixture.h"

namespace engram {
namespace {

/// A digit of some strokes that its place does not matter to: a frame, a cross and so on, drawn a little differently.
DigitPixels strokes(std::uint8_t digit, std::uint64_t seed)
{
    RandomStream random(seed, digit);
    const std::size_t shake = random.below(3);
    DigitPixels pixels{};
    for (std::size_t i = 5; i < 23; ++i) {
        const auto ink = [&](std::size_t row, std::size_t column) { pixels[row * digitSide + column] = 255; };
        if ((digit & 1U) != 0)
            ink(i, 6 + shake);
        if ((digit & 2U) != 0)
            ink(6 + shake, i);
        if ((digit & 4U) != 0)
            ink(i, i);
        if ((digit & 8U) != 0)
            ink(i, 27 - i);
        if (digit == 0)
            ink(i, 14 + shake / 2);
    }
    return pixels;
}

Learner taught(const std::string& preset)
{
    Learner learner = Learner::create(findPreset(preset)->description).value();
    for (std::uint64_t seed = 0; seed < 6; ++seed)
        for (std::uint8_t digit = 0; digit < 10; ++digit)
            teachDrawing(learner, strokes(digit, seed), digit);
    return learner;
}

TEST(PatchworkExplanation, SaysWhichMemoriesShowWhichWindowsAndPixels)
{
    for (const char* const preset : {"Patchwork", "Patchwork Edges"}) {
        SCOPED_TRACE(preset);
        const Learner learner = taught(preset);
        Recall recall;
        for (std::uint8_t digit = 0; digit < 10; ++digit) {
            const BitVector input = inputFor(learner, strokes(digit, 77));
            const auto explained = explainPatchwork(learner.agent, input, recall);
            ASSERT_TRUE(explained);
            EXPECT_EQ(explained->codes.size(), 10U);
            EXPECT_TRUE(std::ranges::is_sorted(explained->codes, {}, &ExplainedCode::distance));
            const Settling settling = recall.settle(learner.agent, {input});
            EXPECT_EQ(explained->codes[0].code, codeOf(settling.last().output));
            EXPECT_EQ(explained->codes[0].state, settling.last().state);
            for (const ExplainedCode& code : explained->codes) {
                ASSERT_EQ(code.windows.size(), 36U);
                ASSERT_EQ(code.windowOfPixel.size(), 784U);
                std::size_t distance = 0;
                std::vector<std::size_t> windows(code.memories.size());
                for (const ExplainedWindow& window : code.windows) {
                    distance += window.distance;
                    ++windows[window.memory];
                    const Provenance& variant = learner.agent.memory()[window.engram].provenance;
                    EXPECT_EQ(variant.index, code.memories[window.memory].index);
                    EXPECT_EQ(window.degrees, degreesOfVariant(variant.variant));
                    EXPECT_LE(std::max(std::abs(window.shift.down), std::abs(window.shift.right)), 2);
                }
                EXPECT_EQ(distance, code.distance);
                std::size_t pixels = 0;
                for (std::size_t i = 0; i < code.memories.size(); ++i) {
                    EXPECT_EQ(code.memories[i].windows, windows[i]);
                    EXPECT_EQ(code.memories[i].code, code.code);
                    EXPECT_EQ(learner.agent.memory()[code.memories[i].engram].provenance.variant, 0U);
                    pixels += code.memories[i].pixels;
                }
                EXPECT_EQ(pixels, 784U);
            }
            std::int64_t balance = 0;
            for (std::size_t window = 0; window < 36; ++window)
                balance += explained->speaksFor(window);
            EXPECT_EQ(balance, static_cast<std::int64_t>(explained->codes[1].distance - explained->codes[0].distance));
        }
    }
}

TEST(PatchworkExplanation, ForgettingAMemoryChangesThePatchwork)
{
    Learner learner = taught("Patchwork");
    Recall recall;
    const BitVector input = inputFor(learner, strokes(5, 77));
    const auto before = explainPatchwork(learner.agent, input, recall);
    ASSERT_TRUE(before);
    const ExplainedMemory& first = before->codes[0].memories[0];
    learner.agent.forget([&](std::size_t, const EngramView& engram) { return first.names(engram); });
    const auto after = explainPatchwork(learner.agent, input, recall);
    ASSERT_TRUE(after);
    for (const ExplainedCode& code : after->codes)
        for (const ExplainedMemory& memory : code.memories)
            EXPECT_FALSE(static_cast<const MemoryName&>(memory) == static_cast<const MemoryName&>(first));
}

TEST(PatchworkExplanation, OfAnEarlierStepHasFewerMemories)
{
    const Learner learner = taught("Patchwork");
    Recall recall;
    const BitVector input = inputFor(learner, strokes(9, 77));
    std::size_t most = 0;
    for (std::uint64_t step = 1; step <= 4; ++step) {
        const auto explained = explainPatchwork(learner.agent, input, recall, step);
        ASSERT_TRUE(explained);
        for (const ExplainedCode& code : explained->codes) {
            EXPECT_LE(code.memories.size(), std::min<std::uint64_t>(step, 3));
            most = std::max(most, code.memories.size());
        }
    }
    EXPECT_GT(most, 1U);
}

TEST(PatchworkExplanation, IsThereForWindowsOnly)
{
    Recall recall;
    const Learner upright = taught("Upright");
    EXPECT_FALSE(explainPatchwork(upright.agent, inputFor(upright, strokes(1, 1)), recall));
    const Learner patchwork = taught("Patchwork");
    EXPECT_FALSE(explainPatchwork(patchwork.agent, BitVector(5), recall));
    const Learner empty = Learner::create(findPreset("Patchwork")->description).value();
    const auto nothing = explainPatchwork(empty.agent, inputFor(empty, strokes(1, 1)), recall);
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->codes.empty());
    EXPECT_EQ(nothing->speaksFor(0), 0);
}

TEST(PatchworkExplanation, AsJsonHasEveryWindowWithTheRunnerUpsDistanceThere)
{
    const Learner learner = taught("Patchwork");
    Recall recall;
    const auto explained = explainPatchwork(learner.agent, inputFor(learner, strokes(3, 77)), recall);
    ASSERT_TRUE(explained);
    const nlohmann::json json = nlohmann::json::parse(patchworkJson(*explained));
    EXPECT_EQ(json["bits_of_window"], 64);
    EXPECT_EQ(json["bits_in_all"], 36 * 64);
    ASSERT_EQ(json["codes"].size(), 10U);
    for (std::size_t window = 0; window < 36; ++window) {
        const nlohmann::json& answer = json["codes"][0]["windows"][window];
        EXPECT_EQ(answer["row"], window / 6 * 4);
        EXPECT_EQ(answer["column"], window % 6 * 4);
        EXPECT_EQ(answer["runner_up"], json["codes"][1]["windows"][window]["distance"]);
        EXPECT_EQ(answer["distance"], explained->codes[0].windows[window].distance);
    }
    EXPECT_EQ(json["codes"][0]["memories"][0]["source"], "Canvas");
}

TEST(StepShares, OfAStepWithWindowsAreThoseOfItsOwnMemories)
{
    const Learner learner = taught("Patchwork");
    Recall recall;
    LiveAnswer answer;
    answer.asked = std::make_shared<const Snapshot>(Snapshot{.learner = learner});
    answer.input = inputFor(learner, strokes(6, 77));
    answer.identity = identityOfDrawing(answer.input);
    answer.settling = recall.settle(learner.agent, {answer.input, answer.identity});
    std::vector<StepMoment> moments;
    for (std::size_t step = 1; step < answer.settling.states.size(); ++step)
        moments.push_back(*momentOf(answer, step));
    const auto codes = codesOfSteps(learner.agent, moments, recall);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const StepShares shares = sharesOf(learner.agent, moments[i], recall);
        EXPECT_EQ(shares.codes, codes[i]);
        EXPECT_LE(shares.memories.size(), std::min<std::size_t>(i + 1, 3));
        EXPECT_NEAR(std::accumulate(shares.codes.begin(), shares.codes.end(), 0.0), 1, 1e-9);
    }
}

} // namespace
} // namespace engram
