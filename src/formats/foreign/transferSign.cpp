#include "transferSign.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>

#include "files/unicode.h"

namespace engram {
namespace {

Sentence lineEndsChanged()
{
    return Sentence::of(
        "its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary");
}

Sentence lineEndsShortened()
{
    return Sentence::of(
        "its line ends were changed in transfer (LF in place of CR LF); fetch the file again as binary");
}

Sentence bytesChanged()
{
    return Sentence::of("its bytes were changed in transfer, as if they were text; fetch the file again as binary");
}

/// Whether all line feeds have a carriage return before them, at several places that differ: one level of a picture may
/// well be written as 0D 0A, and again wherever it stands.
bool hasLineEndsOfWindows(std::string_view bytes)
{
    constexpr std::size_t enough = 3; // no chance any more: one in 2^24 by random bytes
    constexpr std::size_t around = 3;
    std::set<std::string_view> places;
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return false;
        const std::size_t from = at < 1 + around ? 0 : at - 1 - around;
        if (places.size() < enough)
            places.insert(bytes.substr(from, at + 1 + around - from));
    }
    return places.size() >= enough;
}

/// Whether the bytes are UTF-8 throughout but for a last character that is cut, with signs that stand for bytes which
/// were none: U+FFFD, or U+0080 to U+009F, which no text has and each byte of that kind becomes. Bytes of any binary
/// file are UTF-8 by chance here and there, but not everywhere.
bool isTextOfBytes(std::string_view bytes)
{
    constexpr std::size_t longest = 4; // bytes of a character
    constexpr std::size_t enough = 3;
    const std::size_t valid = firstInvalidUtf8(bytes);
    if (bytes.size() - valid >= longest)
        return false;
    std::size_t signs = 0;
    for (std::size_t at = 0; at + 1 < valid && signs < enough; ++at) {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        constexpr std::uint8_t leadsControls = 0xc2;
        constexpr std::uint8_t lastControl = 0x9f;
        const bool isControl = first == leadsControls && second <= lastControl;
        if (isControl || bytes.substr(at).starts_with("\xef\xbf\xbd"))
            ++signs;
    }
    return signs >= enough;
}

} // namespace

Sentence signOfTransfer(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\r\n")
        || bytes.starts_with("\x89"
                             "ENGRAM\r\n"))
        return lineEndsChanged();
    if (bytes.starts_with("\x89PNG\n"))
        return lineEndsShortened(); // PNG, section 5.2: what its signature is for
    constexpr std::array<std::string_view, 3> gzipInAscii{"\x1f?\x08", "\x1f\x0b\x08", "\x1f\x08"};
    if (std::ranges::any_of(gzipInAscii, [&](std::string_view start) { return bytes.starts_with(start); }))
        return bytesChanged();
    if (bytes.find('\0') == std::string_view::npos)
        return {}; // a text, whose line ends may be these
    if (hasLineEndsOfWindows(bytes))
        return lineEndsChanged();
    return isTextOfBytes(bytes) ? bytesChanged() : Sentence();
}

} // namespace engram
