#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include <engram/text.h>

#include "labelledArrays.h"

namespace engram {

namespace {

using Words = std::initializer_list<std::string_view>;

bool isOneOf(std::string_view word, Words words)
{
    return std::ranges::find(words, word) != words.end();
}

/// "train", "validation" or "test" for the words people use for them; else nothing.
std::string_view splitFor(std::string_view word)
{
    if (isOneOf(word, {"train", "training", "trn", "tr"}))
        return "train";
    if (isOneOf(word, {"val", "valid", "validation", "dev"}))
        return "validation";
    if (isOneOf(word, {"test", "testing", "tst", "te", "t10k"}))
        return "test";
    return {};
}

bool saysPictures(std::string_view word)
{
    return isOneOf(word,
        {"x", "xs", "image", "images", "img", "imgs", "picture", "pictures", "data", "pixels", "feature", "features",
            "input", "inputs"});
}

bool saysLabels(std::string_view word)
{
    return isOneOf(word,
        {"y", "ys", "label", "labels", "lbl", "lbls", "target", "targets", "class", "classes", "digit", "output",
            "outputs", "answer", "answers"});
}

/// Words that say nothing of what an array is: "train_set_x", "mnist_x_train".
bool saysNothing(std::string_view word)
{
    return isOneOf(word, {"set", "mnist", "array", "arr"});
}

bool isKnown(std::string_view word)
{
    return !splitFor(word).empty() || saysPictures(word) || saysLabels(word) || saysNothing(word) || word == "digits";
}

bool isLetter(char character)
{
    const char small = lowerCase(character);
    return small >= 'a' && small <= 'z';
}

/// "xtrain" -> "x", "train"; "testlabels" -> "test", "labels". A split and another word that are written as one.
void appendWord(std::vector<std::string>& words, std::string word)
{
    if (word.empty())
        return;
    if (!isKnown(word))
        for (std::size_t at = 1; at < word.size(); ++at) {
            const std::string first = word.substr(0, at);
            const std::string second = word.substr(at);
            const bool oneIsSplit = splitFor(first).empty() != splitFor(second).empty();
            if (!oneIsSplit || !isKnown(first) || !isKnown(second))
                continue;
            words.push_back(first);
            words.push_back(second);
            return;
        }
    words.push_back(std::move(word));
}

/// The words of a name in small letters: apart at "_", "-", ".", "/" and blanks, and where a capital follows a small
/// letter.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    char before = ' ';
    for (const char character : text) {
        const bool separates = std::string_view("_-./ ").find(character) != std::string_view::npos;
        const bool capital = isLetter(character) && lowerCase(character) != character;
        const bool afterSmall = isLetter(before) && lowerCase(before) == before;
        if (separates || (capital && afterSmall))
            appendWord(words, std::exchange(word, {}));
        if (!separates)
            word += lowerCase(character);
        before = character;
    }
    appendWord(words, std::move(word));
    return words;
}

} // namespace

std::optional<ArrayRole> roleOf(std::string_view key)
{
    ArrayRole role{"", false};
    bool hasKind = false;
    const std::vector<std::string> words = wordsOf(key);
    // "digits" alone are the pictures; "x_digits" are those of the split of that name, as a font sheet has it.
    const bool digitsIsSplit =
        std::ranges::any_of(words, [](const auto& word) { return saysPictures(word) || saysLabels(word); });
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
        } else if (!saysNothing(word)) {
            return std::nullopt;
        }
    }
    if (!hasKind)
        return std::nullopt;
    if (role.split.empty())
        role.split = "train";
    return role;
}

std::string_view splitOfName(std::string_view name)
{
    std::string_view split;
    for (const std::string& word : wordsOf(name)) {
        if (saysNothing(word))
            continue;
        if (!split.empty() || splitFor(word).empty())
            return {};
        split = splitFor(word);
    }
    return split;
}

std::optional<std::vector<ArrayRole>> rolesByPosition(std::span<const std::vector<std::uint64_t>> shapes)
{
    static constexpr std::array<std::array<const char*, 3>, 3> names{
        {{"train"}, {"train", "test"}, {"train", "validation", "test"}}};
    const auto pictures = static_cast<std::size_t>(
        std::ranges::count_if(shapes, [](const auto& shape) { return isShapeOfPictures(shape); }));
    if (pictures == 0 || pictures > names.size() || shapes.size() != 2 * pictures)
        return std::nullopt;
    std::vector<ArrayRole> roles;
    std::array<std::size_t, 2> met{};
    for (const auto& shape : shapes) {
        const bool isPictures = isShapeOfPictures(shape);
        roles.push_back({names[pictures - 1][met[isPictures ? 1 : 0]++], isPictures});
    }
    return roles;
}

} // namespace engram
