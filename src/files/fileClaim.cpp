#include <engram/files/fileClaim.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view claimPrefix = "open-";
constexpr int mostAttempts = 100; ///< a millisecond each

/// A folder that nobody else can put anything into; nothing if there is none.
std::optional<fs::path> claimsFolder()
{
    std::error_code error;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR"); // NOLINT(concurrency-mt-unsafe): never set by Engram
    const fs::path base =
        runtime != nullptr && fs::is_directory(runtime, error) ? fs::path(runtime) : fs::temp_directory_path(error);
    if (base.empty())
        return std::nullopt;
    const fs::path folder = base / ("engram-" + std::to_string(::geteuid()));
    ::mkdir(folder.c_str(), S_IRWXU);
    struct stat status { };
    const bool safe = ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    return safe ? std::optional(folder) : std::nullopt;
}

/// The same name, however the path is written.
std::string claimName(const fs::path& path)
{
    std::error_code error;
    fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
    if (error)
        whole = path.lexically_normal();
    const std::string text = whole.string();
    return std::string(claimPrefix) + std::to_string(hashOfText(text)) + "-"
        + std::to_string(mixBits(hashOfText(text + "/")));
}

/// The process that has a claim, as it wrote it down; nothing while it has not.
std::optional<pid_t> holderOf(const fs::path& lockFile)
{
    const int descriptor = ::open(lockFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return std::nullopt;
    std::array<char, 20> text{};
    const ssize_t size = ::read(descriptor, text.data(), text.size());
    ::close(descriptor);
    pid_t process = 0;
    if (size <= 0 || std::from_chars(text.data(), text.data() + size, process).ec != std::errc())
        return std::nullopt;
    return process;
}

/// Whether a lock is one of those that are over in a moment: of a claim that is being made or given up, or of
/// removeAbandoned().
bool isPassing(const std::optional<pid_t>& holder)
{
    return !holder || (::kill(*holder, 0) != 0 && errno == ESRCH);
}

/// Whether the file that a descriptor was opened on is the one that the path leads to now.
bool isStill(int descriptor, const fs::path& path)
{
    struct stat opened { };
    struct stat found { };
    return ::fstat(descriptor, &opened) == 0 && ::lstat(path.c_str(), &found) == 0 && opened.st_dev == found.st_dev
        && opened.st_ino == found.st_ino;
}

/// Removes the claims of processes that were killed: those that nobody has locked. Like a claim itself, each is locked
/// first and looked at again, so that none is removed that was taken in between.
void removeAbandoned(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const fs::path file = at->path();
        if (!file.filename().string().starts_with(claimPrefix))
            continue;
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        const FileLock closing(descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStill(descriptor, file))
            ::unlink(file.c_str());
    }
}

} // namespace

FileClaim::Held::~Held()
{
    ::unlink(file.c_str());
}

Result<FileClaim> FileClaim::take(const fs::path& path)
{
    const std::optional<fs::path> folder = claimsFolder();
    if (!folder)
        return FileClaim(nullptr);
    removeAbandoned(*folder);
    const fs::path lockFile = *folder / claimName(path);
    for (int attempt = 0;; ++attempt) {
        const int descriptor = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return FileClaim(nullptr);
        FileLock lock(descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK)
                return FileClaim(nullptr);
            const std::optional<pid_t> holder = holderOf(lockFile);
            if (isPassing(holder) && attempt < mostAttempts) {
                ::usleep(1000);
                continue;
            }
            return failure(
                ErrorKind::unreadable, Sentence::of("%1 is open in another Engram; close it there first", path));
        }
        // Whoever had it last may have removed it since it was opened here: a lock on that file nobody else would see.
        if (!isStill(descriptor, lockFile))
            continue;
        // For isPassing() alone: a claim stands whether or not this can be written.
        const std::string process = std::to_string(::getpid()) + "\n";
        if (::ftruncate(descriptor, 0) == 0)
            static_cast<void>(::pwrite(descriptor, process.data(), process.size(), 0) == 0);
        return FileClaim(std::make_unique<Held>(std::move(lock), lockFile));
    }
}

} // namespace engram
