#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "files/byteBuffer.h"
#include "files/byteReader.h"

namespace engram::pickle {

/// The argument of STRING: a line with a quoted, escaped byte string (Python 2's repr). Up to `limit` bytes come out.
[[nodiscard]] ByteBuffer readQuotedString(ByteReader& reader, std::uint64_t limit);

/// The argument of UNICODE: a line in raw-unicode-escape. UTF-8 comes out, up to `limit` bytes.
[[nodiscard]] ByteBuffer readEscapedText(ByteReader& reader, std::uint64_t limit);

/// Whole numbers as INT and LONG write them ("-12", "7L"), if they fit into 64 bits.
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text) noexcept;
[[nodiscard]] std::optional<double> parseReal(std::string_view text) noexcept;

/// Two's complement, least significant byte first, of any length, if it fits into 64 bits. No bytes are 0.
[[nodiscard]] std::optional<std::int64_t> integerFromBytes(std::span<const std::uint8_t> bytes) noexcept;

/// UTF-8 (valid) to one byte a character; nothing if a character is above U+00FF or memory runs out.
[[nodiscard]] std::optional<ByteBuffer> toLatin1(std::span<const std::uint8_t> utf8) noexcept;

} // namespace engram::pickle
