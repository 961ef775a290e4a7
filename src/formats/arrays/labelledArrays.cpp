#include "labelledArrays.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <numeric>
#include <utility>

#include <engram/plural.h>

namespace engram {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "train", "validation" or "test" for the words people use for them; else nothing.
std::string_view splitFor(std::string_view word)
{
    if (isOneOf(word, {"train", "training"}))
        return "train";
    if (isOneOf(word, {"val", "valid", "validation", "dev"}))
        return "validation";
    if (isOneOf(word, {"test", "testing", "t10k"}))
        return "test";
    return {};
}

std::vector<std::string> lowerCaseWords(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char character : text) {
        if (character == '_' || character == '-' || character == '.' || character == ' ')
            words.emplace_back();
        else
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return words;
}

} // namespace

std::optional<NumberType> numberType(std::string_view code) noexcept
{
    NumberType type;
    if (!code.empty() && (code[0] == '<' || code[0] == '>' || code[0] == '|')) {
        type.bigEndian = code[0] == '>';
        code.remove_prefix(1);
    }
    if (code == "b1" || code == "?") {
        type.kind = NumberKind::boolean;
        return type;
    }
    if (code.size() != 2)
        return std::nullopt;
    type.size = static_cast<std::uint8_t>(code[1] - '0');
    const bool powerOfTwo = type.size == 1 || type.size == 2 || type.size == 4 || type.size == 8;
    if (!powerOfTwo)
        return std::nullopt;
    switch (code[0]) {
    case 'u':
        type.kind = NumberKind::unsignedInteger;
        return type;
    case 'i':
        type.kind = NumberKind::signedInteger;
        return type;
    case 'f':
        type.kind = NumberKind::real;
        return type.size == 1 ? std::nullopt : std::optional(type);
    default:
        return std::nullopt;
    }
}

Result<void> checkArray(const ArrayView& array, const std::string& what)
{
    std::uint64_t bytes = array.type.size;
    for (const std::uint64_t dimension : array.shape)
        if (__builtin_mul_overflow(bytes, dimension, &bytes))
            return failure(ErrorKind::malformed, what + " claims more elements than memory can address");
    if (bytes != array.bytes.size())
        return failure(ErrorKind::malformed,
            what + " claims " + plural(bytes, "byte", "bytes") + ", but holds " + std::to_string(array.bytes.size()));
    return {};
}

std::optional<ArrayRole> roleOf(std::string_view key)
{
    ArrayRole role{"", false};
    bool hasKind = false;
    const auto saysPictures = [](const auto& word) {
        return isOneOf(word, {"x", "image", "images", "img", "imgs", "data", "pixels"});
    };
    const auto saysLabels = [](const auto& word) {
        return isOneOf(word, {"y", "label", "labels", "lbl", "target", "targets"});
    };
    const std::vector<std::string> words = lowerCaseWords(key);
    // "digits" alone are the pictures; "x_digits" are those of the split of that name, as a font sheet has it.
    const bool digitsIsSplit = std::any_of(
        words.begin(), words.end(), [&](const auto& word) { return saysPictures(word) || saysLabels(word); });
    for (const std::string& word : words) {
        const bool isDigits = word == "digits";
        const bool pictures = saysPictures(word) || (isDigits && !digitsIsSplit);
        const bool labels = saysLabels(word);
        if (const std::string_view split = isDigits && digitsIsSplit ? "digits" : splitFor(word);
            !split.empty() && role.split.empty()) {
            role.split = split;
        } else if ((pictures || labels) && !hasKind) {
            role.pictures = pictures;
            hasKind = true;
        } else {
            return std::nullopt;
        }
    }
    if (!hasKind)
        return std::nullopt;
    if (role.split.empty())
        role.split = "train";
    return role;
}

} // namespace engram
