#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/dataFile.h>

#include "formats/npy/npyArray.h"
#include "support/dataFiles.h"
#include "support/scratchFolderTest.h"
#include "support/zipBuilder.h"

namespace engram {
namespace {

using testing::HasSubstr;

std::string npy(const std::string& dictionary, const std::string& data, unsigned version = 1)
{
    std::string text = "\x93NUMPY" + ZipBuilder::number(version, 1) + ZipBuilder::number(0, 1);
    return text + ZipBuilder::number(dictionary.size(), version == 1 ? 2 : 4) + dictionary + data;
}

std::string dictionary(const std::string& type, const std::string& shape, bool fortran = false)
{
    return "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape
        + ", }   \n";
}

Result<DataFile> readArchive(const ZipBuilder& builder)
{
    const std::string bytes = builder.build();
    return npzFile(bytesOf(bytes), {"digits.npz", "digits"});
}

void expectRefusal(const Result<DataFile>& file, const std::string& cause)
{
    ASSERT_FALSE(file) << "should say: " << cause;
    EXPECT_THAT(file.error().message, HasSubstr(cause));
    EXPECT_THAT(file.error().message, HasSubstr("digits.npz: "));
}

TEST(NpyArray, ReadsTheHeadersThatNumpyWrites)
{
    for (const unsigned version : {1U, 2U, 3U}) {
        const std::string file = npy(dictionary("<i8", "(2, 3)", true), std::string(48, 'd'), version);
        const auto array = readNpyArray(bytesOf(file), Sentence::quoted("a"));
        ASSERT_TRUE(array) << array.error().message;
        EXPECT_EQ(array->type.kind, NumberKind::signedInteger);
        EXPECT_EQ(array->type.size, 8);
        EXPECT_EQ(array->shape, (std::vector<std::uint64_t>{2, 3}));
        EXPECT_TRUE(array->fortranOrder);
        EXPECT_EQ(array->bytes.size(), 48U);
    }
    for (const char* text : {"{'shape': (7,), 'fortran_order': False, 'descr': '|u1'}",
             "{\"descr\":\"|u1\",\"fortran_order\":False,\"shape\":(7,)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (7L,), }\n"}) {
        const std::string file = npy(text, "1234567");
        const auto array = readNpyArray(bytesOf(file), Sentence::quoted("a"));
        ASSERT_TRUE(array) << text;
        EXPECT_EQ(array->shape, (std::vector<std::uint64_t>{7}));
    }
    const std::string scalar = npy(dictionary("|b1", "()"), "1");
    EXPECT_TRUE(readNpyArray(bytesOf(scalar), Sentence::quoted("a"))->shape.empty());
}

TEST(NpyArray, RefusesEveryOtherHeader)
{
    const std::string good = dictionary("|u1", "(7,)");
    const auto refusal = [](const std::string& file) {
        const auto array = readNpyArray(bytesOf(file), Sentence::quoted("array 'x'"));
        return array ? std::string("accepted") : array.error().message;
    };
    EXPECT_THAT(refusal("PK"), HasSubstr("not a numpy array"));
    EXPECT_THAT(refusal(npy(good, "1234567", 4)), HasSubstr("version 4.0"));
    EXPECT_THAT(refusal(npy(good, "1234567", 0)), HasSubstr("version 0.0"));
    EXPECT_THAT(refusal(npy(good, "").substr(0, 20)), HasSubstr("cut short"));
    EXPECT_THAT(refusal("\x93NUMPY\x02" + std::string(3, '\0')), HasSubstr("cut short"));
    EXPECT_THAT(refusal(npy(std::string(70000, ' '), "", 2)), HasSubstr("claims 70000 bytes"));
    EXPECT_THAT(refusal(npy(dictionary("|O", "(7,)"), "")), HasSubstr("Python objects"));
    EXPECT_THAT(refusal(npy(dictionary("<c16", "(7,)"), "")), HasSubstr("type '<c16'"));
    EXPECT_THAT(refusal(npy("{'descr': [('a', '<u1')], 'fortran_order': False, 'shape': (7,), }", "")),
        HasSubstr("an array of records"));
    const std::string notOne = "is not the one dictionary";
    for (const char* text : {"", "{}", "{", "[]", "{'descr': '|u1'}", "{'descr': '|u1', 'fortran_order': False}",
             "{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (7,)}",
             "{'descr': '|u1', 'fortran_order': 0, 'shape': (7,)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (-7,)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (7.0,)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (7 7)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999999,)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': [7]}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (7,), 'more': 1}",
             "{'descr': '|u1' 'fortran_order': False, 'shape': (7,)}",
             "{'descr': '|u1', 'fortran_order': False, 'shape': (7,)} + exit()",
             "{'descr': '|u1, 'fortran_order': False, 'shape': (7,)}"})
        EXPECT_THAT(refusal(npy(text, "1234567")), HasSubstr(notOne)) << text;
}

TEST(NpyArray, WritesHeadersThatItReads)
{
    for (const std::vector<std::uint64_t>& shape : {std::vector<std::uint64_t>{60000}, {60000, 28, 28}, {1, 784}, {}}) {
        const std::string header = npyHeader(shape);
        EXPECT_EQ(header.size() % 64, 0U);
        EXPECT_TRUE(header.ends_with('\n'));
        const auto array = readNpyArray(bytesOf(header), Sentence::quoted("a"));
        ASSERT_TRUE(array) << array.error().message;
        EXPECT_EQ(array->shape, shape);
    }
}

/// Digits as they are, and one array of them in the element type, byte order and index order that numpy might use.
struct RandomDigits {
    std::size_t count;
    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t> labels;
};

RandomDigits randomDigits(RandomStream& random)
{
    RandomDigits digits{1 + static_cast<std::size_t>(random.below(4)), {}, {}};
    for (std::size_t i = 0; i < digits.count * digitPixels; ++i)
        digits.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
    digits.pixels[0] = 200; // so that real numbers are seen to be levels
    for (std::size_t i = 0; i < digits.count; ++i)
        digits.labels.push_back(static_cast<std::uint8_t>(random.below(10)));
    return digits;
}

std::string element(double value, const std::string& type)
{
    const std::size_t size = static_cast<std::size_t>(type[2] - '0');
    std::uint64_t bits = static_cast<std::uint64_t>(value);
    if (type[1] == 'f')
        bits =
            size == 4 ? std::bit_cast<std::uint32_t>(static_cast<float>(value)) : std::bit_cast<std::uint64_t>(value);
    std::string text = ZipBuilder::number(bits, size);
    if (type[0] == '>')
        std::ranges::reverse(text);
    return text;
}

std::string arrayOf(const std::vector<std::uint8_t>& values, const std::string& type, bool pictures, bool fortran)
{
    std::string data;
    const std::size_t count = pictures ? values.size() / digitPixels : values.size();
    if (!pictures || !fortran)
        for (const std::uint8_t value : values)
            data += element(value, type);
    else
        for (std::size_t column = 0; column < digitSide; ++column)
            for (std::size_t row = 0; row < digitSide; ++row)
                for (std::size_t i = 0; i < count; ++i)
                    data += element(values[i * digitPixels + row * digitSide + column], type);
    const std::string n = std::to_string(count);
    return npy(dictionary(type, pictures ? "(" + n + ", 28, 28)" : "(" + n + ",)", fortran), data);
}

TEST(Npz, ReadsEveryTypeOrderAndName)
{
    RandomStream random(2);
    const std::array pictureTypes{"|u1", "<u2", ">u2", "<i4", ">i8", "<f4", ">f4", "<f8", ">f8"};
    const std::array labelTypes{"|u1", "|i1", "<i2", ">i4", "<i8", ">u8", "<f8"};
    const std::array<std::array<const char*, 4>, 3> names{{{"x_train", "y_train", "x_test", "y_test"},
        {"train_images", "train_labels", "test_images", "test_labels"}, {"X_train", "Y_train", "X_test", "Y_test"}}};
    for (int round = 0; round < 60; ++round) {
        const auto& keys = names[random.below(names.size())];
        const std::array digits{randomDigits(random), randomDigits(random)};
        ZipBuilder builder;
        builder.add("about.txt", "not an array");
        for (std::size_t split = 0; split < 2; ++split) {
            const char* pictureType = pictureTypes[random.below(pictureTypes.size())];
            const char* labelType = labelTypes[random.below(labelTypes.size())];
            builder.add(std::string(keys[split * 2]) + ".npy",
                arrayOf(digits[split].pixels, pictureType, true, random.below(2) == 0), random.below(2) == 0);
            builder.add(std::string(keys[split * 2 + 1]) + ".npy",
                arrayOf(digits[split].labels, labelType, false, random.below(2) == 0), random.below(2) == 0);
        }
        const auto file = readArchive(builder);
        ASSERT_TRUE(file) << file.error().message;
        EXPECT_EQ(file->format, DataFormat::npz);
        for (const auto& [split, expected] : {std::pair{"train", &digits[0]}, std::pair{"test", &digits[1]}}) {
            ASSERT_NE(file->split(split), nullptr);
            EXPECT_TRUE(std::ranges::equal(file->split(split)->pixels(), expected->pixels));
            EXPECT_TRUE(std::ranges::equal(file->split(split)->labels(), expected->labels));
        }
    }
}

TEST(Npz, RefusesWhatIsNotLabelledDigits)
{
    RandomStream random(3);
    const RandomDigits digits = randomDigits(random);
    const std::string pictures = arrayOf(digits.pixels, "|u1", true, false);
    const std::string labels = arrayOf(digits.labels, "|u1", false, false);
    const auto archive = [](std::initializer_list<std::pair<const char*, std::string>> members) {
        ZipBuilder builder;
        for (const auto& [name, content] : members)
            builder.add(name, content);
        return readArchive(builder);
    };
    EXPECT_TRUE(archive({{"x_train.npy", pictures}, {"y_train.npy", labels}}));
    expectRefusal(archive({{"one.npy", pictures}, {"other.npy", labels}}), "there are: 'one', 'other'");
    expectRefusal(archive({{"x_train.npy", pictures}}), "'x_train' has no labels beside it");
    expectRefusal(archive({{"a\nb\xff.npy", pictures}}), "there are: 'a?b?'");
    expectRefusal(
        archive({{"x_train.npy", npy(dictionary("|\n\xff", "(1,)"), "")}, {"y_train.npy", labels}}), "type '|?\?'");
    expectRefusal(archive({{"y_test.npy", labels}}), "'y_test' has no pictures beside it");
    expectRefusal(archive({{"x_train.npy", pictures}, {"train_images.npy", pictures}, {"y_train.npy", labels}}),
        "'train_images' says the same as 'x_train'");
    expectRefusal(
        archive({{"x_train.npy", pictures.substr(0, pictures.size() - 1)}, {"y_train.npy", labels}}), "x_train");
    expectRefusal(archive({{"x_train.npy", pictures + "x"}, {"y_train.npy", labels}}), "x_train");
    expectRefusal(archive({{"x_train.npy", npy(dictionary("|O", "(1, 28, 28)"), "pickle")}, {"y_train.npy", labels}}),
        "Python objects");
    expectRefusal(archive({{"x_train.npy", pictures}, {"y_train.npy", labels + "x"}}), "y_train");
    EXPECT_FALSE(archive(
        {{"x_train.npy", npy(dictionary("|u1", "(4294967296, 4294967296, 784)"), "")}, {"y_train.npy", labels}}));
}

using NpzFile = ScratchFolderTest;

DataFile dataFile(RandomStream& random, std::initializer_list<const char*> splits)
{
    DataFile file{};
    for (const char* name : splits) {
        const RandomDigits digits = randomDigits(random);
        auto set = std::make_shared<DigitSet>(name);
        set->assign(digits.pixels, digits.labels);
        file.splits.push_back({name, std::move(set)});
    }
    return file;
}

TEST_F(NpzFile, KeepsEveryBitThroughWritingAndReading)
{
    RandomStream random(4);
    for (int round = 0; round < 10; ++round) {
        const DataFile written = dataFile(random, {"train", "validation", "test"});
        const auto path = folder_ / "digits.npz";
        ASSERT_TRUE(writeNpz(written, path));
        const auto read = loadDataFile(path);
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(read->format, DataFormat::npz);
        ASSERT_EQ(read->splits.size(), 3U);
        for (const Split& split : written.splits) {
            ASSERT_NE(read->split(split.name), nullptr);
            EXPECT_TRUE(std::ranges::equal(read->split(split.name)->pixels(), split.digits->pixels()));
            EXPECT_TRUE(std::ranges::equal(read->split(split.name)->labels(), split.digits->labels()));
        }
    }
}

TEST_F(NpzFile, KeepsTheDigitsOfAFontSheet)
{
    RandomStream random(6);
    const DataFile written = dataFile(random, {"digits"});
    ASSERT_TRUE(writeNpz(written, folder_ / "font.npz"));
    const auto read = loadDataFile(folder_ / "font.npz");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->splits.size(), 1U);
    ASSERT_NE(read->split("digits"), nullptr);
    EXPECT_TRUE(std::ranges::equal(read->split("digits")->pixels(), written.splits[0].digits->pixels()));
    EXPECT_TRUE(std::ranges::equal(read->split("digits")->labels(), written.splits[0].digits->labels()));
}

TEST_F(NpzFile, IsOneWhateverItsFirstMemberIs)
{
    const std::string pictures = npy(dictionary("|u1", "(1, 784)"), std::string(784, 'p'));
    ZipBuilder builder;
    builder.add("notes.txt", "made by hand");
    builder.add("x_train.npy", pictures);
    builder.add("y_train.npy", npy(dictionary("|u1", "(1,)"), "\7"));
    const auto read = loadDataFile(write("noted.npz", builder.build()));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->format, DataFormat::npz);
    EXPECT_EQ(read->splits.at(0).digits->size(), 1U);
}

TEST_F(NpzFile, SavingReplacesWholeFilesAndLeavesNoLitter)
{
    RandomStream random(5);
    const auto path = folder_ / "digits.npz";
    write("digits.npz", "what was there before");
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    ASSERT_TRUE(writeNpz(dataFile(random, {"train"}), path));
    EXPECT_TRUE(loadDataFile(path));
    EXPECT_EQ(std::filesystem::status(path).permissions(),
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);

    const auto link = folder_ / "link.npz";
    std::filesystem::create_symlink("digits.npz", link);
    ASSERT_TRUE(writeNpz(dataFile(random, {"test"}), link));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_NE(loadDataFile(path)->split("test"), nullptr);

    const auto nowhere = writeNpz(dataFile(random, {"train"}), folder_ / "missing" / "digits.npz");
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::writeFailed);
    EXPECT_THAT(nowhere.error().message, HasSubstr("digits.npz"));
    std::filesystem::create_directory(folder_ / "folder.npz");
    EXPECT_FALSE(writeNpz(dataFile(random, {"train"}), folder_ / "folder.npz"));
    const auto files =
        std::distance(std::filesystem::directory_iterator(folder_), std::filesystem::directory_iterator());
    EXPECT_EQ(files, 3) << "the data, the link and the folder";
}

TEST(Npz, ReadsArraysWithoutNamesByOrderAndShape)
{
    const auto archive = [](const std::vector<bool>& pictures) {
        ZipBuilder zip;
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const std::string data =
                pictures[i] ? std::string(digitPixels, static_cast<char>('a' + i)) : std::string(1, '\3');
            zip.add("arr_" + std::to_string(i) + ".npy",
                npy(dictionary("|u1", pictures[i] ? "(1, 28, 28)" : "(1,)"), data));
        }
        return readArchive(zip);
    };
    for (const std::vector<bool>& order : {std::vector<bool>{true, false, true, false}, {true, true, false, false}}) {
        const auto file = archive(order);
        ASSERT_TRUE(file) << file.error().message;
        EXPECT_EQ(file->split("train")->picture(0)[0], 'a');
        EXPECT_EQ(file->split("test")->picture(0)[0], order[1] ? 'b' : 'c');
    }
    expectRefusal(archive({true, true, true}), "there are: 'arr_0', 'arr_1', 'arr_2'");
    expectRefusal(archive(std::vector<bool>(8, true)), "there are: 'arr_0'");
}

} // namespace
} // namespace engram
