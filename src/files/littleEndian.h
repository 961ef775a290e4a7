#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace engram {

/// The number that the bytes hold, lowest byte first, whatever the machine. At most 8 bytes.
[[nodiscard]] constexpr std::uint64_t littleEndian(std::span<const std::uint8_t> bytes) noexcept
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8U | bytes[i];
    return value;
}

/// The same, or where `isBigEndian` with the highest byte first: of formats that say which of both they are written in.
[[nodiscard]] constexpr std::uint64_t numberOfBytes(std::span<const std::uint8_t> bytes, bool isBigEndian) noexcept
{
    if (!isBigEndian)
        return littleEndian(bytes);
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8U | byte;
    return value;
}

/// As littleEndian() of as many bytes as a `Number` has, from `offset`, which are all there.
template <std::unsigned_integral Number>
[[nodiscard]] constexpr Number littleEndianAt(std::span<const std::uint8_t> bytes, std::size_t offset) noexcept
{
    return static_cast<Number>(littleEndian(bytes.subspan(offset, sizeof(Number))));
}

} // namespace engram
