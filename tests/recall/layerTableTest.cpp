#include "recall/layerTable.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class LayerTableOnEveryKernel : public test::OnEveryKernel { };

bool bitInPlane(const Word* planes, std::size_t neuron, std::size_t place)
{
    return testBit(planes + neuron * planeWords, place);
}

/// Every bit of every row and plane is the memory's.
void expectHoldsTheMemory(const AskedTable& asked, std::size_t engrams)
{
    const LayerTable& table = asked.table;
    ASSERT_EQ(table.engrams(), engrams);
    for (std::size_t place = 0; place < engrams; ++place) {
        const std::uint32_t engram = table.engramAt(place);
        const std::vector<BitView> parts = asked.partsOf(engram);
        for (std::size_t p = 0; p < parts.size(); ++p) {
            const LayerTable::Part& part = table.parts()[p];
            ASSERT_EQ(part.bits, parts[p].size());
            ASSERT_EQ(BitView(LayerTable::row(part, engram), part.bits), parts[p]);
            for (std::size_t bit = 0; bit < part.bits; ++bit)
                ASSERT_EQ(bitInPlane(part.planes[place / planeBits], bit, place % planeBits), parts[p][bit])
                    << "part " << p << ", bit " << bit << ", place " << place;
        }
        for (std::size_t neuron = 0; neuron < 4; ++neuron) {
            ASSERT_EQ(testBit(table.answerRow(engram), neuron), asked.answer(engram, neuron));
            ASSERT_EQ(
                testBit(table.answerPlane(place / planeBits, neuron), place % planeBits), asked.answer(engram, neuron));
        }
    }
}

TEST_P(LayerTableOnEveryKernel, HoldsTheMemoryInRowsAndPlanesSortedOrNot)
{
    for (const Layer layer : {Layer::state, Layer::output}) {
        AskedTable asked(random, kernel(), {.engrams = 1300, .layer = layer});
        EXPECT_FALSE(asked.table.isSorted());
        expectHoldsTheMemory(asked, 1300);
        asked.table.sortByDistanceTo(asked.parts.front(), kernel());
        EXPECT_TRUE(asked.table.isSorted());
        expectHoldsTheMemory(asked, 1300);
        asked.table.open(asked.agent, layer, 700); // the beginning of the memory, in its own order again
        asked.table.usePlanes();
        EXPECT_FALSE(asked.table.isSorted());
        expectHoldsTheMemory(asked, 700);
    }
}

TEST_P(LayerTableOnEveryKernel, SortsEveryEngramByTheDistanceOfItsFirstPart)
{
    AskedTable asked(random, kernel(), {.engrams = 1100});
    asked.table.sortByDistanceTo(asked.parts.front(), kernel());
    std::vector<std::uint32_t> expected(1100);
    for (std::uint32_t engram = 0; engram < 1100; ++engram)
        expected[engram] = engram;
    std::ranges::stable_sort(expected, {},
        [&](std::uint32_t engram) { return hammingDistance(asked.partsOf(engram).front(), asked.parts.front()); });
    for (std::size_t place = 0; place < 1100; ++place)
        ASSERT_EQ(asked.table.engramAt(place), expected[place]) << place;
}

TEST_P(LayerTableOnEveryKernel, CountsDistancesAsTheyAre)
{
    for (const Layer layer : {Layer::state, Layer::output}) {
        const AskedTable asked(random, kernel(), {.engrams = 200, .layer = layer});
        const std::vector<Word> pattern = asked.pattern();
        for (std::size_t group = 0; group < asked.plan.groups(); ++group)
            for (std::size_t engram = 0; engram < 200; engram += 7)
                ASSERT_EQ(asked.table.distance(kernel(), engram, pattern, asked.plan.mask(group)),
                    asked.naiveDistance(group, engram));
    }
}

TEST_P(LayerTableOnEveryKernel, KnowsWhichBitsAllEngramsHaveInCommon)
{
    for (const std::size_t engrams : {1U, 5U, 300U, 1030U}) {
        const AskedTable asked(random, kernel(), {.engrams = engrams});
        std::size_t varying = 0;
        for (std::size_t p = 0; p < asked.parts.size(); ++p)
            for (std::size_t bit = 0; bit < asked.parts[p].size(); ++bit) {
                std::size_t ones = 0;
                for (std::size_t engram = 0; engram < engrams; ++engram)
                    ones += asked.partsOf(engram)[p][bit] ? 1 : 0;
                const std::size_t at = asked.table.parts()[p].firstWord * wordBits + bit;
                ASSERT_EQ(testBit(asked.table.varying().data(), at), ones > 0 && ones < engrams);
                ASSERT_EQ(testBit(asked.table.common().data(), at), ones == engrams);
                varying += ones > 0 && ones < engrams ? 1 : 0;
            }
        EXPECT_EQ(varying > 0, engrams > 1);
    }
}

TEST_P(LayerTableOnEveryKernel, SaysWhichEngramsOfABlockAreThere)
{
    AskedTable asked(random, kernel(), {.neurons = 20, .engrams = 1100, .connector = "full"});
    for (const std::size_t engrams : {1U, 63U, 64U, 65U, 1023U, 1024U, 1025U, 1100U}) {
        asked.table.open(asked.agent, Layer::state, engrams);
        for (std::size_t place = 0; place < asked.table.blocks() * planeBits; ++place)
            ASSERT_EQ(asked.table.present(place / planeBits)[place % planeBits], place < engrams);
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, LayerTableOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
