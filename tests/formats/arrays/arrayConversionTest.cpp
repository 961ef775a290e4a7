#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/arrays/labelledArrays.h"

namespace engram {
namespace {

using ::testing::HasSubstr;
using Bytes = std::vector<std::uint8_t>;

template <class Number> Bytes numberBytes(const std::vector<Number>& numbers, bool bigEndian = false)
{
    Bytes bytes;
    for (const Number number : numbers) {
        auto raw = std::bit_cast<std::array<std::uint8_t, sizeof(Number)>>(number);
        if (bigEndian)
            std::reverse(raw.begin(), raw.end());
        bytes.insert(bytes.end(), raw.begin(), raw.end());
    }
    return bytes;
}

NumberType typeOf(const char* code)
{
    return numberType(code).value();
}

template <class Number> std::vector<Number> levels(std::size_t pictures, Number divisor = 1)
{
    std::mt19937 random(11);
    std::vector<Number> numbers(pictures * digitPixels);
    for (Number& number : numbers)
        number = static_cast<Number>(static_cast<Number>(random() % 256) / divisor);
    return numbers;
}

Bytes expectedLevels(std::size_t pictures)
{
    const auto numbers = levels<int>(pictures);
    return {numbers.begin(), numbers.end()};
}

std::string refusalOf(const Result<Bytes>& result)
{
    return result ? "accepted" : result.error().message;
}

TEST(NumberType, KnowsNumpysPlainNumbersAndShortTextsOnly)
{
    for (const char* code :
        {"|u1", "u1", "<u2", ">i4", "<i8", "i1", "<f2", ">f4", "f8", "|b1", "?", "|S1", "<U3", ">U64"})
        EXPECT_TRUE(numberType(code)) << code;
    for (const char* code :
        {"", "u", "u3", "f1", "f16", "O", "|O", "S", "U0", "S65", "U-1", "V8", "c8", "M8", "<", "i88", "=i4"})
        EXPECT_FALSE(numberType(code)) << code;
    EXPECT_TRUE(typeOf(">i4").bigEndian);
    EXPECT_EQ(typeOf("<i4").size, 4);
}

TEST(CheckArray, SeesAProductThatWraps)
{
    const Bytes bytes(784);
    const std::uint64_t wraps = (std::uint64_t{1} << 60) + 1;
    EXPECT_TRUE(checkArray({typeOf("u1"), {1, 784}, false, bytes}, Sentence::quoted("it")));
    EXPECT_FALSE(checkArray({typeOf("u1"), {2, 784}, false, bytes}, Sentence::quoted("it")));
    EXPECT_FALSE(checkArray({typeOf("u1"), {wraps, 784}, false, bytes}, Sentence::quoted("it"))); // 784 modulo 2^64
    EXPECT_FALSE(
        checkArray({typeOf("i8"), {std::uint64_t{1} << 61}, false, {}}, Sentence::quoted("it"))); // 0 modulo 2^64
}

TEST(PicturesOf, TakesEveryTypeAndByteOrder)
{
    const Bytes expected = expectedLevels(3);
    const std::vector<std::uint64_t> shape{3, 28, 28};
    for (const bool big : {false, true}) {
        const auto check = [&](const Bytes& bytes, const char* code) {
            NumberType type = typeOf(code);
            type.bigEndian = big;
            EXPECT_EQ(picturesOf({type, shape, false, bytes}, Sentence::quoted("it")).value_or(Bytes()), expected)
                << code << big;
        };
        check(numberBytes(levels<std::uint8_t>(3), big), "u1");
        check(numberBytes(levels<std::uint16_t>(3), big), "u2");
        check(numberBytes(levels<std::int32_t>(3), big), "i4");
        check(numberBytes(levels<std::int64_t>(3), big), "i8");
        check(numberBytes(levels<std::uint64_t>(3), big), "u8");
        check(numberBytes(levels<float>(3), big), "f4");
        check(numberBytes(levels<float>(3, 255), big), "f4"); // Keras' own scaling
        check(numberBytes(levels<float>(3, 256), big), "f4"); // deeplearning.net's
        check(numberBytes(levels<double>(3, 255), big), "f8");
        check(numberBytes(levels<double>(3, 256), big), "f8");
    }
}

TEST(PicturesOf, TakesHalfPrecisionAndTruthValues)
{
    std::vector<std::uint16_t> halves(digitPixels, 0);
    halves[0] = 0x3c00; // 1
    halves[1] = 0x3800; // 0.5
    halves[2] = 0x1c04; // 1/255, rounded
    halves[3] = 0x0001; // the least there is: 2^-24
    Bytes expected(digitPixels, 0);
    expected[0] = 255;
    expected[1] = 128;
    expected[2] = 1;
    EXPECT_EQ(
        picturesOf({typeOf("f2"), {1, 784}, false, numberBytes(halves)}, Sentence::quoted("it")).value_or(Bytes()),
        expected);

    Bytes truths(digitPixels, 0);
    truths[5] = 1;
    Bytes black(digitPixels, 0);
    black[5] = 255;
    EXPECT_EQ(picturesOf({typeOf("b1"), {1, 784}, false, truths}, Sentence::quoted("it")).value_or(Bytes()), black);
}

TEST(PicturesOf, TakesFortranOrderInEveryShape)
{
    const Bytes expected = expectedLevels(2);
    for (const auto& shape :
        std::vector<std::vector<std::uint64_t>>{{2, 784}, {2, 28, 28}, {2, 28, 28, 1}, {2, 1, 28, 28}}) {
        Bytes bytes(expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) { // from C's place, by its indices, to Fortran's
            std::size_t rest = i;
            std::vector<std::size_t> index(shape.size());
            for (std::size_t d = shape.size(); d-- > 0; rest /= shape[d])
                index[d] = rest % shape[d];
            std::size_t place = 0;
            for (std::size_t d = shape.size(); d-- > 0;)
                place = place * shape[d] + index[d];
            bytes[place] = expected[i];
        }
        EXPECT_EQ(picturesOf({typeOf("u1"), shape, true, bytes}, Sentence::quoted("it")).value_or(Bytes()), expected)
            << shape.size();
    }
}

TEST(PicturesOf, TakesAPictureAColumn)
{
    constexpr std::size_t pictures = 13;
    const Bytes plain = expectedLevels(pictures);
    Bytes columns(plain.size());
    Bytes turned(plain.size()); // each picture's own rows and columns, in Fortran order of 28 x 28 x N
    for (std::size_t picture = 0; picture < pictures; ++picture)
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            const std::uint8_t level = plain[picture * digitPixels + pixel];
            columns[pixel * pictures + picture] = level;
            turned[picture * digitPixels + pixel / digitSide + pixel % digitSide * digitSide] = level;
        }
    EXPECT_EQ(picturesOf({typeOf("u1"), {784, pictures}, false, columns}, Sentence::quoted("x")), plain);
    EXPECT_EQ(picturesOf({typeOf("u1"), {784, pictures}, true, plain}, Sentence::quoted("x")), plain);
    EXPECT_EQ(picturesOf({typeOf("u1"), {28, 28, pictures}, false, columns}, Sentence::quoted("x")), plain);
    EXPECT_EQ(picturesOf({typeOf("u1"), {28, 28, pictures}, true, turned}, Sentence::quoted("x")), plain);
    const Bytes few(784 * 10);
    EXPECT_FALSE(picturesOf(
        {typeOf("u1"), {784, 10}, false, few}, Sentence::quoted("x"))); // as one-hot labels of 784 digits are
}

TEST(LabelsOf, TakesOneHotColumns)
{
    Bytes ten(10 * 4, 0);
    for (const auto& [label, column] : {std::pair<std::size_t, std::size_t>{7, 0}, {0, 1}, {9, 2}, {4, 3}})
        ten[label * 4 + column] = 1;
    EXPECT_EQ(labelsOf({typeOf("u1"), {10, 4}, false, ten}, Sentence::quoted("y")), (Bytes{7, 0, 9, 4}));
    Bytes rows(ten.size());
    for (std::size_t i = 0; i < ten.size(); ++i)
        rows[i % 4 * 10 + i / 4] = ten[i];
    EXPECT_EQ(labelsOf({typeOf("u1"), {10, 4}, true, rows}, Sentence::quoted("y")), (Bytes{7, 0, 9, 4}));
    ten[2] = 1;
    EXPECT_THAT(refusalOf(labelsOf({typeOf("u1"), {10, 4}, false, ten}, Sentence::quoted("y"))),
        HasSubstr("label 2: of its ten"));
}

TEST(PicturesOf, RefusesWhatIsNoGreyLevelAndSaysWhere)
{
    const auto refusal = [](auto number) {
        std::vector<decltype(number)> numbers(2 * digitPixels, 1);
        numbers[1] = 2; // levels, not fractions
        numbers[digitPixels + 30] = number;
        const std::string code =
            std::string(std::is_floating_point_v<decltype(number)> ? "f" : "i") + std::to_string(sizeof number);
        const Bytes bytes = numberBytes(numbers);
        return refusalOf(picturesOf({typeOf(code.c_str()), {2, 28, 28}, false, bytes}, Sentence::quoted("it")));
    };
    EXPECT_EQ(refusal(std::int8_t{-1}), "it, picture 1, row 1, column 2: -1 is not a grey level");
    EXPECT_EQ(refusal(std::int16_t{256}), "it, picture 1, row 1, column 2: 256 is not a grey level");
    EXPECT_THAT(refusal((std::int64_t{1} << 40) + 3), HasSubstr("is not a grey level"));
    EXPECT_THAT(
        refusal(-0.6), HasSubstr("is not a grey level; save the pictures as they were before they were normalised"));
    EXPECT_THAT(refusal(-0.4F), HasSubstr("-0.4 is not a grey level; save the pictures as they were"));
    EXPECT_THAT(refusal(255.6F), HasSubstr("is not a grey level"));
    EXPECT_THAT(refusal(std::numeric_limits<float>::quiet_NaN()), HasSubstr("nan is not a grey level"));
    EXPECT_THAT(refusal(std::numeric_limits<double>::infinity()), HasSubstr("inf is not a grey level"));
    EXPECT_EQ(refusal(std::int16_t{255}), "accepted");
}

TEST(PicturesOf, RefusesOtherShapes)
{
    const Bytes bytes(784);
    for (const auto& shape : std::vector<std::vector<std::uint64_t>>{
             {}, {784}, {28, 28}, {1, 27, 28}, {1, 28, 28, 3}, {1, 1, 784}, {1, 1, 1, 28, 28}})
        EXPECT_THAT(refusalOf(picturesOf({typeOf("u1"), shape, false, bytes}, Sentence::quoted("it"))),
            HasSubstr("has the shape"));
}

TEST(LabelsOf, TakesDigitsOfEveryTypeAndRefusesTheRest)
{
    const Bytes expected{0, 9, 5};
    const auto read = [](auto numbers, const char* code, std::vector<std::uint64_t> shape) {
        return labelsOf({typeOf(code), std::move(shape), false, numberBytes(numbers)}, Sentence::quoted("it"));
    };
    EXPECT_EQ(read(std::vector<std::int64_t>{0, 9, 5}, "i8", {3}).value_or(Bytes()), expected);
    EXPECT_EQ(read(std::vector<float>{0, 9, 5}, "f4", {3, 1}).value_or(Bytes()), expected);
    EXPECT_THAT(refusalOf(read(std::vector<std::int8_t>{0, -1}, "i1", {2})), HasSubstr("label 1: -1 is not a digit"));
    EXPECT_THAT(refusalOf(read(std::vector<std::uint8_t>{10}, "u1", {1})), HasSubstr("label 0: 10"));
    EXPECT_THAT(
        refusalOf(read(std::vector<std::int64_t>{(std::int64_t{1} << 40) + 3}, "i8", {1})), HasSubstr("not a digit"));
    EXPECT_THAT(refusalOf(read(std::vector<double>{2.5}, "f8", {1})), HasSubstr("2.5 is not a digit"));
    EXPECT_THAT(refusalOf(read(std::vector<double>{std::nan("")}, "f8", {1})), HasSubstr("not a digit"));
    EXPECT_THAT(refusalOf(read(std::vector<std::uint8_t>(22), "u1", {2, 11})), HasSubstr("one number each"));
    EXPECT_EQ(read(std::vector<std::uint8_t>{0, 9, 5}, "u1", {1, 3}).value_or(Bytes()), expected);
}

TEST(LabelsOf, TakesOneHotRowsOfEveryTypeInEitherOrder)
{
    std::mt19937 random(5);
    Bytes expected(30);
    for (std::uint8_t& label : expected)
        label = static_cast<std::uint8_t>(random() % 10);
    const auto rows = [&](auto one, bool fortran) {
        std::vector<decltype(one)> numbers(expected.size() * 10);
        for (std::size_t row = 0; row < expected.size(); ++row)
            numbers[fortran ? expected[row] * expected.size() + row : row * 10 + expected[row]] = one;
        return numberBytes(numbers);
    };
    const auto read = [&](const Bytes& bytes, const char* code, bool fortran) {
        return labelsOf({typeOf(code), {expected.size(), 10}, fortran, bytes}, Sentence::quoted("it"))
            .value_or(Bytes());
    };
    for (const bool fortran : {false, true}) {
        EXPECT_EQ(read(rows(std::uint8_t{1}, fortran), "u1", fortran), expected);
        EXPECT_EQ(read(rows(std::uint8_t{1}, fortran), "b1", fortran), expected);
        EXPECT_EQ(read(rows(std::int64_t{1}, fortran), "i8", fortran), expected);
        EXPECT_EQ(read(rows(1.0F, fortran), "f4", fortran), expected);
    }
    const Bytes column = rows(1.0, false);
    EXPECT_EQ(
        labelsOf({typeOf("f8"), {expected.size(), 10, 1}, false, column}, Sentence::quoted("it")).value_or(Bytes()),
        expected);
}

TEST(LabelsOf, RefusesRowsThatAreNotOneHot)
{
    const auto refusal = [](const std::vector<float>& row) {
        return refusalOf(labelsOf({typeOf("f4"), {1, 10}, false, numberBytes(row)}, Sentence::quoted("it")));
    };
    EXPECT_EQ(refusal({0, 0, 1, 0, 0, 0, 0, 0, 0, 0}), "accepted");
    for (const std::vector<float>& row : std::vector<std::vector<float>>{std::vector<float>(10),
             {1, 0, 0, 0, 0, 0, 0, 0, 0, 1}, {0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0}, {0, 2, 0, 0, 0, 0, 0, 0, 0, 0},
             {1, std::nanf(""), 0, 0, 0, 0, 0, 0, 0, 0}})
        EXPECT_THAT(refusal(row), HasSubstr("it, label 0: of its ten numbers one should be 1"));
}

TEST(LabelsOf, TakesTextsOfADigit)
{
    const auto read = [](const char* code, std::size_t count, const Bytes& bytes) {
        return labelsOf({typeOf(code), {count}, false, bytes}, Sentence::quoted("it"));
    };
    const Bytes unicode{'7', 0, 0, 0, 0, 0, 0, 0, '0', 0, 0, 0, 'x', 0, 0, 0};
    EXPECT_THAT(refusalOf(read("<U2", 2, unicode)), HasSubstr("label 1: '0x' is not"));
    EXPECT_EQ(read("<U1", 1, {'7', 0, 0, 0}).value_or(Bytes()), Bytes{7});
    EXPECT_EQ(read(">U1", 1, {0, 0, 0, '7'}).value_or(Bytes()), Bytes{7});
    EXPECT_EQ(read("|S3", 3, {'7', 0, 0, '3', '.', '0', ' ', '9', 0}).value_or(Bytes()), (Bytes{7, 3, 9}));
    EXPECT_THAT(refusalOf(read("|S2", 1, {'1', '0'})), HasSubstr("label 0: '10' is not a digit"));
    EXPECT_THAT(refusalOf(read("|S1", 1, {0})), HasSubstr("'' is not a digit"));
    EXPECT_THAT(refusalOf(read("<U1", 1, {0x67, 0x06, 0, 0})), HasSubstr("'?' is not a digit")); // another script's 7
    EXPECT_THAT(refusalOf(picturesOf({typeOf("U1"), {1, 784}, false, Bytes(784 * 4)}, Sentence::quoted("it"))),
        HasSubstr("texts"));
}

TEST(PicturesOf, SaysWhatPicturesItDoesNotRead)
{
    const auto refusal = [](std::vector<std::uint64_t> shape) {
        return refusalOf(picturesOf({typeOf("u1"), std::move(shape), false, {}}, Sentence::quoted("it")));
    };
    EXPECT_THAT(refusal({10, 8, 8}), HasSubstr("pictures of 8 x 8; make them grey and 28 x 28"));
    EXPECT_THAT(refusal({10, 64}), HasSubstr("pictures of 8 x 8"));
    EXPECT_THAT(refusal({10, 32, 32, 3}), HasSubstr("pictures of 32 x 32 in colour"));
    EXPECT_THAT(refusal({10, 3, 32, 32}), HasSubstr("pictures of 32 x 32 in colour"));
    EXPECT_THAT(refusal({10, 3072}), HasSubstr("pictures of 32 x 32 in colour"));
    EXPECT_THAT(refusal({10, 28, 28, 3}), HasSubstr("pictures of 28 x 28 in colour"));
    EXPECT_THAT(refusal({10, 7}), ::testing::Not(HasSubstr("pictures of")));
    EXPECT_THAT(
        refusal({10, 785}), HasSubstr("a label beside its 784 pixels; save the labels as an array of their own"));
}

TEST(InOrderOfAxes, GivesWhatATransposedArrayHolds)
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::uint64_t> shape(1 + random() % 4);
        std::size_t count = 1;
        for (std::uint64_t& dimension : shape)
            count *= dimension = 1 + random() % 5;
        std::vector<std::size_t> axes(shape.size());
        std::iota(axes.begin(), axes.end(), 0U);
        std::shuffle(axes.begin(), axes.end(), random);
        std::vector<std::uint16_t> numbers(count);
        std::iota(numbers.begin(), numbers.end(), std::uint16_t{0});
        const Bytes bytes = numberBytes(numbers);
        const auto ordered = inOrderOfAxes({typeOf("u2"), shape, false, bytes}, axes);
        ASSERT_TRUE(ordered);
        Bytes expected(bytes.size());
        for (std::size_t i = 0; i < count; ++i) { // an element of the array in memory goes to its place in the other
            std::vector<std::size_t> index(shape.size());
            std::size_t rest = i;
            for (std::size_t d = shape.size(); d-- > 0; rest /= shape[d])
                index[d] = rest % shape[d];
            std::size_t place = 0;
            for (const std::size_t axis : axes)
                place = place * shape[axis] + index[axis];
            std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(2 * i), 2,
                expected.begin() + static_cast<std::ptrdiff_t>(2 * place));
        }
        EXPECT_EQ(Bytes(ordered->bytes.span().begin(), ordered->bytes.span().end()), expected);
        for (std::size_t d = 0; d < axes.size(); ++d)
            EXPECT_EQ(ordered->shape[d], shape[axes[d]]);
    }
}

TEST(RoleOf, UnderstandsTheCustomaryNames)
{
    const auto role = [](const char* key) {
        const auto found = roleOf(key);
        return found ? found->split + (found->pictures ? " pictures" : " labels") : "nothing";
    };
    EXPECT_EQ(role("x_train"), "train pictures");
    EXPECT_EQ(role("train_label"), "train labels");
    EXPECT_EQ(role("training_images"), "train pictures");
    EXPECT_EQ(role("Test_Labels"), "test labels");
    EXPECT_EQ(role("y_val"), "validation labels");
    EXPECT_EQ(role("t10k-images"), "test pictures");
    EXPECT_EQ(role("labels"), "train labels");
    for (const char* key : {"X_train", "xtrain", "trainX", "train_x", "XTrain", "train_set_x", "Train/Features",
             "mnist_train_images", "trainImages", "Train_Data", "images", "X", "features", "inputs"})
        EXPECT_EQ(role(key), "train pictures") << key;
    for (const char* key : {"Y_test", "ytest", "testy", "testY", "test_targets", "Test.Labels", "testlabels"})
        EXPECT_EQ(role(key), "test labels") << key;
    for (const char* key : {"", "train", "label_names", "x_train_y", "train_test_x", "x_extra"})
        EXPECT_EQ(role(key), "nothing") << key;
    for (const char* key : {"train_dataset", "train_samples", "X_train_full", "kmnist_train_imgs", "train_images_x",
             "train-images-idx3-ubyte", "x_train_original"})
        EXPECT_EQ(role(key), "train pictures") << key;
    for (const char* key : {"test_gt", "t_test", "test_t", "test_lab", "cls_test", "ts_y", "test_labels_y",
             "t10k-labels-idx1-ubyte", "test_data_labels"})
        EXPECT_EQ(role(key), "test labels") << key;
    EXPECT_EQ(role("x_eval"), "eval pictures");
    for (const char* key : {"x_t", "digit_images", "class_data", "sample_weight", "full", "t_train_x"})
        EXPECT_EQ(role(key), "nothing") << key;
}

TEST(RoleOf, LeavesWordsOfFilesThatMayBeTheNameOfASet)
{
    for (const char* key : {"eval", "ts", "full", "kmnist", "samples", "dataset", "gt", "t", "cls"}) {
        EXPECT_FALSE(roleOf(key, NamesOf::files)) << key;
        EXPECT_EQ(splitOfName(key, NamesOf::files), "") << key;
    }
    EXPECT_TRUE(roleOf("images", NamesOf::files));
    EXPECT_TRUE(roleOf("x_train")->customary);
    for (const char* key : {"x_eval", "t_train", "train_dataset", "X_train_full", "ts_x"})
        EXPECT_FALSE(roleOf(key)->customary) << key;
}

TEST(SplitOfName, KnowsNamesThatSayNothingElse)
{
    EXPECT_EQ(splitOfName("Train"), "train");
    EXPECT_EQ(splitOfName("test_set"), "test");
    EXPECT_EQ(splitOfName("valid"), "validation");
    for (const char* name : {"", "x_train", "train_test", "set", "extra"})
        EXPECT_EQ(splitOfName(name), "") << name;
}

TEST(RolesByPosition, PairsTheFirstOfAKindWithTheFirstOfTheOther)
{
    using Shapes = std::vector<std::vector<std::uint64_t>>;
    const auto said = [](const Shapes& shapes) {
        std::string text;
        if (const auto roles = rolesByPosition(shapes))
            for (const ArrayRole& role : *roles)
                text += role.split + (role.pictures ? " x, " : " y, ");
        return text;
    };
    const std::vector<std::uint64_t> x{5, 28, 28};
    const std::vector<std::uint64_t> y{5};
    const std::vector<std::uint64_t> oneHot{5, 10};
    EXPECT_EQ(said({x, y}), "train x, train y, ");
    EXPECT_EQ(said({y, x}), "train y, train x, ");
    EXPECT_EQ(said({x, oneHot, x, oneHot}), "train x, train y, test x, test y, ");
    EXPECT_EQ(said({x, x, y, y}), "train x, test x, train y, test y, ");
    EXPECT_EQ(said({x, y, x, y, x, y}), "train x, train y, validation x, validation y, test x, test y, ");
    for (const Shapes& shapes : {Shapes{}, Shapes{x}, Shapes{x, x}, Shapes{x, y, y}, Shapes{x, y, x}, Shapes(8, x)})
        EXPECT_EQ(said(shapes), "");
}

} // namespace
} // namespace engram
