#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

/// The few things that every part of the program does with text, the same in every locale.
namespace engram {

inline constexpr std::string_view blanks = " \t\r\n";

/// The text without what is in `removed` at its two ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text, std::string_view removed = blanks) noexcept
{
    const std::size_t first = text.find_first_not_of(removed);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(removed) - first + 1);
}

/// A to Z small; every other byte as it is.
[[nodiscard]] constexpr char lowerCase(char letter) noexcept
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

[[nodiscard]] inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) { return lowerCase(letter); });
    return lower;
}

[[nodiscard]] constexpr bool equalWithoutCase(std::string_view left, std::string_view right) noexcept
{
    return std::ranges::equal(
        left, right, {}, [](char a) { return lowerCase(a); }, [](char b) { return lowerCase(b); });
}

/// The number that the whole text is, in decimal digits with a point; nothing where it is none, does not fit, or has
/// anything before or behind it (a plus sign and blanks among them).
template <class Number> [[nodiscard]] std::optional<Number> numberIn(std::string_view text) noexcept
{
    Number number{};
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || error != std::errc() || rest != end)
        return std::nullopt;
    return number;
}

/// "1,160".
[[nodiscard]] inline std::string withSeparators(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t end = text.size(); end > 3; end -= 3)
        text.insert(end - 3, ",");
    return text;
}

/// "79.5" with one decimal. `value` is finite and below 1e15.
[[nodiscard]] inline std::string fixedPoint(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(text.data(), end) : std::string("?");
}

/// What a message may quote of a file or a name, so that it stays one line: '?' for every control character.
[[nodiscard]] inline std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char character) { return static_cast<unsigned char>(character) < 0x20 || character == 0x7f; }, '?');
    return text;
}

} // namespace engram
