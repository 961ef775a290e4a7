#pragma once

#include <cstdint>
#include <string>

namespace engram::test {

/// A number as `size` bytes, least significant first; and the other way round.
[[nodiscard]] std::string littleEndian(std::uint64_t number, std::size_t size);
[[nodiscard]] std::string bigEndian(std::uint64_t number, std::size_t size);

/// One gzip member.
[[nodiscard]] std::string gzipped(const std::string& content);
/// One gzip member of `before`, `count` times `repeated`, and `after`; quick for gigabytes, too.
[[nodiscard]] std::string gzippedRepeat(
    const std::string& before, const std::string& repeated, std::size_t count, const std::string& after = "");

} // namespace engram::test
