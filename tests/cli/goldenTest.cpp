#include <cstdlib>
#include <sstream>

#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/json.h"

namespace engram {
namespace {

using nlohmann::json;
using test::Outcome;
using test::runCli;

std::string joined(const json& numbers, std::size_t from = 0)
{
    std::string text;
    for (std::size_t i = from; i < numbers.size(); ++i)
        text += (i == from ? "" : ",") + numbers[i].dump();
    return text;
}

std::string connectorText(const json& wiring)
{
    std::string text = wiring.at("connector");
    for (const json& parameter : wiring.at("parameters"))
        text += ' ' + (parameter.is_boolean() ? std::string(parameter.get<bool>() ? "1" : "0") : parameter.dump());
    return text;
}

TEST(Wiring, EqualsTheReferences)
{
    const json all = test::readJson(std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden/connectors.json");
    ASSERT_EQ(all.size(), 7U);
    for (const json& expected : all) {
        SCOPED_TRACE(expected.at("name").get<std::string>());
        std::vector<std::string> arguments = {"wiring", "--inputs", joined(expected.at("input_channels")), "--outputs",
            joined(expected.at("output_channels")), "--connector", connectorText(expected), "--json"};
        if (expected.at("control_channels").size() > 1) {
            arguments.emplace_back("--controls");
            arguments.push_back(joined(expected.at("control_channels"), 1));
        }
        const Outcome outcome = runCli(arguments);
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        const json wiring = outcome.json();
        for (const char* same :
            {"input_channels", "output_channels", "control_channels", "connector", "parameters", "layers"})
            EXPECT_EQ(wiring.at(same), expected.at(same)) << same;
        ASSERT_EQ(wiring.at("neurons").size(), expected.at("neurons").size());
        const std::size_t firstOutput = expected.at("layers").at("Z").front();
        for (const auto& [id, neuron] : expected.at("neurons").items()) {
            const json& ours = wiring.at("neurons").at(id);
            EXPECT_EQ(ours.at("inputs"), neuron.at("inputs")) << id; // both sorted
            EXPECT_EQ(ours.at("neighbours"), neuron.at("neighbours")) << id;
            const bool isOutput = std::stoul(id) >= firstOutput;
            EXPECT_EQ(ours.at("dominant"), isOutput ? json(std::stoul(id)) : neuron.at("dominant")) << id;
        }
    }
}

TEST(Wiring, DrawsAsManyConnectionsAsAskedAndTheSameForASeed)
{
    const std::vector<std::string> arguments = {
        "wiring", "--inputs", "20x1", "--outputs", "4", "--connector", "random 7 5 9 2", "--json", "--seed"};
    const auto withSeed = [&arguments](const std::string& seed) {
        std::vector<std::string> all = arguments;
        all.push_back(seed);
        return runCli(all).json().at("neurons");
    };
    const json neurons = withSeed("1");
    EXPECT_EQ(withSeed("1"), neurons);
    EXPECT_NE(withSeed("2"), neurons);
    for (const auto& [id, neuron] : neurons.items()) {
        const bool isState = std::stoul(id) < 40;
        EXPECT_EQ(neuron.at("inputs").size(), isState ? 7U : 9U);
        EXPECT_EQ(neuron.at("neighbours").size(), isState ? 5U : 2U);
    }
}

TEST(Bits, AreWithinOneGreyLevelOfTheReference)
{
    const std::filesystem::path golden = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden";
    const json all = test::readJson(golden / "canvas.json");
    ASSERT_EQ(all.size(), 6U);
    for (const json& expected : all) {
        const std::string name = expected.at("picture");
        SCOPED_TRACE(name); // a bitmap whose ink is 1, which PBM calls black
        const Outcome outcome = runCli({"bits", (golden / name).string(), "--invert", "--json"});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        const json bits = outcome.json();
        for (std::size_t row = 0; row < 28; ++row) {
            for (std::size_t column = 0; column < 28; ++column) {
                const int level = expected.at("lanczos28")[row][column];
                EXPECT_LE(std::abs(bits.at("grey")[row][column].get<int>() - level), 1) << row << ' ' << column;
                if (std::abs(level - 200) > 1) {
                    EXPECT_EQ(bits.at("binary")[row][column], expected.at("binary200")[row][column]);
                }
            }
        }
    }
}

TEST(Bits, OfPngsAreThoseOfTheirBitmaps)
{
    const std::filesystem::path golden = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden";
    for (int canvas = 1; canvas <= 6; ++canvas) {
        const std::string name = "canvas" + std::to_string(canvas);
        const Outcome png = runCli({"bits", (golden / (name + ".png")).string(), "--json"});
        EXPECT_EQ(png.exitCode, 0) << png.err;
        EXPECT_EQ(png.err, "");
        EXPECT_EQ(png.out, runCli({"bits", (golden / (name + ".pbm")).string(), "--invert", "--json"}).out);
    }
}

TEST(Bits, FollowThePresetAndTheThreshold)
{
    const auto canvas = (std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden/canvas2.pbm").string();
    const auto ink = [&canvas](std::vector<std::string> options) {
        std::vector<std::string> arguments = {"bits", canvas, "--invert", "--json"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        const json bits = outcome.json();
        int ones = 0;
        for (const json& row : bits.at("binary"))
            for (const json& bit : row)
                ones += bit.get<int>();
        return std::pair(ones, bits);
    };
    const auto [classic, bits] = ink({});
    const auto [low, sameGrey] = ink({"--threshold", "1"});
    EXPECT_GT(low, classic);
    EXPECT_EQ(sameGrey.at("grey"), bits.at("grey"));
    EXPECT_NE(ink({"--preset", "deskewed"}).second.at("grey"), bits.at("grey"));
    EXPECT_NE(ink({"--normalise"}).second.at("grey"), bits.at("grey"));
    const Outcome edges = runCli({"bits", canvas, "--invert", "--json", "--preset", "edges"});
    EXPECT_EQ(edges.json().at("binary")[14][14].size(), 8U); // several bits a pixel
}

} // namespace
} // namespace engram
