#include "fieldReader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

#include "files/littleEndian.h"

namespace engram {
namespace {

constexpr std::size_t mostExtra = std::size_t{16} << 20; ///< bytes at the end of a section that are read over

}

FieldReader::FieldReader(NextPiece deflated, Sentence where, std::uint64_t& room)
    : stream_(std::move(deflated))
    , where_(std::move(where))
    , room_(room)
{
}

bool FieldReader::refill()
{
    ready_ = stream_.next();
    if (ready_.size() > room_) {
        fail(Sentence::of("%1 inflates to more than an agent file may hold", where_), ErrorKind::tooLarge);
        return false;
    }
    room_ -= ready_.size();
    return !ready_.empty();
}

std::uint8_t FieldReader::u8()
{
    if (failed_)
        return 0;
    if (ready_.empty() && !refill()) {
        fail(Sentence::of("%1 ends too early", where_));
        return 0;
    }
    const std::uint8_t value = ready_.front();
    ready_ = ready_.subspan(1);
    return value;
}

bool FieldReader::flag(Words what)
{
    return choice(2, what) == 1;
}

std::uint8_t FieldReader::choice(std::uint8_t bound, Words what)
{
    const std::uint8_t value = u8();
    if (value < bound)
        return value;
    fail(Sentence::of("%1 %2 has the unknown value %3", where_, Sentence::of(what), value));
    return 0;
}

std::uint64_t FieldReader::littleEndian(int size)
{
    std::array<std::uint8_t, 8> bytes{};
    for (int i = 0; i < size; ++i)
        bytes[static_cast<std::size_t>(i)] = u8();
    return engram::littleEndian(bytes);
}

std::uint64_t FieldReader::count()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t byte = u8();
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if ((byte & 0x80U) != 0)
            continue;
        // Only the shortest form is written: anything else is not a file of ours.
        if ((byte == 0 && shift > 0) || (shift == 63 && byte > 1))
            break;
        return value;
    }
    fail(Sentence::of("%1 has a number that is not written as it should be", where_));
    return 0;
}

std::uint32_t FieldReader::count32(Words what)
{
    const std::uint64_t value = count();
    if (value <= std::numeric_limits<std::uint32_t>::max())
        return static_cast<std::uint32_t>(value);
    fail(Sentence::of("%1 %2 is too large a number", where_, Sentence::of(what)));
    return 0;
}

std::string FieldReader::text(Words what, std::size_t longest)
{
    const std::uint64_t size = count();
    if (size > longest) {
        fail(Sentence::of("%1 %2 is longer than %3 bytes", where_, Sentence::of(what), longest));
        return {};
    }
    std::string value; // grows with what is there, whatever `size` says
    while (ok() && value.size() < size) {
        if (ready_.empty() && !refill()) {
            fail(Sentence::of("%1 ends too early", where_));
            return {};
        }
        const std::size_t part = std::min<std::uint64_t>(ready_.size(), size - value.size());
        value.append(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(part));
        ready_ = ready_.subspan(part);
    }
    return value;
}

void FieldReader::readInto(std::span<std::uint8_t> bytes)
{
    while (!bytes.empty() && ok()) {
        if (ready_.empty() && !refill()) {
            fail(Sentence::of("%1 ends too early", where_));
            return;
        }
        const std::size_t count = std::min(bytes.size(), ready_.size());
        std::copy_n(ready_.begin(), count, bytes.begin());
        bytes = bytes.subspan(count);
        ready_ = ready_.subspan(count);
    }
}

BitVector FieldReader::bits(std::size_t size)
{
    BitVector value(size);
    const std::size_t bytes = (size + 7) / 8;
    if constexpr (std::endian::native == std::endian::little) {
        readInto({reinterpret_cast<std::uint8_t*>(value.words().data()), bytes});
    } else {
        for (std::size_t byte = 0; byte < bytes && ok(); ++byte)
            value.words()[byte / sizeof(Word)] |= Word{u8()} << (byte % sizeof(Word) * 8);
    }
    if (const std::size_t used = size % wordBits; used != 0 && value.words().back() >> used != 0)
        fail(Sentence::of("%1 has bits set past the end of a layer", where_));
    value.clearPadding();
    return value;
}

void FieldReader::fail(const Sentence& refusal, ErrorKind kind)
{
    if (failed_)
        return;
    failed_ = true;
    error_ = errorOf(kind, refusal); // which keeps what a name holds on one line
}

Result<void> FieldReader::finish(bool extraAllowed)
{
    if (ok() && extraAllowed) {
        std::size_t extra = ready_.size();
        while (extra <= mostExtra && refill())
            extra += ready_.size();
        if (extra > mostExtra)
            fail(
                Sentence::of("%1 holds more of a newer version than this one reads over", where_), ErrorKind::tooLarge);
        ready_ = {};
    }
    if (ok() && (!ready_.empty() || refill()))
        fail(Sentence::of("%1 holds more than belongs there", where_));
    if (ok() && !stream_.complete())
        fail(Sentence::of("%1 is not deflated as it should be", where_));
    if (!ok())
        return tl::unexpected(error_);
    return {};
}

} // namespace engram
