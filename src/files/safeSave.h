#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include <engram/error.h>

#include "fileSystem.h"

namespace engram {

enum class Backup : bool { none, keep };

/// Replaces a file so that at every moment, a crash or a power cut included, the path holds the old bytes or the new
/// ones, whole:
///
/// 1. the bytes go into a hidden file beside it, every write checked, then fsync;
/// 2. the version before gets a second name, the backup's (`path` + "~"), which replaces an older backup;
/// 3. rename puts the new file in place; fsync of the folder makes that last.
///
/// A symbolic link stays one: the file it points to is replaced, or made. Rights of the file stay, and a
/// write-protected one is refused. Two programs that save the same file at once do not mix: the second is refused. An
/// error says which version the path holds.
[[nodiscard]] Result<void> replaceFile(
    FileSystem& system, const std::filesystem::path& path, std::span<const std::uint8_t> bytes, Backup backup);

/// "NAME~" beside the file: where its version before is kept.
[[nodiscard]] std::filesystem::path backupOf(const std::filesystem::path& path);

} // namespace engram
