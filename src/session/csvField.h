#pragma once

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <system_error>

namespace engram {

/// A field of a CSV file (RFC 4180): quoted where it has to be.
[[nodiscard]] inline std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

/// A share, 0-1, or another figure, with a point in every locale.
[[nodiscard]] inline std::string csvShare(double share)
{
    constexpr int digits = 10;
    std::array<char, 32> room{};
    const auto [end, error] =
        std::to_chars(room.data(), room.data() + room.size(), share, std::chars_format::general, digits);
    return error == std::errc() ? std::string(room.data(), end) : std::string();
}

} // namespace engram
