#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <engram/bits/bitVector.h>

namespace engram::test {

/// FNV-1a over 64 bits. Every step is a one-to-one function of the sum so far, so no change within one byte goes by.
class Checksum {
public:
    Checksum& add(std::span<const std::uint8_t> bytes)
    {
        for (const std::uint8_t byte : bytes)
            sum_ = (sum_ ^ byte) * 0x100000001B3U;
        return *this;
    }
    Checksum& add(std::uint64_t number)
    {
        for (int shift = 0; shift < 64; shift += 8)
            sum_ = (sum_ ^ ((number >> shift) & 0xFFU)) * 0x100000001B3U;
        return *this;
    }
    Checksum& add(double number) { return add(std::bit_cast<std::uint64_t>(number)); }
    Checksum& add(std::string_view text)
    {
        add(std::uint64_t{text.size()});
        return add(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    }
    Checksum& add(BitView bits)
    {
        add(std::uint64_t{bits.size()});
        for (const Word word : bits.words())
            add(word);
        return *this;
    }
    Checksum& add(const std::optional<std::size_t>& number)
    {
        return number ? add(std::uint64_t{1}).add(std::uint64_t{*number}) : add(std::uint64_t{0});
    }

    [[nodiscard]] std::string text() const ///< 16 hexadecimal digits
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::string result;
        for (int shift = 60; shift >= 0; shift -= 4)
            result += digits[(sum_ >> shift) & 0xFU];
        return result;
    }

private:
    std::uint64_t sum_ = 0xCBF29CE484222325U;
};

} // namespace engram::test
