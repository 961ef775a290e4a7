#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace engram {

/// "1 digit", "2 digits", "0 digits": what is counted in a sentence.
[[nodiscard]] inline std::string plural(std::uint64_t number, std::string_view one, std::string_view many)
{
    return std::to_string(number).append(" ").append(number == 1 ? one : many);
}

} // namespace engram
