#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include <engram/error.h>
#include <engram/files/saveFile.h>

#include "fileSystem.h"

namespace engram {

/// One saving, in the steps that saveFile() promises: begin, write as often as need be, commit. Without a commit, or
/// after any step that failed, what was begun is cleared away and the path holds what it held.
class SafeFile {
public:
    /// `system` outlives it.
    [[nodiscard]] static Result<SafeFile> begin(FileSystem& system, const std::filesystem::path& path);
    SafeFile(SafeFile&&) noexcept;
    SafeFile& operator=(SafeFile&&) noexcept;
    ~SafeFile();

    [[nodiscard]] Result<void> write(std::span<const std::uint8_t> bytes);
    /// Where the next bytes are written, from the beginning; no farther than what was written.
    [[nodiscard]] Result<void> seek(std::uint64_t offset);
    [[nodiscard]] Result<void> commit(Backup backup);

private:
    class Saving;
    explicit SafeFile(std::unique_ptr<Saving> saving) noexcept;
    std::unique_ptr<Saving> saving_;
};

/// saveFile() over any file system.
[[nodiscard]] Result<void> replaceFile(
    FileSystem& system, const std::filesystem::path& path, std::span<const std::uint8_t> bytes, Backup backup);

/// saveStream() over any file system.
[[nodiscard]] Result<void> replaceFileByStream(FileSystem& system, const std::filesystem::path& path,
    const std::function<Result<void>(std::ostream&)>& write, Backup backup);

} // namespace engram
