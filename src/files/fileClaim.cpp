#include <engram/files/fileClaim.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

namespace fs = std::filesystem;

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
    return "open-" + std::to_string(hashOfText(text)) + "-" + std::to_string(mixBits(hashOfText(text + "/")));
}

std::string holderOf(const fs::path& lockFile)
{
    const int descriptor = ::open(lockFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return {};
    std::array<char, 20> text{};
    const ssize_t size = ::read(descriptor, text.data(), text.size());
    ::close(descriptor);
    long process = 0;
    if (size <= 0 || std::from_chars(text.data(), text.data() + size, process).ec != std::errc())
        return {};
    return " (process " + std::to_string(process) + ")";
}

} // namespace

Result<FileClaim> FileClaim::take(const fs::path& path)
{
    const std::optional<fs::path> folder = claimsFolder();
    if (!folder)
        return FileClaim(std::nullopt);
    const fs::path lockFile = *folder / claimName(path);
    const int descriptor = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return FileClaim(std::nullopt);
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return FileClaim(std::nullopt);
        return failure(ErrorKind::unreadable,
            path.string() + " is open in another Engram" + holderOf(lockFile) + "; close it there first");
    }
    // For the message above only: a claim stands whether or not this can be written.
    const std::string process = std::to_string(::getpid()) + "\n";
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(::pwrite(descriptor, process.data(), process.size(), 0) == 0);
    return FileClaim(std::move(lock));
}

} // namespace engram
