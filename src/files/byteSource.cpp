#include "byteSource.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace engram {

Result<std::size_t> MemorySource::read(std::span<std::uint8_t> room)
{
    const std::size_t count = std::min(room.size(), rest_.size());
    std::copy_n(rest_.begin(), count, room.begin());
    rest_ = rest_.subspan(count);
    return count;
}

FileSource::FileSource(std::FILE* file, std::string where, std::uint64_t size, const Progress& progress)
    : file_(file)
    , where_(std::move(where))
    , size_(size)
    , progress_(progress)
{
}

Result<std::unique_ptr<FileSource>> FileSource::open(
    const std::filesystem::path& path, std::string where, const Progress& progress)
{
    // Asked first, because opening a pipe would wait for its other end.
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return failure(ErrorKind::notFound, Sentence::of("%1: there is no such file", where));
    if (status.type() == std::filesystem::file_type::directory)
        return failure(ErrorKind::unreadable, Sentence::of("%1: this is a folder, not a data file", where));
    if (error)
        return failure(ErrorKind::unreadable, Sentence::of("%1: cannot be opened: %2", where, error.message()));
    if (status.type() != std::filesystem::file_type::regular)
        return failure(ErrorKind::unreadable, Sentence::of("%1: this is not a regular file", where));

    const std::uint64_t size = std::filesystem::file_size(path, error);
    std::FILE* file = std::fopen(path.c_str(), "rbe");
    if (file == nullptr)
        return failure(ErrorKind::unreadable,
            Sentence::of("%1: cannot be opened: %2", where, std::error_code(errno, std::generic_category()).message()));
    std::setvbuf(file, nullptr, _IONBF, 0);
    return std::unique_ptr<FileSource>(new FileSource(file, std::move(where), error ? 0 : size, progress));
}

Result<std::size_t> FileSource::read(std::span<std::uint8_t> room)
{
    if (progress_.cancelled())
        return failure(ErrorKind::cancelled, Sentence::of("%1: loading was cancelled", where_));
    const std::size_t count = std::fread(room.data(), 1, room.size(), file_.get());
    if (count == 0 && std::ferror(file_.get()) != 0)
        return failure(ErrorKind::unreadable,
            Sentence::of("%1: cannot be read: %2", where_, std::error_code(errno, std::generic_category()).message()));
    done_ += count;
    progress_(done_, std::max(done_, size_));
    return count;
}

} // namespace engram
