#include <cstdint>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dataset/labelledFile.h"

namespace engram {
namespace {

using testing::HasSubstr;
using Bytes = std::vector<std::uint8_t>;

LabelledArrays arrays(const char* split, std::size_t pictures, std::size_t labels)
{
    return {split, Bytes(pictures * digitPixels), Bytes(labels)};
}

std::vector<LabelledArrays> list(LabelledArrays one, LabelledArrays other)
{
    std::vector<LabelledArrays> both;
    both.push_back(std::move(one));
    both.push_back(std::move(other));
    return both;
}

TEST(MakeDataFile, NamesMnistByItsSizesAndTheRestByTheFile)
{
    const Origin origin{"some/where.pkl", "where"};
    const auto mnist =
        makeDataFile(DataFormat::pickle, origin, list(arrays("test", 10'000, 10'000), arrays("train", 60'000, 60'000)));
    ASSERT_TRUE(mnist);
    EXPECT_EQ(mnist->name, "MNIST");
    EXPECT_EQ(mnist->splits[0].digits->name(), "MNIST train");
    EXPECT_EQ(mnist->split("test")->name(), "MNIST test");
    EXPECT_EQ(mnist->split("validation"), nullptr);

    const auto other = makeDataFile(DataFormat::npz, origin, list(arrays("train", 2, 2), arrays("test", 1, 1)));
    EXPECT_EQ(other.value().splits[1].digits->name(), "where test");
}

TEST(MakeDataFile, RefusesCountsThatDifferAndEmptySplits)
{
    const Origin origin{"some/where.pkl", "where"};
    const auto refusal = [&](std::vector<LabelledArrays> splits) {
        const auto made = makeDataFile(DataFormat::pickle, origin, std::move(splits));
        return made ? "accepted" : made.error().message;
    };
    EXPECT_EQ(refusal(list(arrays("train", 2, 1), arrays("test", 1, 1))),
        "some/where.pkl: train has 2 pictures, but 1 label");
    EXPECT_EQ(refusal(list(arrays("train", 1, 1), arrays("test", 0, 0))), "some/where.pkl: test is empty");
    EXPECT_THAT(refusal({}), HasSubstr("no pictures with labels"));
}

} // namespace
} // namespace engram
