#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include <Eigen/Core>

#include "labelledArrays.h"

namespace engram {

/// The elements of an array as numbers of one C++ type, whatever their byte order.
template <class Number> class Elements {
public:
    explicit Elements(const ArrayView& array)
        : bytes_(array.bytes.data())
        , swapped_(array.type.bigEndian)
    {
    }

    /// By place in memory, which Fortran order makes another than the place in the array.
    [[nodiscard]] Number operator[](std::size_t place) const noexcept
    {
        Raw raw;
        std::memcpy(&raw, bytes_ + place * sizeof(Raw), sizeof raw);
        if constexpr (sizeof(Raw) > 1)
            if (swapped_)
                raw = swap(raw);
        return std::bit_cast<Number>(raw);
    }

private:
    static_assert(std::endian::native == std::endian::little);

    template <std::size_t Size> struct RawOf;
    using Raw = typename RawOf<sizeof(Number)>::Type;

    static std::uint16_t swap(std::uint16_t raw) noexcept { return __builtin_bswap16(raw); }
    static std::uint32_t swap(std::uint32_t raw) noexcept { return __builtin_bswap32(raw); }
    static std::uint64_t swap(std::uint64_t raw) noexcept { return __builtin_bswap64(raw); }

    const std::uint8_t* bytes_;
    bool swapped_;
};

template <class Number> template <std::size_t Size> struct Elements<Number>::RawOf {
    using Type = std::conditional_t<Size == 1, std::uint8_t,
        std::conditional_t<Size == 2, std::uint16_t, std::conditional_t<Size == 4, std::uint32_t, std::uint64_t>>>;
};

/// Calls `visit(Elements<T>)` with the C++ type of the array's elements, which are numbers. Truth values come as
/// std::uint8_t.
template <class Visit> auto visitElements(const ArrayView& array, Visit visit)
{
    const std::size_t size = array.type.size;
    switch (array.type.kind) {
    case NumberKind::signedInteger:
        return size == 1 ? visit(Elements<std::int8_t>(array))
            : size == 2  ? visit(Elements<std::int16_t>(array))
            : size == 4  ? visit(Elements<std::int32_t>(array))
                         : visit(Elements<std::int64_t>(array));
    case NumberKind::real:
        return size == 2 ? visit(Elements<Eigen::half>(array))
            : size == 4  ? visit(Elements<float>(array))
                         : visit(Elements<double>(array));
    case NumberKind::boolean:
    case NumberKind::unsignedInteger:
    case NumberKind::bytes: // as bytes, whatever they mean
    case NumberKind::text:
        break;
    }
    return size == 1 ? visit(Elements<std::uint8_t>(array))
        : size == 2  ? visit(Elements<std::uint16_t>(array))
        : size == 4  ? visit(Elements<std::uint32_t>(array))
                     : visit(Elements<std::uint64_t>(array));
}

} // namespace engram
