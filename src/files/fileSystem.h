#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <sys/types.h>

namespace engram {

/// The system calls that saving is made of, as the system has them: what fails returns -1 and sets errno. An interface,
/// so that tests can make any one of them fail.
class FileSystem {
public:
    FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;
    virtual ~FileSystem() = default;

    virtual int open(const char* path, int flags, mode_t mode) = 0;
    virtual ssize_t write(int descriptor, std::span<const std::uint8_t> bytes) = 0;
    virtual int fsync(int descriptor) = 0;
    virtual int close(int descriptor) = 0;
    virtual int rename(const char* from, const char* to) = 0;
    virtual int link(const char* existing, const char* added) = 0;
    virtual int unlink(const char* path) = 0;
};

class PosixFileSystem final : public FileSystem {
public:
    int open(const char* path, int flags, mode_t mode) override;
    ssize_t write(int descriptor, std::span<const std::uint8_t> bytes) override;
    int fsync(int descriptor) override;
    int close(int descriptor) override;
    int rename(const char* from, const char* to) override;
    int link(const char* existing, const char* added) override;
    int unlink(const char* path) override;
};

} // namespace engram
