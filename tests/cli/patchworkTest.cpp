#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using nlohmann::json;
using test::Outcome;
using test::runCli;
using test::TemporaryFolder;

std::string drawing(int number)
{
    return (std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden" / ("canvas" + std::to_string(number) + ".pbm"))
        .string();
}

/// An agent of the preset that new ones have, taught three fonts.
class WithPatchwork : public testing::Test {
protected:
    void SetUp() override
    {
        const Outcome trained =
            runCli({"train", "--fonts", "Liberation Sans,Carlito,Caladea", "--no-story", "-o", agent_, "--json"});
        ASSERT_EQ(trained.exitCode, 0) << trained.err;
        EXPECT_EQ(trained.json().at("lessons"), 30);
        EXPECT_EQ(trained.json().at("engrams"), 90); // each turned both ways, too
    }

    TemporaryFolder folder_;
    std::string agent_ = folder_ / "patchwork.engram";
};

TEST_F(WithPatchwork, IsWhatTrainMakesUnlessToldOtherwise)
{
    const Outcome info = runCli({"info", agent_, "--json"});
    ASSERT_EQ(info.exitCode, 0) << info.err;
    EXPECT_EQ(info.json().at("architecture").at("connector"), "windows 8 4 2 3 30");
}

TEST_F(WithPatchwork, OneMemoryIsASetting)
{
    const std::string one = folder_ / "one.engram";
    ASSERT_EQ(runCli({"train", "--memories", "1", "--fonts", "Carlito", "-o", one}).exitCode, 0);
    EXPECT_EQ(runCli({"info", one, "--json"}).json().at("architecture").at("connector"), "windows 8 4 2 1 30");
}

TEST_F(WithPatchwork, APredictionSaysHowSureItIsAndHowNearEveryDigit)
{
    const Outcome outcome = runCli({"predict", agent_, drawing(1), "--invert", "--normalise", "--json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const json answer = outcome.json().at(0);
    const json& sureness = answer.at("sureness");
    EXPECT_GT(sureness.at("right"), 0);
    EXPECT_LT(sureness.at("right"), 1);
    EXPECT_FALSE(sureness.at("word").get<std::string>().empty());
    const json& distances = answer.at("distances");
    ASSERT_EQ(distances.size(), 10U);
    EXPECT_EQ(distances[0].at("code"), answer.at("code"));
    EXPECT_LE(distances[0].at("distance"), distances[1].at("distance"));
    const double first = distances[0].at("distance");
    const double second = distances[1].at("distance");
    EXPECT_DOUBLE_EQ(sureness.at("margin"), 1 - first / second);

    const Outcome text = runCli({"predict", agent_, drawing(1), "--invert", "--normalise"});
    EXPECT_NE(text.out.find("of answers as sure as this"), std::string::npos) << text.out;
}

TEST_F(WithPatchwork, APredictionHasNoFigureForSettingsThatNoneWasCountedFor)
{
    const std::string one = folder_ / "one.engram";
    ASSERT_EQ(runCli({"train", "--memories", "1", "--fonts", "Carlito,Caladea", "-o", one}).exitCode, 0);
    const json sureness = runCli({"predict", one, drawing(1), "--json"}).json().at(0).at("sureness");
    EXPECT_TRUE(sureness.at("right").is_null());
    EXPECT_EQ(sureness.at("preset"), "Patchwork");
    const std::string said = sureness.at("word").get<std::string>()
        + " (by what was counted for Patchwork; for settings as this agent's, nothing was)";
    EXPECT_NE(runCli({"predict", one, drawing(1)}).out.find(said), std::string::npos) << said;
    EXPECT_NE(runCli({"explain", one, drawing(1)}).out.find(said), std::string::npos) << said;
}

TEST_F(WithPatchwork, NobodyIsSureBeforeEveryDigitWasTaught)
{
    const std::string three = folder_ / "three.engram";
    ASSERT_EQ(runCli({"train", "--samples", "3", "-o", three}).exitCode, 0);
    const json answer = runCli({"predict", three, drawing(1), "--json"}).json().at(0);
    EXPECT_TRUE(answer.at("sureness").is_null());
    std::string missing;
    for (unsigned digit = 0; digit < 10; ++digit) {
        bool taught = false;
        for (const json& each : answer.at("distances"))
            taught = taught || each.at("code") == digit;
        if (!taught)
            missing += (missing.empty() ? "" : digit == 9 ? " and " : ", ") + std::to_string(digit);
    }
    const Outcome text = runCli({"predict", three, drawing(1)});
    EXPECT_NE(text.out.find("how sure cannot be told: it was never taught " + missing + ","), std::string::npos)
        << text.out << missing;
    EXPECT_EQ(text.out.find("were right"), std::string::npos) << text.out;
}

TEST_F(WithPatchwork, AnExplanationHasThePatchworkOfEveryDigit)
{
    const Outcome outcome = runCli({"explain", agent_, drawing(1), "--invert", "--normalise", "--json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const json explained = outcome.json();
    const json& codes = explained.at("patchwork").at("codes");
    ASSERT_EQ(codes.size(), 10U);
    EXPECT_EQ(codes[0].at("code"), explained.at("code"));
    EXPECT_EQ(codes[0].at("windows").size(), 36U);
    std::size_t windows = 0;
    for (const json& memory : codes[0].at("memories"))
        windows += memory.at("windows").get<std::size_t>();
    EXPECT_EQ(windows, 36U);

    const Outcome early = runCli({"explain", agent_, drawing(1), "--invert", "--normalise", "--step", "1", "--json"});
    EXPECT_EQ(early.json().at("patchwork").at("codes")[0].at("memories").size(), 1U);
    const Outcome neuron =
        runCli({"explain", agent_, drawing(1), "--invert", "--normalise", "--neuron", "400", "--json"});
    ASSERT_EQ(neuron.exitCode, 0) << neuron.err;
    EXPECT_EQ(neuron.json().at("neuron").at("rule"), "Hamming");
    const Outcome text = runCli({"explain", agent_, drawing(1), "--invert", "--normalise"});
    EXPECT_NE(text.out.find("patched together out of"), std::string::npos) << text.out;
}

TEST_F(WithPatchwork, ATestCountsTheSurestAnswersByThemselves)
{
    const Outcome outcome = runCli({"test", agent_, "--count", test::sanitized ? "20" : "500", "--json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const json report = outcome.json();
    ASSERT_EQ(report.at("surest").size(), 4U);
    EXPECT_EQ(report.at("surest")[0].at("share"), 0.5);
    EXPECT_EQ(report.at("surest")[3].at("share"), 0.95);
    if (!test::sanitized) {
        EXPECT_GT(report.at("surest")[0].at("accuracy"), report.at("accuracy"));
        EXPECT_GT(report.at("accuracy"), 0.8); // handwriting, after three typefaces
    }
    const std::string surest = "Of the surest 50 %";
    EXPECT_NE(runCli({"test", agent_, "--count", "20"}).out.find(surest), std::string::npos);
    // It costs a look more, which a person may do without.
    EXPECT_EQ(runCli({"test", agent_, "--count", "20", "--no-sureness"}).out.find(surest), std::string::npos);
}

} // namespace
} // namespace engram
