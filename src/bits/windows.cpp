#include <engram/bits/windows.h>

#include <bit>
#include <cassert>
#include <cstring>

namespace engram {
namespace {

/// `count` bits (at most 32) of a picture from bit `first` on.
std::uint32_t bitsFrom(BitView bits, std::size_t first, std::size_t count)
{
    const auto words = bits.words();
    const std::size_t word = first / wordBits;
    const std::size_t offset = first % wordBits;
    Word value = words[word] >> offset;
    if (offset + count > wordBits)
        value |= words[word + 1] << (wordBits - offset);
    return static_cast<std::uint32_t>(value & ((Word{1} << count) - 1));
}

} // namespace

void WindowPicture::assign(const WindowGrid& grid, BitView bits) noexcept
{
    assert(bits.size() == grid.bits() && grid.side <= WindowGrid::mostSide);
    if (isInStripes(grid))
        assignStripes(grid, bits);
    else
        assignBytes(grid, bits);
}

void WindowPicture::assignBytes(const WindowGrid& grid, BitView bits) noexcept
{
    std::uint8_t* row = bytes_.data() + (border + 1) * pitch;
    for (std::size_t y = 0; y < grid.side; ++y, row += pitch) {
        if constexpr (std::endian::native == std::endian::little)
            if (grid.bitsPerPixel == 8) {
                std::memcpy(row, reinterpret_cast<const std::uint8_t*>(bits.words().data()) + y * grid.side, grid.side);
                continue;
            }
        for (std::size_t x = 0; x < grid.side; ++x)
            row[x] =
                static_cast<std::uint8_t>(bitsFrom(bits, (y * grid.side + x) * grid.bitsPerPixel, grid.bitsPerPixel));
    }
}

void WindowPicture::assignStripes(const WindowGrid& grid, BitView bits) noexcept
{
    for (std::size_t y = 0; y < grid.side; ++y)
        words_[(y + border) % stripes][(y + border) / stripes] = bitsFrom(bits, y * grid.side, grid.side) << border;
}

std::uint8_t WindowPicture::pixel(const WindowGrid& grid, std::int32_t row, std::int32_t column) const noexcept
{
    constexpr auto reach = static_cast<std::int32_t>(border);
    if (!isInStripes(grid))
        return firstPixel()[row * static_cast<std::int32_t>(pitch) + column];
    const std::int32_t bordered = row + reach;
    const auto place = static_cast<std::size_t>(bordered);
    // What is right of a word, as the border right of 28 pixels is, is black.
    const std::uint64_t word = words_[place % stripes][place / stripes];
    return (word >> static_cast<unsigned>(column + reach)) & 1U;
}

} // namespace engram
