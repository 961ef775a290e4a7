#include "fileSystem.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace engram {

int PosixFileSystem::open(const char* path, int flags, mode_t mode)
{
    return ::open(path, flags, mode);
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
    return ::rename(from, to);
}

int PosixFileSystem::link(const char* existing, const char* added)
{
    return ::link(existing, added);
}

int PosixFileSystem::unlink(const char* path)
{
    return ::unlink(path);
}

} // namespace engram
