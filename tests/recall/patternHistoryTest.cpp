#include "recall/patternHistory.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class PatternHistoryOnEveryKernel : public test::OnEveryKernel { };

TEST_P(PatternHistoryOnEveryKernel, SaysWhichBitsFlippedSinceAnyEarlierStepAndWhoReadsThem)
{
    for (const Layer layer : {Layer::state, Layer::output}) {
        AskedTable asked(random, kernel(), {.engrams = 40, .layer = layer});
        PatternHistory history;
        for (int question = 0; question < 2; ++question) { // the second remembers nothing of the first
            history.clear(kernel(), asked.plan);
            std::vector<std::vector<BitVector>> questions;
            std::vector<std::vector<Word>> patterns;
            for (int step = 0; step < 6; ++step) {
                history.append(asked.views());
                questions.push_back(asked.parts);
                patterns.push_back(asked.pattern());
                ASSERT_EQ(history.now(), questions.size() - 1);
                ASSERT_TRUE(std::ranges::equal(history.pattern(), patterns.back()));
                for (int look = 0; look < 4; ++look) { // in any order, and more than once
                    const auto from = static_cast<StepIndex>(random.below(questions.size()));
                    const Flips& flips = history.flipsSince(from);
                    std::vector<Word> flipped = patterns[from];
                    for (std::size_t i = 0; i < flips.bits.words.size(); ++i) {
                        ASSERT_NE(flips.bits.bits[i], 0U);
                        flipped[flips.bits.words[i]] ^= flips.bits.bits[i];
                    }
                    ASSERT_EQ(flipped, patterns.back());
                    ASSERT_TRUE(std::ranges::is_sorted(flips.bits.words));
                    ASSERT_EQ(flips.read, asked.naiveFlips(questions[from]));
                }
                for (BitVector& part : asked.parts)
                    part = random.near(part);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, PatternHistoryOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
