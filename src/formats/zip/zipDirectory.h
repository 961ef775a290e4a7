#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "zipArchive.h"

namespace engram {

/// The central directory of an archive, checked against every local header: see ZipArchive.
[[nodiscard]] Result<std::vector<ZipMember>> readZipDirectory(
    std::span<const std::uint8_t> bytes, const std::string& where, const ZipLimits& limits);

/// What the first local header calls its member, as far as it is there; empty if there is none.
[[nodiscard]] std::string_view nameOfFirstMember(std::span<const std::uint8_t> bytes) noexcept;

} // namespace engram
