#include <algorithm>
#include <array>
#include <bit>

#include "kernelScalar.h"

namespace engram {
namespace {

/// In how many bits each pixel differs from the shifted one of another picture, row after row.
using Counts = std::array<std::uint8_t, WindowGrid::mostSide * WindowGrid::mostSide>;

Counts countsOf(
    const WindowGrid& grid, const WindowPicture& question, const WindowPicture& lesson, const WindowShift& shift)
{
    Counts counts{};
    const auto side = static_cast<std::int32_t>(grid.side);
    std::size_t place = 0;
    for (std::int32_t y = 0; y < side; ++y)
        for (std::int32_t x = 0; x < side; ++x) {
            const unsigned differ =
                question.pixel(grid, y, x) ^ unsigned { lesson.pixel(grid, y + shift.down, x + shift.right) };
            counts[place++] = static_cast<std::uint8_t>(std::popcount(differ));
        }
    return counts;
}

std::uint32_t sumOfWindow(const WindowGrid& grid, const Counts& counts, std::size_t row, std::size_t column)
{
    std::uint32_t sum = 0;
    for (std::size_t y = row * grid.stride; y < row * grid.stride + grid.size; ++y)
        for (std::size_t x = column * grid.stride; x < column * grid.stride + grid.size; ++x)
            sum += counts[y * grid.side + x];
    return sum;
}

} // namespace

void ScalarKernel::rowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
    std::uint16_t* distances) const noexcept
{
    for (std::size_t r = 0; r < count; ++r) {
        int distance = 0;
        for (std::size_t k = 0; k < words; ++k)
            distance += std::popcount(rows[r * words + k] ^ pattern[k]);
        distances[r] = static_cast<std::uint16_t>(distance);
    }
}

void ScalarKernel::windowDistances(const WindowGrid& grid, const WindowPicture& question,
    std::span<const WindowPicture> copies, std::span<const WindowShift> shifts, std::uint16_t* least) const noexcept
{
    for (const WindowPicture& copy : copies)
        for (const WindowShift& shift : shifts) {
            const Counts counts = countsOf(grid, question, copy, shift);
            for (std::size_t row = 0; row < grid.windowsPerSide(); ++row)
                for (std::size_t column = 0; column < grid.windowsPerSide(); ++column) {
                    std::uint16_t& nearest = least[row * grid.slotsPerRow() + column];
                    nearest = static_cast<std::uint16_t>(
                        std::min<std::uint32_t>(nearest, sumOfWindow(grid, counts, row, column)));
                }
        }
}

} // namespace engram
