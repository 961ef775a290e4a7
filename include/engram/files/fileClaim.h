#pragma once

#include <filesystem>
#include <optional>
#include <utility>

#include <engram/error.h>
#include <engram/files/fileLock.h>

namespace engram {

/// Says to other Engrams of the same person that a file is open here; gone when the process is, however it ends.
///
/// The lock is on a small file in the person's runtime folder (XDG_RUNTIME_DIR, else the temporary folder) named after
/// the claimed path, so it works in read-only places, leaves nothing beside a person's files, and survives a save,
/// which replaces the file itself. Where no such folder can be had, a claim succeeds and says nothing to others.
class FileClaim {
public:
    /// An error of kind `unreadable` that names the process if another holds it. The file need not exist.
    [[nodiscard]] static Result<FileClaim> take(const std::filesystem::path& path);

private:
    explicit FileClaim(std::optional<FileLock> lock) noexcept
        : lock_(std::move(lock))
    {
    }
    std::optional<FileLock> lock_;
};

} // namespace engram
