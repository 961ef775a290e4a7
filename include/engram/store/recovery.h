#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <engram/error.h>
#include <engram/files/fileLock.h>
#include <engram/training/learner.h>

namespace engram {

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

} // namespace engram
