#include "safeSave.h"

#include <array>
#include <cerrno>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <engram/bits/counterRandom.h>
#include <engram/exceptionBarrier.h>
#include <engram/try.h>

#include "safeBuffer.h"

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
    if (before.size() + name.size() + after.size() > longestFileName)
        name = name.substr(0, 200) + '-' + std::to_string(hashOfText(name));
    return path.parent_path() / (std::string(before) + name + std::string(after));
}

/// The folder that a path names something in, as the system takes it.
fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

/// The steps. Any of them may fail; then what was begun is cleared away when this goes.
class SafeFile::Saving {
public:
    Saving(FileSystem& system, fs::path asked)
        : system_(system)
        , asked_(std::move(asked))
        , target_(resolved(asked_))
        , temporary_(unfinishedOf(target_))
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

    Result<void> begin()
    {
        return lookAtTarget().and_then([this] { return openTemporary(); });
    }
    Result<void> write(std::span<const std::uint8_t> bytes) { return writeAll(descriptor_, bytes); }
    Result<void> seek(std::uint64_t offset)
    {
        if (system_.seek(descriptor_, offset) != 0)
            return refuseCall(Sentence::of("going back in the file beside it"), errno);
        return {};
    }
    Result<void> commit(Backup backup)
    {
        return keepRights()
            .and_then([this] { return syncFile(descriptor_); })
            .and_then([this, backup] { return backup == Backup::keep && existed_ ? keepBackup() : Result<void>{}; })
            .and_then([this] { return putInPlace(); })
            .and_then([this] { return syncFolder(); });
    }

private:
    /// Where a symbolic link points, even if nothing is there yet; a name that is none as it is.
    fs::path resolved(fs::path here)
    {
        constexpr int mostLinks = 40; // what the system follows, too
        for (int links = 0; links < mostLinks; ++links) {
            struct stat status { };
            if (system_.linkStatus(here.c_str(), status) != 0 || !S_ISLNK(status.st_mode))
                break;
            const std::optional<std::string> next = system_.readLink(here.c_str());
            if (!next)
                break;
            here = here.parent_path() / *next;
        }
        const std::optional<std::string> folder = system_.realPath(folderOf(here).c_str());
        return folder ? *folder / here.filename() : here;
    }

    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause) const
    {
        if (inPlace_)
            return failure(ErrorKind::writeFailed,
                Sentence::of(
                    "%1 holds the new version, but %2, so a power cut might still bring the version before back",
                    asked_.string(), cause));
        return failure(ErrorKind::writeFailed,
            existed_
                ? Sentence::of("%1 was not saved: %2; the version saved before is still there, whole", asked_, cause)
                : isAbsent_ ? Sentence::of("%1 was not saved: %2; there is no file of that name", asked_, cause)
                            : Sentence::of("%1 was not saved: %2", asked_, cause));
    }
    [[nodiscard]] tl::unexpected<Error> refuseWhatIsInTheWay() const
    {
        return refuse(Sentence::of("something that is not ours is in the way: %1", temporary_.string()));
    }
    [[nodiscard]] tl::unexpected<Error> refuseCall(const Sentence& what, int error) const
    {
        return refuse(Sentence::of("%1 failed (%2)", what, reasonOf(error)));
    }

    Result<void> lookAtTarget()
    {
        struct stat status { };
        if (system_.status(target_.c_str(), status) != 0) {
            if (errno != ENOENT)
                return refuseCall(Sentence::of("looking at the file"), errno);
            if (system_.access(folderOf(target_).c_str(), F_OK) != 0 && errno == ENOENT)
                return refuse(Sentence::of("there is no folder %1", folderOf(target_).string()));
            isAbsent_ = true;
            return {};
        }
        existed_ = true;
        rights_ = status.st_mode & 07777U;
        if (!S_ISREG(status.st_mode))
            return refuse(Sentence::of("it is not a regular file"));
        // Renaming would replace a file that its owner has protected, in a folder that is not.
        if (system_.access(target_.c_str(), W_OK) != 0)
            return refuse(Sentence::of("it is write-protected (%1)", reasonOf(errno)));
        return {};
    }

    /// The hidden file is locked while it is written. One that a killed program left behind is taken over; anything
    /// else of its name is left alone, be it a pipe that would never open or a second name of another file.
    Result<void> openTemporary()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            ENGRAM_TRY(const Made made, makeTemporary());
            if (made == Made::goneMeanwhile)
                continue;
            if (system_.lock(descriptor_) != 0 && errno == EWOULDBLOCK)
                return refuse(Sentence::of("another Engram is saving it at this moment"));
            struct stat opened { };
            struct stat named { };
            // What cannot be looked at is cleared away all the same, if it was made here.
            if (system_.openStatus(descriptor_, opened) != 0) {
                ownsTemporary_ = made == Made::anew;
                return refuseCall(Sentence::of("looking at the file beside it"), errno);
            }
            // Whoever had it locked may have put it in place meanwhile: then what we have open is the real file.
            if (system_.status(temporary_.c_str(), named) == 0) {
                if (named.st_ino == opened.st_ino && named.st_dev == opened.st_dev)
                    return takeOver(made, opened);
            } else if (errno != ENOENT) {
                ownsTemporary_ = made == Made::anew;
                return refuseCall(Sentence::of("looking at the file beside it"), errno);
            }
            system_.close(descriptor_);
            descriptor_ = -1;
        }
        return refuse(Sentence::of("other programs are saving it at this moment"));
    }

    enum class Made { anew, before, goneMeanwhile };

    /// Opens the hidden file: a new one, or one that is there.
    Result<Made> makeTemporary()
    {
        const mode_t rights = existed_ ? S_IRUSR | S_IWUSR : 0666; // a new file's are the umask's to say
        constexpr int flags = O_WRONLY | O_CLOEXEC | O_NOFOLLOW;
        descriptor_ = system_.open(temporary_.c_str(), flags | O_CREAT | O_EXCL, rights);
        if (descriptor_ >= 0)
            return Made::anew;
        if (errno != EEXIST)
            return refuseCall(Sentence::of("making a file beside it"), errno);
        descriptor_ = system_.open(temporary_.c_str(), flags | O_NONBLOCK, 0);
        if (descriptor_ >= 0)
            return Made::before;
        if (errno == ENOENT)
            return Made::goneMeanwhile; // whoever made it has put it in place
        if (errno == ELOOP || errno == ENXIO)
            return refuseWhatIsInTheWay();
        return refuseCall(Sentence::of("making a file beside it"), errno);
    }

    Result<void> takeOver(Made made, const struct stat& opened)
    {
        // What was made just now is ours, whatever owner a mount that maps them gives it.
        const bool isOurs = S_ISREG(opened.st_mode) && opened.st_uid == ::geteuid() && opened.st_nlink == 1;
        if (made != Made::anew && !isOurs)
            return refuseWhatIsInTheWay();
        ownsTemporary_ = true;
        if (system_.truncate(descriptor_) != 0)
            return refuseCall(Sentence::of("emptying the file beside it"), errno);
        return {};
    }

    Result<void> writeAll(int descriptor, std::span<const std::uint8_t> bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = system_.write(descriptor, bytes);
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return refuseCall(Sentence::of("writing"), errno);
            if (written == 0)
                return refuse(Sentence::of("writing stopped short"));
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return {};
    }

    Result<void> keepRights()
    {
        struct stat present { };
        if (!existed_ || (system_.openStatus(descriptor_, present) == 0 && (present.st_mode & 07777U) == rights_))
            return {}; // a mount that gives every file the same rights lets nobody change them
        if (system_.changeRights(descriptor_, rights_) != 0)
            return refuseCall(Sentence::of("keeping its access rights"), errno);
        return {};
    }

    Result<void> syncFile(int descriptor)
    {
        while (system_.fsync(descriptor) != 0)
            if (errno != EINTR)
                return refuseCall(Sentence::of("writing to the disk (fsync)"), errno);
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
                return refuseCall(Sentence::of("keeping a backup"), error);
            if (Result<void> copied = copyTarget(prepared); !copied) {
                system_.unlink(prepared.c_str());
                return copied;
            }
        }
        if (system_.rename(prepared.c_str(), backupOf(target_).c_str()) != 0) {
            const int error = errno;
            system_.unlink(prepared.c_str());
            return refuseCall(Sentence::of("keeping a backup"), error);
        }
        system_.unlink(prepared.c_str()); // rename leaves it if both names were the same file already
        return {};
    }

    Result<void> copyTarget(const fs::path& copy)
    {
        const int in = system_.open(target_.c_str(), O_RDONLY | O_CLOEXEC, 0);
        if (in < 0)
            return refuseCall(Sentence::of("copying the version before"), errno);
        const int out = system_.open(copy.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights_);
        Result<void> copied;
        if (out < 0)
            copied = refuseCall(Sentence::of("copying the version before"), errno);
        else
            copied = copyAll(in, out).and_then([this, out] { return syncFile(out); });
        if (out >= 0)
            system_.close(out);
        system_.close(in);
        return copied;
    }

    Result<void> copyAll(int in, int out)
    {
        std::array<std::uint8_t, std::size_t{1} << 16> room{};
        for (;;) {
            const ssize_t got = system_.read(in, room);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return refuseCall(Sentence::of("reading the version before"), errno);
            if (got == 0)
                return {};
            ENGRAM_TRY(writeAll(out, std::span(room).first(static_cast<std::size_t>(got))));
        }
    }

    Result<void> putInPlace()
    {
        if (system_.rename(temporary_.c_str(), target_.c_str()) != 0)
            return refuseCall(Sentence::of("renaming"), errno);
        inPlace_ = true;
        return {};
    }

    Result<void> syncFolder()
    {
        const fs::path folder = folderOf(target_);
        const int descriptor = system_.open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
        if (descriptor < 0)
            return refuseCall(Sentence::of("opening its folder"), errno);
        int error = 0;
        while ((error = system_.fsync(descriptor) == 0 ? 0 : errno) == EINTR) { }
        system_.close(descriptor);
        if (error != 0 && error != EINVAL) // EINVAL: this file system has nothing to sync a folder with
            return refuseCall(Sentence::of("writing its folder to the disk (fsync)"), error);
        return {};
    }

    FileSystem& system_;
    fs::path asked_;
    fs::path target_;
    fs::path temporary_;
    mode_t rights_ = 0;
    int descriptor_ = -1;
    bool existed_ = false;
    bool isAbsent_ = false; ///< both are false as long as nothing is known
    bool ownsTemporary_ = false;
    bool inPlace_ = false;
};

SafeFile::SafeFile(std::unique_ptr<Saving> saving) noexcept
    : saving_(std::move(saving))
{
}
SafeFile::SafeFile(SafeFile&&) noexcept = default;
SafeFile& SafeFile::operator=(SafeFile&&) noexcept = default;
SafeFile::~SafeFile() = default;

Result<SafeFile> SafeFile::begin(FileSystem& system, const fs::path& path)
{
    if (path.filename().empty())
        return failure(
            ErrorKind::writeFailed, Sentence::of("%1 was not saved: there is no file name in it", path.string()));
    auto saving = std::make_unique<Saving>(system, path);
    ENGRAM_TRY(saving->begin());
    return SafeFile(std::move(saving));
}

Result<void> SafeFile::write(std::span<const std::uint8_t> bytes)
{
    return saving_->write(bytes);
}

Result<void> SafeFile::seek(std::uint64_t offset)
{
    return saving_->seek(offset);
}

Result<void> SafeFile::commit(Backup backup)
{
    return saving_->commit(backup);
}

namespace {

template <class Work> Result<void> savingBarrier(const fs::path& path, Work work)
{
    return withoutExceptions(Sentence::of("%1 was not saved", path), ErrorKind::writeFailed, work);
}

} // namespace

fs::path unfinishedOf(const fs::path& path)
{
    return sibling(path, ".", ".saving");
}

fs::path backupOf(const fs::path& path)
{
    return sibling(path, "", "~");
}

Result<void> replaceFile(FileSystem& system, const fs::path& path, std::span<const std::uint8_t> bytes, Backup backup)
{
    ENGRAM_TRY(SafeFile file, SafeFile::begin(system, path));
    ENGRAM_TRY(file.write(bytes));
    return file.commit(backup);
}

Result<void> replaceFileByStream(
    FileSystem& system, const fs::path& path, const std::function<Result<void>(std::ostream&)>& write, Backup backup)
{
    ENGRAM_TRY(SafeFile file, SafeFile::begin(system, path));
    SafeBuffer buffer(file);
    std::ostream stream(&buffer);
    const Result<void> written = write(stream);
    stream.flush();
    ENGRAM_TRY(buffer.result()); // why the stream stopped, where it did
    ENGRAM_TRY(written);
    return file.commit(backup);
}

Result<void> saveFile(const fs::path& path, std::span<const std::uint8_t> bytes, Backup backup)
{
    PosixFileSystem system;
    return savingBarrier(path, [&] { return replaceFile(system, path, bytes, backup); });
}

Result<void> saveFile(const fs::path& path, std::string_view text, Backup backup)
{
    return saveFile(path, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, backup);
}

Result<void> checkCanSave(const fs::path& path)
{
    PosixFileSystem system;
    return savingBarrier(path, [&]() -> Result<void> {
        ENGRAM_TRY(SafeFile::begin(system, path)); // and cleared away
        return {};
    });
}

Result<void> saveStream(const fs::path& path, const std::function<Result<void>(std::ostream&)>& write, Backup backup)
{
    PosixFileSystem system;
    return savingBarrier(path, [&] { return replaceFileByStream(system, path, write, backup); });
}

} // namespace engram
