#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engram::architecture {

/// A text of the window or of the core with its translation.
struct Message {
    std::string source;
    bool counted = false;
    std::vector<std::string> forms; ///< one, or where it counts one for each form of the language
};

struct Catalogue {
    std::string language; ///< "de", "zh_CN"
    std::vector<Message> messages;
};

/// Those of the languages other than English, by name; read from resources/translations.
[[nodiscard]] const std::vector<Catalogue>& catalogues();

/// What stands between two marks from `at` on, which goes behind the second; nothing where they are not there.
[[nodiscard]] std::optional<std::string> between(
    const std::string& text, std::string_view begin, std::string_view end, std::size_t& at);
/// As French is printed: with the apostrophe of print, and a narrow blank that does not break before high punctuation.
[[nodiscard]] bool isSetAsFrench(const std::string& text);
/// "&amp;" and its like undone.
[[nodiscard]] std::string plainText(std::string xml);

} // namespace engram::architecture
