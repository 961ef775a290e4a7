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
    for (int round = 0; round < 24; ++round) {
        const Layer layer = round % 3 == 2 ? Layer::output : Layer::state;
        const std::size_t neurons = round % 2 == 0 ? 1100 : 150; // long rows are read in strips, and given up between
        constexpr const char* connectors[] = {"full", "random 40 0 90 0", "random 150 0 150 0"};
        const AskedTable asked(random, kernel(),
            {.neurons = neurons,
                .engrams = 1 + random.below(1300),
                .layer = layer,
                .connector = connectors[round / 2 % 3]}); // the last one reads short rows whole, and nothing else
        const std::vector<Word> pattern = asked.pattern();
        const auto beyond = static_cast<std::uint32_t>(random.below(9));
        const auto radiusFor = [beyond](std::uint32_t least) { return least + least / 5 + beyond; };
        const std::size_t group = random.below(asked.plan.groups());
        const RowScan::Found found = scan.scan(kernel(), asked.table, pattern, asked.plan.mask(group), radiusFor);
        const std::vector<std::uint32_t> distances = asked.naiveDistances(group);
        ASSERT_EQ(found.least, std::ranges::min(distances));
        const std::uint32_t radius = radiusFor(found.least);
        std::size_t listed = 0;
        for (std::uint32_t engram = 0; engram < distances.size(); ++engram) {
            if (distances[engram] > radius)
                continue;
            ASSERT_LT(listed, found.near.size()) << engram;
            ASSERT_EQ(found.near[listed].engram, engram);
            ASSERT_EQ(found.near[listed].distance, distances[engram]) << engram;
            ++listed;
        }
        ASSERT_EQ(found.near.size(), listed);
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, RowScanOnEveryKernel, testing::ValuesIn(availableKernels()), test::kernelName);

} // namespace
} // namespace engram
