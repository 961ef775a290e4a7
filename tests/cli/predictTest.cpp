#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "commandLine.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using nlohmann::json;
using test::Outcome;
using test::runCli;

class Predict : public testing::Test {
protected:
    void SetUp() override
    {
        const Outcome trained = runCli({"train", "--fonts", "Liberation Sans,carlito", "-o", agent_, "--json"});
        ASSERT_EQ(trained.exitCode, 0) << trained.err;
    }
    static std::string drawn(int number)
    {
        return (
            std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden" / ("canvas" + std::to_string(number) + ".pbm"))
            .string();
    }

    const test::TemporaryFolder folder_;
    const std::string agent_ = folder_ / "fonts.engram";
};

TEST_F(Predict, NeedsNoWordAboutTheInk)
{
    const auto answers = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"predict", agent_, drawn(1), drawn(2), "--normalise", "--json"});
        const Outcome outcome = runCli(options);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        EXPECT_EQ(outcome.err, "");
        return outcome.out;
    };
    EXPECT_EQ(answers({}), answers({"--invert"}));
    EXPECT_EQ(answers({"--ink", "auto"}), answers({"--ink", "dark"}));
    EXPECT_EQ(runCli({"predict", agent_, drawn(1), "--ink", "dark", "--invert"}).exitCode, 2);
}

TEST_F(Predict, SaysWhereTheGroundLeavesTheInkInDoubt)
{
    const auto write = [&](const std::string& name, bool tight) {
        std::ofstream file(folder_ / name);
        file << "P2 40 40 255\n";
        for (int i = 0; i < 40 * 40; ++i) { // stripes that reach the border, or a bar within it
            const bool ink = tight ? i % 40 / 10 % 2 == 0 : i % 40 >= 16 && i % 40 < 22 && i / 40 >= 8 && i / 40 < 32;
            file << (ink ? "20 " : "220 ");
        }
        return folder_ / name;
    };
    const std::string doubtful = write("tight.pgm", true);
    const std::string clear = write("clear.pgm", false);
    const Outcome read = runCli({"predict", agent_, doubtful, clear, "--normalise"});
    EXPECT_EQ(read.exitCode, 0) << read.err;
    EXPECT_NE(read.err.find("tight.pgm: the ink was taken for "), std::string::npos) << read.err;
    EXPECT_NE(read.err.find("--ink "), std::string::npos);
    EXPECT_EQ(read.err.find("clear.pgm"), std::string::npos);
    const json both = runCli({"predict", agent_, doubtful, clear, "--normalise", "--json"}).json();
    EXPECT_EQ(both[0].at("doubtful"), true);
    EXPECT_EQ(both[1].at("doubtful"), false);
    const Outcome said = runCli({"predict", agent_, doubtful, "--normalise", "--ink", "dark"});
    EXPECT_EQ(said.err.find("doubt"), std::string::npos) << said.err; // a person has decided
}

TEST_F(Predict, TellsWhereTheDigitIs)
{
    std::ofstream file(folder_ / "bar.pgm");
    file << "P2 60 80 255\n";
    for (int i = 0; i < 60 * 80; ++i) {
        const bool ink = i % 60 >= 20 && i % 60 < 28 && i / 60 >= 10 && i / 60 < 60;
        file << (ink ? "30 " : "200 ");
    }
    file.close();
    const json prediction = runCli({"predict", agent_, folder_ / "bar.pgm", "--normalise", "--json"}).json()[0];
    EXPECT_EQ(prediction.at("ink"), "dark");
    ASSERT_EQ(prediction.at("digits").size(), 1U);
    const json& found = prediction.at("digits")[0];
    EXPECT_EQ(found.at("box"), (json{{"left", 20}, {"top", 10}, {"width", 8}, {"height", 50}}));
    EXPECT_EQ(found.at("digit"), prediction.at("digit"));
    EXPECT_EQ(found.at("bits"), prediction.at("bits"));
    EXPECT_EQ(found.at("distances"), prediction.at("distances"));
    EXPECT_EQ(found.at("distances").size(), 10U);
    EXPECT_EQ(found.at("sureness"), prediction.at("sureness"));
    ASSERT_FALSE(found.at("sureness").is_null());
    EXPECT_GE(found.at("sureness").at("margin"), -1);
    EXPECT_LE(found.at("sureness").at("margin"), 1);
    EXPECT_GT(found.at("sureness").at("right"), 0);
    EXPECT_LT(found.at("sureness").at("right"), 1);
    EXPECT_EQ(
        prediction.at("number"), found.at("digit").is_null() ? "?" : std::to_string(found.at("digit").get<int>()));
}

} // namespace
} // namespace engram
