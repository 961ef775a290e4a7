#pragma once

#include <exception>
#include <new>
#include <string>

#include <engram/error.h>

namespace engram {

/// What `work` returns. Nothing in it throws of its own; this is for memory that runs out in a container, and for the
/// file system library. `what` begins the sentence: "FILE", or "FILE was not saved".
template <class Work> auto withoutExceptions(const std::string& what, ErrorKind kind, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::tooLarge, what + ": there is not enough memory");
    } catch (const std::exception& error) {
        return failure(kind, what + ": " + error.what());
    }
}

} // namespace engram
