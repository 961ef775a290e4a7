#include "unicode.h"

#include <utility>

#include <utf8.h>

#include <engram/text.h>

namespace engram {
std::size_t firstInvalidUtf8(std::string_view text) noexcept
{
    return static_cast<std::size_t>(utf8::find_invalid(text.begin(), text.end()) - text.begin());
}

std::string shownText(std::string text)
{
    for (std::size_t at = firstInvalidUtf8(text); at < text.size();
         at += firstInvalidUtf8(std::string_view(text).substr(at)))
        text[at] = '?';
    return onOneLine(std::move(text));
}

Sentence shownSentence(const Sentence& sentence)
{
    return sentence.withQuoted([](std::string text) { return shownText(std::move(text)); });
}

} // namespace engram
