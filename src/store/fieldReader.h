#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <engram/bits/bitVector.h>
#include <engram/error.h>

#include "files/deflate.h"

namespace engram {

/// Reads what ByteWriter wrote, from a deflated section. The first failure is kept and every read after it gives
/// nothing (0, "", no bits), so a caller may read a few fields and then ask once; loops must ask each time round.
class FieldReader {
public:
    /// `where` begins every refusal: the file and the section. What is inflated is taken from `room`, in bytes, which
    /// the sections of a file share and which outlives the reader.
    FieldReader(NextPiece deflated, Sentence where, std::uint64_t& room);

    [[nodiscard]] std::uint8_t u8();
    [[nodiscard]] bool flag(Words what); ///< only 0 and 1 are flags
    [[nodiscard]] std::uint16_t u16() { return static_cast<std::uint16_t>(littleEndian(2)); }
    [[nodiscard]] std::uint32_t u32() { return static_cast<std::uint32_t>(littleEndian(4)); }
    [[nodiscard]] std::uint64_t u64() { return littleEndian(8); }
    [[nodiscard]] std::uint64_t count();
    [[nodiscard]] std::uint32_t count32(Words what); ///< a count() that must fit
    [[nodiscard]] std::string text(Words what, std::size_t longest);
    [[nodiscard]] BitVector bits(std::size_t size); ///< unused bits of the last byte must be 0
    /// A number below `bound`: an enumeration.
    [[nodiscard]] std::uint8_t choice(std::uint8_t bound, Words what);

    [[nodiscard]] bool ok() const noexcept { return !failed_; }
    /// What every refusal says first.
    [[nodiscard]] const Sentence& where() const noexcept { return where_; }
    void fail(const Sentence& refusal, ErrorKind kind = ErrorKind::malformed);
    /// The failure, if there was one; else that everything was read. `extraAllowed`: a newer minor version may have
    /// added fields at the end, of at most 16 MiB.
    [[nodiscard]] Result<void> finish(bool extraAllowed);

private:
    [[nodiscard]] bool refill();
    void readInto(std::span<std::uint8_t> bytes);
    [[nodiscard]] std::uint64_t littleEndian(int size);

    InflateStream stream_;
    std::span<const std::uint8_t> ready_;
    Sentence where_;
    std::uint64_t& room_;
    bool failed_ = false;
    Error error_{ErrorKind::malformed, {}};
};

} // namespace engram
