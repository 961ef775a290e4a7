#include "utf8.h"

#include <utility>

#include <engram/text.h>

namespace engram {
namespace {

/// The length of the well-formed sequence that begins `text`; 0 if there is none. `text` is not empty.
std::size_t sequenceLength(std::string_view text) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xc0U) == 0x80; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4 || !continues(1))
        return 0;
    if (lead < 0xe0)
        return 2;
    const unsigned second = byte(1);
    if (lead < 0xf0) {
        const bool overLong = lead == 0xe0 && second < 0xa0;
        const bool surrogate = lead == 0xed && second >= 0xa0;
        return !overLong && !surrogate && continues(2) ? 3 : 0;
    }
    const bool overLong = lead == 0xf0 && second < 0x90;
    const bool tooLarge = lead == 0xf4 && second >= 0x90;
    return !overLong && !tooLarge && continues(2) && continues(3) ? 4 : 0;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text) noexcept
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

std::string shownText(std::string text)
{
    for (std::size_t at = firstInvalidUtf8(text); at < text.size();
         at += firstInvalidUtf8(std::string_view(text).substr(at)))
        text[at] = '?';
    return onOneLine(std::move(text));
}

} // namespace engram
