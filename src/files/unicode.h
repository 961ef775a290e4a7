#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <engram/sentence.h>

namespace engram {

/// What some programs begin a text with that is UTF-8.
inline constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// Where the first byte stands that is not part of well-formed UTF-8 (RFC 3629: no surrogates, nothing over-long,
/// nothing past U+10FFFF); the size of `text` when all of it is.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text) noexcept;

[[nodiscard]] inline bool isUtf8(std::string_view text) noexcept
{
    return firstInvalidUtf8(text) == text.size();
}

/// Text from a file as a message may show it: on one line and in UTF-8, with '?' for every byte that is not.
[[nodiscard]] std::string shownText(std::string text);
/// The same of all that a sentence quotes.
[[nodiscard]] Sentence shownSentence(const Sentence& sentence);

} // namespace engram
