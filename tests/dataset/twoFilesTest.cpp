// Pictures and labels in two NPZ archives or two pickles of one array each, and partners that are something else.

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>

#include "formats/npy/npyArray.h"
#include "support/fileBytes.h"
#include "support/temporaryFolder.h"
#include "support/zipBuilder.h"

namespace engram::twoFilesTests {
namespace {

using test::bigEndian;
using test::littleEndian;
using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;

constexpr std::size_t count = 30;

std::string pixels(int seed)
{
    return test::bandsOfLevels(count, seed);
}
std::string labels(int seed)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += static_cast<char>((i * 3 + static_cast<std::size_t>(seed)) % 10);
    return all;
}
std::string npyOf(const std::vector<std::uint64_t>& shape, const std::string& bytes)
{
    return npyHeader(shape) + bytes;
}
std::string npzOf(const std::string& name, const std::string& npy, bool deflate = true)
{
    ZipBuilder zip;
    zip.add(name + ".npy", npy, deflate);
    return zip.build();
}
/// As numpy pickles an array by protocol 3.
std::string pickleOf(const std::string& shape, const std::string& bytes)
{
    const std::string none = "NNN";
    const std::string minusOne = "J\xff\xff\xff\xff";
    return "\x80\3cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\n" + std::string("K\0\x85", 3) + "C\1b\x87R(K\1"
        + shape + "cnumpy\ndtype\n" + std::string("X\2\0\0\0u1K\0K\1\x87R(K\3X\1\0\0\0|", 22) + none + minusOne
        + minusOne + std::string("K\0tb\x89", 5) + "B" + littleEndian(bytes.size(), 4) + bytes + "tb.";
}
std::string picturesShape()
{
    return "K\x1eK\x1cK\x1c\x87";
}
std::string labelsShape()
{
    return "K\x1e\x85";
}
std::string idxPictures()
{
    return bigEndian(0x0803, 4) + bigEndian(count, 4) + bigEndian(28, 4) + bigEndian(28, 4) + pixels(1);
}

class TwoFiles : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& content) { return folder_.write(name, content); }
    static void expectSplit(const Result<DataFile>& file, const std::string& split, int seed)
    {
        ASSERT_TRUE(file) << file.error().message;
        const DigitSet* digits = file->split(split);
        ASSERT_NE(digits, nullptr) << split;
        EXPECT_EQ(std::string(digits->pixels().begin(), digits->pixels().end()), pixels(seed));
        EXPECT_EQ(std::string(digits->labels().begin(), digits->labels().end()), labels(seed));
    }
    static std::string refusalOf(const fs::path& path)
    {
        const auto file = loadDataFile(path);
        return file ? "accepted" : file.error().message;
    }
    test::TemporaryFolder folder_;
};

TEST_F(TwoFiles, OfOneNpzArrayEachAreASetWhicheverIsOpenedAndTheFolderToo)
{
    const fs::path pictures = write("kmnist-train-imgs.npz", npzOf("arr_0", npyOf({count, 28, 28}, pixels(1))));
    const fs::path train = write("kmnist-train-labels.npz", npzOf("arr_0", npyOf({count}, labels(1))));
    write("kmnist-test-imgs.npz", npzOf("arr_0", npyOf({count, 784}, pixels(2)), false));
    write("kmnist-test-labels.npz", npzOf("arr_0", npyOf({count, 1}, labels(2)), false));
    for (const fs::path& opened : {pictures, train, folder_.path()}) {
        const auto file = loadDataFile(opened);
        expectSplit(file, "train", 1);
        expectSplit(file, "test", 2);
        EXPECT_EQ(file->format, DataFormat::npz);
        EXPECT_EQ(file->name, "kmnist");
    }
    EXPECT_EQ(holdsPicturesAlone(pictures), true);
    EXPECT_EQ(holdsPicturesAlone(train), false);
}

TEST_F(TwoFiles, OfOneNpzArrayEachMayHaveAnyNamesAndLieInAnArchive)
{
    const std::string pictures = npzOf("images", npyOf({count, 28, 28}, pixels(1)));
    const std::string train = npzOf("labels", npyOf({count}, labels(1)));
    write("train_images.npz", pictures);
    write("train_labels.npz", train);
    expectSplit(loadDataFile(folder_.path()), "train", 1);
    ZipBuilder zip;
    zip.add("train_images.npz", pictures);
    zip.add("train_labels.npz", train);
    expectSplit(loadDataFile(write("both.zip", zip.build())), "train", 1);
}

TEST_F(TwoFiles, OfDifferentKindsAreASetAsWell)
{
    const fs::path pictures = write("x_train.npz", npzOf("arr_0", npyOf({count, 28, 28}, pixels(1))));
    write("y_train.npy", npyOf({count}, labels(1)));
    expectSplit(loadDataFile(pictures), "train", 1);
    const fs::path others = write("other.pkl", pickleOf(labelsShape(), labels(1)));
    write("alone.npz", npzOf("arr_0", npyOf({count, 28, 28}, pixels(1))));
    expectSplit(
        loadDataFile(folder_.path() / "alone.npz", {.turnOver = {}, .transpose = {}, .labels = others}), "train", 1);
}

TEST_F(TwoFiles, OfOnePickledArrayOrListEachAreASet)
{
    const fs::path pictures = write("train_images.pkl", pickleOf(picturesShape(), pixels(1)));
    const fs::path train = write("train_labels.pkl", pickleOf(labelsShape(), labels(1)));
    for (const fs::path& opened : {pictures, train, folder_.path()}) {
        const auto file = loadDataFile(opened);
        expectSplit(file, "train", 1);
        EXPECT_EQ(file->format, DataFormat::pickle);
    }
    std::string list = "\x80\2](";
    for (const char label : labels(1))
        list += std::string("K") + label;
    write("train_labels.pkl", list + "e.");
    expectSplit(loadDataFile(pictures), "train", 1);
    EXPECT_EQ(holdsPicturesAlone(pictures), true);
}

TEST_F(TwoFiles, AloneAreRefusedWithWhatIsMissing)
{
    const auto npz = write("kmnist-train-imgs.npz", npzOf("arr_0", npyOf({count, 28, 28}, pixels(1))));
    EXPECT_THAT(refusalOf(npz), AllOf(HasSubstr("this NPZ file holds only pictures"), HasSubstr("labels")));
    const auto train = write("letters_y.npz", npzOf("y_train", npyOf({count}, labels(1))));
    EXPECT_THAT(refusalOf(train), AllOf(HasSubstr("this NPZ file holds only labels"), HasSubstr("pictures")));
    const auto pickle = write("train_images.pkl", pickleOf(picturesShape(), pixels(1)));
    EXPECT_THAT(
        refusalOf(pickle), AllOf(HasSubstr("this pickle holds only pictures"), HasSubstr("no train_labels.pkl")));
    EXPECT_EQ(loadDataFile(pickle).error().kind, ErrorKind::notFound);
    const auto small = write("x_train.npz", npzOf("x_train", npyOf({2, 8, 8}, std::string(128, '\1'))));
    EXPECT_THAT(refusalOf(small), HasSubstr("2 x 8 x 8"));
}

TEST_F(TwoFiles, SeveralSetsInAFolderAreNamedWithoutAskingToUnpackIt)
{
    write("a_train_images.npy", npyOf({count, 28, 28}, pixels(1)));
    write("b_train_images.npy", npyOf({count, 28, 28}, pixels(1)));
    EXPECT_THAT(refusalOf(folder_.path()), AllOf(HasSubstr("open one of them"), Not(HasSubstr("unpack"))));
    test::TemporaryFolder other;
    for (const char* name : {"a.npz", "b.npz"}) {
        ZipBuilder zip;
        zip.add("x_train.npy", npyOf({count, 28, 28}, pixels(1)));
        zip.add("y_train.npy", npyOf({count}, labels(1)));
        expectSplit(loadDataFile(other.write(name, zip.build())), "train", 1);
    }
    EXPECT_THAT(refusalOf(other.path()), AllOf(HasSubstr("'a.npz', 'b.npz'"), Not(HasSubstr("unpack"))));
}

TEST_F(TwoFiles, ArePartedFromAPartnerThatIsSomethingElseByItsName)
{
    const auto expect = [&](const std::string& partner, const char* what) {
        const fs::path pictures = write("train-images-idx3-ubyte", idxPictures());
        write("train-labels-idx1-ubyte", partner);
        for (const fs::path& opened : {pictures, folder_.path()})
            EXPECT_THAT(refusalOf(opened), AllOf(HasSubstr("train-labels-idx1-ubyte"), HasSubstr(what)));
        ZipBuilder zip;
        zip.add("train-images-idx3-ubyte", idxPictures());
        zip.add("train-labels-idx1-ubyte", partner);
        test::TemporaryFolder other;
        EXPECT_THAT(refusalOf(other.write("all.zip", zip.build())), HasSubstr(what));
    };
    expect("<!DOCTYPE html>\n<html>", "a web page");
    expect("404: Not Found", "an answer of a web server");
    expect("version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull");
    expect("\x89HDF\r\n\x1a\n", "an HDF5 file");
    expect(std::string("\xfd"
                       "7zXZ\0",
               6),
        "an xz archive");
    expect("\x80\2\x8a\nl\xfc\x9c"
           "F\xf9 j\xa8P\x19.",
        "PyTorch");
    expect("", "the file is empty");
    expect("5,0,4,1,9,2,1\n", "its labels stand in one line");
    expect("seven\neight\n", "neither pictures nor labels alone");
    expect("\x80\2}.", "no single array");
    ZipBuilder several;
    several.add("a.npy", npyOf({count}, labels(1)));
    several.add("b.npy", npyOf({count}, labels(1)));
    expect(several.build(), "several arrays");
    ZipBuilder other;
    other.add("labels.txt", "5\n");
    expect(other.build(), "a zip archive");
    std::string changed = bigEndian(0x0801, 4) + bigEndian(count, 4);
    for (const char label : labels(1))
        changed += "\r\n" + std::string(1, label);
    const fs::path pictures = write("train-images-idx3-ubyte", idxPictures());
    write("train-labels-idx1-ubyte", changed);
    EXPECT_THAT(refusalOf(pictures), AllOf(HasSubstr("labels-idx1"), HasSubstr("line ends were changed")));
}

} // namespace
} // namespace engram::twoFilesTests
