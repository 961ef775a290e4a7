#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <engram/text.h>

namespace engram {

/// "1 digit", "2,000 digits", "0 digits": what is counted in a sentence.
[[nodiscard]] inline std::string plural(std::uint64_t number, std::string_view one, std::string_view many)
{
    return withSeparators(number).append(" ").append(number == 1 ? one : many);
}

} // namespace engram
