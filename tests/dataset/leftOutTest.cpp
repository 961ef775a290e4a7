#include <engram/dataset/leftOut.h>

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/sampling.h>

#include "support/digits.h"

namespace engram {
namespace {

using test::barDigits;

TEST(LeftOut, HoldsWhatASetWouldAndComesBackFromItsText)
{
    RandomStream random(15, 1);
    const std::vector<std::string> sources{"MNIST train", "A font, with a comma", "Mine"};
    std::set<PictureName> expected;
    LeftOut leftOut;
    for (int round = 0; round < 200; ++round) {
        std::vector<PictureName> pictures;
        for (std::size_t count = random.below(12); count > 0; --count)
            pictures.push_back({sources[random.below(3)], random.below(40)});
        const bool out = random.below(3) > 0;
        const std::size_t before = expected.size();
        for (const PictureName& picture : pictures)
            out ? (void)expected.insert(picture) : (void)expected.erase(picture);
        EXPECT_EQ(leftOut.set(pictures, out), out ? expected.size() - before : before - expected.size());
        ASSERT_EQ(leftOut.size(), expected.size());
        for (const std::string& source : sources)
            for (std::uint64_t index = 0; index < 40; ++index)
                ASSERT_EQ(leftOut.contains(source, index), expected.contains({source, index}));
        const auto read = LeftOut::parse(leftOut.text());
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, leftOut);
    }
    EXPECT_EQ(LeftOut().text(), "");
    LeftOut runs;
    runs.set(std::vector<PictureName>{{"B", 5}, {"B", 18}, {"B", 17}, {"B", 19}, {"A", 0}}, true);
    EXPECT_EQ(runs.text(), "A\t0\nB\t5,17-19\n");
}

TEST(LeftOut, RefusesATextThatIsNoneInOneSentence)
{
    for (const char* text : {"MNIST train", "MNIST train\t", "\t5", "MNIST train\tfive", "MNIST train\t9-3",
             "MNIST train\t0-18446744073709551615", "MNIST train\t5,,6", "MNIST train\t-4"}) {
        const auto read = LeftOut::parse(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().kind, ErrorKind::malformed);
        EXPECT_EQ(read.error().message.back(), '.');
    }
}

TEST(LeftOut, IsNeverDrawnAndTheRestIsDrawnAsIfItWereNotThere)
{
    const auto bars = barDigits("Bars train", 100);
    const auto font = barDigits("Font", 10);
    LeftOut leftOut;
    leftOut.set(std::vector<PictureName>{{"Bars train", 3}, {"Bars train", 50}, {"Font", 9}, {"Elsewhere", 1}}, true);
    const auto all = mixExamples(bars, 1'000, {font}, 7, leftOut);
    EXPECT_EQ(all.size(), 107U);
    for (const Example& example : all)
        EXPECT_FALSE(leftOut.contains(example.source->name(), example.index));

    const auto plain = mixExamples(bars, 30, {font}, 7);
    LeftOut elsewhere;
    elsewhere.set(std::vector<PictureName>{{"Elsewhere", 1}}, true);
    const auto same = mixExamples(bars, 30, {font}, 7, elsewhere);
    ASSERT_EQ(same.size(), plain.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        EXPECT_EQ(same[i].source, plain[i].source);
        EXPECT_EQ(same[i].index, plain[i].index);
    }
}

} // namespace
} // namespace engram
