// How files are read that might be meant otherwise, and what of them is refused by what it is.

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>

#include "formats/npy/npyArray.h"
#include "support/fileBytes.h"
#include "support/temporaryFolder.h"
#include "support/zipBuilder.h"

namespace engram::readingTests {
namespace {

/// notesOf() in English.
std::vector<std::string> notesIn(const DataFile& file)
{
    std::vector<std::string> notes;
    for (const Sentence& note : notesOf(file))
        notes.push_back(note.text());
    return notes;
}

using test::bigEndian;
using test::gzipped;
using test::TemporaryFolder;
using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr std::size_t count = 40;

/// Ones that stand, and bars of other places for the rest, light on dark ground.
std::string pixels(std::uint8_t ink = 200, std::uint8_t ground = 0, bool lying = false)
{
    std::string all;
    for (std::size_t digit = 0; digit < count; ++digit)
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            std::size_t row = pixel / digitSide;
            std::size_t column = pixel % digitSide;
            if (lying)
                std::swap(row, column);
            const bool inked = row >= 5 && row < 23 && column >= 12 + digit % 3 && column < 15 + digit % 3;
            all += static_cast<char>(inked ? ink : ground);
        }
    return all;
}

std::string labels()
{
    std::string all;
    for (std::size_t digit = 0; digit < count; ++digit)
        all += static_cast<char>(digit % 2 == 0 ? 1 : digit % 10);
    return all;
}

std::string npyOf(std::vector<std::uint64_t> shape, const std::string& bytes)
{
    return npyHeader(shape) + bytes;
}
std::string npyPictures(const std::string& bytes = pixels())
{
    return npyOf({count, 28, 28}, bytes);
}
std::string npyLabels()
{
    return npyOf({count}, labels());
}
std::string npzOf(const std::string& bytes)
{
    ZipBuilder zip;
    zip.add("x_train.npy", npyPictures(bytes));
    zip.add("y_train.npy", npyLabels());
    return zip.build();
}
std::string idxPictures()
{
    return bigEndian(0x0803, 4) + bigEndian(count, 4) + bigEndian(28, 4) + bigEndian(28, 4) + pixels();
}
std::string idxLabels()
{
    return bigEndian(0x0801, 4) + bigEndian(count, 4) + labels();
}
std::string csvOf()
{
    std::string text;
    const std::string all = pixels();
    for (std::size_t digit = 0; digit < count; ++digit) {
        text += std::to_string(labels()[digit]);
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
            text += "," + std::to_string(static_cast<std::uint8_t>(all[digit * digitPixels + pixel]));
        text += '\n';
    }
    return text;
}

class Reading : public ::testing::Test {
protected:
    Result<DataFile> load(const std::string& name, const std::string& content, const DataReading& reading = {})
    {
        return loadDataFile(folder_.write(name, content), reading);
    }
    std::string refusal(const std::string& name, const std::string& content)
    {
        const auto file = load(name, content);
        return file ? "accepted" : file.error().message;
    }
    static std::string picturesOf(const DataFile& file, const char* split = "train")
    {
        const auto all = file.split(split)->pixels();
        return {all.begin(), all.end()};
    }
    static void expectDigits(const Result<DataFile>& file, const char* split = "train")
    {
        ASSERT_TRUE(file) << file.error().message;
        ASSERT_NE(file->split(split), nullptr);
        EXPECT_EQ(picturesOf(*file, split), pixels());
        const auto read = file->split(split)->labels();
        EXPECT_EQ(std::string(read.begin(), read.end()), labels());
    }

    TemporaryFolder folder_;
};

TEST_F(Reading, MakesInkOfOnesWhereThereIsNothingElse)
{
    const auto binary = load("a.npz", npzOf(pixels(1)));
    ASSERT_TRUE(binary);
    EXPECT_EQ(picturesOf(*binary), pixels(255));
    EXPECT_THAT(notesIn(*binary), ElementsAre(HasSubstr("full ink")));
    const auto grey = load("b.npz", npzOf(pixels(2)));
    ASSERT_TRUE(grey);
    EXPECT_EQ(picturesOf(*grey), pixels(2));
    EXPECT_THAT(notesIn(*grey), ElementsAre(HasSubstr("no level of 'train' is above 2, while full ink is 255")));
    EXPECT_THAT(notesIn(*load("c.npz", npzOf(pixels(0)))), IsEmpty());
    EXPECT_THAT(notesIn(*load("d.npz", npzOf(pixels(127)))), ElementsAre(HasSubstr("is above 127")));
    EXPECT_THAT(notesIn(*load("e.npz", npzOf(pixels(128)))), IsEmpty());
}

/// x_train, y_train, x_test and y_test.
std::string npzOfTwo(const std::string& train, const std::string& test)
{
    ZipBuilder zip;
    zip.add("x_train.npy", npyPictures(train));
    zip.add("y_train.npy", npyLabels());
    zip.add("x_test.npy", npyPictures(test));
    zip.add("y_test.npy", npyLabels());
    return zip.build();
}

TEST_F(Reading, MakesInkOfOnesInASplitByItself)
{
    for (const bool turned : {false, true}) {
        const auto file = load("a.npz", turned ? npzOfTwo(pixels(1), pixels()) : npzOfTwo(pixels(), pixels(1)));
        ASSERT_TRUE(file);
        EXPECT_EQ(picturesOf(*file, turned ? "train" : "test"), pixels(255));
        EXPECT_EQ(picturesOf(*file, turned ? "test" : "train"), pixels());
        EXPECT_THAT(notesIn(*file),
            ElementsAre(HasSubstr(turned ? "all levels of 'train' are 0 or 1" : "all levels of 'test' are 0 or 1")));
    }
    const auto both = load("b.npz", npzOfTwo(pixels(1), pixels(1)));
    EXPECT_THAT(notesIn(*both), ElementsAre(HasSubstr("all levels are 0 or 1")));
    EXPECT_EQ(picturesOf(*both, "test"), pixels(255));
}

TEST_F(Reading, TurnsASplitOverByItselfWhereTheOthersInkIsLight)
{
    const std::string dark = pixels(55, 255);
    for (const bool trainIsDark : {false, true}) {
        const std::string content = trainIsDark ? npzOfTwo(dark, pixels()) : npzOfTwo(pixels(), dark);
        const auto file = load("a.npz", content);
        expectDigits(file);
        expectDigits(file, "test");
        EXPECT_FALSE(file->turns.turnedOver);
        EXPECT_THAT(notesIn(*file),
            ElementsAre(HasSubstr(trainIsDark ? "the ink of 'train' is dark" : "the ink of 'test' is dark")));
        for (const bool over : {false, true}) { // as a person says, of all
            const auto asked = load("a.npz", content, {.turnOver = over, .transpose = {}, .labels = {}});
            EXPECT_EQ(picturesOf(*asked) == picturesOf(*asked, "test"), false);
            EXPECT_EQ(picturesOf(*asked), over != trainIsDark ? dark : pixels());
        }
    }
    // A split that does not tell is no ground for turning the other by itself.
    const std::string level = std::string(dark.size(), '\x80');
    const auto untold = load("b.npz", npzOfTwo(dark, level));
    EXPECT_EQ(picturesOf(*untold), pixels());
    EXPECT_TRUE(untold->turns.turnedOver);
    EXPECT_EQ(picturesOf(*untold, "test"), std::string(dark.size(), '\x7f'));
}

TEST_F(Reading, TurnsDarkInkOnLightGroundOverUnlessAPersonSaysOtherwise)
{
    const std::string dark = pixels(55, 255);
    const auto turned = load("a.npz", npzOf(dark));
    ASSERT_TRUE(turned);
    EXPECT_EQ(picturesOf(*turned), pixels());
    EXPECT_TRUE(turned->turns.turnedOver);
    EXPECT_THAT(notesIn(*turned), ElementsAre(HasSubstr("were turned over")));
    const auto left = load("a.npz", npzOf(dark), {.turnOver = false, .transpose = {}, .labels = {}});
    ASSERT_TRUE(left);
    EXPECT_EQ(picturesOf(*left), dark);
    EXPECT_THAT(notesIn(*left), ElementsAre(HasSubstr("were left so")));
    const auto asked = load("b.npz", npzOf(pixels()), {.turnOver = true, .transpose = {}, .labels = {}});
    ASSERT_TRUE(asked);
    EXPECT_EQ(picturesOf(*asked), dark);

    std::string noise = pixels(); // as light at the border as inside
    std::mt19937 random(1);
    for (char& level : noise)
        level = static_cast<char>(128 + random() % 128);
    EXPECT_FALSE(load("c.npz", npzOf(noise)).value().turns.turnedOver);
    EXPECT_FALSE(load("d.npz", npzOf(std::string(noise.size(), '\xff'))).value().turns.turnedOver);
}

TEST_F(Reading, TransposesEmnistByItsNameAndAsksOfOthers)
{
    const std::string lying = npzOf(pixels(200, 0, true));
    for (const char* name : {"emnist-digits.npz", "my EMNIST.npz", "emnist_mnist.npz"}) {
        const auto file = load(name, lying);
        ASSERT_TRUE(file);
        EXPECT_EQ(picturesOf(*file), pixels()) << name;
        EXPECT_THAT(notesIn(*file), ElementsAre(HasSubstr("were transposed"))) << name;
        EXPECT_FALSE(looksTransposed(*file));
    }
    const auto other = load("digits.npz", lying);
    ASSERT_TRUE(other);
    EXPECT_EQ(picturesOf(*other), pixels(200, 0, true));
    EXPECT_TRUE(looksTransposed(*other));
    EXPECT_THAT(notesIn(*other), ElementsAre(HasSubstr("lie on their side")));
    const auto upright = load("emnist.npz", npzOf(pixels())); // someone has turned them already
    ASSERT_TRUE(upright);
    EXPECT_TRUE(looksTransposed(*upright));
    EXPECT_EQ(picturesOf(*load("femnist.npz", lying)), pixels(200, 0, true));
}

TEST_F(Reading, CanBeSwitchedToAndFroAndBringsTheSamePicturesBack)
{
    const auto file = load("a.npz", npzOf(pixels(55, 255, true)));
    ASSERT_TRUE(file);
    for (const bool over : {false, true})
        for (const bool transposed : {false, true}) {
            const DataFile turned = withTurns(*file, {over, transposed});
            EXPECT_EQ(picturesOf(turned), over ? pixels(200, 0, !transposed) : pixels(55, 255, !transposed));
            EXPECT_EQ(picturesOf(withTurns(turned, file->turns)), picturesOf(*file));
            EXPECT_EQ(turned.split("train")->name(), file->split("train")->name());
        }
}

TEST_F(Reading, FindsLabelsBesideAnArrayOfPicturesOrWhereAPersonSays)
{
    EXPECT_THAT(refusal("train_images.npy", npyPictures()), HasSubstr("no train_labels.npy"));
    const auto labelsPath = folder_.write("other.npy", npyLabels());
    expectDigits(load("train_images.npy", npyPictures(), {.turnOver = {}, .transpose = {}, .labels = labelsPath}));
    const auto wrong =
        load("x.npy", npyPictures(), {.turnOver = {}, .transpose = {}, .labels = folder_.path() / "none"});
    EXPECT_EQ(wrong.error().kind, ErrorKind::notFound);
    folder_.write("train_labels.npy", npyLabels());
    expectDigits(loadDataFile(folder_.path() / "train_images.npy"));
    expectDigits(loadDataFile(folder_.path() / "train_labels.npy"));
    folder_.write("test_images.npy", gzipped(npyPictures()));
    folder_.write("test_labels.npy", npyLabels());
    const auto both = loadDataFile(folder_.path() / "train_labels.npy");
    expectDigits(both);
    expectDigits(both, "test");
    EXPECT_EQ(both->format, DataFormat::npy);
    EXPECT_EQ(holdsPicturesAlone(folder_.path() / "train_images.npy"), true);
    EXPECT_EQ(holdsPicturesAlone(folder_.path() / "train_labels.npy"), false);
    EXPECT_EQ(holdsPicturesAlone(folder_.write("a.txt", "name: a")), std::nullopt);
}

TEST_F(Reading, ReadsIdxOfWiderNumbersAndOfRows)
{
    const auto with = [&](const std::string& labelFile) {
        folder_.write("train-images-idx3-ubyte", idxPictures());
        return load("train-labels-idx1-ubyte", labelFile);
    };
    std::string wide = bigEndian(0x0c01, 4) + bigEndian(count, 4);
    std::string rows = bigEndian(0x0c02, 4) + bigEndian(count, 4) + bigEndian(8, 4);
    std::string oneHot = bigEndian(0x0802, 4) + bigEndian(count, 4) + bigEndian(10, 4);
    for (const char label : labels()) {
        wide += bigEndian(static_cast<std::uint8_t>(label), 4);
        rows += bigEndian(static_cast<std::uint8_t>(label), 4) + std::string(28, '\x7f');
        for (char i = 0; i < 10; ++i)
            oneHot += static_cast<char>(i == label ? 1 : 0);
    }
    expectDigits(with(wide));
    expectDigits(with(rows));
    expectDigits(with(oneHot));
    EXPECT_FALSE(with(wide + "x"));
    EXPECT_THAT(
        with(bigEndian(0x0c02, 4) + bigEndian(1, 4) + bigEndian(7, 4)).error().message, HasSubstr("rows of 7 numbers"));
}

TEST_F(Reading, ReadsTheDataSetOfAnArchive)
{
    ZipBuilder idx;
    idx.add("__MACOSX/._train-images-idx3-ubyte", "x");
    idx.add("mnist/readme.txt", "words");
    idx.add("mnist/train-images-idx3-ubyte/train-images-idx3-ubyte", idxPictures(), true);
    idx.add("mnist/train-labels-idx1-ubyte/train-labels-idx1-ubyte", gzipped(idxLabels()), true);
    expectDigits(load("archive.zip", idx.build()));

    ZipBuilder csv;
    csv.add("mnist_train.csv", csvOf(), true);
    csv.add("mnist_test.csv", csvOf(), true);
    const auto both = load("archive.zip", csv.build());
    expectDigits(both);
    expectDigits(both, "test");
    EXPECT_EQ(both->format, DataFormat::csv);
    csv.add("sub/test.csv", "a,b\n1,2\n");
    EXPECT_THAT(notesIn(*load("archive.zip", csv.build())), ::testing::Contains(HasSubstr("passed over")));

    ZipBuilder one;
    one.add("digits.npz", npzOf(pixels()));
    expectDigits(load("archive.zip", one.build()));
    one.add("more.npz", npzOf(pixels()));
    EXPECT_THAT(refusal("archive.zip", one.build()), HasSubstr("several sets of digits, 'digits.npz', 'more.npz'"));

    ZipBuilder nothing;
    nothing.add("a.bin", "x");
    nothing.add("b.bin", "x");
    EXPECT_THAT(refusal("archive.zip", nothing.build()), HasSubstr("there is no data set in it"));
    ZipBuilder unlabelled;
    unlabelled.add("a.png", "x");
    unlabelled.add("b.png", "x");
    EXPECT_THAT(refusal("archive.zip", unlabelled.build()), HasSubstr("nothing says which digit this picture is"));
    ZipBuilder nested;
    nested.add("archive.zip", nothing.build());
    EXPECT_THAT(refusal("archive.zip", nested.build()), HasSubstr("archive in an archive"));
}

TEST_F(Reading, TakesTheDigitsOfAnArchiveOfSeveralSets)
{
    ZipBuilder zip;
    for (const char* set : {"emnist-letters", "emnist-digits", "emnist-mnist"}) {
        zip.add(std::string(set) + "-train-images-idx3-ubyte", idxPictures());
        zip.add(std::string(set) + "-train-labels-idx1-ubyte", idxLabels());
    }
    const auto file = load("gzip.zip", zip.build());
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(file->name, "emnist-digits");
    EXPECT_TRUE(file->turns.transposed);
    for (const char* set : {"a", "b"}) {
        ZipBuilder other;
        other.add("a-train-images-idx3-ubyte", idxPictures());
        other.add("b-train-images-idx3-ubyte", idxPictures());
        EXPECT_THAT(refusal(set, other.build()), HasSubstr("several sets of digits, 'a', 'b'"));
    }
}

TEST_F(Reading, ReadsAFolderAsAnArchive)
{
    EXPECT_THAT(loadDataFile(folder_.path()).error().message, HasSubstr("this is a folder"));
    folder_.write("train-images-idx3-ubyte", idxPictures());
    folder_.write("train-labels-idx1-ubyte", idxLabels());
    expectDigits(loadDataFile(folder_.path()));
}

TEST_F(Reading, RefusesByWhatAFileIsAndSaysTheWayOut)
{
    const std::string binary("\0\1\2\3", 4);
    const auto expect = [&](const std::string& content, const char* what, const char* wayOut) {
        for (const std::string& file : {content, gzipped(content)})
            EXPECT_THAT(refusal("mnist.pkl.gz", file), AllOf(HasSubstr(what), HasSubstr(wayOut), Not(HasSubstr("\n"))));
    };
    expect("\n\n<!DOCTYPE html>\n<html>", "a web page", "download the file itself");
    expect("\xef\xbb\xbf<HTML lang='en'><head>", "a web page", "download");
    expect("HTTP/1.1 404 Not Found\r\n", "an answer of a web server", "download");
    expect("version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS pointer", "git lfs pull");
    expect("% a comment\n@RELATION mnist\n", "ARFF", "save it as CSV");
    expect("{\"images\": []}", "JSON", "save");
    expect("[[0, 1], [2]]", "JSON", "save");
    expect("<?xml version='1.0'?><svg/>", "SVG", "picture");
    expect("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>", "workbook", "save it as .xlsx");
    expect("{\\rtf1 words}", "RTF", "plain text");
    expect("%PDF-1.4\nwords", "PDF", "as pictures");
    expect("7 153:3 154:18 155:18\n2 98:255\n", "LIBSVM", "CSV");
    expect("5.0 3:0.25 4:1\n", "LIBSVM", "CSV");
    expect("\x89HDF\r\n\x1a\n" + binary, "HDF5", "numpy.savez");
    expect("PAR1" + binary, "Parquet", "save its arrays");
    expect("MATLAB 7.3 MAT-file, Platform", "MATLAB", "save it as CSV");
    expect("\x80\2\x8a\nl\xfc\x9c"
           "F\xf9 j\xa8P\x19.",
        "PyTorch", "numpy.savez");
    expect("\x80\2ctorch._utils\n_rebuild_tensor_v2\n.", "PyTorch", "numpy.savez");
    expect("\x80\2cpandas.core.frame\nDataFrame\n.", "pandas", "numpy.savez");
    expect("BZh91AY" + binary, "bzip2", "unpack it");
    expect("\xfd"
           "7zXZ"
            + binary,
        "xz", "unpack it");
    expect("7z\xbc\xaf" + binary, "7z", "unpack it");
    expect("Rar!\x1a\7" + binary, "RAR", "unpack it");
    expect("\x28\xb5\x2f\xfd" + binary, "zstd", "unpack it");
    expect("x\x9c" + binary, "zlib", "unpack it");
    expect(std::string("\x5d\0\0\x80", 4) + binary, "LZMA", "unpack it");
    expect(std::string("a.csv").append(252, '\0') + "ustar" + binary, "tar archive", "unpack it");
    expect("\xd0\xcf\x11\xe0" + binary, "old Excel workbook", ".xlsx");
    expect("ID;PWXL;N;E\nP;PGeneral\n", "old workbook", ".xlsx");
    expect(std::string("\xff\xfe"
                       "1\0,\0",
               6),
        "UTF-16", "UTF-8");
    expect("\x89"
           "ENGRAM\n"
            + binary,
        "agent", "open it as an agent");
    expect("\x89"
           "ENG",
        "agent", "cut off");
}

TEST_F(Reading, SeesThatATransferHasChangedLineEndsOrBytes)
{
    const auto mangled = [](std::string bytes, const std::string& from, const std::string& to) {
        for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
            bytes.replace(at, from.size(), to);
        return bytes;
    };
    std::string someNewlines = npzOf(pixels('\n'));
    EXPECT_EQ(refusal("a.npz", someNewlines), "accepted");
    EXPECT_THAT(refusal("a.npz", mangled(someNewlines, "\n", "\r\n")), HasSubstr("line ends were changed in transfer"));
    std::string asText;
    for (const char byte : npzOf(pixels('\xc8')))
        asText += static_cast<unsigned char>(byte) < 0x80 ? std::string(1, byte) : std::string("\xef\xbf\xbd");
    EXPECT_THAT(refusal("a.npz", asText), HasSubstr("as if they were text"));
    EXPECT_THAT(refusal("a.npz", npzOf(pixels()).substr(1000)), Not(HasSubstr("transfer")));
    const std::string pickle = "\x80\4K\x10" + std::string(4, '\0') + "\r\n\r\n\r\n"; // no opcode is 0
    EXPECT_THAT(refusal("a.pkl", pickle), HasSubstr("line ends were changed"));
    EXPECT_THAT(refusal("a.pkl", pickle + "\n"), Not(HasSubstr("line ends were changed")));
    EXPECT_THAT(refusal("a.pkl", "(cnumpy.core.multiarray\r\n_reconstruct\r\n"), HasSubstr("line ends were changed"));
}

} // namespace
} // namespace engram::readingTests
