#include <fstream>
#include <set>
#include <stop_token>
#include <string>

#include <sys/stat.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/formats/idxFile.h>

#include "formats/npy/npyArray.h"
#include "support/fileBytes.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::bigEndian;
using test::gzipped;
using test::TemporaryFolder;
using ::testing::HasSubstr;

std::string images(std::size_t count)
{
    return bigEndian(0x0803, 4) + bigEndian(count, 4) + bigEndian(28, 4) + bigEndian(28, 4)
        + std::string(count * digitPixels, '\x42');
}
std::string idxLabels(const std::string& values)
{
    return bigEndian(0x0801, 4) + bigEndian(values.size(), 4) + values;
}

std::string idxRefusal(const std::filesystem::path& path)
{
    const auto file = loadDataFile(path);
    return file ? "accepted" : file.error().message;
}

TEST(Idx, FindsItsPartnerHoweverItIsWritten)
{
    for (const char* imageName : {"train-images-idx3-ubyte", "train-images.idx3-ubyte", "train-images-idx3-ubyte.gz"}) {
        for (const char* labelName : {"train-labels-idx1-ubyte", "train-labels.idx1-ubyte",
                 "train-labels-idx1-ubyte.gz", "train-labels.idx1-ubyte.gz"}) {
            const TemporaryFolder folder;
            const bool zippedImages = std::string(imageName).ends_with(".gz");
            const auto imagePath = folder.write(imageName, zippedImages ? gzipped(images(2)) : images(2));
            const auto labelPath = folder.write(labelName, gzipped(idxLabels("\1\2")));
            for (const auto& path : {imagePath, labelPath}) {
                const auto file = loadDataFile(path);
                ASSERT_TRUE(file) << file.error().message;
                ASSERT_EQ(file->splits.size(), 1U);
                EXPECT_EQ(file->splits[0].name, "train");
                EXPECT_EQ(file->splits[0].digits->label(1), 2);
                EXPECT_EQ(file->splits[0].digits->picture(1)[0], 0x42);
                EXPECT_EQ(file->path, path);
                EXPECT_EQ(file->format, DataFormat::idx);
            }
        }
    }
}

TEST(Idx, BringsTheOtherSplitAlongWhenBothItsFilesAreThere)
{
    const TemporaryFolder folder;
    folder.write("emnist-train-images-idx3-ubyte", images(2));
    folder.write("emnist-train-labels-idx1-ubyte", idxLabels("\1\2"));
    const auto test = folder.write("emnist-test-images-idx3-ubyte", images(1));
    EXPECT_THAT(idxRefusal(test), HasSubstr("there is no emnist-test-labels-idx1-ubyte"));
    folder.write("emnist-test-labels-idx1-ubyte", idxLabels("\3"));
    const auto file = loadDataFile(test);
    ASSERT_TRUE(file) << file.error().message;
    ASSERT_EQ(file->splits.size(), 2U);
    EXPECT_EQ(file->splits[0].digits->name(), "emnist train");
    EXPECT_EQ(file->splits[1].digits->name(), "emnist test");
}

TEST(Idx, RefusesWhatIsNotPicturesAndLabelsThatAgree)
{
    const TemporaryFolder folder;
    const auto path = folder.write("train-images-idx3-ubyte", images(2));
    const auto with = [&](const std::string& imageFile, const std::string& labelFile) {
        folder.write("train-images-idx3-ubyte", imageFile);
        folder.write("train-labels-idx1-ubyte", labelFile);
        return idxRefusal(path);
    };
    const std::string good = idxLabels("\1\2");
    EXPECT_EQ(with(images(2), good), "accepted");
    EXPECT_THAT(with(images(2), idxLabels("\1")), HasSubstr("train has 2 pictures, but 1 label"));
    EXPECT_THAT(with(images(2), idxLabels("\1\x0a")), HasSubstr("byte 9: the label 10 is not a digit"));
    EXPECT_THAT(with(images(2), images(2)), HasSubstr("should hold labels, but holds pictures"));
    EXPECT_THAT(with(images(0), idxLabels("")), HasSubstr("train is empty"));
    EXPECT_THAT(with(images(2) + "x", good), HasSubstr("more bytes than"));
    EXPECT_THAT(with(images(2).substr(0, 1000), good), HasSubstr("byte 1000: the file ends"));
    std::string damaged = images(2);
    damaged[2] = '\x0a';
    EXPECT_THAT(with(damaged, good), HasSubstr("type 10"));
    damaged[2] = '\x0d'; // real numbers of four bytes each
    EXPECT_THAT(with(damaged, good), HasSubstr("byte 1584: the file ends"));
    damaged = images(2);
    damaged[11] = 27;
    EXPECT_THAT(with(damaged, good), HasSubstr("27 x 28, not 28 x 28"));
    damaged = images(2);
    damaged[4] = '\xff';
    EXPECT_THAT(with(damaged, good), HasSubstr("claims 4278190082 digits"));
}

TEST(Idx, IsReadAloneToSayWhatItIs)
{
    const TemporaryFolder folder;
    const auto pictures = loadIdxFile(folder.write("some-images.gz", gzipped(images(3))));
    ASSERT_TRUE(pictures) << pictures.error().message;
    EXPECT_TRUE(pictures->pictures);
    EXPECT_EQ(pictures->values, std::vector<std::uint8_t>(3 * digitPixels, 0x42));
    const auto path = folder.write("other-labels", idxLabels("\1\2\3"));
    const auto digits = loadIdxFile(path);
    ASSERT_TRUE(digits) << digits.error().message;
    EXPECT_FALSE(digits->pictures);
    EXPECT_EQ(digits->values, (std::vector<std::uint8_t>{1, 2, 3}));

    EXPECT_EQ(loadDataFile(path).error().kind, ErrorKind::notFound); // teaches nothing
    EXPECT_THAT(loadIdxFile(folder.write("bad", idxLabels("\xb"))).error().message, HasSubstr("not a digit 0-9"));
    EXPECT_EQ(loadIdxFile(folder.path() / "missing").error().kind, ErrorKind::notFound);
}

TEST(LoadDataFile, TakesPicklesOfANumberForPickles)
{
    const TemporaryFolder folder;
    for (const char* pickle : {"N.", "Fnope\n.", "F1.5\n.", "I7\n.", "L7L\n.", "S'a'\n.", "Va\n."}) {
        const std::string message = idxRefusal(folder.write("a", pickle));
        EXPECT_THAT(message, ::testing::Not(HasSubstr("font sheet"))) << pickle;
    }
    EXPECT_THAT(idxRefusal(folder.write("a", "Some words.")), HasSubstr("not a font sheet"));
}

TEST(LoadDataFile, SaysWhatAFileIsThatCannotBeRead)
{
    const TemporaryFolder folder;
    EXPECT_THAT(idxRefusal(folder.path() / "missing"), HasSubstr("there is no such file"));
    EXPECT_THAT(idxRefusal(folder.path()), HasSubstr("this is a folder"));
    EXPECT_THAT(idxRefusal(folder.write("empty.pkl", "")), HasSubstr("the file is empty"));
    EXPECT_THAT(idxRefusal(folder.write("empty.gz", gzipped(""))), HasSubstr("the file is empty"));
    EXPECT_THAT(idxRefusal(folder.write("picture.pkl", "\x89PNG\r\n\x1a\n")), HasSubstr("this is a PNG picture"));
    EXPECT_THAT(idxRefusal(folder.write("array.npy", "\x93NUMPY\1")), HasSubstr("not a numpy array"));
    EXPECT_THAT(
        idxRefusal(folder.write("array.npy", npyHeader(std::vector<std::uint64_t>{1, 28, 28}) + std::string(784, 'p'))),
        HasSubstr("no file named for the labels"));
    const auto pipe = folder.path() / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_THAT(idxRefusal(pipe), HasSubstr("not a regular file"));
    const std::string odd = idxRefusal(folder.write("two\nlines", "\x89PNG"));
    EXPECT_THAT(odd, HasSubstr("two?lines"));
    EXPECT_THAT(odd, ::testing::Not(HasSubstr("\n")));
}

TEST(LoadDataFile, ReportsProgressAndStopsWhenAsked)
{
    const std::filesystem::path mnist = std::filesystem::path(ENGRAM_SOURCE_DIR) / "data" / "mnist.pkl.gz";
    std::uint64_t last = 0;
    std::uint64_t total = 0;
    const auto loaded = loadDataFile(mnist, Progress({}, [&](std::uint64_t done, std::uint64_t all) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, all);
        last = done;
        total = all;
    }));
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(last, file_size(mnist));
    EXPECT_EQ(total, last);
    EXPECT_EQ(loaded->name, "MNIST");

    std::stop_source stop;
    const auto cancelled = loadDataFile(mnist, Progress(stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
        EXPECT_LT(done, file_size(mnist));
        stop.request_stop();
    }));
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled);
}

TEST(DataFormat, HasANameEachAndUsualFiles)
{
    std::set<std::string_view> names;
    for (const DataFormatTerms& terms : dataFormats) {
        EXPECT_EQ(&termsOf(terms.format), &terms) << terms.name;
        EXPECT_TRUE(terms.files.starts_with("*")) << terms.name;
        EXPECT_EQ(isFontSheet(terms.format), terms.name.starts_with("font sheet")) << terms.name;
        names.insert(terms.name);
    }
    EXPECT_EQ(names.size(), dataFormats.size());
    EXPECT_FALSE(names.contains(""));
    EXPECT_EQ(nameOf(DataFormat::pickle), "pickle");
    EXPECT_EQ(nameOf(DataFormat::idx), "IDX");
    EXPECT_EQ(nameOf(DataFormat::csvFontSheet), "font sheet (CSV)");
}

} // namespace
} // namespace engram
