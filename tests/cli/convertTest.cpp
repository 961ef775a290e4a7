#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/ownDigits.h>
#include <engram/formats/pictureFile.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/temporaryFolder.h"

namespace engram::convertTests {
namespace {

using test::Outcome;
using test::runCli;
using testing::HasSubstr;

/// A set of one's own becomes what other programs read, with the same writers as in the window.
class ConvertOwnDigits : public testing::Test {
protected:
    ConvertOwnDigits()
    {
        std::vector<OwnDigit> digits;
        for (const std::uint8_t label : std::initializer_list<std::uint8_t>{3, 1, 4})
            digits.push_back({0, label, "Ann", test::barDigit(label, 1)});
        own_ = changeOwnDigits(folder_.path() / "own.csv", OwnDigitsChange::adding(digits)).value().digits;
    }
    const test::TemporaryFolder folder_;
    OwnDigits own_;
};

TEST_F(ConvertOwnDigits, WritesTwoFilesAsMnistsWhichReadBackEqual)
{
    const Outcome converted = runCli({"convert", folder_ / "own.csv", folder_ / "own.idx"});
    ASSERT_EQ(converted.exitCode, 0) << converted.err;
    EXPECT_THAT(converted.out, HasSubstr("became"));
    const auto read = loadDataFile(folder_.path() / "own-images-idx3-ubyte");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_THAT(read->splits[0].digits->labels(), testing::ElementsAre(3, 1, 4));
    EXPECT_TRUE(std::ranges::equal(read->splits[0].digits->picture(2), own_.digits()[2].picture));
}

TEST_F(ConvertOwnDigits, WritesAFolderOfPicturesByDigit)
{
    const Outcome converted = runCli({"convert", folder_ / "own.csv", folder_ / "pictures/"});
    ASSERT_EQ(converted.exitCode, 0) << converted.err;
    const auto picture = loadPicture(folder_.path() / "pictures/4/00002.png");
    ASSERT_TRUE(picture) << picture.error().message;
    EXPECT_TRUE(std::ranges::equal(picture->picture.pixels, own_.digits()[2].picture));
    const Outcome again = runCli({"convert", folder_ / "own.csv", folder_ / "pictures/"});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.err, HasSubstr("a new folder or an empty one"));
}

TEST_F(ConvertOwnDigits, ReadsAFolderOfPicturesBackAsInfoAndTrainDo)
{
    const Outcome converted = runCli({"convert", folder_ / "own.csv", folder_ / "pictures/"});
    ASSERT_EQ(converted.exitCode, 0) << converted.err;
    const auto jsonOf = [](const std::string& file) {
        const Outcome info = runCli({"info", "--json", file});
        EXPECT_EQ(info.exitCode, 0) << info.err;
        return nlohmann::json::parse(info.out);
    };
    const nlohmann::json pictures = jsonOf(folder_ / "pictures");
    EXPECT_EQ(pictures.at("format"), "pictures");
    EXPECT_EQ(pictures.at("name"), "pictures");
    EXPECT_EQ(pictures.at("splits"), jsonOf(folder_ / "own.csv").at("splits")); // the same pixels in the same order
    EXPECT_EQ(pictures.at("notes"), nlohmann::json({"3 pictures are what their folders are called"}));
    const Outcome back = runCli({"convert", folder_ / "pictures", folder_ / "back.npz"});
    ASSERT_EQ(back.exitCode, 0) << back.err;
    EXPECT_THAT(back.out, HasSubstr("(pictures) became"));
    EXPECT_EQ(jsonOf(folder_ / "back.npz").at("splits"), pictures.at("splits"));
    const Outcome taught =
        runCli({"train", "--mnist", folder_ / "pictures", "--samples", "3", "-o", folder_ / "taught.engram"});
    ASSERT_EQ(taught.exitCode, 0) << taught.err;
    EXPECT_THAT(taught.out, HasSubstr("Taught 3 digits"));
    folder_.write("pictures/4/broken.png", "\x89PNG");
    const Outcome broken = runCli({"info", folder_ / "pictures"});
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_THAT(broken.err, HasSubstr("pictures/4/broken.png: "));
}

TEST_F(ConvertOwnDigits, RefusesAFontSheetOfWhatIsNoFont)
{
    const Outcome refused = runCli({"convert", folder_ / "own.csv", folder_ / "own.txt"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err, HasSubstr("a font sheet holds each digit once"));
}

} // namespace
} // namespace engram::convertTests
