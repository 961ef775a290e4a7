#pragma once

#include <exception>
#include <new>
#include <string>
#include <type_traits>

#include <engram/error.h>

namespace engram {

/// What `work` returns, a Result; an error in place of what it throws. Nothing in Engram throws of its own: this is for
/// memory that runs out in a container and for the file system library, at the border of a module and in the outermost
/// call of a thread, where an exception would end the program.
///
/// `what` begins the sentence: "FILE", "FILE was not saved", "The test stopped". Out of memory is tooLarge, all else is
/// of `kind`. `end` ends the sentence.
template <class Work>
[[nodiscard]] std::invoke_result_t<Work> withoutExceptions(
    const std::string& what, ErrorKind kind, Work work, const std::string& end = {})
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::tooLarge, what + ": there is not enough memory" + end);
    } catch (const std::exception& error) {
        return failure(kind, what + ": " + error.what() + end);
    }
}

} // namespace engram
