#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/files/locations.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

#include "strokeDigits.h"

namespace engram {
namespace {

constexpr std::size_t drawings = 1000;

/// The held-out set: as an agent gets them from the canvas. No experiment looks at it.
std::shared_ptr<const DigitSet> canvasSet(const Preprocessing& preprocessing)
{
    auto digits = std::make_shared<DigitSet>("Strokes");
    for (std::size_t i = 0; i < drawings; ++i) {
        const auto label = static_cast<std::uint8_t>(i % 10);
        digits->append(digitFromPicture(drawDigit(label, 1000 + i), preprocessing), label);
    }
    return digits;
}

std::vector<Example> sample(const std::shared_ptr<const DigitSet>& digits, std::size_t count)
{
    std::vector<Example> examples;
    for (const std::uint32_t index : sampleWithoutReplacement(digits->size(), count, 1))
        examples.push_back({digits, index});
    return examples;
}

/// MNIST as it comes along, read once for all tests.
const DataFile* mnist()
{
    static const Result<DataFile> file = loadDataFile(findDefaultMnist().value_or("mnist.pkl.gz"));
    return file ? &*file : nullptr;
}

std::shared_ptr<const DigitSet> mnistSplit(std::string_view name)
{
    for (const Split& split : mnist()->splits)
        if (split.name == name)
            return split.digits;
    return nullptr;
}

struct Accuracies {
    double canvas;
    double test;
};

Accuracies readBy(const char* preset, std::size_t lessons)
{
    Result<Learner> learner = Learner::create(findPreset(preset)->description);
    EXPECT_TRUE(learner);
    teachExamples(*learner, sample(mnistSplit("train"), lessons));
    const TestOptions options{.record = false};
    const auto canvas = sample(canvasSet(learner->preprocessing), drawings);
    const auto test = sample(mnistSplit("test"), drawings);
    return {testExamples(*learner, canvas, options).accuracy(), testExamples(*learner, test, options).accuracy()};
}

TEST(StrokeDigits, DrawsOnTheWholeCanvasAndNeverOverItsEdge)
{
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const GreyPicture picture = drawDigit(digit, seed);
            ASSERT_EQ(picture.pixels.size(), 280U * 280U);
            EXPECT_EQ(*std::ranges::max_element(picture.pixels), 255);
            for (std::size_t i = 0; i < 280; ++i) {
                EXPECT_EQ(picture.pixels[i], 0);
                EXPECT_EQ(picture.pixels[279 * 280 + i], 0);
                EXPECT_EQ(picture.pixels[i * 280], 0);
                EXPECT_EQ(picture.pixels[i * 280 + 279], 0);
            }
            EXPECT_EQ(picture.pixels, drawDigit(digit, seed).pixels);
            EXPECT_NE(picture.pixels, drawDigit(digit, seed + 1).pixels);
        }
}

/// What is drawn on the canvas is read at least as well as MNIST's own test digits, though no drawing was ever taught.
TEST(StrokeDigits, AreReadAsWellAsMnistByTheBestPreset)
{
    ASSERT_TRUE(mnist() != nullptr) << "data/mnist.pkl.gz comes with the project";
    for (const std::size_t lessons : {200U, 1000U}) {
        const Accuracies edges = readBy("Edges", lessons);
        RecordProperty("canvas" + std::to_string(lessons), std::to_string(edges.canvas));
        RecordProperty("test" + std::to_string(lessons), std::to_string(edges.test));
        EXPECT_GE(edges.canvas, edges.test) << lessons;
        EXPECT_GE(edges.test, 0.9) << lessons;
    }
}

} // namespace
} // namespace engram
