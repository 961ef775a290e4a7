#include "byteReader.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

#include "littleEndian.h"

namespace engram {

namespace {
constexpr std::size_t bufferBytes = std::size_t{64} << 10;
constexpr std::size_t growthBytes = std::size_t{1} << 20; // the most that is asked for before its bytes are there
} // namespace

ByteReader::ByteReader(ByteSource& source, std::string where)
    : source_(source)
    , where_(std::move(where))
    , buffer_(bufferBytes)
{
}

void ByteReader::refuse(std::uint64_t at, const Sentence& cause, ErrorKind kind)
{
    if (!error_)
        fail(errorOf(kind, Sentence::of("%1: byte %2: %3", where_, at, cause)));
}

/// Drops what is in the buffer, so that nothing is read after a failure and u8() need not ask.
void ByteReader::fail(Error error)
{
    error_ = std::move(error);
    bufferStart_ += position_;
    position_ = end_ = 0;
}

bool ByteReader::fill(std::size_t wanted)
{
    assert(wanted <= buffer_.size());
    if (end_ - position_ >= wanted)
        return true;
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(position_),
        buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    bufferStart_ += position_;
    end_ -= position_;
    position_ = 0;
    while (end_ < wanted && !failed()) {
        const auto count = source_.read(std::span(buffer_).subspan(end_));
        if (!count)
            fail(count.error());
        else if (*count == 0)
            return false;
        else
            end_ += *count;
    }
    return !failed();
}

std::span<const std::uint8_t> ByteReader::peek(std::size_t count)
{
    if (failed())
        return {};
    fill(count);
    if (failed())
        return {};
    return std::span<const std::uint8_t>(buffer_).subspan(position_, std::min(count, end_ - position_));
}

std::span<const std::uint8_t> ByteReader::available()
{
    if (failed())
        return {};
    fill(1);
    if (failed())
        return {};
    return std::span<const std::uint8_t>(buffer_).subspan(position_, end_ - position_);
}

template <class Number> Number ByteReader::next()
{
    if (failed())
        return 0;
    if (!fill(sizeof(Number))) {
        refuse(bufferStart_ + end_, Sentence::of("the file ends in the middle of a value"));
        return 0;
    }
    const auto number = littleEndianAt<Number>(buffer_, position_);
    position_ += sizeof(Number);
    return number;
}

template std::uint8_t ByteReader::next();
std::uint16_t ByteReader::u16()
{
    return next<std::uint16_t>();
}
std::uint32_t ByteReader::u32()
{
    return next<std::uint32_t>();
}
std::uint64_t ByteReader::u64()
{
    return next<std::uint64_t>();
}
std::uint32_t ByteReader::bigEndianU32()
{
    return __builtin_bswap32(u32());
}

ByteBuffer ByteReader::bytes(std::uint64_t count)
{
    ByteBuffer result;
    while (result.size() < count && !failed()) {
        const std::size_t step = static_cast<std::size_t>(std::min<std::uint64_t>(count - result.size(), growthBytes));
        std::uint8_t* room = result.extend(step);
        if (room == nullptr) {
            refuse(offset(), Sentence::of("there is not enough memory for this file"), ErrorKind::tooLarge);
            break;
        }
        std::size_t got = std::min(step, end_ - position_);
        if (got != 0) {
            std::copy_n(buffer_.data() + position_, got, room);
            position_ += got;
        } else {
            // Large values go straight to where they stay; the buffer is empty and only its place in the file moves on.
            const auto direct = source_.read(std::span(room, step));
            if (!direct) {
                fail(direct.error());
                break;
            }
            got = *direct;
            bufferStart_ += got;
            if (got == 0)
                refuse(offset(), Sentence::of("the file ends in the middle of a value"));
        }
        result.commit(got);
    }
    if (failed())
        return {};
    result.shrink();
    return result;
}

std::string_view ByteReader::line(std::size_t limit)
{
    const auto find = [this, limit] {
        const std::size_t length = std::min(limit + 1, end_ - position_);
        const void* newline = length == 0 ? nullptr : std::memchr(buffer_.data() + position_, '\n', length);
        return static_cast<const std::uint8_t*>(newline);
    };
    const std::uint8_t* newline = find();
    if (newline == nullptr && !failed()) {
        const bool enough = fill(limit + 1);
        newline = find();
        if (newline == nullptr)
            refuse(offset(),
                enough ? Sentence::of("a line is too long here")
                       : Sentence::of("the file ends in the middle of a line"));
    }
    if (failed())
        return {};
    const std::uint8_t* start = buffer_.data() + position_;
    const auto length = static_cast<std::size_t>(newline - start);
    position_ += length + 1;
    return {reinterpret_cast<const char*>(start), length};
}

} // namespace engram
