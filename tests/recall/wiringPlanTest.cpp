#include "recall/wiringPlan.h"

#include <algorithm>
#include <list>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class WiringPlanOnEveryKernel : public test::OnEveryKernel {
protected:
    std::list<AskedTable> tables()
    {
        std::list<AskedTable> all;
        for (const Layer layer : {Layer::state, Layer::output})
            for (const char* connector :
                {"random 40 50 100 4", "random 0 7 3 0", "full", "forward_full", "nearest_neighbour 2 1 10 10 1 30"})
                all.emplace_back(
                    random, kernel(), AskedTable::Options{.engrams = 150, .layer = layer, .connector = connector});
        return all;
    }
};

/// Where a bit of a part lies in a pattern.
std::size_t placeOf(const AskedTable& asked, std::size_t part, std::size_t bit)
{
    return asked.table.parts()[part].firstWord * wordBits + bit;
}

TEST_P(WiringPlanOnEveryKernel, PutsEveryNeuronIntoTheGroupOfItsConnections)
{
    for (const AskedTable& asked : tables()) {
        std::set<std::uint32_t> neurons;
        std::set<std::vector<Word>> masks;
        for (std::size_t group = 0; group < asked.plan.groups(); ++group) {
            const std::span<const Word> mask = asked.plan.mask(group);
            EXPECT_TRUE(masks.emplace(mask.begin(), mask.end()).second); // else it would be one group
            for (const std::uint32_t neuron : asked.plan.neurons(group))
                EXPECT_TRUE(neurons.insert(neuron).second);
            const std::vector<BitView> read = asked.connectionsOf(group);
            for (std::size_t part = 0; part < read.size(); ++part)
                for (std::size_t bit = 0; bit < read[part].size(); ++bit)
                    ASSERT_EQ(testBit(mask.data(), placeOf(asked, part, bit)), read[part][bit]);
        }
        EXPECT_EQ(neurons.size(), asked.parts.size() == 2 ? asked.agent.sizes().states : asked.agent.sizes().outputs);
    }
}

/// The planes that go into one sum, by their indices, less those that only pad.
std::vector<std::uint32_t> planesOf(const SharedSums& sums, std::size_t sum)
{
    std::vector<std::uint32_t> planes;
    for (std::size_t c = 1; c < SharedSums::classes; ++c) {
        EXPECT_EQ((sums.begin[c + 1] - sums.begin[c]) % SharedSums::padTo, 0U);
        if (((c >> sum) & 1U) != 0)
            for (std::size_t i = sums.begin[c]; i < sums.begin[c + 1]; ++i)
                if (sums.planes[i] != WiringPlan::zeroPlane)
                    planes.push_back(sums.planes[i]);
    }
    EXPECT_EQ(planes.size(), sums.sizes[sum]);
    std::ranges::sort(planes);
    return planes;
}

TEST_P(WiringPlanOnEveryKernel, SumsUpEveryVaryingBitThatAGroupReadsOnceAndAProbeOfThem)
{
    for (const AskedTable& asked : tables()) {
        std::vector<std::size_t> bitOfPlane(WiringPlan::firstRowPlane); // in a pattern
        for (std::size_t part = 0; part < asked.parts.size(); ++part)
            for (const std::uint32_t row : asked.plan.rows(part))
                bitOfPlane.push_back(placeOf(asked, part, row));
        ASSERT_EQ(bitOfPlane.size(), WiringPlan::firstRowPlane + asked.plan.rowCount());
        std::size_t groups = 0;
        for (std::size_t batch = 0; batch < asked.plan.batches(); ++batch)
            for (std::size_t group = WiringPlan::firstGroup(batch); group < asked.plan.endGroup(batch); ++group) {
                ASSERT_EQ(group, groups++);
                ASSERT_EQ(WiringPlan::batchOf(group), batch);
                std::vector<std::uint32_t> expected;
                for (std::uint32_t plane = WiringPlan::firstRowPlane; plane < bitOfPlane.size(); ++plane)
                    if (testBit(asked.plan.mask(group).data(), bitOfPlane[plane])
                        && testBit(asked.table.varying().data(), bitOfPlane[plane]))
                        expected.push_back(plane);
                const std::size_t sum = group - WiringPlan::firstGroup(batch);
                ASSERT_EQ(planesOf(asked.plan.distanceSums(batch), sum), expected);
                const std::vector<std::uint32_t> probe = planesOf(asked.plan.probeSums(batch), sum);
                ASSERT_TRUE(std::ranges::includes(expected, probe));
                ASSERT_TRUE(std::ranges::adjacent_find(probe) == probe.end());
            }
        EXPECT_EQ(groups, asked.plan.groups());
    }
}

TEST_P(WiringPlanOnEveryKernel, CountsWhichBitsEachGroupReads)
{
    for (const AskedTable& asked : tables()) {
        SparseBits bits;
        std::vector<Word> all(asked.table.patternWords());
        for (std::uint32_t word = 0; word < all.size(); ++word)
            if (random.coin()) {
                all[word] = random.bits(wordBits).words()[0];
                if (all[word] != 0)
                    bits.append(word, all[word]);
            }
        std::vector<std::uint32_t> counts;
        asked.plan.countRead(kernel(), bits, counts);
        ASSERT_EQ(counts.size(), asked.plan.groups());
        for (std::size_t group = 0; group < counts.size(); ++group) {
            std::uint32_t expected = 0;
            for (std::size_t bit = 0; bit < all.size() * wordBits; ++bit)
                expected += testBit(all.data(), bit) && testBit(asked.plan.mask(group).data(), bit) ? 1 : 0;
            ASSERT_EQ(counts[group], expected);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, WiringPlanOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
