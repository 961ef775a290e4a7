#include "safeSave.h"

#include <cerrno>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestFileName = 255; // NAME_MAX of every file system Engram is likely to meet

std::string reasonOf(int error)
{
    return std::generic_category().message(error);
}

/// A name beside `path`, shortened where the system would find it too long.
fs::path sibling(const fs::path& path, std::string_view before, std::string_view after)
{
    std::string name = path.filename().string();
    if (before.size() + name.size() + after.size() > longestFileName) {
        std::uint64_t hash = name.size();
        for (const char byte : name)
            hash = mixBits(hash ^ static_cast<unsigned char>(byte));
        name = name.substr(0, 200) + '-' + std::to_string(hash);
    }
    return path.parent_path() / (std::string(before) + name + std::string(after));
}

/// One saving, step by step. Any step may fail; then what it began is cleared away.
class Saving {
public:
    Saving(FileSystem& system, const fs::path& asked)
        : system_(system)
        , asked_(asked)
        , target_(resolved(asked))
        , temporary_(sibling(target_, ".", ".saving"))
    {
    }
    Saving(const Saving&) = delete;
    Saving& operator=(const Saving&) = delete;
    ~Saving()
    {
        if (!inPlace_ && ownsTemporary_)
            system_.unlink(temporary_.c_str());
        // After a successful fsync nothing is left for close to fail on; it also gives the lock up.
        if (descriptor_ >= 0)
            system_.close(descriptor_);
    }

    Result<void> run(std::span<const std::uint8_t> bytes, Backup backup)
    {
        return lookAtTarget()
            .and_then([this] { return openTemporary(); })
            .and_then([this, bytes] { return writeAll(descriptor_, bytes); })
            .and_then([this] { return keepRights(); })
            .and_then([this] { return syncFile(descriptor_); })
            .and_then([this, backup] { return backup == Backup::keep && existed_ ? keepBackup() : Result<void>{}; })
            .and_then([this] { return putInPlace(); })
            .and_then([this] { return syncFolder(); });
    }

private:
    /// Where a symbolic link points, even if nothing is there yet; any other path as it is.
    static fs::path resolved(const fs::path& path)
    {
        constexpr int mostLinks = 40; // what the system follows, too
        std::error_code error;
        fs::path here = fs::absolute(path, error);
        for (int links = 0; links < mostLinks && fs::is_symlink(fs::symlink_status(here, error)); ++links)
            here = here.parent_path() / fs::read_symlink(here, error);
        const fs::path folder = fs::canonical(here.parent_path(), error);
        return error ? here : folder / here.filename();
    }

    [[nodiscard]] tl::unexpected<Error> refuse(const std::string& cause) const
    {
        if (inPlace_)
            return failure(ErrorKind::writeFailed,
                asked_.string() + " holds the new version, but " + cause
                    + ", so a power cut might still bring the version before back");
        return failure(ErrorKind::writeFailed,
            asked_.string() + " was not saved: " + cause
                + (existed_         ? "; the version saved before is still there, whole"
                        : isAbsent_ ? "; there is no file of that name"
                                    : ""));
    }
    [[nodiscard]] tl::unexpected<Error> refuseWhatIsInTheWay() const
    {
        return refuse("something that is not ours is in the way: " + temporary_.string());
    }
    [[nodiscard]] tl::unexpected<Error> refuseCall(const char* what, int error) const
    {
        return refuse(std::string(what) + " failed (" + reasonOf(error) + ")");
    }

    Result<void> lookAtTarget()
    {
        struct stat status { };
        if (::stat(target_.c_str(), &status) != 0) {
            if (errno != ENOENT)
                return refuseCall("looking at the file", errno);
            if (::access(target_.parent_path().c_str(), F_OK) != 0 && errno == ENOENT)
                return refuse("there is no folder " + target_.parent_path().string());
            isAbsent_ = true;
            return {};
        }
        existed_ = true;
        rights_ = status.st_mode & 07777U;
        if (!S_ISREG(status.st_mode))
            return refuse("it is not a regular file");
        // Renaming would replace a file that its owner has protected, in a folder that is not.
        if (::faccessat(AT_FDCWD, target_.c_str(), W_OK, AT_EACCESS) != 0)
            return refuse("it is write-protected (" + reasonOf(errno) + ")");
        return {};
    }

    /// The hidden file is locked while it is written. One that a killed program left behind is taken over; anything
    /// else of its name is left alone, be it a pipe that would never open or a second name of another file.
    Result<void> openTemporary()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const mode_t rights = existed_ ? S_IRUSR | S_IWUSR : 0666; // for a new file the umask decides
            constexpr int flags = O_WRONLY | O_CLOEXEC | O_NOFOLLOW;
            descriptor_ = system_.open(temporary_.c_str(), flags | O_CREAT | O_EXCL, rights);
            const bool made = descriptor_ >= 0;
            if (!made && errno == EEXIST) {
                descriptor_ = system_.open(temporary_.c_str(), flags | O_NONBLOCK, 0);
                if (descriptor_ < 0 && errno == ENOENT)
                    continue; // whoever made it has put it in place
                if (descriptor_ < 0 && (errno == ELOOP || errno == ENXIO))
                    return refuseWhatIsInTheWay();
            }
            if (descriptor_ < 0)
                return refuseCall("making a file beside it", errno);
            if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
                return refuse("another Engram is saving it at this moment");
            struct stat opened { };
            struct stat named { };
            if (::fstat(descriptor_, &opened) != 0)
                return refuseCall("looking at the file beside it", errno);
            // Whoever had it locked may have put it in place meanwhile: then what we have open is the real file.
            if (::stat(temporary_.c_str(), &named) == 0 && named.st_ino == opened.st_ino
                && named.st_dev == opened.st_dev) {
                // What was made just now is ours, even where the file system shows another owner.
                if (!made && (!S_ISREG(opened.st_mode) || opened.st_uid != ::geteuid() || opened.st_nlink != 1))
                    return refuseWhatIsInTheWay();
                ownsTemporary_ = true;
                if (::ftruncate(descriptor_, 0) != 0)
                    return refuseCall("emptying the file beside it", errno);
                return {};
            }
            system_.close(descriptor_);
            descriptor_ = -1;
        }
        return refuse("other programs are saving it at this moment");
    }

    Result<void> writeAll(int descriptor, std::span<const std::uint8_t> bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = system_.write(descriptor, bytes);
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return refuseCall("writing", errno);
            if (written == 0)
                return refuse("writing stopped short");
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return {};
    }

    Result<void> keepRights()
    {
        struct stat present { };
        if (!existed_ || (::fstat(descriptor_, &present) == 0 && (present.st_mode & 07777U) == rights_))
            return {}; // some file systems give every file the same rights, and nobody can change them
        if (::fchmod(descriptor_, rights_) != 0)
            return refuseCall("keeping its access rights", errno);
        return {};
    }

    Result<void> syncFile(int descriptor)
    {
        while (system_.fsync(descriptor) != 0)
            if (errno != EINTR)
                return refuseCall("writing to the disk (fsync)", errno);
        return {};
    }

    Result<void> keepBackup()
    {
        const fs::path prepared = sibling(target_, ".", ".backup");
        system_.unlink(prepared.c_str()); // left by a program that was killed
        if (system_.link(target_.c_str(), prepared.c_str()) != 0) {
            const int error = errno;
            // FAT and some network file systems know no second names, and some systems forbid them for others' files.
            if (error != EPERM && error != ENOTSUP && error != ENOSYS && error != EMLINK)
                return refuseCall("keeping a backup", error);
            if (Result<void> copied = copyTarget(prepared); !copied) {
                system_.unlink(prepared.c_str());
                return copied;
            }
        }
        if (system_.rename(prepared.c_str(), backupOf(target_).c_str()) != 0) {
            const int error = errno;
            system_.unlink(prepared.c_str());
            return refuseCall("keeping a backup", error);
        }
        system_.unlink(prepared.c_str()); // rename leaves it if both names were the same file already
        return {};
    }

    Result<void> copyTarget(const fs::path& copy)
    {
        std::ifstream in(target_, std::ios::binary);
        const int out = system_.open(copy.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights_);
        if (!in || out < 0) {
            const int error = errno;
            if (out >= 0)
                system_.close(out);
            return refuseCall("copying the version before", error);
        }
        std::vector<char> room(std::size_t{1} << 16);
        Result<void> copied;
        while (copied && !in.eof()) {
            in.read(room.data(), static_cast<std::streamsize>(room.size()));
            if (in.bad())
                copied = refuse("the version before could not be read");
            else
                copied = writeAll(
                    out, {reinterpret_cast<const std::uint8_t*>(room.data()), static_cast<std::size_t>(in.gcount())});
        }
        if (copied)
            copied = syncFile(out);
        system_.close(out);
        return copied;
    }

    Result<void> putInPlace()
    {
        if (system_.rename(temporary_.c_str(), target_.c_str()) != 0)
            return refuseCall("renaming", errno);
        inPlace_ = true;
        return {};
    }

    Result<void> syncFolder()
    {
        const fs::path folder = target_.parent_path();
        const int descriptor = system_.open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
        if (descriptor < 0)
            return refuseCall("opening its folder", errno);
        int error = 0;
        while ((error = system_.fsync(descriptor) == 0 ? 0 : errno) == EINTR) { }
        system_.close(descriptor);
        if (error != 0 && error != EINVAL) // EINVAL: this file system has nothing to sync a folder with
            return refuseCall("writing its folder to the disk (fsync)", error);
        return {};
    }

    FileSystem& system_;
    const fs::path& asked_;
    fs::path target_;
    fs::path temporary_;
    mode_t rights_ = 0;
    int descriptor_ = -1;
    bool existed_ = false;
    bool isAbsent_ = false; ///< both are false as long as nothing is known
    bool ownsTemporary_ = false;
    bool inPlace_ = false;
};

} // namespace

fs::path backupOf(const fs::path& path)
{
    return sibling(path, "", "~");
}

Result<void> replaceFile(FileSystem& system, const fs::path& path, std::span<const std::uint8_t> bytes, Backup backup)
{
    if (path.filename().empty())
        return failure(ErrorKind::writeFailed, path.string() + " was not saved: there is no file name in it");
    return Saving(system, path).run(bytes, backup);
}

} // namespace engram
