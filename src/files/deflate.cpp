#include "deflate.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <thread>

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

/// Ends of what a raw stream gets: a whole number of bytes, so that another may follow, or the end of all.
enum class End : int { part = Z_SYNC_FLUSH, last = Z_FINISH };

/// A window of zlib's: how far back a match may lie.
constexpr std::size_t reach = std::size_t{32} << 10;

std::vector<std::uint8_t> run(z_stream& stream, std::span<const std::uint8_t> bytes, End end)
{
    std::vector<std::uint8_t> result;
    std::array<std::uint8_t, reach> room;
    bool last = false;
    while (!last) {
        last = feed(stream, bytes);
        do {
            stream.next_out = room.data();
            stream.avail_out = static_cast<uInt>(room.size());
            deflate(&stream, last ? static_cast<int>(end) : Z_NO_FLUSH);
            result.insert(result.end(), room.begin(), room.end() - static_cast<std::ptrdiff_t>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

/// One part of many, without the frame that the whole has. It may repeat what `before` ends with.
std::vector<std::uint8_t> deflatedPart(
    std::span<const std::uint8_t> before, std::span<const std::uint8_t> bytes, End end)
{
    constexpr int fastLevel = 4; // three times as fast as the default, for a twentieth more bytes
    constexpr int withoutFrame = -15;
    constexpr int usualMemory = 8;
    z_stream stream{};
    [[maybe_unused]] const int begun =
        deflateInit2(&stream, fastLevel, Z_DEFLATED, withoutFrame, usualMemory, Z_DEFAULT_STRATEGY);
    assert(begun == Z_OK);
    const auto known = before.last(std::min(before.size(), reach));
    if (!known.empty())
        deflateSetDictionary(&stream, known.data(), static_cast<uInt>(known.size()));
    return run(stream, bytes, end);
}

/// Parts of a fixed size, each by whichever thread is free: the same bytes on any number of cores (as pigz does: Mark
/// Adler, 2007).
std::vector<std::vector<std::uint8_t>> deflatedParts(std::span<const std::uint8_t> bytes)
{
    std::vector<std::vector<std::uint8_t>> parts((bytes.size() + deflatePart - 1) / deflatePart);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < parts.size(); i = next++) {
            const std::size_t begin = i * deflatePart;
            const bool isLast = i + 1 == parts.size();
            parts[i] = deflatedPart(bytes.first(begin),
                bytes.subspan(begin, std::min(deflatePart, bytes.size() - begin)), isLast ? End::last : End::part);
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned thread = 1; thread < std::thread::hardware_concurrency() && thread < parts.size(); ++thread)
        helpers.emplace_back(work);
    work();
    helpers.clear(); // waits for them
    return parts;
}

} // namespace

std::vector<std::uint8_t> deflated(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() <= deflatePart) {
        z_stream stream{};
        [[maybe_unused]] const int begun = deflateInit(&stream, Z_DEFAULT_COMPRESSION);
        assert(begun == Z_OK);
        return run(stream, bytes, End::last);
    }
    std::vector<std::uint8_t> result = {0x78, 0x5E}; // zlib's frame: a window of 32 KiB, a fast level
    for (const std::vector<std::uint8_t>& part : deflatedParts(bytes))
        result.insert(result.end(), part.begin(), part.end());
    const uLong sum = adler32_z(adler32_z(0, nullptr, 0), bytes.data(), bytes.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        result.push_back(static_cast<std::uint8_t>(sum >> shift));
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
