#include <algorithm>
#include <map>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/recall/recall.h>

#include "agent/naivePatchwork.h"
#include "support/randomAgents.h"

namespace engram {
namespace {

TEST(CodeDistances, AreThoseOfTheNearestEngramOfEachCode)
{
    RandomAgents random(17);
    for (int round = 0; round < 40; ++round) {
        const std::size_t inputs = 1 + random.below(150);
        Agent agent(random.architecture(static_cast<std::size_t>(round), inputs, 4));
        const std::size_t outputs = agent.sizes().outputs;
        for (std::size_t lesson = random.below(round % 8 == 0 ? 2500 : 60); lesson > 0; --lesson)
            agent.teach(random.bits(inputs), random.bits(outputs), {"Any", lesson});
        const BitVector picture = random.bits(inputs);
        const std::size_t engrams = random.below(agent.memory().size() + 1);
        if (outputs > 32) { // such an output has no code
            EXPECT_TRUE(Recall().distances(agent, picture, engrams).empty());
            continue;
        }
        std::map<std::uint32_t, CodeDistance> nearest;
        for (std::size_t i = 0; i < engrams; ++i) {
            const std::uint32_t code = codeOf(agent.memory()[i].answerOutput);
            const std::size_t distance = hammingDistance(picture, agent.memory()[i].input);
            if (!nearest.contains(code) || distance < nearest[code].distance)
                nearest[code] = {code, distance, i};
        }
        std::vector<CodeDistance> expected;
        expected.reserve(nearest.size());
        for (const auto& [code, distance] : nearest)
            expected.push_back(distance);
        std::ranges::stable_sort(expected, {}, &CodeDistance::distance);
        ASSERT_EQ(Recall().distances(agent, picture, engrams), expected);
    }
}

TEST(CodeDistances, OfWindowsAreThoseOfTheWholePatchworks)
{
    RandomAgents random(18);
    ArchitectureDescription description;
    description.inputChannels.assign(64, 1);
    description.outputChannels = {4};
    description.connector = Connector::parse("windows 4 2 1 3 4").value();
    for (int round = 0; round < 20; ++round) {
        Agent agent(Architecture::create(description).value());
        for (std::size_t lesson = random.below(40); lesson > 0; --lesson)
            agent.teach(random.bits(64), random.bits(4), {"Any", lesson});
        const BitVector picture = random.bits(64);
        const Patchwork patchwork = NaivePatchwork(agent, picture).patchwork(3);
        const std::vector<CodeDistance> distances = Recall().distances(agent, picture);
        ASSERT_EQ(distances.size(), patchwork.codes.size());
        for (std::size_t i = 0; i < distances.size(); ++i)
            EXPECT_EQ(distances[i],
                (CodeDistance{patchwork.codes[i].code, patchwork.codes[i].distance, patchwork.codes[i].memories[0]}));
    }
}

TEST(Margin, SaysHowClearlyTheAnswerIsNearest)
{
    const std::vector<CodeDistance> distances = {{3, 60, 0}, {5, 80, 1}, {1, 120, 2}};
    EXPECT_DOUBLE_EQ(*marginOf(distances, 3), 0.25);
    EXPECT_DOUBLE_EQ(*marginOf(distances, 5), -0.25);
    EXPECT_DOUBLE_EQ(*marginOf(distances, 1), -0.5);
    EXPECT_FALSE(marginOf(distances, 2)); // never taught
    EXPECT_FALSE(marginOf(std::span(distances).first(1), 3)); // nothing to compare with
    EXPECT_FALSE(marginOf({}, 3));
    const std::vector<CodeDistance> same = {{3, 0, 0}, {5, 0, 1}};
    EXPECT_EQ(*marginOf(same, 3), 0); // equally near, though both are the picture itself
    EXPECT_EQ(*marginOf(same, 5), 0);
    const std::vector<CodeDistance> exact = {{3, 0, 0}, {5, 10, 1}};
    EXPECT_EQ(*marginOf(exact, 3), 1);
    EXPECT_EQ(*marginOf(exact, 5), -1);
}

} // namespace
} // namespace engram
