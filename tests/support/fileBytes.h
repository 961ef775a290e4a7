#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace engram::test {

/// A number as `size` bytes, least significant first; and the other way round.
[[nodiscard]] std::string littleEndian(std::uint64_t number, std::size_t size);
[[nodiscard]] std::string bigEndian(std::uint64_t number, std::size_t size);

/// So many pictures of 28 x 28 levels: a band of many levels across each, other ones for another seed.
[[nodiscard]] std::string bandsOfLevels(std::size_t count, int seed);

/// One gzip member.
[[nodiscard]] std::string gzipped(const std::string& content);
/// One gzip member of `before`, `count` times `repeated`, and `after`; quick for gigabytes, too.
[[nodiscard]] std::string gzippedRepeat(
    const std::string& before, const std::string& repeated, std::size_t count, const std::string& after = "");

} // namespace engram::test
