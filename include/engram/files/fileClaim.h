#pragma once

#include <filesystem>
#include <memory>
#include <utility>

#include <engram/error.h>
#include <engram/files/fileLock.h>

namespace engram {

/// Says to other Engrams of the same person that a file is open here; gone when the process is, however it ends.
///
/// The lock is on a small file in the person's runtime folder (XDG_RUNTIME_DIR, else the temporary folder) named after
/// the claimed path, so it works in read-only places, leaves nothing beside a person's files, and survives a save,
/// which replaces the file itself. The small file goes with the claim; one that a killed process left goes with the
/// next claim on anything. Where no such folder can be had, a claim succeeds and says nothing to others.
class FileClaim {
public:
    /// An error of kind `unreadable` that names the process if another holds it. The file need not exist.
    [[nodiscard]] static Result<FileClaim> take(const std::filesystem::path& path);

private:
    struct Held {
        Held(FileLock taken, std::filesystem::path lockFile)
            : lock(std::move(taken))
            , file(std::move(lockFile))
        {
        }
        Held(const Held&) = delete;
        Held& operator=(const Held&) = delete;
        ~Held(); ///< removes the file while it is still locked

        FileLock lock;
        std::filesystem::path file;
    };
    explicit FileClaim(std::unique_ptr<Held> held) noexcept
        : held_(std::move(held))
    {
    }
    std::unique_ptr<Held> held_; ///< null where no folder could be had
};

} // namespace engram
