#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "zipArchive.h"

namespace engram {

/// The central directory of an archive, checked against every local header: see ZipArchive.
[[nodiscard]] Result<std::vector<ZipMember>> readZipDirectory(
    std::span<const std::uint8_t> bytes, const std::string& where, const ZipLimits& limits);

} // namespace engram
