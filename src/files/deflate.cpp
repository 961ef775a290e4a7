#include "deflate.h"

#include <algorithm>
#include <cassert>

#include <zlib.h>

namespace engram {
namespace {

/// zlib counts in unsigned int: longer bytes are handed over in pieces.
constexpr std::size_t piece = std::size_t{1} << 30;

/// Gives the stream its next piece of input; true if that was the last.
bool feed(z_stream& stream, std::span<const std::uint8_t>& rest)
{
    const std::size_t size = std::min(rest.size(), piece);
    stream.next_in = const_cast<Bytef*>(rest.data()); // zlib does not write to its input
    stream.avail_in = static_cast<uInt>(size);
    rest = rest.subspan(size);
    return rest.empty();
}

} // namespace

std::vector<std::uint8_t> deflated(std::span<const std::uint8_t> bytes)
{
    z_stream stream{};
    [[maybe_unused]] const int begun = deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    assert(begun == Z_OK);
    std::vector<std::uint8_t> result;
    std::array<std::uint8_t, std::size_t{32} << 10> room;
    bool last = false;
    while (!last) {
        last = feed(stream, bytes);
        do {
            stream.next_out = room.data();
            stream.avail_out = static_cast<uInt>(room.size());
            deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
            result.insert(result.end(), room.begin(), room.end() - static_cast<std::ptrdiff_t>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

InflateStream::InflateStream(std::span<const std::uint8_t> deflated)
    : stream_(std::make_unique<z_stream>())
{
    if (deflated.size() > piece || inflateInit(stream_.get()) != Z_OK) {
        over_ = true;
        return;
    }
    feed(*stream_, deflated);
}

InflateStream::~InflateStream()
{
    inflateEnd(stream_.get());
}

std::span<const std::uint8_t> InflateStream::next()
{
    if (over_)
        return {};
    stream_->next_out = window_.data();
    stream_->avail_out = static_cast<uInt>(window_.size());
    const int status = inflate(stream_.get(), Z_NO_FLUSH);
    // Z_OK without any output means that the input has run out; asking again would never end.
    if (status != Z_OK || stream_->avail_out == window_.size()) {
        over_ = true;
        complete_ = status == Z_STREAM_END && stream_->avail_in == 0;
        if (status != Z_STREAM_END)
            return {};
    }
    return {window_.data(), window_.size() - stream_->avail_out};
}

} // namespace engram
