#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/ownDigits.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::runCli;

/// Bars of all digits, and the 7 once more with one pixel changed, labelled as a 1.
class PairsCommand : public testing::Test {
protected:
    void SetUp() override
    {
        auto digits = std::make_shared<DigitSet>("Doubtful train");
        for (std::uint8_t digit = 0; digit < 10; ++digit)
            digits->append(test::barDigit(digit, 10U + digit), digit);
        DigitPixels again = test::barDigit(7, 17);
        again[3] ^= 255;
        digits->append(again, 1);
        DataFile file;
        file.name = "Doubtful";
        file.format = DataFormat::npz;
        file.splits = {{"train", digits}, {"test", test::barDigits("Doubtful test", 4)}};
        ASSERT_TRUE(writeNpz(file, data_));
    }

    test::TemporaryFolder folder_;
    std::string data_ = folder_ / "Doubtful.npz";
};

TEST_F(PairsCommand, ListsTheNearestPicturesOfDifferentLabels)
{
    const auto text = runCli({"pairs", "--mnist", data_, "--part", "train", "--count", "1"});
    EXPECT_EQ(text.exitCode, 0) << text.err;
    EXPECT_EQ(text.out, "1 bit: 7, Doubtful train 7 | 1, Doubtful train 10\n");
    const auto listed = runCli({"pairs", "--mnist", data_, "--json"}).json();
    EXPECT_EQ(listed.at("compared"), 15);
    EXPECT_EQ(listed.at("pairs").size(), 20U);
    EXPECT_EQ(listed.at("pairs")[0].at("distance"), 1);
    EXPECT_EQ(listed.at("pairs")[0].at("second").at("label"), 1);
    for (const auto& pair : listed.at("pairs"))
        EXPECT_NE(pair.at("first").at("label"), pair.at("second").at("label"));
    const auto alike = runCli({"pairs", "--mnist", data_, "--alike", "--count", "200", "--json"}).json();
    EXPECT_EQ(alike.at("pairs").size(), 15U * 14 / 2);
}

// As a gallery and a test call them.
TEST_F(PairsCommand, CallsOnesOwnDigitsByTheirNumbers)
{
    OwnDigits own;
    own.useNumbersAbove(100);
    std::vector<OwnDigit> digits;
    for (std::uint8_t digit = 0; digit < 3; ++digit)
        digits.push_back({0, digit, {}, test::barDigit(digit, digit)});
    ASSERT_TRUE(own.apply(OwnDigitsChange::adding(std::move(digits))));
    folder_.write("mine.csv", own.text());
    const auto listed = runCli({"pairs", "--mnist", folder_ / "mine.csv", "--json"}).json().at("pairs");
    ASSERT_EQ(listed.size(), 3U);
    for (const auto& pair : listed)
        for (const char* one : {"first", "second"}) {
            EXPECT_EQ(pair.at(one).at("source"), "mine");
            EXPECT_EQ(pair.at(one).at("index"), 101 + pair.at(one).at("label").get<int>());
        }
    EXPECT_NE(runCli({"pairs", "--mnist", folder_ / "mine.csv"}).out.find(", mine 101"), std::string::npos);
}

TEST_F(PairsCommand, SaysWhatItCannotDo)
{
    EXPECT_EQ(runCli({"pairs", "--mnist", data_, "--part", "moon"}).exitCode, 1);
    EXPECT_EQ(runCli({"pairs", "--mnist", data_, "--count", "0"}).exitCode, 2);
    EXPECT_EQ(runCli({"pairs", "--mnist", folder_ / "none.npz"}).exitCode, 1);
}

} // namespace
} // namespace engram
