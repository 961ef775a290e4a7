#include "recall/lessonIndex.h"

#include <algorithm>
#include <map>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

class LessonIndexOnEveryKernel : public test::OnEveryKernel {
protected:
    /// Lessons near each other, most with variants; some follow another of the same example.
    void teach(Memory& memory, const WindowGrid& grid, std::size_t lessons)
    {
        for (std::size_t lesson = 0; lesson < lessons; ++lesson) {
            const BitVector code = bitsOfCode(static_cast<std::uint32_t>(random.below(5)), 3);
            const BitVector state(grid.bits());
            const std::uint64_t index = random.below(3) == 0 ? 7 : lesson;
            const std::uint64_t variants = 1 + random.below(3);
            for (std::uint32_t variant = 0; variant < variants; ++variant) {
                const BitVector picture =
                    random.near(kind_.size() == grid.bits() ? kind_ : kind_ = random.bits(grid.bits()));
                memory.teach({picture, state, code, state, code, {"Kinds", index, variant, LessonKind::label}});
            }
        }
    }

    /// Bits that differ over the pixels in odd rows and columns.
    static std::uint32_t naiveDistance(const WindowGrid& grid, BitView left, BitView right)
    {
        std::uint32_t distance = 0;
        for (std::size_t row = 1; row < grid.side; row += 2)
            for (std::size_t column = 1; column < grid.side; column += 2)
                for (std::size_t bit = 0; bit < grid.bitsPerPixel; ++bit) {
                    const std::size_t at = (row * grid.side + column) * grid.bitsPerPixel + bit;
                    distance += left[at] != right[at] ? 1 : 0;
                }
        return distance;
    }

    static std::vector<std::pair<std::size_t, std::size_t>> naiveLessons(const Memory& memory, std::size_t engrams)
    {
        std::vector<std::pair<std::size_t, std::size_t>> lessons; // first and end
        for (std::size_t engram = 0; engram < engrams; ++engram)
            if (beginsLesson(memory, engram))
                lessons.emplace_back(engram, engram + 1);
            else
                lessons.back().second = engram + 1;
        return lessons;
    }

    static void expectListed(const LessonIndex& index, const std::vector<LessonIndex::Listed>& listed,
        const WindowGrid& grid, const Memory& memory, std::size_t engrams, BitView input, std::size_t wanted)
    {
        std::map<std::uint32_t, std::vector<LessonIndex::Near>> expected;
        for (const auto& [first, end] : naiveLessons(memory, engrams)) {
            ASSERT_EQ(index.variants(first), end - first);
            std::uint32_t least = naiveDistance(grid, memory[first].input, input);
            for (std::size_t engram = first; engram < end; ++engram)
                least = std::min(least, naiveDistance(grid, memory[engram].input, input));
            expected[codeOf(memory[first].answerOutput)].push_back({least, static_cast<std::uint32_t>(first)});
        }
        ASSERT_EQ(listed.size(), expected.size());
        for (std::size_t at = 0; auto& [code, lessons] : expected) {
            std::ranges::sort(lessons); // of equals the earlier one stays
            lessons.resize(std::min(lessons.size(), wanted));
            std::ranges::sort(lessons, {}, &LessonIndex::Near::firstEngram);
            ASSERT_EQ(listed[at].code, code);
            ASSERT_EQ(listed[at].lessons, lessons) << code;
            ++at;
        }
    }

private:
    BitVector kind_;
};

TEST_P(LessonIndexOnEveryKernel, ListsTheNearestLessonsOfEachCodeAsALookAtTheMemoryFindsThem)
{
    LessonIndex index; // one for all memories, as an evaluator keeps it
    for (int round = 0; round < 16; ++round) {
        const std::size_t side = 1 + random.below(14);
        const WindowGrid grid{.side = side, .bitsPerPixel = random.coin() ? 1U : 8U, .size = side, .stride = side};
        Memory memory({grid.bits(), grid.bits(), 3});
        teach(memory, grid, random.below(round % 4 == 3 ? 900 : 60)); // more than a block now and then
        for (int change = 0; change < 4; ++change) {
            const std::size_t engrams = memory.size() - (change == 2 ? random.below(memory.size() + 1) / 2 : 0);
            index.open(grid, memory, engrams);
            EXPECT_TRUE(index.open(grid, memory, engrams));
            ASSERT_EQ(index.engrams(), engrams);
            if (engrams > 0) {
                const std::vector<BitVector> asked{random.bits(grid.bits()), BitVector(memory[engrams / 2].input)};
                const std::vector<BitView> inputs(asked.begin(), asked.end());
                const std::size_t wanted = 1 + random.below(6);
                const auto listed = index.nearest(inputs, wanted, kernel());
                ASSERT_EQ(listed.size(), inputs.size());
                for (std::size_t i = 0; i < inputs.size(); ++i)
                    expectListed(index, listed[i], grid, memory, engrams, inputs[i], wanted);
            }
            // What it looked at before is another memory now: more of it, less, or other engrams in the same places.
            if (change % 2 == 0)
                teach(memory, grid, 1 + random.below(20));
            else
                memory.forget([this](std::size_t, const EngramView&) { return random.below(4) == 0; });
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, LessonIndexOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
