#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <engram/error.h>
#include <engram/training/learner.h>

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

/// Keeps a copy of unsaved work in a folder of its own, so that a crash loses at most a few moments. A copy belongs to
/// the RecoveryFolder that wrote it, as long as that and its process live (it holds a lock); what a dead process left
/// is offered at the next start.
class RecoveryFolder {
public:
    /// Made at the first keep(), for its owner's eyes only.
    explicit RecoveryFolder(std::filesystem::path folder);

    /// Unsaved work that was found.
    struct Copy {
        std::filesystem::path file;
        std::string name; ///< of the learner
        std::filesystem::path original; ///< the file it was opened from or saved to; empty if it never was
        std::filesystem::file_time_type written;
    };
    /// Copies whose process is gone, newest first. Damaged ones are left out.
    [[nodiscard]] std::vector<Copy> abandoned() const;

    /// Replaces this folder's own copy; `original` may be empty. Errors: `writeFailed`, `tooLarge` as encodeAgent.
    [[nodiscard]] Result<void> keep(const Learner& learner, const std::filesystem::path& original);
    /// Removes this folder's own copy: the work is saved, or was thrown away on purpose.
    void discard();
    static void remove(const Copy& copy);
    /// While the lock lives no other Engram is offered the copy; nothing if it has been taken there already.
    [[nodiscard]] static std::optional<FileLock> hold(const Copy& copy);
    /// Errors: those of loadAgent.
    [[nodiscard]] static Result<Learner> load(const Copy& copy);

private:
    [[nodiscard]] Result<void> claimName();

    std::filesystem::path folder_;
    std::filesystem::path own_; ///< this object's copy; empty before the first keep()
    std::optional<FileLock> lock_; ///< of own_
};

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
