#include "gzipSource.h"

#include <algorithm>
#include <string>

#include <zlib.h>

#include <engram/try.h>

namespace engram {

namespace {

constexpr int gzipOnly = 16 + MAX_WBITS; // as zlib's inflateInit2 wants it

tl::unexpected<Error> refused(ByteReader& reader, const Sentence& cause, ErrorKind kind = ErrorKind::malformed)
{
    reader.refuse(reader.offset(), cause, kind);
    return reader.failure();
}

} // namespace

struct GzipSource::Inflater {
    Inflater() { ready = inflateInit2(&stream, gzipOnly) == Z_OK; }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream); }

    z_stream stream{};
    bool ready = false;
};

bool isGzip(std::span<const std::uint8_t> start) noexcept
{
    return start.size() >= 2 && start[0] == 0x1f && start[1] == 0x8b;
}

GzipSource::GzipSource(ByteReader& compressed)
    : compressed_(compressed)
    , inflater_(std::make_unique<Inflater>())
{
}

GzipSource::~GzipSource() = default;

Result<std::size_t> GzipSource::read(std::span<std::uint8_t> room)
{
    if (!inflater_->ready)
        return refused(
            compressed_, Sentence::of("there is not enough memory to inflate this file"), ErrorKind::tooLarge);
    z_stream& stream = inflater_->stream;
    stream.next_out = room.data();
    stream.avail_out = static_cast<uInt>(std::min<std::size_t>(room.size(), std::size_t{1} << 30));
    const uInt wanted = stream.avail_out;

    while (!ended_ && stream.avail_out == wanted) {
        const auto input = compressed_.available();
        if (compressed_.failed())
            return compressed_.failure();
        if (input.empty())
            return refused(compressed_, Sentence::of("the gzip data ends too early: the file is cut off"));
        stream.next_in = const_cast<Bytef*>(input.data()); // zlib does not write there, it only lacks the const
        stream.avail_in = static_cast<uInt>(input.size());
        const int outcome = inflate(&stream, Z_NO_FLUSH);
        compressed_.skip(input.size() - stream.avail_in);
        if (outcome == Z_STREAM_END) {
            ENGRAM_TRY(startMember());
        } else if (outcome == Z_MEM_ERROR) {
            return refused(
                compressed_, Sentence::of("there is not enough memory to inflate this file"), ErrorKind::tooLarge);
        } else if (outcome != Z_OK) {
            return refused(compressed_,
                stream.msg != nullptr ? Sentence::of("the gzip data is damaged (%1)", stream.msg)
                                      : Sentence::of("the gzip data is damaged (bad data)"));
        }
    }

    const std::size_t count = wanted - stream.avail_out;
    inflated_ += count;
    if (inflated_ > maximumInflatedBytes)
        return refused(compressed_, Sentence::of("the file inflates to more than 1 GiB"), ErrorKind::tooLarge);
    return count;
}

/// Behind the trailer of a member: another member, zeros (tapes are padded with them), or the end.
Result<void> GzipSource::startMember()
{
    const auto next = compressed_.peek(2);
    if (compressed_.failed())
        return compressed_.failure();
    if (isGzip(next)) {
        inflateReset(&inflater_->stream);
        return {};
    }
    ended_ = true;
    return finish();
}

Result<void> GzipSource::finish()
{
    for (auto rest = compressed_.available(); !rest.empty(); rest = compressed_.available()) {
        if (!std::all_of(rest.begin(), rest.end(), [](std::uint8_t byte) { return byte == 0; }))
            return refused(compressed_, Sentence::of("there is something else behind the gzip data"));
        compressed_.skip(rest.size());
    }
    if (compressed_.failed())
        return compressed_.failure();
    return {};
}

} // namespace engram
