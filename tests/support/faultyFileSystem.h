#pragma once

#include <cerrno>
#include <map>
#include <string>

#include "files/fileSystem.h"

namespace engram::test {

enum class Call {
    open,
    read,
    write,
    fsync,
    close,
    rename,
    link,
    unlink,
    status,
    linkStatus,
    openStatus,
    access,
    lock,
    truncate,
    seek,
    changeRights,
    readLink,
    realPath
};
inline constexpr Call allCalls[] = {Call::open, Call::read, Call::write, Call::fsync, Call::close, Call::rename,
    Call::link, Call::unlink, Call::status, Call::linkStatus, Call::openStatus, Call::access, Call::lock,
    Call::truncate, Call::seek, Call::changeRights, Call::readLink, Call::realPath};

inline std::string nameOf(Call call)
{
    static const char* const names[] = {"open", "read", "write", "fsync", "close", "rename", "link", "unlink", "status",
        "linkStatus", "openStatus", "access", "lock", "truncate", "seek", "changeRights", "readLink", "realPath"};
    return names[static_cast<int>(call)];
}

struct Fault {
    Call call = Call::open;
    int nth = 0; ///< from 1; 0: none
    int error = EIO;
    bool always = false; ///< that call and all after it
};

/// The real file system, but the nth call of one kind fails.
class FaultyFileSystem final : public FileSystem {
public:
    explicit FaultyFileSystem(const Fault& fault = {})
        : fault_(fault)
    {
    }

    bool knowsSecondNames = true; ///< else link() is refused, as FAT does
    std::size_t shortWrites = 0; ///< the most bytes that a write takes; 0: all

    [[nodiscard]] int calls(Call call) const
    {
        const auto found = counts_.find(call);
        return found == counts_.end() ? 0 : found->second;
    }

    int open(const char* path, int flags, mode_t mode) override
    {
        return fails(Call::open) ? -1 : real_.open(path, flags, mode);
    }
    ssize_t write(int descriptor, std::span<const std::uint8_t> bytes) override
    {
        if (fails(Call::write)) {
            // A disk that fills up takes what still fits.
            if (fault_.error == ENOSPC && counts_[Call::write] == fault_.nth)
                return real_.write(descriptor, bytes.first(bytes.size() / 2));
            return -1;
        }
        if (shortWrites > 0 && bytes.size() > shortWrites)
            bytes = bytes.first(shortWrites);
        return real_.write(descriptor, bytes);
    }
    int fsync(int descriptor) override { return fails(Call::fsync) ? -1 : real_.fsync(descriptor); }
    int close(int descriptor) override
    {
        const int result = real_.close(descriptor); // the descriptor is gone even when close fails
        return fails(Call::close) ? -1 : result;
    }
    int rename(const char* from, const char* to) override { return fails(Call::rename) ? -1 : real_.rename(from, to); }
    int link(const char* existing, const char* added) override
    {
        if (fails(Call::link))
            return -1;
        if (knowsSecondNames)
            return real_.link(existing, added);
        errno = EPERM;
        return -1;
    }
    int unlink(const char* path) override { return fails(Call::unlink) ? -1 : real_.unlink(path); }
    ssize_t read(int descriptor, std::span<std::uint8_t> room) override
    {
        return fails(Call::read) ? -1 : real_.read(descriptor, room);
    }
    int status(const char* path, struct stat& status) override
    {
        return fails(Call::status) ? -1 : real_.status(path, status);
    }
    int linkStatus(const char* path, struct stat& status) override
    {
        return fails(Call::linkStatus) ? -1 : real_.linkStatus(path, status);
    }
    int openStatus(int descriptor, struct stat& status) override
    {
        return fails(Call::openStatus) ? -1 : real_.openStatus(descriptor, status);
    }
    int access(const char* path, int mode) override { return fails(Call::access) ? -1 : real_.access(path, mode); }
    int lock(int descriptor) override { return fails(Call::lock) ? -1 : real_.lock(descriptor); }
    int truncate(int descriptor) override { return fails(Call::truncate) ? -1 : real_.truncate(descriptor); }
    int seek(int descriptor, std::uint64_t offset) override
    {
        return fails(Call::seek) ? -1 : real_.seek(descriptor, offset);
    }
    int changeRights(int descriptor, mode_t rights) override
    {
        return fails(Call::changeRights) ? -1 : real_.changeRights(descriptor, rights);
    }
    std::optional<std::string> readLink(const char* path) override
    {
        return fails(Call::readLink) ? std::nullopt : real_.readLink(path);
    }
    std::optional<std::string> realPath(const char* path) override
    {
        return fails(Call::realPath) ? std::nullopt : real_.realPath(path);
    }

private:
    bool fails(Call call)
    {
        const int count = ++counts_[call];
        if (fault_.nth == 0 || call != fault_.call || !(count == fault_.nth || (fault_.always && count > fault_.nth)))
            return false;
        errno = fault_.error;
        return true;
    }

    PosixFileSystem real_;
    Fault fault_;
    std::map<Call, int> counts_;
};

} // namespace engram::test
