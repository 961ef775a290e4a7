#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/agent/agent.h>
#include <engram/agent/patchwork.h>

#include "support/referenceRecall.h"

namespace engram {
namespace {

ArchitectureDescription described(std::size_t pixels, std::uint32_t bits, const std::string& connector)
{
    ArchitectureDescription description;
    description.inputChannels.assign(pixels, bits);
    description.outputChannels = {4};
    description.connector = Connector::parse(connector).value();
    return description;
}

std::string refusal(const ArchitectureDescription& description)
{
    const Result<Architecture> architecture = Architecture::create(description);
    return architecture ? "" : architecture.error().message;
}

TEST(WindowsConnector, IsWrittenAsItIsRead)
{
    const Result<Connector> connector = Connector::parse("windows 8 4 2 3 30");
    ASSERT_TRUE(connector);
    EXPECT_EQ(connector->kind, ConnectorKind::windows);
    EXPECT_EQ(connector->text(), "windows 8 4 2 3 30");
    EXPECT_FALSE(Connector::parse("windows 8 4 2 3"));
    EXPECT_FALSE(Connector::parse("windows 8 4 2 3 30 1"));
    EXPECT_FALSE(Connector::parse("windows 8 4 -2 3 30"));
}

TEST(WindowsConnector, IsReadAsASquareOfWindowsThatCoverThePicture)
{
    const Architecture architecture = Architecture::create(described(784, 8, "windows 8 4 2 3 30")).value();
    ASSERT_TRUE(architecture.windows());
    const WindowsReading& reading = *architecture.windows();
    EXPECT_EQ(reading.grid, (WindowGrid{28, 8, 8, 4}));
    EXPECT_EQ(reading.grid.windows(), 36U);
    EXPECT_EQ(reading.grid.bitsOfWindow(), 512U);
    EXPECT_EQ(reading.shift, 2U);
    EXPECT_EQ(reading.memories, 3U);
    EXPECT_EQ(reading.list, 30U);
    EXPECT_FALSE(Architecture::create(described(784, 1, "full")).value().windows());
}

TEST(WindowsConnector, RefusesWhatItCannotLookAt)
{
    const auto refuses = [](const ArchitectureDescription& description, const std::string& why) {
        EXPECT_NE(refusal(description).find(why), std::string::npos) << refusal(description);
    };
    refuses(described(783, 1, "windows 8 4 2 3 30"), "square picture");
    refuses(described(29 * 29, 1, "windows 8 3 2 3 30"), "at most 28 by 28");
    refuses(described(784, 2, "windows 8 4 2 3 30"), "1 or 8 bits");
    refuses(described(784, 1, "windows 29 4 2 3 30"), "size is 1 to 28, not 29");
    refuses(described(784, 1, "windows 0 4 2 3 30"), "size is 1 to 28, not 0");
    refuses(described(784, 1, "windows 8 0 2 3 30"), "stride is 1 to 8, not 0");
    refuses(described(784, 1, "windows 8 9 2 3 30"), "stride is 1 to 8, not 9");
    refuses(described(784, 1, "windows 8 3 2 3 30"),
        "windows of size 8 with a stride of 3 pixels do not end at the border of a picture of 28 by 28");
    refuses(described(784, 1, "windows 8 4 5 3 30"), "shift is 0 to 4, not 5");
    refuses(described(784, 1, "windows 8 4 2 0 30"), "memories is 1 to 64, not 0");
    refuses(described(784, 1, "windows 8 4 2 3 0"), "list is 1 to 1024, not 0");
    ArchitectureDescription uneven = described(784, 1, "windows 8 4 2 3 30");
    uneven.inputChannels[5] = 8;
    refuses(uneven, "the input channels differ");
    ArchitectureDescription wide = described(784, 1, "windows 8 4 2 3 30");
    wide.outputChannels = {9};
    refuses(wide, "at most 8 neurons");
}

TEST(WindowsConnector, AStateNeuronReadsWhatItsWindowsMayLieOn)
{
    for (const std::uint32_t bits : {1U, 8U}) {
        const Architecture architecture = Architecture::create(described(144, bits, "windows 4 2 1 3 30")).value();
        const std::size_t side = 12;
        for (std::size_t neuron = 0; neuron < architecture.sizes().states; ++neuron) {
            std::vector<bool> expected(architecture.sizes().inputs);
            const std::size_t row = neuron / bits / side;
            const std::size_t column = neuron / bits % side;
            for (std::size_t top = 0; top <= 8; top += 2)
                for (std::size_t left = 0; left <= 8; left += 2) {
                    if (row < top || row >= top + 4 || column < left || column >= left + 4)
                        continue; // the window is not over the pixel
                    for (std::size_t y = top == 0 ? 0 : top - 1; y < std::min(top + 5, side); ++y)
                        for (std::size_t x = left == 0 ? 0 : left - 1; x < std::min(left + 5, side); ++x)
                            for (std::size_t bit = 0; bit < bits; ++bit)
                                expected[(y * side + x) * bits + bit] = true;
                }
            const Connections connections = architecture.stateNeuron(neuron);
            for (std::size_t input = 0; input < expected.size(); ++input)
                ASSERT_EQ(connections.input[input], expected[input]) << neuron << " reads " << input;
            ASSERT_EQ(connections.state.count() + connections.output.count(), 0U);
            ASSERT_EQ(connections.dominant, neuron);
        }
        const Connections output = architecture.outputNeuron(3);
        EXPECT_EQ(output.state.count(), architecture.sizes().states);
        EXPECT_EQ(output.input.count() + output.output.count(), 0U);
    }
}

TEST(WindowsConnector, RefusesSettingsThatMeanNothingToIt)
{
    const Architecture windows = Architecture::create(described(784, 1, "windows 8 4 2 3 30")).value();
    const Architecture full = Architecture::create(described(784, 1, "full")).value();
    const auto with = [](auto change) {
        AgentSettings settings;
        change(settings);
        return settings;
    };
    EXPECT_TRUE(checkSettings(windows, {}));
    for (const AgentSettings& settings : {with([](AgentSettings& s) { s.context = Context::sequence; }),
             with([](AgentSettings& s) { s.context = Context::reset; }),
             with([](AgentSettings& s) { s.rules.discrimination = true; }),
             with([](AgentSettings& s) { s.rules.tolerance = 5; })}) {
        EXPECT_FALSE(checkSettings(windows, settings));
        EXPECT_TRUE(checkSettings(full, settings));
    }
}

/// A picture of 8 x 8 with one vertical bar.
BitVector bar(std::size_t column)
{
    BitVector picture(64);
    for (std::size_t row = 0; row < 8; ++row)
        picture.set(row * 8 + column);
    return picture;
}

State after(const Agent& agent, BitView picture, std::uint64_t step)
{
    return referenceNext(agent, resetState(agent, picture, 1), picture, 1, step);
}

TEST(Patchwork, ALessonIsRecalledFromAPlaceNearByAndShownWhereThePictureHasIt)
{
    Agent agent(Architecture::create(described(64, 1, "windows 4 2 1 2 5")).value());
    agent.teach(bar(3), bitsOfCode(1, 4), {"Bars", 0});
    EXPECT_EQ(after(agent, bar(4), 1).state, bar(4)); // one column off is within the shift
    EXPECT_NE(after(agent, bar(6), 1).state.view(), bar(6).view()); // three are not
    EXPECT_EQ(codeOf(after(agent, bar(6), 1).output), 1U);
}

TEST(Patchwork, EachStepAddsAMemoryWhereItHelps)
{
    Agent agent(Architecture::create(described(64, 1, "windows 4 4 0 3 5")).value());
    BitVector both = bar(1);
    for (std::size_t row = 0; row < 8; ++row)
        both.set(row * 8 + 6);
    agent.teach(bar(1), bitsOfCode(7, 4), {"Bars", 1});
    agent.teach(bar(6), bitsOfCode(7, 4), {"Bars", 6});
    EXPECT_EQ(after(agent, both, 1).state.count(), 8U); // one of the two bars
    EXPECT_EQ(after(agent, both, 2).state, both);
    EXPECT_EQ(after(agent, both, 3).state, both); // there is nothing left to add
}

TEST(Patchwork, WhatIsRewardedIsOneOfTheMemoriesOfItsOwnAnswer)
{
    class Plain final : public StepRule {
        State next(const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step) override
        {
            return referenceNext(agent, now, input, identity, step);
        }
    } plain;
    Agent agent(Architecture::create(described(64, 1, "windows 4 2 1 2 5")).value());
    agent.teach(bar(1), bitsOfCode(1, 4), {"Bars", 1});
    agent.teach(bar(6), bitsOfCode(2, 4), {"Bars", 6});
    const BitVector asked = bar(3);
    agent.reset({}, asked);
    agent.step(asked, plain);
    const std::uint32_t answer = codeOf(agent.state().output);
    ASSERT_TRUE(agent.reinforce({"Canvas", 5}));
    EXPECT_EQ(codeOf(after(agent, asked, 1).output), answer);
    ASSERT_TRUE(agent.punish({"Canvas", 6}));
    // The same picture as the inverse code is as near, and the lower code answers: 1 is 0001, its inverse 14.
    EXPECT_EQ(codeOf(after(agent, asked, 1).output), std::min(answer, 15 - answer));
}

TEST(Patchwork, WithoutMemoriesTheBitsAreDrawnOrKept)
{
    Agent agent(Architecture::create(described(64, 1, "windows 4 2 1 2 5")).value());
    EXPECT_EQ(after(agent, bar(1), 2).state, randomBits(1, 1, 2, Layer::state, 64));
    agent.setRules({.randomDefault = false});
    EXPECT_EQ(after(agent, bar(1), 2).state, resetState(agent, bar(1), 1).state);
}

TEST(Patchwork, VariantsOfAnExampleAreOneMemoryUntilItIsTaughtAgain)
{
    Agent agent(Architecture::create(described(64, 1, "windows 4 2 1 2 5")).value());
    const auto teach = [&](const char* source, std::uint64_t index, std::uint32_t variant, std::uint32_t code) {
        agent.teach(bar(variant), bitsOfCode(code, 4), {source, index, variant});
    };
    teach("Bars", 1, 0, 3);
    teach("Bars", 1, 1, 3);
    teach("Bars", 1, 2, 3);
    teach("Bars", 1, 0, 3); // again
    teach("Bars", 1, 1, 4); // as another digit
    teach("Bars", 2, 2, 4); // another example
    teach("Fonts", 2, 3, 4); // of another source
    std::vector<bool> begins;
    for (std::size_t i = 0; i < agent.memory().size(); ++i)
        begins.push_back(beginsLesson(agent.memory(), i));
    EXPECT_EQ(begins, (std::vector<bool>{true, false, false, true, true, true, true}));
}

TEST(Patchwork, ShiftsAreTriedTheNearestFirst)
{
    const std::vector<WindowShift> shifts = shiftsWithin(1);
    const std::vector<WindowShift> expected = {
        {0, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, 0}, {-1, -1}, {-1, 1}, {1, -1}, {1, 1}};
    EXPECT_EQ(shifts, expected);
    EXPECT_EQ(shiftsWithin(0).size(), 1U);
    EXPECT_EQ(shiftsWithin(4).size(), 81U);
}

} // namespace
} // namespace engram
