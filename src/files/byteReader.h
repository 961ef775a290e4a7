#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>

#include "byteBuffer.h"
#include "byteSource.h"

namespace engram {

/// Reads a stream value by value and knows where it is.
///
/// The first failure sticks: from then on every read gives zeros or nothing and failed() holds, so that a parser may
/// read a whole structure and ask once. A failure of the source (a broken gzip stream, a disk) comes before the
/// parser's own.
class ByteReader {
public:
    /// `source` outlives the reader. `where` begins every refusal.
    ByteReader(ByteSource& source, std::string where);

    [[nodiscard]] const std::string& where() const noexcept { return where_; }
    [[nodiscard]] std::uint64_t offset() const noexcept { return bufferStart_ + position_; }

    [[nodiscard]] bool failed() const noexcept { return error_.has_value(); }
    [[nodiscard]] tl::unexpected<Error> failure() const { return tl::unexpected<Error>(*error_); }
    /// Notes a refusal "WHERE: byte AT: CAUSE" unless there is one already.
    void refuse(std::uint64_t at, const Sentence& cause, ErrorKind kind = ErrorKind::malformed);

    /// Up to `count` bytes that come next, without taking them; fewer only at the end. `count` <= 64 KiB.
    [[nodiscard]] std::span<const std::uint8_t> peek(std::size_t count);
    [[nodiscard]] bool atEnd() { return peek(1).empty(); }

    [[nodiscard]] std::uint8_t u8()
    {
        return position_ < end_ ? buffer_[position_++] : next<std::uint8_t>(); // a failure empties the buffer
    }
    [[nodiscard]] std::uint16_t u16();
    [[nodiscard]] std::uint32_t u32();
    [[nodiscard]] std::uint64_t u64();
    [[nodiscard]] std::uint32_t bigEndianU32();

    /// Exactly `count` bytes, grown as they arrive: a huge count fails at the end of the file, not at an allocation.
    [[nodiscard]] ByteBuffer bytes(std::uint64_t count);
    /// Up to and without the next newline, which is taken; at most `limit` bytes (32 KiB or less). Valid until the next
    /// read.
    [[nodiscard]] std::string_view line(std::size_t limit);

    /// What is at hand and not yet taken, at least one byte unless the file ends here. For bulk work, with skip().
    [[nodiscard]] std::span<const std::uint8_t> available();
    void skip(std::size_t count) noexcept { position_ += count; } ///< `count` <= available().size()

private:
    bool fill(std::size_t wanted);
    void fail(Error error);
    template <class Number> Number next(); ///< little-endian

    ByteSource& source_;
    std::string where_;
    std::vector<std::uint8_t> buffer_;
    std::size_t position_ = 0;
    std::size_t end_ = 0;
    std::uint64_t bufferStart_ = 0;
    std::optional<Error> error_;
};

} // namespace engram
