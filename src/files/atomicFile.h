#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include <engram/error.h>

namespace engram {

/// Writes a file so that either the old or the new one is there, whole, whatever happens: beside it under another name,
/// every write checked, flushed to the disk, renamed over it, and the folder flushed. A failure leaves no litter.
[[nodiscard]] Result<void> writeFileAtomically(
    const std::filesystem::path& path, std::span<const std::uint8_t> content);

} // namespace engram
