#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/arrays/arrayChoice.h"

namespace engram::arrayChoiceTests {
namespace {

using Shape = std::vector<std::uint64_t>;

struct Named {
    std::string name;
    Shape shape;
};

const Shape x{200, 28, 28};
const Shape flat{200, 784};
const Shape y{200};
const Shape testX{100, 28, 28};
const Shape testY{100};

/// "train: a/b; test: c/d; but e": the names of the pictures and of the labels of each split, and those passed over.
std::string chosen(const std::vector<Named>& given)
{
    std::vector<NamedArray> arrays;
    arrays.reserve(given.size());
    for (const Named& array : given)
        arrays.push_back({array.name, roleOf(array.name), splitOfName(array.name), array.shape});
    const ArrayChoice choice = chooseArrays(arrays);
    const auto list = [&](const std::vector<std::size_t>& places) {
        std::string names;
        for (const std::size_t place : places)
            names += (names.empty() ? "" : "=") + arrays[place].name;
        return names;
    };
    std::string said;
    for (const ArrayChoice::Split& split : choice.splits)
        said += split.name + ": " + list(split.pictures) + "/" + (split.areRows ? "rows" : list(split.labels)) + "; ";
    return said + (choice.passedOver.empty() ? "" : "but " + list(choice.passedOver));
}

TEST(ArrayChoice, TakesWhatTheNamesSay)
{
    EXPECT_EQ(chosen({{"x_train", x}, {"y_train", y}, {"x_test", testX}, {"y_test", testY}}),
        "train: x_train/y_train; test: x_test/y_test; ");
    EXPECT_EQ(chosen({{"train_dataset", flat}, {"train_labels", y}, {"valid_dataset", testX}, {"valid_labels", testY}}),
        "train: train_dataset/train_labels; validation: valid_dataset/valid_labels; ");
    EXPECT_EQ(chosen({{"x_train", x}}), "train: x_train/; ");
    EXPECT_EQ(chosen({{"a", x}, {"b", y}}), "but a=b");
}

TEST(ArrayChoice, TakesTheEvaluationForTheTestOrForWhatIsMissing)
{
    const std::vector<Named> two{{"x_train", x}, {"y_train", y}, {"x_eval", testX}, {"y_eval", testY}};
    EXPECT_EQ(chosen(two), "train: x_train/y_train; test: x_eval/y_eval; ");
    std::vector<Named> three = two;
    three.insert(three.end(), {{"x_test", x}, {"y_test", y}});
    EXPECT_EQ(chosen(three), "train: x_train/y_train; validation: x_eval/y_eval; test: x_test/y_test; ");
    three.insert(three.end(), {{"x_val", x}, {"y_val", y}});
    EXPECT_EQ(chosen(three), "train: x_train/y_train; test: x_test/y_test; validation: x_val/y_val; but x_eval=y_eval");
}

TEST(ArrayChoice, PassesNoSplitOverInSilence)
{
    EXPECT_EQ(
        chosen({{"x_train", x}, {"y_train", y}, {"xt", testX}, {"yt", testY}}), "train: x_train/y_train; but xt=yt");
    EXPECT_EQ(chosen({{"x_train", x}, {"y_train", y}, {"x_eval", testX}}), "train: x_train/y_train; but x_eval");
    // Half a split of a customary name is a refusal, not passed over.
    EXPECT_EQ(chosen({{"x_train", x}, {"y_train", y}, {"x_test", testX}}), "train: x_train/y_train; test: x_test/; ");
    // What is neither pictures nor their labels is nobody's loss.
    EXPECT_EQ(chosen({{"x_train", x}, {"y_train", y}, {"mean", {28, 28}}, {"mean_flat", {1, 784}}, {"names", {10}},
                  {"std", {}}, {"colour", {200, 32, 32, 3}}, {"weights", y}}),
        "train: x_train/y_train; ");
}

TEST(ArrayChoice, TakesTheCustomaryNameBeforeAnother)
{
    EXPECT_EQ(chosen({{"X_train_full", x}, {"y_train_full", y}, {"X_test", testX}, {"y_test", testY}}),
        "train: X_train_full/y_train_full; test: X_test/y_test; ");
    EXPECT_EQ(chosen({{"X_train_full", x}, {"y_train_full", y}, {"X_train", testX}, {"y_train", testY}}),
        "train: X_train/y_train; but X_train_full=y_train_full");
    EXPECT_EQ(chosen({{"x_train", x}, {"t_train", y}}), "train: x_train/t_train; ");
    EXPECT_EQ(chosen({{"x_train", x}, {"t_train", {5}}, {"y_train", y}}), "train: x_train/y_train; ");
}

TEST(ArrayChoice, TellsLabelsFromTheNamesOfTheirKindsByTheirNumber)
{
    for (const Shape& labels : {y, Shape{200, 1}, Shape{1, 200}, Shape{200, 10}, Shape{10, 200}})
        EXPECT_EQ(chosen({{"classes", {10}}, {"x_train", x}, {"y_train", labels}}), "train: x_train/y_train; ");
    EXPECT_EQ(chosen({{"classes", y}, {"x_train", x}, {"y_train", y}}), "train: x_train/classes=y_train; ");
    // Neither fits: what is said of the first names both.
    EXPECT_EQ(chosen({{"classes", {10}}, {"x_train", x}, {"y_train", {9}}}), "train: x_train/classes=y_train; ");
}

TEST(ArrayChoice, LeavesTwoThatSayTheSameToBeCompared)
{
    EXPECT_EQ(chosen({{"images", x}, {"data", flat}, {"target", y}}), "train: images=data/target; ");
    EXPECT_EQ(chosen({{"images", {200, 8, 8}}, {"data", flat}, {"target", y}}), "train: data/target; ");
}

TEST(ArrayChoice, TakesASplitsOwnNameForItsPicturesOrForRowsWithTheirLabels)
{
    EXPECT_EQ(chosen({{"train", x}, {"train_labels", y}, {"test", testX}, {"test_labels", testY}}),
        "train: train/train_labels; test: test/test_labels; ");
    EXPECT_EQ(chosen({{"train_arr", flat}, {"train_labels_arr", y}}), "train: train_arr/train_labels_arr; ");
    EXPECT_EQ(chosen({{"train", y}, {"train_labels", y}}), "train: /train_labels; ");
    EXPECT_EQ(chosen({{"train", x}, {"x_train", x}, {"y_train", y}}), "train: x_train/y_train; but train");
    EXPECT_EQ(chosen({{"train", {200, 785}}, {"test", {100, 785}}}), "train: train/rows; test: test/rows; ");
    EXPECT_EQ(chosen({{"data", {200, 785}}}), "train: data/rows; ");
    EXPECT_EQ(chosen({{"train", {200, 785}}, {"train_labels", y}}), "train: train/train_labels; ");
}

} // namespace
} // namespace engram::arrayChoiceTests
