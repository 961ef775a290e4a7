#include "deflate.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <thread>
#include <utility>

#include <zlib.h>

namespace engram {
namespace {

/// Ends of what a raw stream gets: a whole number of bytes, so that another may follow, or the end of all.
enum class End : int { part = Z_SYNC_FLUSH, last = Z_FINISH };

/// A window of zlib's: how far back a match may lie.
constexpr std::size_t reach = std::size_t{32} << 10;

/// Deflates at most a part, which is less than zlib counts in.
std::vector<std::uint8_t> run(z_stream& stream, std::span<const std::uint8_t> bytes, End end)
{
    std::vector<std::uint8_t> result;
    std::array<std::uint8_t, reach> room;
    stream.next_in = const_cast<Bytef*>(bytes.data()); // zlib does not write to its input
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream.next_out = room.data();
        stream.avail_out = static_cast<uInt>(room.size());
        deflate(&stream, static_cast<int>(end));
        result.insert(result.end(), room.begin(), room.end() - static_cast<std::ptrdiff_t>(stream.avail_out));
    } while (stream.avail_out == 0);
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

/// What is short, with its frame.
std::vector<std::uint8_t> deflatedWhole(std::span<const std::uint8_t> bytes)
{
    z_stream stream{};
    [[maybe_unused]] const int begun = deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    assert(begun == Z_OK);
    return run(stream, bytes, End::last);
}

/// Parts of a fixed size, each by whichever thread is free: the same bytes on any number of cores (as pigz does: Mark
/// Adler, 2007). The first `known` bytes are only what the first part may repeat.
std::vector<std::vector<std::uint8_t>> deflatedParts(
    std::span<const std::uint8_t> bytes, std::size_t known, bool isLast)
{
    std::vector<std::vector<std::uint8_t>> parts((bytes.size() - known + deflatePart - 1) / deflatePart);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < parts.size(); i = next++) {
            const std::size_t begin = known + i * deflatePart;
            const End end = isLast && i + 1 == parts.size() ? End::last : End::part;
            parts[i] = deflatedPart(
                bytes.first(begin), bytes.subspan(begin, std::min(deflatePart, bytes.size() - begin)), end);
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

Deflater::Deflater(Sink sink)
    : sink_(std::move(sink))
    , partsAtOnce_(std::max(1U, std::thread::hardware_concurrency()))
    , sum_(adler32_z(0, nullptr, 0))
{
}

void Deflater::write(std::span<const std::uint8_t> bytes)
{
    sum_ = adler32_z(sum_, bytes.data(), bytes.size());
    while (!bytes.empty()) {
        // A part is the last one or not, so as many as are deflated at once have to be seen to be followed by more.
        const std::size_t most = reach_ + partsAtOnce_ * deflatePart;
        if (waiting_.size() == most)
            deflateWaiting(false);
        const std::size_t count = std::min(bytes.size(), reach_ + partsAtOnce_ * deflatePart - waiting_.size());
        waiting_.insert(waiting_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        bytes = bytes.subspan(count);
    }
}

void Deflater::deflateWaiting(bool isLast)
{
    constexpr std::array<std::uint8_t, 2> frame = {0x78, 0x5E}; // zlib's: a window of 32 KiB, a fast level
    if (!isBegun_)
        sink_(frame);
    isBegun_ = true;
    for (const std::vector<std::uint8_t>& part : deflatedParts(waiting_, reach_, isLast))
        sink_(part);
    reach_ = std::min(waiting_.size(), reach);
    waiting_.erase(waiting_.begin(), waiting_.end() - static_cast<std::ptrdiff_t>(reach_));
}

void Deflater::finish()
{
    if (!isBegun_ && waiting_.size() <= deflatePart) {
        sink_(deflatedWhole(waiting_));
        return;
    }
    deflateWaiting(true);
    std::array<std::uint8_t, 4> sum{};
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = static_cast<std::uint8_t>(sum_ >> (24 - 8 * i));
    sink_(sum);
}

std::vector<std::uint8_t> deflated(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> result;
    Deflater deflater(
        [&result](std::span<const std::uint8_t> some) { result.insert(result.end(), some.begin(), some.end()); });
    deflater.write(bytes);
    deflater.finish();
    return result;
}

InflateStream::InflateStream(NextPiece deflated)
    : deflated_(std::move(deflated))
    , stream_(std::make_unique<z_stream>())
{
    over_ = inflateInit(stream_.get()) != Z_OK;
}

InflateStream::InflateStream(std::span<const std::uint8_t> deflated)
    : InflateStream([rest = deflated]() mutable {
        constexpr std::size_t piece = std::size_t{1} << 30; // zlib counts in unsigned int
        const std::span<const std::uint8_t> next = rest.first(std::min(rest.size(), piece));
        rest = rest.subspan(next.size());
        return next;
    })
{
}

InflateStream::~InflateStream()
{
    inflateEnd(stream_.get());
}

/// Gives zlib its next input, if it has none; false at the end.
bool InflateStream::feed()
{
    if (stream_->avail_in > 0)
        return true;
    const std::span<const std::uint8_t> piece = deflated_();
    stream_->next_in = const_cast<Bytef*>(piece.data()); // zlib does not write to its input
    stream_->avail_in = static_cast<uInt>(piece.size());
    return !piece.empty();
}

std::span<const std::uint8_t> InflateStream::next()
{
    if (over_)
        return {};
    stream_->next_out = window_.data();
    stream_->avail_out = static_cast<uInt>(window_.size());
    int status = Z_OK;
    while (status == Z_OK && stream_->avail_out > 0 && feed())
        status = inflate(stream_.get(), Z_NO_FLUSH);
    const std::span<const std::uint8_t> inflated(window_.data(), window_.size() - stream_->avail_out);
    // Z_OK without any output means that the input has run out; asking again would never end.
    if (status != Z_OK || inflated.empty()) {
        over_ = true;
        complete_ = status == Z_STREAM_END && !feed();
        if (status != Z_STREAM_END)
            return {};
    }
    return inflated;
}

} // namespace engram
