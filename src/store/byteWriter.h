#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <engram/bits/bitVector.h>

namespace engram {

/// Fields one after another, little-endian whatever the machine: what FieldReader reads back.
class ByteWriter {
public:
    using Sink = std::function<void(std::span<const std::uint8_t>)>;

    /// Keeps what is written.
    ByteWriter() = default;
    /// Hands it on, some at a time: the rest at flush().
    explicit ByteWriter(Sink sink)
        : sink_(std::move(sink))
    {
    }

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
        handOn(enough);
    }
    /// 8 bits a byte, the first lowest; unused bits of the last byte are 0. The size is not written.
    void bits(BitView value)
    {
        const std::size_t count = (value.size() + 7) / 8;
        if constexpr (std::endian::native == std::endian::little) {
            const auto* const bytes = reinterpret_cast<const std::uint8_t*>(value.words().data());
            bytes_.insert(bytes_.end(), bytes, bytes + count);
        } else {
            for (std::size_t byte = 0; byte < count; ++byte)
                u8(static_cast<std::uint8_t>(value.words()[byte / sizeof(Word)] >> (byte % sizeof(Word) * 8)));
        }
        handOn(enough);
    }
    void raw(std::span<const std::uint8_t> value) { bytes_.insert(bytes_.end(), value.begin(), value.end()); }
    void flush() { handOn(1); }

    [[nodiscard]] const std::vector<std::uint8_t>& bytes() const noexcept { return bytes_; }
    [[nodiscard]] std::vector<std::uint8_t> take() noexcept { return std::move(bytes_); }

private:
    static constexpr std::size_t enough = std::size_t{1} << 16; ///< to be handed on

    void handOn(std::size_t least)
    {
        if (!sink_ || bytes_.size() < least)
            return;
        sink_(bytes_);
        bytes_.clear();
    }
    void littleEndian(std::uint64_t value, int size)
    {
        for (int i = 0; i < size; ++i, value >>= 8U)
            u8(static_cast<std::uint8_t>(value));
    }

    Sink sink_; ///< none: all is kept
    std::vector<std::uint8_t> bytes_;
};

} // namespace engram
