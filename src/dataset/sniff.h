#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace engram {

/// What the first bytes of a file (after inflating) say it is.
enum class Content { empty, gzip, pickle, idx, npz, excelFontSheet, text, unknown };

/// How many bytes sniff() likes to see; fewer is all right.
inline constexpr std::size_t sniffBytes = 512;

[[nodiscard]] Content sniff(std::span<const std::uint8_t> start) noexcept;

/// For content that is not ours: "an xz archive", or the first bytes in hexadecimal.
[[nodiscard]] std::string describeUnknown(std::span<const std::uint8_t> start);

} // namespace engram
