#include "pickleText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include <engram/text.h>

namespace engram::pickle {

namespace {

constexpr std::uint8_t notHexadecimal = 0xff;

constexpr std::array<std::uint8_t, 256> makeHexadecimalValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(notHexadecimal);
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        values[static_cast<std::size_t>('0' + digit)] = digit;
    for (std::uint8_t digit = 0; digit < 6; ++digit) {
        values[static_cast<std::size_t>('a' + digit)] = static_cast<std::uint8_t>(10 + digit);
        values[static_cast<std::size_t>('A' + digit)] = static_cast<std::uint8_t>(10 + digit);
    }
    return values;
}
constexpr auto hexadecimalValues = makeHexadecimalValues();

/// What a step of a decoder took from the file and wrote.
struct Step {
    std::size_t taken = 0;
    std::size_t written = 0;
    bool done = false; ///< the line is over
    Sentence error; ///< empty, or what is wrong at `taken`
};

/// The character behind a backslash that stands for one byte, or -1.
int simpleEscape(std::uint8_t character) noexcept
{
    switch (character) {
    case '\\':
    case '\'':
    case '"':
        return character;
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'v':
        return '\v';
    default:
        return -1;
    }
}

/// Decodes the escape that `here` begins with (it holds four bytes, or the file ends). An octal one has one to three
/// digits.
std::size_t decodeEscape(std::span<const std::uint8_t> here, std::uint8_t& byte) noexcept
{
    if (here.size() < 2)
        return 0;
    if (here[1] == 'x') {
        const std::uint8_t high = here.size() < 4 ? notHexadecimal : hexadecimalValues[here[2]];
        const std::uint8_t low = here.size() < 4 ? notHexadecimal : hexadecimalValues[here[3]];
        byte = static_cast<std::uint8_t>(high << 4 | low);
        return high == notHexadecimal || low == notHexadecimal ? 0 : 4;
    }
    if (const int simple = simpleEscape(here[1]); simple >= 0) {
        byte = static_cast<std::uint8_t>(simple);
        return 2;
    }
    unsigned value = 0;
    std::size_t length = 1;
    while (length < std::min<std::size_t>(here.size(), 4) && here[length] >= '0' && here[length] <= '7')
        value = value * 8 + here[length++] - '0';
    byte = static_cast<std::uint8_t>(value);
    return length == 1 || value > 255 ? 0 : length;
}

/// One buffer's worth of a quoted string. Stops before an escape that may go on in the next buffer.
Step decodeQuoted(std::span<const std::uint8_t> here, std::uint8_t quote, std::uint8_t* out, bool last) noexcept
{
    Step step;
    const std::size_t size = here.size();
    std::size_t at = 0;
    while (at < size) {
        const std::uint8_t character = here[at];
        if (character == '\\') {
            if (size - at < 4 && !last)
                break;
            const std::size_t length = decodeEscape(here.subspan(at), out[step.written]);
            if (length == 0) {
                step.error = Sentence::of("a broken escape in a string");
                break;
            }
            at += length;
            ++step.written;
        } else if (character == quote) {
            step.done = true;
            ++at;
            break;
        } else if (character == '\n') {
            step.error = Sentence::of("a string without its closing quote");
            break;
        } else {
            out[step.written++] = character;
            ++at;
        }
    }
    step.taken = at;
    return step;
}

std::size_t writeUtf8(std::uint32_t code, std::uint8_t* out) noexcept
{
    if (code < 0x80) {
        out[0] = static_cast<std::uint8_t>(code);
        return 1;
    }
    const std::size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (std::size_t i = length - 1; i > 0; --i, code >>= 6)
        out[i] = static_cast<std::uint8_t>(0x80 | (code & 0x3f));
    out[0] = static_cast<std::uint8_t>((0xf00 >> length & 0xff) | code);
    return length;
}

/// "\u1234" or "\U00012345" at the start of `here`; 0 if it is not one.
std::size_t decodeCodePoint(std::span<const std::uint8_t> here, std::uint32_t& code) noexcept
{
    const std::size_t length = here[1] == 'u' ? 6 : 10;
    if (here.size() < length)
        return 0;
    code = 0;
    for (std::size_t i = 2; i < length; ++i) {
        const std::uint8_t digit = hexadecimalValues[here[i]];
        if (digit == notHexadecimal || code > 0x10ffff)
            return 0;
        code = code << 4 | digit;
    }
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return code > 0x10ffff || surrogate ? 0 : length;
}

/// One buffer's worth of raw-unicode-escape: bytes are Latin-1, and only \u and \U are escapes.
Step decodeRawUnicode(std::span<const std::uint8_t> here, std::uint8_t* out, bool last) noexcept
{
    Step step;
    std::size_t at = 0;
    while (at < here.size() && !step.done) {
        const std::uint8_t character = here[at];
        std::uint32_t code = character;
        std::size_t length = 1;
        if (character == '\n') {
            step.done = true;
            step.taken = at + 1;
            return step;
        }
        if (character == '\\') {
            if (here.size() - at < 10 && !last)
                break;
            const std::uint8_t next = here.size() - at < 2 ? 0 : here[at + 1];
            if (next == 'u' || next == 'U') {
                length = decodeCodePoint(here.subspan(at), code);
                if (length == 0) {
                    step.error = Sentence::of("a broken escape in a text");
                    break;
                }
            } else if (next == '\\') {
                out[step.written++] = '\\'; // both stand for themselves, and the second does not begin an escape
                length = 2;
            }
        }
        step.written += writeUtf8(code, out + step.written);
        at += length;
    }
    step.taken = at;
    return step;
}

/// Feeds a decoder buffer by buffer; `longest` is the longest escape, `growth` the most bytes that come of one.
template <class Decode>
ByteBuffer decodeLine(ByteReader& reader, std::uint64_t limit, std::size_t longest, std::size_t growth, Decode decode)
{
    ByteBuffer out;
    while (!reader.failed()) {
        auto here = reader.available();
        const bool last = here.size() < longest && (here = reader.peek(longest)).size() < longest;
        std::uint8_t* room = out.extend(here.size() * growth);
        if (here.empty() || room == nullptr || out.size() > limit) {
            if (here.empty())
                reader.refuse(reader.offset(), Sentence::of("the file ends in the middle of a string"));
            reader.refuse(reader.offset(), Sentence::of("a string is larger than Engram reads"), ErrorKind::tooLarge);
            break;
        }
        const Step step = decode(here, room, last);
        out.commit(step.written);
        if (!step.error.empty())
            reader.refuse(reader.offset() + step.taken, step.error);
        reader.skip(step.taken);
        if (step.done)
            break;
    }
    out.shrink();
    return out;
}

} // namespace

ByteBuffer readQuotedString(ByteReader& reader, std::uint64_t limit)
{
    const std::uint64_t start = reader.offset();
    const std::uint8_t quote = reader.u8();
    if (quote != '\'' && quote != '"')
        reader.refuse(start, Sentence::of("a string without quotes"));
    ByteBuffer out = decodeLine(reader, limit, 4, 1,
        [quote](auto here, std::uint8_t* room, bool last) { return decodeQuoted(here, quote, room, last); });
    const std::uint64_t end = reader.offset();
    if (reader.u8() != '\n')
        reader.refuse(end, Sentence::of("something follows the closing quote of a string"));
    return out;
}

ByteBuffer readEscapedText(ByteReader& reader, std::uint64_t limit)
{
    return decodeLine(reader, limit, 10, 2, decodeRawUnicode);
}

std::optional<std::int64_t> parseInteger(std::string_view text) noexcept
{
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9')
        return text[0] - '0'; // what most pixels are
    if (text.ends_with('L'))
        text.remove_suffix(1);
    return numberIn<std::int64_t>(text);
}

std::optional<double> parseReal(std::string_view text) noexcept
{
    return numberIn<double>(text);
}

std::optional<std::int64_t> integerFromBytes(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.empty())
        return 0;
    const bool negative = bytes.back() >= 0x80;
    const std::uint8_t filler = negative ? 0xff : 0;
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;)
        value = value << 8 | (i < bytes.size() ? bytes[i] : filler);
    for (std::size_t i = 8; i < bytes.size(); ++i)
        if (bytes[i] != filler)
            return std::nullopt;
    if ((static_cast<std::int64_t>(value) < 0) != negative)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

std::optional<ByteBuffer> toLatin1(std::span<const std::uint8_t> utf8) noexcept
{
    ByteBuffer out;
    std::uint8_t* room = out.extend(utf8.size());
    if (room == nullptr && !utf8.empty())
        return std::nullopt;
    std::size_t written = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        std::uint8_t character = utf8[at];
        if (character >= 0x80) {
            if (character > 0xc3)
                return std::nullopt;
            character = static_cast<std::uint8_t>(character << 6 | (utf8[++at] & 0x3f));
        }
        room[written++] = character;
    }
    out.commit(written);
    out.shrink();
    return out;
}

} // namespace engram::pickle
