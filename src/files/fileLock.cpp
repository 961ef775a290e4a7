#include <engram/files/fileLock.h>

#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace engram {

FileLock::FileLock(int descriptor) noexcept
    : descriptor_(descriptor)
{
}

FileLock::FileLock(FileLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_); // the lock goes with it
}

std::optional<FileLock> FileLock::tryTake(const std::filesystem::path& file)
{
    FileLock lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (lock.descriptor_ < 0 || ::flock(lock.descriptor_, LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    return lock;
}

} // namespace engram
