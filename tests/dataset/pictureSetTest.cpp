// A folder, or an archive, of pictures as a data set: what their folders and names say, and what the eye makes of them.

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <stop_token>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/digitFiles.h>
#include <engram/eye/page.h>
#include <engram/formats/pictureFile.h>

#include "boundedLoad.h"
#include "support/digits.h"
#include "support/scratchFolderTest.h"
#include "support/zipBuilder.h"

namespace engram::pictureSetTests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// A PGM picture.
std::string pgm(const GreyPicture& picture)
{
    return "P5 " + std::to_string(picture.width) + " " + std::to_string(picture.height) + " 255\n"
        + std::string(picture.pixels.begin(), picture.pixels.end());
}

std::string pgm(const DigitPixels& digit)
{
    return pgm(test::pictureOf(digit));
}

/// So many times as large, dark on light if so wanted.
GreyPicture enlarged(const DigitPixels& digit, std::size_t times, bool dark)
{
    GreyPicture large{digitSide * times, digitSide * times, {}};
    for (std::size_t y = 0; y < large.height; ++y)
        for (std::size_t x = 0; x < large.width; ++x) {
            const std::uint8_t level = digit[y / times * digitSide + x / times];
            large.pixels.push_back(dark ? static_cast<std::uint8_t>(255 - level) : level);
        }
    return large;
}

/// A thick upright stroke on an even black ground.
DigitPixels stroke(std::size_t column)
{
    DigitPixels digit{};
    for (std::size_t row = 4; row < 24; ++row)
        for (std::size_t x = column; x < column + 3; ++x)
            digit[row * digitSide + x] = 255;
    return digit;
}

class PictureSets : public ScratchFolderTest {
protected:
    /// In the folder "set".
    void add(const std::string& name, const std::string& content) const
    {
        fs::create_directories((folder_ / "set" / name).parent_path());
        write("set/" + name, content);
    }
    void add(const std::vector<std::string>& names) const
    {
        for (const std::string& name : names)
            add(name, pgm(stroke(10)));
    }
    [[nodiscard]] Result<DataFile> load(const Progress& progress = {}) const
    {
        return loadDataFile(folder_ / "set", progress);
    }
    [[nodiscard]] DataFile loaded() const
    {
        auto data = load();
        EXPECT_TRUE(data) << data.error().message;
        return data ? *data : DataFile{};
    }
    [[nodiscard]] std::string refusal() const
    {
        const auto data = load();
        EXPECT_FALSE(data);
        return data ? "" : data.error().message;
    }
    [[nodiscard]] std::vector<int> labels(const std::string& split = "train") const
    {
        const DataFile data = loaded();
        const DigitSet* digits = data.split(split);
        return digits == nullptr ? std::vector<int>()
                                 : std::vector<int>(digits->labels().begin(), digits->labels().end());
    }
    [[nodiscard]] static std::vector<std::string> notes(const DataFile& data)
    {
        std::vector<std::string> texts;
        for (const Sentence& note : notesOf(data))
            texts.push_back(note.text());
        return texts;
    }
};

TEST_F(PictureSets, ThatEngramWroteComeBackDigitForDigitInTheirOrder)
{
    for (const std::size_t train : {30, 11}) {
        const auto written = test::barFile("Bars", train, 12);
        const fs::path folder = folder_ / ("bars" + std::to_string(train));
        ASSERT_TRUE(writeDigits(*written, DigitFileKind::pictures, folder));
        for (const fs::path& path : {folder, folder / ""}) {
            const auto read = loadDataFile(path);
            ASSERT_TRUE(read) << read.error().message;
            EXPECT_EQ(read->format, DataFormat::pictures);
            EXPECT_EQ(read->name, folder.filename());
            ASSERT_EQ(read->splits.size(), 2U);
            for (std::size_t i = 0; i < 2; ++i) {
                EXPECT_EQ(read->splits[i].name, written->splits[i].name);
                EXPECT_TRUE(std::ranges::equal(read->splits[i].digits->pixels(), written->splits[i].digits->pixels()));
                EXPECT_TRUE(std::ranges::equal(read->splits[i].digits->labels(), written->splits[i].digits->labels()));
            }
        }
    }
}

TEST_F(PictureSets, AreLabelledByTheNearestFolderThatIsCalledByADigit)
{
    add({"3/a.pgm", "7/Anna/5.pgm", "2/8/b.PGM"});
    EXPECT_THAT(labels(), ElementsAre(8, 3, 7)); // in the order of their paths: 2/8/b, 3/a, 7/Anna/5
    EXPECT_THAT(notes(loaded()), ElementsAre("3 pictures are what their folders are called"));
}

TEST_F(PictureSets, AreLabelledByTheOneDigitAtAnEndOfTheirNames)
{
    add({"3_a.pgm", "digit-7.pgm", "x-2.pgm", "5.pgm", "a 12 of 9.pgm"});
    EXPECT_THAT(labels(), ElementsAre(3, 5, 9, 7, 2));
    EXPECT_THAT(notes(loaded()), ElementsAre("5 pictures are the digit with which their names begin or end"));
}

TEST_F(PictureSets, TakeTheEndAtWhichEveryNameHasADigit)
{
    add({"4_1.pgm", "4_2.pgm", "7_10.pgm"});
    EXPECT_THAT(labels(), ElementsAre(4, 4, 7));
    fs::remove_all(folder_ / "set");
    add({"1-4.pgm", "2-4.pgm", "10-7.pgm"});
    EXPECT_THAT(labels(), ElementsAre(4, 7, 4)); // 1-4, 10-7, 2-4
}

TEST_F(PictureSets, AreRefusedWhereTwoDigitsOrNoneMayBeMeant)
{
    add({"4_1.pgm", "5_2.pgm"});
    EXPECT_THAT(refusal(), AllOf(HasSubstr("set/4_1.pgm"), HasSubstr("begins with 4 and ends with 1")));
    add({"holiday.pgm"});
    EXPECT_THAT(refusal(), AllOf(HasSubstr("set/"), HasSubstr("4_1.pgm"))); // in their order, the first
    fs::remove(folder_ / "set/4_1.pgm");
    fs::remove(folder_ / "set/5_2.pgm");
    add({"3/a.pgm"});
    EXPECT_THAT(refusal(), AllOf(HasSubstr("holiday.pgm: nothing says which digit"), Not(HasSubstr("\n"))));
    fs::remove(folder_ / "set/holiday.pgm");
    add({"IMG_2024.pgm"});
    EXPECT_THAT(refusal(), HasSubstr("IMG_2024.pgm"));
}

TEST_F(PictureSets, HaveThePartsThatTheirFoldersSay)
{
    add({"train/1/a.pgm", "train/2/a.pgm", "Testing/9/a.pgm", "val/3_x.pgm"});
    EXPECT_THAT(labels("train"), ElementsAre(1, 2));
    EXPECT_THAT(labels("test"), ElementsAre(9));
    EXPECT_THAT(labels("validation"), ElementsAre(3));
    // A folder that is opened by itself is what it is called, as a CSV file is.
    const auto test = loadDataFile(folder_ / "set/Testing");
    ASSERT_TRUE(test) << test.error().message;
    EXPECT_EQ(test->splits.front().name, "test");
}

TEST_F(PictureSets, PassOverHiddenFilesOtherFilesAndLinksToFolders)
{
    add({"1/a.pgm", "2/b.pgm"});
    add(".thumbnails/3/a.pgm", "broken");
    add("4/.hidden.pgm", "broken");
    add("list of pupils.xlsx", "no workbook");
    add("names.csv", "name,mark\nAnna,1\n");
    add("1/notes.txt", "hello");
    fs::create_directory(folder_ / "elsewhere");
    write("elsewhere/broken.pgm", "broken");
    fs::create_directory_symlink(folder_ / "elsewhere", folder_ / "set/5");
    fs::create_symlink(folder_ / "nowhere.pgm", folder_ / "set/1/nowhere.pgm");
    write("linked.pgm", pgm(stroke(12)));
    fs::create_symlink(folder_ / "linked.pgm", folder_ / "set/6.pgm"); // a link to a picture is that picture
    EXPECT_THAT(labels(), ElementsAre(1, 2, 6));
    EXPECT_THAT(notes(loaded()), testing::Contains("3 other files were passed over"));
}

TEST_F(PictureSets, GiveWayToADataSetThatLiesBesideThem)
{
    const auto bars = test::barFile("Bars", 20, 5);
    add({"exported/1/a.pgm"});
    ASSERT_TRUE(writeDigits(*bars, DigitFileKind::npz, folder_ / "set/bars.npz"));
    EXPECT_EQ(loaded().format, DataFormat::npz);
    ASSERT_TRUE(writeDigits(*bars, DigitFileKind::idx, folder_ / "set/bars.idx"));
    EXPECT_EQ(loaded().format, DataFormat::idx);
}

TEST_F(PictureSets, OfOtherSizesGoThroughTheEyeAndDigitsStayAsTheyAre)
{
    const DigitPixels digit = stroke(6);
    add("1/small.pgm", pgm(digit));
    EXPECT_TRUE(std::ranges::equal(loaded().splits[0].digits->picture(0), digit));
    const DigitPixels expected = normaliseDigit(findInk(enlarged(digit, 5, true)).ink);
    add("1/large.pgm", pgm(enlarged(digit, 5, true)));
    add("1/light.pgm", pgm(enlarged(digit, 5, false)));
    DigitPixels dark = digit;
    for (std::uint8_t& level : dark)
        level = static_cast<std::uint8_t>(255 - level);
    add("1/tinted.pgm", pgm(dark)); // a digit of 28 x 28, dark on light beside others
    const DataFile data = loaded();
    const DigitSet& digits = *data.splits[0].digits;
    ASSERT_EQ(digits.size(), 4U);
    EXPECT_TRUE(std::ranges::equal(digits.picture(0), expected)) << "large";
    EXPECT_TRUE(std::ranges::equal(digits.picture(1), expected)) << "light";
    EXPECT_TRUE(std::ranges::equal(digits.picture(2), digit)) << "small";
    EXPECT_TRUE(std::ranges::equal(digits.picture(3), digit)) << "tinted";
    EXPECT_THAT(notes(data), testing::Contains(StartsWith("2 pictures were not of 28 x 28 pixels")));
}

TEST_F(PictureSets, OfDarkDigitsAreTurnedOverTogetherAsOtherSetsAre)
{
    for (const std::uint8_t label : std::initializer_list<std::uint8_t>{1, 2, 3}) {
        DigitPixels digit = test::barDigit(label, 1);
        for (std::uint8_t& level : digit)
            level = static_cast<std::uint8_t>(255 - level);
        add(std::to_string(label) + "/a.pgm", pgm(digit));
    }
    const DataFile data = loaded();
    EXPECT_TRUE(data.turns.turnedOver);
    EXPECT_TRUE(std::ranges::equal(data.splits[0].digits->picture(1), test::barDigit(2, 1)));
    const auto left = loadDataFile(folder_ / "set", {.turnOver = false, .transpose = {}, .labels = {}});
    ASSERT_TRUE(left);
    EXPECT_EQ(left->splits[0].digits->picture(1)[0], 255 - test::barDigit(2, 1)[0]);
}

TEST_F(PictureSets, AreRefusedForOnePictureThatIsBrokenOrEmpty)
{
    add({"1/a.pgm"});
    add("2/cut.pgm", pgm(stroke(3)).substr(0, 300));
    EXPECT_THAT(refusal(), AllOf(StartsWith((folder_ / "set/2/cut.pgm").string() + ": "), Not(HasSubstr("\n"))));
    add("2/cut.pgm", "");
    EXPECT_THAT(refusal(), StartsWith((folder_ / "set/2/cut.pgm").string() + ": "));
    add("2/cut.pgm", pgm(GreyPicture{50, 40, std::vector<std::uint8_t>(2000, 255)}));
    EXPECT_THAT(refusal(), HasSubstr("set/2/cut.pgm: nothing is drawn in this picture"));
    fs::remove(folder_ / "set/2/cut.pgm");
    add("2/photo.heic", std::string("\0\0\0\x18", 4) + "ftypheic");
    EXPECT_THAT(refusal(), AllOf(HasSubstr("photo.heic"), HasSubstr("save it as PNG or JPEG")));
}

TEST_F(PictureSets, MayLieInAnArchive)
{
    ZipBuilder builder;
    builder.add("digits/test/4/a.pgm", pgm(stroke(5)));
    builder.add("digits/train/6/b.pgm", pgm(stroke(8)));
    write("pictures.zip", builder.build());
    const auto data = loadDataFile(folder_ / "pictures.zip");
    ASSERT_TRUE(data) << data.error().message;
    EXPECT_EQ(data->format, DataFormat::pictures);
    EXPECT_EQ(data->name, "pictures");
    EXPECT_EQ(data->split("test")->label(0), 4);
    EXPECT_TRUE(std::ranges::equal(data->split("train")->picture(0), stroke(8)));
}

TEST_F(PictureSets, CountWhatTheyReadAndStopWhenTheyAreTold)
{
    for (int i = 0; i < 20; ++i)
        add({"3/" + std::to_string(i) + ".pgm"});
    std::stop_source stop;
    std::vector<std::uint64_t> counted;
    const Progress progress(stop.get_token(), [&](std::uint64_t done, std::uint64_t total) {
        EXPECT_EQ(total, 20U);
        counted.push_back(done);
        if (done == 5)
            stop.request_stop();
    });
    const auto data = load(progress);
    ASSERT_FALSE(data);
    EXPECT_EQ(data.error().kind, ErrorKind::cancelled);
    EXPECT_THAT(counted, ElementsAre(1, 2, 3, 4, 5));
}

TEST_F(PictureSets, ThatAskForTheWorldAreRefusedWithinTheLimits)
{
    add({"1/a.pgm"});
    add("1/huge.pgm", "P5 100000 100000 255\n");
    add("1/wide.pgm", "P5 10000 10000 255\n"); // and no pixels behind
    const test::LoadOutcome outcome = test::loadWithinLimits(folder_ / "set", test::promisedLimits);
    ASSERT_TRUE(outcome.finished) << outcome.how;
    ASSERT_FALSE(outcome.accepted);
    EXPECT_THAT(outcome.message, HasSubstr("huge.pgm"));
}

} // namespace
} // namespace engram::pictureSetTests
