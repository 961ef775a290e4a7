#include "recall/rowScan.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "askedTable.h"

namespace engram {
namespace {

using test::AskedTable;

class RowScanOnEveryKernel : public test::OnEveryKernel { };

TEST_P(RowScanOnEveryKernel, KnowsTheNearOnesExactlyAndNeverTakesAFarOneForNear)
{
    RowScan scan;
    for (int round = 0; round < 12; ++round) {
        const Layer layer = round % 3 == 2 ? Layer::output : Layer::state;
        const std::size_t neurons = round % 2 == 0 ? 1100 : 150; // long rows are read in strips, and given up between
        const AskedTable asked(random, kernel(),
            {.neurons = neurons,
                .engrams = 1 + random.below(1300),
                .layer = layer,
                .connector = round % 4 < 2 ? "full" : "random 40 0 90 0"});
        const std::vector<Word> pattern = asked.pattern();
        const auto beyond = static_cast<std::uint32_t>(random.below(9));
        const auto radiusFor = [beyond](std::uint32_t least) { return least + least / 5 + beyond; };
        const std::size_t group = random.below(asked.plan.groups());
        const RowScan::Found found = scan.scan(kernel(), asked.table, pattern, asked.plan.mask(group), radiusFor);
        const std::vector<std::uint32_t> distances = asked.naiveDistances(group);
        ASSERT_EQ(found.least, std::ranges::min(distances));
        ASSERT_EQ(found.distances.size(), distances.size());
        const std::uint32_t radius = radiusFor(found.least);
        for (std::size_t engram = 0; engram < distances.size(); ++engram) {
            ASSERT_LE(found.distances[engram], distances[engram]);
            ASSERT_EQ(found.distances[engram] <= radius, distances[engram] <= radius) << engram;
            if (distances[engram] <= radius) {
                ASSERT_EQ(found.distances[engram], distances[engram]);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, RowScanOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
