#include "zipArchive.h"

#include <algorithm>
#include <utility>

#include <zip.h>

#include <engram/try.h>

#include "files/unicode.h"
#include "zipDirectory.h"

namespace engram {
namespace {

struct CloseMember {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

std::string messageOf(zip_error_t* error)
{
    std::string message = zip_error_strerror(error);
    zip_error_fini(error);
    return message;
}

} // namespace

bool beginsAsZip(std::string_view start) noexcept
{
    return start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"); // the second is empty
}

void ZipArchive::Discard::operator()(struct zip* archive) const noexcept
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::vector<ZipMember> members, std::string where, const ZipLimits& limits)
    : members_(std::move(members))
    , where_(std::move(where))
    , limits_(limits)
{
    for (std::size_t i = 0; i < members_.size(); ++i)
        indices_.emplace(members_[i].name, i);
}

Result<ZipArchive> ZipArchive::open(std::span<const std::uint8_t> bytes, std::string where, const ZipLimits& limits)
{
    ENGRAM_TRY(auto members, readZipDirectory(bytes, where, limits));
    ZipArchive archive(std::move(members), std::move(where), limits);
    ENGRAM_TRY(archive.openWithLibzip(bytes));
    return archive;
}

Result<void> ZipArchive::openWithLibzip(std::span<const std::uint8_t> bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr)
        return failure(ErrorKind::unreadable, Sentence::of("%1: %2", where_, messageOf(&error)));
    archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive_) {
        zip_source_free(source);
        return failure(
            ErrorKind::malformed, Sentence::of("%1: not a readable zip archive: %2", where_, messageOf(&error)));
    }
    zip_error_fini(&error);

    // The library found the directory by itself: it must be the one that was checked.
    bool same = std::cmp_equal(zip_get_num_entries(archive_.get(), 0), members_.size());
    for (std::size_t i = 0; same && i < members_.size(); ++i) {
        zip_stat_t stat;
        same = zip_stat_index(archive_.get(), i, ZIP_FL_ENC_RAW, &stat) == 0 && stat.name == members_[i].name
            && stat.size == members_[i].size && stat.comp_size == members_[i].packedSize && stat.crc == members_[i].crc
            && stat.comp_method == members_[i].method;
    }
    if (!same)
        return failure(ErrorKind::malformed, Sentence::of("%1: the zip directory can be read in two ways", where_));
    return {};
}

ByteBuffer ZipArchive::start(std::string_view name, std::size_t most) const
{
    ByteBuffer content;
    const auto index = indices_.find(std::string(name));
    if (index == indices_.end())
        return content;
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive_.get(), index->second, 0));
    while (file && content.size() < most) {
        std::uint8_t* free = content.extend(most - content.size());
        const zip_int64_t count = free == nullptr ? 0 : zip_fread(file.get(), free, most - content.size());
        if (count <= 0)
            break;
        content.commit(static_cast<std::size_t>(count));
    }
    return content;
}

Result<ByteBuffer> ZipArchive::read(std::string_view name) const
{
    const auto refuse = [&](ErrorKind kind, Words words, std::string cause = {}) {
        return failure(kind, shownSentence(Sentence::of(words, where_, name, std::move(cause))));
    };
    const auto index = indices_.find(std::string(name));
    if (index == indices_.end())
        return refuse(ErrorKind::notFound, Sentence::wording("%1: '%2' is not in the archive"));
    const ZipMember& member = members_[index->second];
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive_.get(), index->second, 0));
    if (!file)
        return refuse(
            ErrorKind::malformed, Sentence::wording("%1: '%2' cannot be inflated: %3"), zip_strerror(archive_.get()));

    ByteBuffer content;
    constexpr std::uint64_t chunk = 1U << 20U;
    while (content.size() <= member.size) {
        // One byte more than claimed is asked for, so that a longer stream is noticed and the end, where the library
        // compares the CRC, is reached.
        const auto room = static_cast<std::size_t>(std::min(chunk, member.size + 1 - content.size()));
        std::uint8_t* free = content.extend(room);
        if (free == nullptr)
            return refuse(ErrorKind::tooLarge, Sentence::wording("%1: '%2' does not fit into memory"));
        const zip_int64_t count = zip_fread(file.get(), free, room);
        if (count < 0)
            return refuse(ErrorKind::malformed, Sentence::wording("%1: '%2' cannot be inflated: %3"),
                zip_error_strerror(zip_file_get_error(file.get())));
        if (count == 0)
            break;
        content.commit(static_cast<std::size_t>(count));
    }
    if (content.size() > member.size)
        return refuse(ErrorKind::malformed, Sentence::wording("%1: '%2' is longer than the zip directory says"));
    if (content.size() != member.size)
        return refuse(ErrorKind::malformed, Sentence::wording("%1: '%2' is shorter than the zip directory says"));
    return content;
}

} // namespace engram
