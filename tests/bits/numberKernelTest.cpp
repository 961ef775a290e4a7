#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/bits/kernel.h>

namespace engram {
namespace {

constexpr auto numberSide = static_cast<std::ptrdiff_t>(NumberPlane::side);

/// Numbers of any size up to a bound, many of them 0.
NumberPlane randomNumbers(RandomStream& random)
{
    NumberPlane plane;
    const std::uint64_t bound = std::uint64_t{1} << random.below(30);
    for (std::ptrdiff_t y = 0; y < numberSide; ++y)
        for (std::ptrdiff_t x = 0; x < numberSide; ++x)
            plane.row(y)[x] = random.below(3) == 0 ? 0 : static_cast<std::uint32_t>(random.below(bound));
    return plane;
}

std::uint32_t at(const NumberPlane& plane, std::ptrdiff_t y, std::ptrdiff_t x)
{
    return y < 0 || x < 0 || y >= numberSide || x >= numberSide ? 0 : plane.row(y)[x];
}

/// Straight from the definition: means along rows, then means of those along columns.
NumberPlane naivelySmoothed(const NumberPlane& plane)
{
    NumberPlane rows;
    NumberPlane result;
    const auto mean = [](std::uint32_t a, std::uint32_t b, std::uint32_t c) { return (a + 2 * b + c + 2) / 4; };
    for (std::ptrdiff_t y = 0; y < numberSide; ++y)
        for (std::ptrdiff_t x = 0; x < numberSide; ++x)
            rows.row(y)[x] = mean(at(plane, y, x - 1), at(plane, y, x), at(plane, y, x + 1));
    for (std::ptrdiff_t y = 0; y < numberSide; ++y)
        for (std::ptrdiff_t x = 0; x < numberSide; ++x)
            result.row(y)[x] = mean(at(rows, y - 1, x), at(rows, y, x), at(rows, y + 1, x));
    return result;
}

void expectEqual(const NumberPlane& plane, const NumberPlane& expected)
{
    for (std::ptrdiff_t y = -1; y <= numberSide; ++y)
        for (std::ptrdiff_t x = -1; x < static_cast<std::ptrdiff_t>(NumberPlane::pitch); ++x)
            ASSERT_EQ(plane.row(y)[x], at(expected, y, x)) << "row " << y << ", column " << x;
}

TEST(NumberKernel, SmoothsAsOneDoesByHandAndLeavesTheBorderBlack)
{
    for (const Kernel* kernel : availableKernels()) {
        SCOPED_TRACE(kernel->name());
        RandomStream random(3);
        for (int round = 0; round < 100; ++round) {
            NumberPlane plane = randomNumbers(random);
            NumberPlane expected = plane;
            const auto passes = static_cast<int>(random.below(6));
            for (int pass = 0; pass < passes; ++pass)
                expected = naivelySmoothed(expected);
            kernel->smooth(plane, passes);
            expectEqual(plane, expected);
        }
    }
}

TEST(NumberKernel, CountsWhatReachesABoundAndNothingOfTheBorder)
{
    for (const Kernel* kernel : availableKernels()) {
        SCOPED_TRACE(kernel->name());
        RandomStream random(4);
        for (int round = 0; round < 200; ++round) {
            std::vector<NumberPlane> planes(random.below(10));
            std::vector<std::uint32_t> numbers = {1, 0x7FFFFFFF};
            std::ranges::generate(planes, [&random] { return randomNumbers(random); });
            for (const NumberPlane& plane : planes)
                for (std::ptrdiff_t y = 0; y < numberSide; ++y)
                    numbers.insert(numbers.end(), plane.row(y), plane.row(y) + numberSide);
            const std::uint32_t bound = std::max<std::uint32_t>(numbers[random.below(numbers.size())], 1);
            const auto expected = std::ranges::count_if(
                numbers.begin() + 2, numbers.end(), [bound](std::uint32_t number) { return number >= bound; });
            ASSERT_EQ(kernel->countFrom(planes, bound), static_cast<std::size_t>(expected)) << bound;
        }
    }
}

} // namespace
} // namespace engram
