#include <algorithm>
#include <filesystem>
#include <stop_token>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/digitFiles.h>
#include <engram/dataset/ownDigits.h>
#include <engram/formats/pictureFile.h>

#include "support/digits.h"
#include "support/scratchFolderTest.h"

namespace engram::digitFilesTests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class DigitFiles : public ScratchFolderTest { };

void expectSame(const DataFile& read, const DataFile& written)
{
    ASSERT_EQ(read.splits.size(), written.splits.size());
    for (std::size_t i = 0; i < read.splits.size(); ++i) {
        EXPECT_EQ(read.splits[i].name, written.splits[i].name);
        EXPECT_TRUE(std::ranges::equal(read.splits[i].digits->pixels(), written.splits[i].digits->pixels()));
        EXPECT_TRUE(std::ranges::equal(read.splits[i].digits->labels(), written.splits[i].digits->labels()));
    }
}

TEST_F(DigitFiles, AreKnownByWhatTheirNamesAskFor)
{
    EXPECT_EQ(digitFileKindOf("a.NPZ"), DigitFileKind::npz);
    EXPECT_EQ(digitFileKindOf("a.idx"), DigitFileKind::idx);
    EXPECT_EQ(digitFileKindOf("train-images-idx3-ubyte"), DigitFileKind::idx);
    EXPECT_EQ(digitFileKindOf("a.xlsx"), DigitFileKind::excelSheet);
    EXPECT_EQ(digitFileKindOf("pictures/"), DigitFileKind::pictures);
    EXPECT_EQ(digitFileKindOf(folder_), DigitFileKind::pictures);
    EXPECT_EQ(digitFileKindOf("a.txt"), DigitFileKind::textSheet);
    EXPECT_EQ(digitFileKindOf("a"), DigitFileKind::textSheet);
}

TEST_F(DigitFiles, OfNumPyAndOfMnistReadBackEqual)
{
    const auto data = test::barFile("Bars", 30, 12);
    for (const char* name : {"bars.npz", "bars.idx"}) {
        const Result<void> written = writeDigits(*data, digitFileKindOf(name), folder_ / name);
        ASSERT_TRUE(written) << written.error().message;
    }
    const auto archive = loadDataFile(folder_ / "bars.npz");
    ASSERT_TRUE(archive) << archive.error().message;
    expectSame(*archive, *data);
    const auto pair = loadDataFile(folder_ / "bars-train-images-idx3-ubyte");
    ASSERT_TRUE(pair) << pair.error().message;
    EXPECT_EQ(pair->name, "bars");
    expectSame(*pair, *data);
}

TEST_F(DigitFiles, AsIdxOfOnePartAreTwoFilesOfThatName)
{
    auto data = *test::barFile("Bars", 5, 7);
    data.splits.erase(data.splits.begin());
    ASSERT_TRUE(writeDigits(data, DigitFileKind::idx, folder_ / "mine-images-idx3-ubyte"));
    const auto test = loadDataFile(folder_ / "mine-test-labels-idx1-ubyte");
    ASSERT_TRUE(test) << test.error().message;
    expectSame(*test, data);
    data.splits[0].name = "train";
    ASSERT_TRUE(writeDigits(data, DigitFileKind::idx, folder_ / "ann.idx"));
    EXPECT_TRUE(fs::exists(folder_ / "ann-images-idx3-ubyte"));
    EXPECT_TRUE(fs::exists(folder_ / "ann-labels-idx1-ubyte"));
}

TEST_F(DigitFiles, AsPicturesLieInAFolderADigitAndAreTheSamePixels)
{
    OwnDigits own;
    std::vector<OwnDigit> digits;
    for (std::uint8_t label = 0; label < 10; label += 3)
        digits.push_back({0, label, "Ann", test::barDigit(label, 5)});
    own.apply(OwnDigitsChange::adding(digits)).value();
    const fs::path folder = folder_ / "pictures";
    const Result<void> written = writeDigits(*own.dataFile("Mine"), DigitFileKind::pictures, folder);
    ASSERT_TRUE(written) << written.error().message;
    for (const OwnDigit& digit : own.digits()) {
        const fs::path file = folder / std::to_string(digit.label) / ("0000" + std::to_string(digit.number) + ".png");
        const auto picture = loadPicture(file);
        ASSERT_TRUE(picture) << picture.error().message;
        EXPECT_TRUE(std::ranges::equal(picture->picture.pixels, digit.picture));
    }
    EXPECT_TRUE(fs::is_directory(folder / "5")) << "digits that nobody wrote have their folder, too";
}

TEST_F(DigitFiles, AsPicturesOfSeveralPartsHaveAFolderAPart)
{
    const auto data = test::barFile("Bars", 3, 2);
    ASSERT_TRUE(writeDigits(*data, DigitFileKind::pictures, folder_ / "all"));
    EXPECT_TRUE(fs::exists(folder_ / "all/train/2/00002.png"));
    EXPECT_TRUE(fs::exists(folder_ / "all/test/1/00001.png"));
}

TEST_F(DigitFiles, AsPicturesTakeNoOthersPlace)
{
    fs::create_directory(folder_ / "full");
    write("full/thesis.txt", "mine");
    const auto data = test::barFile("Bars", 3, 2);
    const Result<void> refused = writeDigits(*data, DigitFileKind::pictures, folder_ / "full");
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("a new folder or an empty one"));
    EXPECT_TRUE(fs::exists(folder_ / "full/thesis.txt"));
    fs::create_directory(folder_ / "empty");
    EXPECT_TRUE(writeDigits(*data, DigitFileKind::pictures, folder_ / "empty/"));
    EXPECT_TRUE(fs::exists(folder_ / "empty/train/0/00000.png"));
}

TEST_F(DigitFiles, AsPicturesLeaveNothingBehindWhenTheyAreCancelled)
{
    std::stop_source stop;
    const Progress progress(stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
        if (done == 5)
            stop.request_stop();
    });
    const Result<void> cancelled =
        writeDigits(*test::barFile("Bars", 50, 2), DigitFileKind::pictures, folder_ / "all", progress);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled);
    EXPECT_TRUE(fs::is_empty(folder_));
}

} // namespace
} // namespace engram::digitFilesTests
