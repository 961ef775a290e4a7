// Pictures and labels in files of their own: CSV, folders, and files that are chosen together.

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>

#include "formats/npy/npyArray.h"
#include "support/fileBytes.h"
#include "support/temporaryFolder.h"
#include "support/zipBuilder.h"

namespace engram::partsTests {
namespace {

using test::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace fs = std::filesystem;

constexpr std::size_t count = 30;

std::string pixels(int seed)
{
    return test::bandsOfLevels(count, seed);
}
std::uint8_t labelAt(std::size_t digit, int seed)
{
    return static_cast<std::uint8_t>((digit * 3 + static_cast<std::size_t>(seed)) % 10);
}

std::string csvPictures(int seed, const std::string& header = "", bool numbered = false)
{
    const std::string levels = pixels(seed);
    std::string text = header;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (numbered && i % digitPixels == 0)
            text += std::to_string(i / digitPixels) + ",";
        text +=
            std::to_string(static_cast<std::uint8_t>(levels[i])) + (i % digitPixels == digitPixels - 1 ? "\n" : ",");
    }
    return text;
}
enum class Way { plain, numbered, oneHot };
std::string csvLabels(int seed, const std::string& header = "", Way way = Way::plain)
{
    std::string text = header;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t label = labelAt(i, seed);
        if (way == Way::numbered)
            text += std::to_string(i) + ",";
        for (int kind = 0; way == Way::oneHot && kind < 10; ++kind)
            text += std::string(kind == 0 ? "" : ",") + (kind == label ? "1" : "0");
        text += (way == Way::oneHot ? "" : std::to_string(label)) + "\n";
    }
    return text;
}
std::string npyPictures(int seed)
{
    const std::vector<std::uint64_t> shape{count, 28, 28};
    return npyHeader(shape) + pixels(seed);
}
std::string npyLabels(int seed)
{
    const std::vector<std::uint64_t> shape{count};
    std::string text = npyHeader(shape);
    for (std::size_t i = 0; i < count; ++i)
        text += static_cast<char>(labelAt(i, seed));
    return text;
}

void expectSplit(const Result<DataFile>& file, const std::string& split, int seed)
{
    ASSERT_TRUE(file) << file.error().message;
    const DigitSet* digits = file->split(split);
    ASSERT_NE(digits, nullptr) << split;
    ASSERT_EQ(digits->size(), count);
    EXPECT_EQ(std::string(digits->pixels().begin(), digits->pixels().end()), pixels(seed));
    for (std::size_t i = 0; i < count; ++i)
        EXPECT_EQ(digits->label(i), labelAt(i, seed));
}

class Parts : public testing::Test {
protected:
    std::string write(const std::string& name, const std::string& content)
    {
        fs::create_directories((folder_.path() / name).parent_path());
        return folder_.write(name, content).string();
    }
    TemporaryFolder folder_;
};

TEST_F(Parts, OfCsvAreOneSetHoweverTheLabelsAreWritten)
{
    std::string names;
    for (std::size_t i = 0; i < digitPixels; ++i)
        names += "," + std::to_string(i);
    const std::vector<std::pair<std::string, std::string>> ways = {
        {csvPictures(1), csvLabels(1)},
        {csvPictures(1), csvLabels(1, "label\n")},
        {csvPictures(1), csvLabels(1, "class\r\n")},
        {csvPictures(1, names.substr(1) + "\n"), csvLabels(1, "0\n")}, // as pandas without the numbers of the rows
        {csvPictures(1, names + "\n", true), csvLabels(1, ",0\n", Way::numbered)}, // and with them
        {csvPictures(1), csvLabels(1, "ImageId,Label\n", Way::numbered)},
        {csvPictures(1), csvLabels(1, "", Way::oneHot)},
        {csvPictures(1), csvLabels(1, "0,1,2,3,4,5,6,7,8,9\n", Way::oneHot)},
    };
    for (const auto& [pictures, labels] : ways) {
        const fs::path one = write("X_train.csv", pictures);
        const fs::path other = write("y_train.csv", labels);
        for (const fs::path& opened : {one, other, folder_.path()}) {
            const auto file = loadDataFile(opened);
            expectSplit(file, "train", 1);
            EXPECT_EQ(file->format, DataFormat::csv);
        }
        EXPECT_EQ(holdsPicturesAlone(one), true);
        EXPECT_EQ(holdsPicturesAlone(other), false);
    }
    write("X_test.csv", csvPictures(2));
    write("y_test.csv", csvLabels(2));
    expectSplit(loadDataFile(folder_.path() / "X_train.csv"), "test", 2);
    ZipBuilder zip;
    for (const char* name : {"X_train.csv", "y_train.csv"})
        zip.add(name, name[0] == 'X' ? csvPictures(1) : csvLabels(1), true);
    expectSplit(loadDataFile(write("all.zip", zip.build())), "train", 1);
}

TEST_F(Parts, OfCsvAreRefusedWithTheirLineOrTheMissingFile)
{
    const fs::path pictures = write("X_train.csv", csvPictures(1));
    EXPECT_THAT(loadDataFile(pictures).error().message, HasSubstr("CSV file holds only pictures"));
    EXPECT_EQ(loadDataFile(pictures).error().kind, ErrorKind::notFound);
    write("y_train.csv", csvLabels(1) + "1\n");
    EXPECT_THAT(loadDataFile(pictures).error().message, HasSubstr("30 pictures, but 31 labels"));
    write("y_train.csv", "3\n4\n12\n");
    EXPECT_THAT(loadDataFile(pictures).error().message, HasSubstr("line 3: the label '12' is not a digit"));
    write("y_train.csv", "3\n4\n5,6\n");
    EXPECT_THAT(loadDataFile(pictures).error().message, HasSubstr("line 3: the label '5,6' is not a digit"));
    write("y_train.csv", csvPictures(2));
    EXPECT_THAT(loadDataFile(pictures).error().message, HasSubstr("this should hold labels, but holds pictures"));
    // Labels that a person names.
    const fs::path labels = write("elsewhere/answers.txt", csvLabels(1));
    expectSplit(loadDataFile(pictures, {.turnOver = {}, .transpose = {}, .labels = labels}), "train", 1);
}

TEST_F(Parts, AreRefusedByTheirLineEndsWhereThoseAreOfOldMacs)
{
    std::string text = csvPictures(1);
    std::ranges::replace(text, '\n', '\r');
    EXPECT_THAT(loadDataFile(write("x.csv", text)).error().message, HasSubstr("carriage returns alone"));
}

TEST_F(Parts, LieInFoldersWithinAFolderToo)
{
    write("MNIST/raw/train_images.npy", npyPictures(1));
    write("MNIST/raw/train_labels.npy", npyLabels(1));
    expectSplit(loadDataFile(folder_.path()), "train", 1);
    expectSplit(loadDataFile(folder_.path() / "MNIST"), "train", 1);
    fs::remove_all(folder_.path() / "MNIST");
    for (const char* split : {"train", "test"}) { // called by their folder
        write(std::string(split) + "/images.npy", npyPictures(split[1]));
        write(std::string(split) + "/labels.npy", npyLabels(split[1]));
    }
    expectSplit(loadDataFile(folder_.path()), "train", 'r');
    expectSplit(loadDataFile(folder_.path()), "test", 'e');
    fs::create_directory_symlink(folder_.path(), folder_.path() / "again"); // is not followed, to no end
    expectSplit(loadDataFile(folder_.path()), "train", 'r');
}

TEST_F(Parts, OfAFolderMayBeInItsOneArchive)
{
    ZipBuilder zip;
    zip.add("train_images.npy", npyPictures(1));
    zip.add("train_labels.npy", npyLabels(1));
    const std::string archive = zip.build();
    write("mnist.npz", archive);
    expectSplit(loadDataFile(folder_.path()), "train", 1);
    fs::rename(folder_.path() / "mnist.npz", folder_.path() / "mnist.zip");
    expectSplit(loadDataFile(folder_.path()), "train", 1);
    write("more.zip", archive);
    EXPECT_THAT(loadDataFile(folder_.path()).error().message, HasSubstr("several sets of digits"));
}

std::vector<std::string> openedOf(const std::vector<fs::path>& files)
{
    std::vector<std::string> opened;
    for (const ChosenData& data : chosenTogether(files))
        opened.push_back(data.file.filename().string()
            + (data.labels.empty() ? "" : "+" + data.labels.filename().string()) + (data.lacksLabels ? "?" : ""));
    return opened;
}

TEST_F(Parts, ThatAreChosenTogetherAreOpenedOnce)
{
    const fs::path images = write("train_images.npy", npyPictures(1));
    const fs::path labels = write("train_labels.npy", npyLabels(1));
    const fs::path testImages = write("test_images.npy", npyPictures(2));
    const fs::path testLabels = write("test_labels.npy", npyLabels(2));
    const fs::path alone = write("alone/some.npy", npyPictures(3));
    const fs::path far = write("far/train_labels.npy", npyLabels(3));
    const fs::path words = write("a.txt", "name: a");
    EXPECT_THAT(openedOf({images}), ElementsAre("train_images.npy"));
    EXPECT_THAT(openedOf({labels, images}), ElementsAre("train_images.npy"));
    EXPECT_THAT(openedOf({labels, testLabels, images, testImages}), ElementsAre("train_images.npy"));
    EXPECT_THAT(openedOf({words, labels}), ElementsAre("a.txt", "train_labels.npy"));
    EXPECT_THAT(openedOf({alone}), ElementsAre("some.npy?"));
    EXPECT_THAT(openedOf({alone, words}), ElementsAre("some.npy?", "a.txt"));
    EXPECT_THAT(openedOf({far, alone}), ElementsAre("some.npy+train_labels.npy"));
    EXPECT_THAT(openedOf({images, far}), ElementsAre("train_images.npy+train_labels.npy"));
    EXPECT_THAT(openedOf({folder_.path() / "absent.npy"}), ElementsAre("absent.npy"));
    EXPECT_TRUE(chosenTogether({}).empty());
}

} // namespace
} // namespace engram::partsTests
