#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include <sys/stat.h>
#include <sys/types.h>

namespace engram {

/// The system calls that saving is made of, all of them: what fails returns -1 (or nothing) and sets errno. An
/// interface, so that tests can make any one of them fail.
class FileSystem {
public:
    FileSystem() = default;
    FileSystem(const FileSystem&) = delete;
    FileSystem& operator=(const FileSystem&) = delete;
    virtual ~FileSystem() = default;

    virtual int open(const char* path, int flags, mode_t mode) = 0;
    virtual ssize_t read(int descriptor, std::span<std::uint8_t> room) = 0;
    virtual ssize_t write(int descriptor, std::span<const std::uint8_t> bytes) = 0;
    virtual int fsync(int descriptor) = 0;
    virtual int close(int descriptor) = 0;
    virtual int rename(const char* from, const char* to) = 0;
    virtual int link(const char* existing, const char* added) = 0;
    virtual int unlink(const char* path) = 0;

    virtual int status(const char* path, struct stat& status) = 0; ///< of what a link points to
    virtual int linkStatus(const char* path, struct stat& status) = 0; ///< of a link itself
    virtual int openStatus(int descriptor, struct stat& status) = 0;
    virtual int access(const char* path, int mode) = 0; ///< for the rights that the process acts with
    virtual int lock(int descriptor) = 0; ///< exclusive, without waiting: EWOULDBLOCK where another has it
    virtual int truncate(int descriptor) = 0; ///< to nothing
    virtual int seek(int descriptor, std::uint64_t offset) = 0; ///< from the beginning
    virtual int changeRights(int descriptor, mode_t rights) = 0;
    virtual std::optional<std::string> readLink(const char* path) = 0;
    virtual std::optional<std::string> realPath(const char* path) = 0;
};

/// The calls as the system has them.
class PosixFileSystem final : public FileSystem {
public:
    int open(const char* path, int flags, mode_t mode) override;
    ssize_t read(int descriptor, std::span<std::uint8_t> room) override;
    ssize_t write(int descriptor, std::span<const std::uint8_t> bytes) override;
    int fsync(int descriptor) override;
    int close(int descriptor) override;
    int rename(const char* from, const char* to) override;
    int link(const char* existing, const char* added) override;
    int unlink(const char* path) override;

    int status(const char* path, struct stat& status) override;
    int linkStatus(const char* path, struct stat& status) override;
    int openStatus(int descriptor, struct stat& status) override;
    int access(const char* path, int mode) override;
    int lock(int descriptor) override;
    int truncate(int descriptor) override;
    int seek(int descriptor, std::uint64_t offset) override;
    int changeRights(int descriptor, mode_t rights) override;
    std::optional<std::string> readLink(const char* path) override;
    std::optional<std::string> realPath(const char* path) override;
};

} // namespace engram
