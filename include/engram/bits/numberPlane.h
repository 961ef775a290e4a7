#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace engram {

/// A number for each pixel of a picture of 28 x 28, laid out for kernels: with zeros around it, so that what lies
/// beyond the border reads as nothing.
///
/// Rows are `pitch` numbers apart. Left of a row is the end of the row above, which is 0 from column 28 on.
class NumberPlane {
public:
    static constexpr std::size_t side = 28;
    static constexpr std::size_t pitch = 32;

    /// Column 0 of a row, -1 to 28; columns -1 to 31 may be read, columns 0 to 27 of the rows 0 to 27 written.
    [[nodiscard]] std::uint32_t* row(std::ptrdiff_t y) noexcept
    {
        return numbers_.data() + (y + 2) * static_cast<std::ptrdiff_t>(pitch);
    }
    [[nodiscard]] const std::uint32_t* row(std::ptrdiff_t y) const noexcept
    {
        return numbers_.data() + (y + 2) * static_cast<std::ptrdiff_t>(pitch);
    }

private:
    /// A row more above, of which the end is read, and some numbers below, so that a vector may be read anywhere.
    alignas(64) std::array<std::uint32_t, (side + 4) * pitch> numbers_{};
};

} // namespace engram
