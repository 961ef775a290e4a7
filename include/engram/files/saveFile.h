#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <span>
#include <string_view>

#include <engram/error.h>

namespace engram {

/// Whether the version before stays as "NAME~" beside the file.
enum class Backup : bool { none, keep };

/// Replaces a file, the one way in which the program writes any: at every moment, a crash or a power cut included, the
/// path holds the old bytes or the new ones, whole.
///
/// 1. The bytes go into a hidden file beside it, every write checked, then fsync.
/// 2. With a backup, the version before gets a second name, which replaces an older backup.
/// 3. rename puts the new file in place; fsync of the folder makes that last.
///
/// A symbolic link stays one: the file it points to is replaced, or made. Rights of the file stay, and a
/// write-protected one is refused. Two programs that save the same file at once do not mix: the second is refused.
/// Errors: `writeFailed`; the sentence says which version the path holds.
[[nodiscard]] Result<void> saveFile(
    const std::filesystem::path& path, std::span<const std::uint8_t> bytes, Backup backup = Backup::none);
/// The same of text. Errors: those of the other.
[[nodiscard]] Result<void> saveFile(
    const std::filesystem::path& path, std::string_view text, Backup backup = Backup::none);

/// Whether a file could be saved there at this moment, to be asked before long work whose result goes there: what is
/// there stays as it is. Errors: those of saveFile().
[[nodiscard]] Result<void> checkCanSave(const std::filesystem::path& path);

/// The same as saveFile() for what is too long to lie in memory: `write` writes it piece by piece. An error of `write`
/// (cancelled, for one) is handed on, and the path holds the old bytes. A stream that stopped taking bytes ends in
/// `writeFailed`. seekp() leads back to what was written, which may be written anew.
[[nodiscard]] Result<void> saveStream(const std::filesystem::path& path,
    const std::function<Result<void>(std::ostream&)>& write, Backup backup = Backup::none);

/// The hidden file beside it that grows until it is whole, by which progress can be told. Of a symbolic link the one
/// beside what it points to is used instead.
[[nodiscard]] std::filesystem::path unfinishedOf(const std::filesystem::path& path);

/// "NAME~" beside the file: where its version before is kept.
[[nodiscard]] std::filesystem::path backupOf(const std::filesystem::path& path);

} // namespace engram
