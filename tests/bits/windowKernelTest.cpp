#include <algorithm>
#include <bit>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/bits/kernel.h>

namespace engram {
namespace {

BitVector randomBits(RandomStream& random, std::size_t size)
{
    BitVector bits(size);
    for (Word& word : bits.words())
        word = random.next();
    bits.clearPadding();
    return bits;
}

/// Any grid that a kernel takes; every other one is of blocks.
WindowGrid randomGrid(RandomStream& random)
{
    WindowGrid grid;
    grid.bitsPerPixel = random.below(2) == 0 ? 1 : 8;
    if (random.below(2) == 0) {
        grid.side = 8 + 4 * random.below(6);
        return grid;
    }
    grid.side = 1 + random.below(WindowGrid::mostSide);
    grid.size = 1 + random.below(grid.side);
    do {
        grid.stride = 1 + random.below(grid.size);
    } while ((grid.side - grid.size) % grid.stride != 0);
    return grid;
}

std::vector<WindowShift> randomShifts(RandomStream& random)
{
    const auto coordinate = [&random] { return static_cast<std::int32_t>(random.below(9)) - 4; };
    std::vector<WindowShift> shifts(random.below(6));
    for (WindowShift& shift : shifts)
        shift = {coordinate(), coordinate()};
    return shifts;
}

/// Straight from what a window and a shift are, on the bits themselves.
std::uint32_t naiveDistance(
    const WindowGrid& grid, BitView question, BitView lesson, WindowShift shift, std::size_t window)
{
    std::uint32_t distance = 0;
    const auto side = static_cast<std::int64_t>(grid.side);
    const std::size_t row = window / grid.windowsPerSide() * grid.stride;
    const std::size_t column = window % grid.windowsPerSide() * grid.stride;
    for (std::size_t y = row; y < row + grid.size; ++y)
        for (std::size_t x = column; x < column + grid.size; ++x)
            for (std::size_t bit = 0; bit < grid.bitsPerPixel; ++bit) {
                const std::int64_t fromY = static_cast<std::int64_t>(y) + shift.down;
                const std::int64_t fromX = static_cast<std::int64_t>(x) + shift.right;
                const bool inside = fromY >= 0 && fromX >= 0 && fromY < side && fromX < side;
                const bool taught =
                    inside && lesson[static_cast<std::size_t>(fromY * side + fromX) * grid.bitsPerPixel + bit];
                distance += question[(y * grid.side + x) * grid.bitsPerPixel + bit] != taught ? 1 : 0;
            }
    return distance;
}

class WindowKernel : public testing::TestWithParam<const Kernel*> {
protected:
    const Kernel& kernel = *GetParam();
    RandomStream random{11};
};

TEST_P(WindowKernel, GivesTheLeastDistanceOfEveryWindowOverCopiesAndShifts)
{
    for (int round = 0; round < 300; ++round) {
        const WindowGrid grid = randomGrid(random);
        const BitVector asked = randomBits(random, grid.bits());
        std::vector<BitVector> taught;
        std::vector<WindowPicture> copies(random.below(4));
        for (WindowPicture& copy : copies) {
            taught.push_back(randomBits(random, grid.bits()));
            copy.assign(grid, taught.back());
        }
        WindowPicture question;
        question.assign(grid, asked);
        const std::vector<WindowShift> shifts = randomShifts(random);

        constexpr std::uint16_t untouched = 0xABCD;
        std::vector<std::uint16_t> least(grid.allSlots(), untouched);
        const auto bound = static_cast<std::uint16_t>(random.below(2) == 0 ? 0xFFFF : grid.bitsOfWindow() / 2);
        std::vector<std::uint16_t> expected = least;
        for (std::size_t window = 0; window < grid.windows(); ++window) {
            std::uint32_t nearest = bound;
            for (const BitVector& copy : taught)
                for (const WindowShift& shift : shifts)
                    nearest = std::min(nearest, naiveDistance(grid, asked, copy, shift, window));
            least[grid.slotOf(window)] = bound;
            expected[grid.slotOf(window)] = static_cast<std::uint16_t>(nearest);
        }
        kernel.windowDistances(grid, question, copies, shifts, least.data());
        ASSERT_EQ(least, expected) << "side " << grid.side << " bits " << grid.bitsPerPixel << " size " << grid.size
                                   << " stride " << grid.stride;
    }
}

TEST_P(WindowKernel, CountsTheBitsInWhichRowsDiffer)
{
    for (int round = 0; round < 200; ++round) {
        const std::size_t words = random.below(3) == 0 ? 4 : 1 + random.below(30);
        const std::size_t count = random.below(50);
        std::vector<Word> rows(words * count);
        std::vector<Word> pattern(words);
        std::ranges::generate(rows, [&] { return random.next(); });
        std::ranges::generate(pattern, [&] { return random.next(); });
        std::vector<std::uint16_t> distances(count + 1, 0xABCD);
        std::vector<std::uint16_t> expected = distances;
        for (std::size_t r = 0; r < count; ++r) {
            int distance = 0;
            for (std::size_t k = 0; k < words; ++k)
                distance += std::popcount(rows[r * words + k] ^ pattern[k]);
            expected[r] = static_cast<std::uint16_t>(distance);
        }
        kernel.rowDistances(rows.data(), count, words, pattern.data(), distances.data());
        ASSERT_EQ(distances, expected) << words << " words";
    }
}

INSTANTIATE_TEST_SUITE_P(OnEveryInstructionSet, WindowKernel,
    testing::ValuesIn(availableKernels().begin(), availableKernels().end()),
    [](const auto& tested) { return std::string(tested.param->name()); });

TEST(WindowPicture, HoldsEveryPixelWithBlackAroundIt)
{
    RandomStream random(3);
    for (int round = 0; round < 100; ++round) {
        const WindowGrid grid = randomGrid(random);
        const BitVector bits = randomBits(random, grid.bits());
        WindowPicture picture;
        picture.assign(grid, bits);
        constexpr auto reach = static_cast<std::int32_t>(WindowGrid::mostShift);
        const auto side = static_cast<std::int32_t>(grid.side);
        for (std::int32_t y = -reach; y < side + reach; ++y)
            for (std::int32_t x = -reach; x < side + reach; ++x) {
                unsigned expected = 0;
                if (y >= 0 && x >= 0 && y < side && x < side)
                    for (std::size_t bit = 0; bit < grid.bitsPerPixel; ++bit)
                        expected |= unsigned{bits[static_cast<std::size_t>(y * side + x) * grid.bitsPerPixel + bit]}
                            << bit;
                ASSERT_EQ(picture.pixel(grid, y, x), expected) << y << ' ' << x;
            }
    }
}

} // namespace
} // namespace engram
