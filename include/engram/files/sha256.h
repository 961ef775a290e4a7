#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace engram {

/// SHA-256 (FIPS 180-4): how the content of a data set is named, so that two people can tell whether they have the
/// same.
class Sha256 {
public:
    void add(std::span<const std::uint8_t> bytes) noexcept;
    /// Of all that was added; nothing may be added after it.
    [[nodiscard]] std::array<std::uint8_t, 32> digest() noexcept;

private:
    static constexpr std::size_t blockBytes = 64;

    void addBlock(const std::uint8_t* block) noexcept;

    std::array<std::uint32_t, 8> state_{
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, blockBytes> pending_{};
    std::uint64_t length_ = 0; ///< bytes so far
};

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::span<const std::uint8_t> bytes);

} // namespace engram
