#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <engram/bits/bitVector.h>

namespace engram {

/// Fields one after another, little-endian whatever the machine: what FieldReader reads back.
class ByteWriter {
public:
    void u8(std::uint8_t value) { bytes_.push_back(value); }
    void flag(bool value) { u8(value ? 1 : 0); }
    void u16(std::uint16_t value) { littleEndian(value, 2); }
    void u32(std::uint32_t value) { littleEndian(value, 4); }
    void u64(std::uint64_t value) { littleEndian(value, 8); }

    /// A number that is mostly small: 7 bits a byte, lowest first, the top bit set on all but the last.
    void count(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7U)
            u8(static_cast<std::uint8_t>(value | 0x80));
        u8(static_cast<std::uint8_t>(value));
    }
    void text(std::string_view value)
    {
        count(value.size());
        bytes_.insert(bytes_.end(), value.begin(), value.end());
    }
    /// 8 bits a byte, the first lowest; unused bits of the last byte are 0. The size is not written.
    void bits(BitView value)
    {
        for (std::size_t bit = 0; bit < value.size(); bit += 8)
            u8(static_cast<std::uint8_t>(value.words()[bit / wordBits] >> (bit % wordBits)));
    }
    void raw(std::span<const std::uint8_t> value) { bytes_.insert(bytes_.end(), value.begin(), value.end()); }

    [[nodiscard]] const std::vector<std::uint8_t>& bytes() const noexcept { return bytes_; }
    [[nodiscard]] std::vector<std::uint8_t> take() noexcept { return std::move(bytes_); }

private:
    void littleEndian(std::uint64_t value, int size)
    {
        for (int i = 0; i < size; ++i, value >>= 8U)
            u8(static_cast<std::uint8_t>(value));
    }

    std::vector<std::uint8_t> bytes_;
};

} // namespace engram
