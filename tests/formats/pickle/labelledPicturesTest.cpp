// Pickles in which every picture has its label with it.

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dataFiles.h"
#include "support/fileBytes.h"

namespace engram::labelledPicturesTests {
namespace {

using namespace std::string_literals;
using test::littleEndian;
using ::testing::HasSubstr;

Result<DataFile> read(const std::string& pickle)
{
    MemorySource source({reinterpret_cast<const std::uint8_t*>(pickle.data()), pickle.size()});
    ByteReader reader(source, "it.pkl");
    return pickleFile(reader, {"it.pkl", "it"});
}

std::string pixelsOf(int digit)
{
    std::string pixels;
    for (std::size_t i = 0; i < digitPixels; ++i)
        pixels += static_cast<char>((i * 7 + static_cast<std::size_t>(digit)) % 256);
    return pixels;
}

std::string array(const std::string& shape, const std::string& content)
{
    return "cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\x85U\1b\x87R(K\1("s + shape
        + "tcnumpy\ndtype\nU\2u1K\0K\1\x87R(K\3U\1|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb\x89"s + "B"
        + littleEndian(content.size(), 4) + content + "tb";
}
std::string picture(int digit, const std::string& shape = "K\x1cK\x1c")
{
    return array(shape, pixelsOf(digit));
}
std::string number(int digit)
{
    return "K" + std::string(1, static_cast<char>(digit));
}
std::string oneHot(int digit)
{
    std::string ten(10, '\0');
    ten[static_cast<std::size_t>(digit)] = '\1';
    return array("K\x0aK\1", ten);
}
std::string listOf(const std::string& items)
{
    return "](" + items + "e";
}

void expectDigits(const DigitSet* digits, const std::vector<int>& expected)
{
    ASSERT_NE(digits, nullptr);
    ASSERT_EQ(digits->size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const DigitView pixels = digits->picture(i);
        EXPECT_EQ(std::string(pixels.begin(), pixels.end()), pixelsOf(expected[i]));
        EXPECT_EQ(digits->label(i), expected[i]);
    }
}

TEST(LabelledPictures, OfAListAreTrainingDigitsHoweverTheirLabelsAreWritten)
{
    const std::string flat = "M\x10\3"; // 784
    const auto all = [](const auto& itemOf) { return itemOf(3) + itemOf(0) + itemOf(9); };
    const std::vector<std::string> lists = {
        all([](int digit) { return picture(digit) + number(digit) + "\x86"; }),
        all([](int digit) { return number(digit) + picture(digit) + "\x86"; }),
        all([&](int digit) { return listOf(picture(digit, flat) + number(digit)); }),
        all([&](int digit) { return picture(digit, flat + "K\1") + oneHot(digit) + "\x86"; }),
        all([](int digit) { return picture(digit, "K\1K\x1cK\x1c") + number(digit) + "\x86"; }),
        all([](int digit) { return picture(digit) + "U\1" + static_cast<char>('0' + digit) + "\x86"; }),
        all([](int digit) { return "}(U\5image" + picture(digit) + "U\5label" + number(digit) + "u"; }),
    };
    for (const std::string& list : lists) {
        const auto file = read("\x80\2" + listOf(list) + ".");
        ASSERT_TRUE(file) << file.error().message;
        ASSERT_EQ(file->splits.size(), 1U);
        expectDigits(file->split("train"), {3, 0, 9});
    }
}

TEST(LabelledPictures, OfSeveralListsAreSplits)
{
    const auto list = [](int one, int other) {
        return listOf(picture(one) + number(one) + "\x86" + picture(other) + number(other) + "\x86");
    };
    const auto two = read("\x80\2" + list(1, 2) + list(3, 4) + "\x86.");
    ASSERT_TRUE(two) << two.error().message;
    expectDigits(two->split("train"), {1, 2});
    expectDigits(two->split("test"), {3, 4});
    const auto three = read("\x80\2" + list(1, 2) + list(3, 4) + list(5, 6) + "\x87.");
    ASSERT_TRUE(three) << three.error().message;
    expectDigits(three->split("validation"), {3, 4});
    const auto named = read("\x80\2}(U\4test" + list(7, 8) + "U\5train" + list(9, 0) + "u.");
    ASSERT_TRUE(named) << named.error().message;
    expectDigits(named->split("test"), {7, 8});
    expectDigits(named->split("train"), {9, 0});
}

TEST(LabelledPictures, AreRefusedWhereOneHasNoLabelOrTwo)
{
    const std::string good = picture(1) + number(1) + "\x86";
    const auto refusal = [](const std::string& list) {
        const auto file = read("\x80\2" + listOf(list) + ".");
        return file ? "accepted" : file.error().message;
    };
    EXPECT_THAT(refusal(good + picture(2) + "\x85"), HasSubstr("train pictures are not all"));
    EXPECT_THAT(refusal(good + picture(2) + picture(2) + "\x86"), HasSubstr("train pictures are not all"));
    EXPECT_THAT(refusal(good + picture(2) + "K\x0b\x86"), HasSubstr("11 is not a digit 0-9"));
    EXPECT_THAT(refusal("}(U\5image" + picture(1) + "U\5label" + number(1) + "U\6labels" + number(2) + "u"),
        HasSubstr("holds no data set"));
}

} // namespace
} // namespace engram::labelledPicturesTests
