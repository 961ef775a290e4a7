#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace engram {

/// "1,120".
[[nodiscard]] std::string withSeparators(std::uint64_t number);

/// "1,120 digits", "1 digit": a number with thousands separated, as every sentence of the session writes it.
[[nodiscard]] std::string counted(std::uint64_t number, std::string_view one, std::string_view many);

/// "0.2 s", "12 s", "3 min 5 s".
[[nodiscard]] std::string duration(double seconds);

/// "81.3 %".
[[nodiscard]] std::string perCent(double share);

} // namespace engram
