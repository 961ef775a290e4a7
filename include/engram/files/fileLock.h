#pragma once

#include <filesystem>
#include <optional>

namespace engram {

/// A file descriptor with an advisory lock (flock) on it. The system gives the lock up when the process ends, however
/// it ends.
class FileLock {
public:
    /// Makes the file if need be. Nothing if another open descriptor has it locked, or if it cannot be made.
    [[nodiscard]] static std::optional<FileLock> tryTake(const std::filesystem::path& file);
    /// Takes over a descriptor, or -1, which owns nothing.
    explicit FileLock(int descriptor) noexcept;
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    int descriptor_ = -1;
};

} // namespace engram
