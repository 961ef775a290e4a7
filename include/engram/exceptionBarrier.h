#pragma once

#include <exception>
#include <new>
#include <type_traits>

#include <engram/error.h>

namespace engram {

/// Whether a sentence ends with one.
enum class FullStop { no, yes };

/// What `work` returns, a Result; an error in place of what it throws. Nothing in Engram throws of its own: this is for
/// memory that runs out in a container and for the file system library, at the border of a module and in the outermost
/// call of a thread, where an exception would end the program.
///
/// `what` begins the sentence: "FILE", "FILE was not saved", "The test stopped". Out of memory is tooLarge, all else is
/// of `kind`.
template <class Work>
[[nodiscard]] std::invoke_result_t<Work> withoutExceptions(
    const Sentence& what, ErrorKind kind, Work work, FullStop end = FullStop::no)
{
    const bool stops = end == FullStop::yes;
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::tooLarge,
            stops ? Sentence::of("%1: there is not enough memory.", what)
                  : Sentence::of("%1: there is not enough memory", what));
    } catch (const std::exception& error) {
        return failure(
            kind, stops ? Sentence::of("%1: %2.", what, error.what()) : Sentence::of("%1: %2", what, error.what()));
    }
}

} // namespace engram
