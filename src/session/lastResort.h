#pragma once

#include <exception>
#include <new>
#include <string>
#include <type_traits>

#include <engram/error.h>

namespace engram {

/// Runs `work`, and makes an error of what it throws: at the outermost call of a thread, where an exception would end
/// the whole program. Only exhausted memory is expected to come this far.
template <class Work> [[nodiscard]] std::invoke_result_t<Work> lastResort(const std::string& what, Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::tooLarge, what + " stopped: there is not enough memory.");
    } catch (const std::exception& error) {
        return failure(ErrorKind::unsupported, what + " stopped: " + error.what() + ".");
    }
}

} // namespace engram
