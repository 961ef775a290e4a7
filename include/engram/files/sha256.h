#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace engram {

/// The SHA-256 of the bytes (FIPS 180-4) as 64 lower-case hexadecimal digits: how the content of a data set is named,
/// so that two people can tell whether they have the same.
[[nodiscard]] std::string sha256Hex(std::span<const std::uint8_t> bytes);

} // namespace engram
