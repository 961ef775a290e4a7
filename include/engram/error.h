#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include <tl/expected.hpp>

#include <engram/sentence.h>
#include <engram/text.h>

namespace engram {

/// What kind of thing went wrong, for a caller that goes on differently. Every fallible function says which it returns.
enum class ErrorKind {
    notFound, ///< there is no such file, example, neuron ...
    unreadable, ///< it is there, but the system would not let it be read
    malformed, ///< the bytes break the rules of their format
    unsupported, ///< a valid format that Engram refuses on purpose (code in a pickle, a newer version)
    tooLarge, ///< over a limit that guards memory or time
    invalidArgument, ///< a parameter that cannot work (a connector with more connections than neurons)
    writeFailed, ///< saving did not happen; what was there before is still there
    cancelled, ///< a person asked for it to stop
};

/// Why something could not be done: one sentence a person can act on, with the file, the place in it and the cause.
struct Error {
    ErrorKind kind;
    std::string message; ///< the sentence in English, on one line
    Sentence sentence = {}; ///< the same for who says it in another language
};

/// What a fallible function returns. Assertions are for programmer error; no exception crosses a module's border.
template <class T> using Result = tl::expected<T, Error>;

/// A text as a message. It may quote what a file says: control characters become '?', so that it stays one line, and of
/// a very long one the middle is left out.
[[nodiscard]] inline std::string asMessage(std::string text)
{
    constexpr std::size_t longest = 1000;
    constexpr std::size_t keptAtEachEnd = 400;
    if (text.size() > longest)
        text.replace(keptAtEachEnd, text.size() - 2 * keptAtEachEnd, " ... ");
    return onOneLine(std::move(text));
}

/// What is wrong, as an error.
[[nodiscard]] inline Error errorOf(ErrorKind kind, Sentence sentence)
{
    return {kind, asMessage(sentence.text()), std::move(sentence)};
}

/// Takes nothing but a Sentence, so that whatever the core refuses can be said in every language.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, Sentence sentence)
{
    return tl::unexpected<Error>(errorOf(kind, std::move(sentence)));
}

} // namespace engram
