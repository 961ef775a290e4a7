#include "fileSystem.h"

#include <array>
#include <climits>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace engram {

int PosixFileSystem::open(const char* path, int flags, mode_t mode)
{
    return ::open(path, flags, mode);
}

ssize_t PosixFileSystem::read(int descriptor, std::span<std::uint8_t> room)
{
    return ::read(descriptor, room.data(), room.size());
}

ssize_t PosixFileSystem::write(int descriptor, std::span<const std::uint8_t> bytes)
{
    return ::write(descriptor, bytes.data(), bytes.size());
}

int PosixFileSystem::fsync(int descriptor)
{
    return ::fsync(descriptor);
}

int PosixFileSystem::close(int descriptor)
{
    return ::close(descriptor);
}

int PosixFileSystem::rename(const char* from, const char* to)
{
    return std::rename(from, to);
}

int PosixFileSystem::link(const char* existing, const char* added)
{
    return ::link(existing, added);
}

int PosixFileSystem::unlink(const char* path)
{
    return ::unlink(path);
}

int PosixFileSystem::status(const char* path, struct stat& status)
{
    return ::stat(path, &status);
}

int PosixFileSystem::linkStatus(const char* path, struct stat& status)
{
    return ::lstat(path, &status);
}

int PosixFileSystem::openStatus(int descriptor, struct stat& status)
{
    return ::fstat(descriptor, &status);
}

int PosixFileSystem::access(const char* path, int mode)
{
    return ::faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}

int PosixFileSystem::lock(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB);
}

int PosixFileSystem::seek(int descriptor, std::uint64_t offset)
{
    return ::lseek(descriptor, static_cast<off_t>(offset), SEEK_SET) < 0 ? -1 : 0;
}

int PosixFileSystem::truncate(int descriptor)
{
    return ::ftruncate(descriptor, 0);
}

int PosixFileSystem::changeRights(int descriptor, mode_t rights)
{
    return ::fchmod(descriptor, rights);
}

std::optional<std::string> PosixFileSystem::readLink(const char* path)
{
    std::array<char, PATH_MAX> text{};
    const ssize_t size = ::readlink(path, text.data(), text.size());
    return size < 0 ? std::nullopt : std::optional(std::string(text.data(), static_cast<std::size_t>(size)));
}

std::optional<std::string> PosixFileSystem::realPath(const char* path)
{
    std::array<char, PATH_MAX> text{};
    return ::realpath(path, text.data()) == nullptr ? std::nullopt : std::optional(std::string(text.data()));
}

} // namespace engram
