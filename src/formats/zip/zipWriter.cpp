#include "zipWriter.h"

#include <array>
#include <memory>

#include <zip.h>

namespace engram {
namespace {

constexpr zip_uint16_t firstDosDate = (1U << 5U) | 1U; ///< 1980-01-01
constexpr unsigned deflateLevel = 6;

struct FreeSource {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

tl::unexpected<Error> refuse(const Sentence& cause)
{
    return failure(ErrorKind::writeFailed, Sentence::of("the zip archive could not be made: %1", cause));
}

/// Everything that was written into a source.
Result<ByteBuffer> contentOf(zip_source_t* source)
{
    ByteBuffer content;
    if (zip_source_open(source) != 0)
        return refuse(Sentence::quoted(zip_error_strerror(zip_source_error(source))));
    constexpr std::size_t chunk = 1U << 16U;
    for (;;) {
        std::uint8_t* room = content.extend(chunk);
        const zip_int64_t count = room == nullptr ? -1 : zip_source_read(source, room, chunk);
        if (count < 0) {
            zip_source_close(source);
            return refuse(Sentence::of("memory is exhausted"));
        }
        if (count == 0)
            break;
        content.commit(static_cast<std::size_t>(count));
    }
    zip_source_close(source);
    return content;
}

} // namespace

void ZipWriter::add(std::string name, std::string head, std::span<const std::uint8_t> body)
{
    members_.push_back({std::move(name), std::move(head), body});
}

Result<ByteBuffer> ZipWriter::finish() const
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return refuse(Sentence::of("memory is exhausted"));
    zip_source_keep(target.get()); // the archive takes one reference, this function keeps the other
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return refuse(Sentence::quoted(zip_error_strerror(&error)));
    }
    for (const Member& member : members_) {
        // libzip 1.7.3 reads through a null pointer where the first of several fragments is empty.
        std::array<zip_buffer_fragment_t, 2> fragments{};
        std::size_t used = 0;
        if (!member.head.empty())
            fragments[used++] = {
                reinterpret_cast<zip_uint8_t*>(const_cast<char*>(member.head.data())), member.head.size()};
        if (!member.body.empty())
            fragments[used++] = {const_cast<zip_uint8_t*>(member.body.data()), member.body.size()};
        zip_source_t* source = zip_source_buffer_fragment(archive.get(), fragments.data(), used, 0);
        if (source == nullptr)
            return refuse(Sentence::quoted(zip_strerror(archive.get())));
        const zip_int64_t index = zip_file_add(archive.get(), member.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return refuse(Sentence::quoted(zip_strerror(archive.get())));
        }
        const auto place = static_cast<zip_uint64_t>(index);
        if (zip_set_file_compression(archive.get(), place, ZIP_CM_DEFLATE, deflateLevel) != 0
            || zip_file_set_dostime(archive.get(), place, 0, firstDosDate, 0) != 0)
            return refuse(Sentence::quoted(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return refuse(Sentence::quoted(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closing freed it
    return contentOf(target.get());
}

} // namespace engram
