#include "atomicFile.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inflatedFile.h"

namespace engram {
namespace {

/// An open file that is closed when it goes; closing it in time tells whether that failed.
class OpenFile {
public:
    explicit OpenFile(int descriptor) noexcept
        : descriptor_(descriptor)
    {
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { static_cast<void>(close()); }

    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }
    [[nodiscard]] bool close() noexcept
    {
        const int descriptor = descriptor_;
        descriptor_ = -1;
        return descriptor < 0 || ::close(descriptor) == 0;
    }

private:
    int descriptor_;
};

bool writeAll(int descriptor, std::span<const std::uint8_t> content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// Creates a file beside `target` that was not there before; `name` becomes what it is called.
int createBeside(const std::filesystem::path& target, std::string& name)
{
    constexpr int attempts = 100; // names that a crash left behind
    for (int i = 0; i < attempts; ++i) {
        name = target.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(i) + ".part";
        const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

/// The file that is replaced keeps its permissions; a new one has those the system gave it.
bool keepPermissions(const std::filesystem::path& target, int descriptor)
{
    struct stat status { };
    return ::stat(target.c_str(), &status) != 0 || ::fchmod(descriptor, status.st_mode & 07777U) == 0;
}

} // namespace

Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::uint8_t> content)
{
    const auto refuse = [&](const char* step) {
        const std::string cause = std::error_code(errno, std::generic_category()).message();
        return failure(ErrorKind::writeFailed, shownPath(path) + ": " + step + " failed: " + cause);
    };
    // A link stays a link: what it points at is replaced.
    std::error_code ignored;
    std::filesystem::path target = std::filesystem::canonical(path, ignored);
    if (ignored)
        target = path;
    std::string beside;
    OpenFile file(createBeside(target, beside));
    if (file.descriptor() < 0)
        return refuse("creating a file beside it");
    const auto refuseAndClean = [&](const char* step) {
        auto error = refuse(step);
        ::unlink(beside.c_str());
        return error;
    };
    if (!keepPermissions(target, file.descriptor()))
        return refuseAndClean("setting permissions");
    if (!writeAll(file.descriptor(), content))
        return refuseAndClean("writing");
    if (::fsync(file.descriptor()) != 0)
        return refuseAndClean("flushing to the disk");
    if (!file.close())
        return refuseAndClean("closing");
    if (::rename(beside.c_str(), target.c_str()) != 0)
        return refuseAndClean("renaming");

    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    const OpenFile directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.descriptor() < 0 || (::fsync(directory.descriptor()) != 0 && errno != EINVAL))
        return refuse("flushing its folder to the disk (the file itself is written)");
    return {};
}

} // namespace engram
