#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dataset/partName.h"

namespace engram::partNameTests {
namespace {

std::string said(const std::string& name)
{
    const PartName part = partNameOf(name);
    return part.split + (part.pictures ? *part.pictures ? " pictures" : " labels" : "")
        + (part.set.empty() ? "" : " of " + part.set);
}

TEST(PartName, UnderstandsTheNamesOfPublishedFiles)
{
    EXPECT_EQ(said("train-images-idx3-ubyte"), "train pictures");
    EXPECT_EQ(said("t10k-labels.idx1-ubyte.gz"), "test labels");
    EXPECT_EQ(said("emnist-digits-test-images-idx3-ubyte.gz"), "test pictures of emnist-digits");
    EXPECT_EQ(said("qmnist-train-labels-idx2-int.gz"), "train labels of qmnist");
    EXPECT_EQ(said("train-images-idx3-ubyte (1).gz"), "train pictures");
    EXPECT_EQ(said("a/b/train_images.npy"), "train pictures");
    EXPECT_EQ(said("X_test.npy"), "test pictures");
    EXPECT_EQ(said("testY.npy"), "test labels");
    EXPECT_EQ(said("mnist_data_labels.npy"), "train labels of mnist");
    EXPECT_EQ(said("mnist_test.csv"), "test of mnist");
    EXPECT_EQ(said("validation_labels.npy"), "validation labels");
    EXPECT_EQ(said("19-train_images.npy"), "train pictures of 19");
}

TEST(PartName, AsksTheFolderForASplitThatTheFileDoesNotName)
{
    EXPECT_EQ(partNameOf("test/images.npy"), (PartName{"test", true, ""}));
    EXPECT_EQ(partNameOf("mnist/testing_set/labels.npy"), (PartName{"test", false, ""}));
    EXPECT_EQ(partNameOf("test/train_images.npy"), (PartName{"train", true, ""}));
    EXPECT_EQ(partNameOf("raw/images.npy"), (PartName{"train", true, ""}));
}

TEST(PartName, FindsPartnersOfTheSameSetAndSplitTheLikeliestFirst)
{
    const std::vector<std::string> names{"t10k-labels-idx1-ubyte", "train-images-idx3-ubyte", "train-labels.idx1-ubyte",
        "train_labels.npy", "train-labels-idx1-ubyte", "kmnist-train-labels-idx1-ubyte"};
    EXPECT_THAT(partnersOf("train-images-idx3-ubyte", true, names),
        ::testing::ElementsAre("train-labels-idx1-ubyte", "train-labels.idx1-ubyte", "train_labels.npy"));
    EXPECT_THAT(partnersOf("train_images.npy", true, names),
        ::testing::ElementsAre("train_labels.npy", "train-labels.idx1-ubyte", "train-labels-idx1-ubyte"));
    EXPECT_THAT(partnersOf("train-labels-idx1-ubyte", false, names), ::testing::ElementsAre("train-images-idx3-ubyte"));
    EXPECT_THAT(partnersOf("test_images.npy", true, names), ::testing::ElementsAre("t10k-labels-idx1-ubyte"));
    EXPECT_THAT(partnersOf("mnist.npy", true, {"labels.npy", "mnist.npy", "test_labels.npy", "labels.csv"}),
        ::testing::ElementsAre("labels.npy"));
    EXPECT_THAT(partnersOf("labels.npy", false, {"labels.npy", "mnist.npy"}), ::testing::IsEmpty());
    EXPECT_THAT(partnersOf("fashion-train-images-idx3-ubyte", true, names), ::testing::IsEmpty());
}

} // namespace
} // namespace engram::partNameTests
