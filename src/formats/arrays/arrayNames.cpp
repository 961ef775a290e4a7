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

/// "train", "validation" or "test" for the words people use for them, and evaluationSplit; else nothing.
std::string_view splitFor(std::string_view word, NamesOf names)
{
    if (isOneOf(word, {"train", "training", "trn", "tr"}))
        return "train";
    if (isOneOf(word, {"val", "valid", "validation", "dev"}))
        return "validation";
    if (isOneOf(word, {"test", "testing", "tst", "te", "t10k"}))
        return "test";
    if (names == NamesOf::files)
        return {};
    if (word == "ts")
        return "test";
    if (isOneOf(word, {"eval", "evaluation"}))
        return evaluationSplit;
    return {};
}

bool saysPictures(std::string_view word, NamesOf names)
{
    const bool customary = isOneOf(word,
        {"x", "xs", "image", "images", "img", "imgs", "picture", "pictures", "data", "pixels", "feature", "features",
            "input", "inputs"});
    return customary || (names == NamesOf::arrays && isOneOf(word, {"dataset", "sample", "samples", "ims", "pics"}));
}

bool saysLabels(std::string_view word, NamesOf names)
{
    const bool customary = isOneOf(word,
        {"y", "ys", "label", "labels", "lbl", "lbls", "target", "targets", "class", "classes", "digit", "output",
            "outputs", "answer", "answers"});
    return customary || (names == NamesOf::arrays && isOneOf(word, {"lab", "labs", "gt", "cls", "t", "tgt", "truth"}));
}

/// Words that say nothing of what an array is: "train_set_x", "mnist_x_train".
bool saysNothing(std::string_view word, NamesOf names)
{
    return isOneOf(word, {"set", "mnist", "array", "arr"})
        || (names == NamesOf::arrays
            && isOneOf(word,
                {"full", "original", "orig", "all", "raw", "kmnist", "emnist", "qmnist", "fashion", "idx", "idx1",
                    "idx3", "ubyte", "uint8", "u8", "float32"}));
}

bool isKnown(std::string_view word, NamesOf names)
{
    return !splitFor(word, names).empty() || saysPictures(word, names) || saysLabels(word, names)
        || saysNothing(word, names) || word == "digits";
}

bool isLetter(char character)
{
    const char small = lowerCase(character);
    return small >= 'a' && small <= 'z';
}

/// "xtrain" -> "x", "train"; "testlabels" -> "test", "labels". A split and another word that are written as one.
void appendWord(std::vector<std::string>& words, std::string word, NamesOf names)
{
    if (word.empty())
        return;
    if (!isKnown(word, names))
        for (std::size_t at = 1; at < word.size(); ++at) {
            const std::string first = word.substr(0, at);
            const std::string second = word.substr(at);
            const bool oneIsSplit = splitFor(first, names).empty() != splitFor(second, names).empty();
            if (!oneIsSplit || !isKnown(first, names) || !isKnown(second, names))
                continue;
            words.push_back(first);
            words.push_back(second);
            return;
        }
    words.push_back(std::move(word));
}

/// The words of a name in small letters: apart at "_", "-", ".", "/" and blanks, and where a capital follows a small
/// letter.
std::vector<std::string> wordsOf(std::string_view text, NamesOf names)
{
    std::vector<std::string> words;
    std::string word;
    char before = ' ';
    for (const char character : text) {
        const bool separates = std::string_view("_-./ ").find(character) != std::string_view::npos;
        const bool capital = isLetter(character) && lowerCase(character) != character;
        const bool afterSmall = isLetter(before) && lowerCase(before) == before;
        if (separates || (capital && afterSmall))
            appendWord(words, std::exchange(word, {}), names);
        if (!separates)
            word += lowerCase(character);
        before = character;
    }
    appendWord(words, std::move(word), names);
    return words;
}

/// "train_images_x" says pictures twice; "data_labels" are labels.
std::optional<bool> bothKinds(
    const std::string& first, bool firstPictures, const std::string& second, bool secondPictures, NamesOf names)
{
    if (names == NamesOf::files)
        return std::nullopt;
    if (firstPictures == secondPictures)
        return firstPictures;
    const std::string& pictures = firstPictures ? first : second;
    const std::string& labels = firstPictures ? second : first;
    const bool anyData = isOneOf(pictures, {"data", "dataset", "image", "images", "img", "sample", "samples"});
    const bool onlyLabels = isOneOf(labels, {"y", "ys", "label", "labels", "lbl", "lbls", "target", "targets"});
    return anyData && onlyLabels ? std::optional(false) : std::nullopt;
}

std::optional<ArrayRole> roleIn(std::string_view key, NamesOf names)
{
    ArrayRole role{"", false};
    std::string kind; // the word that said it
    const std::vector<std::string> words = wordsOf(key, names);
    // "digits" alone are the pictures; "x_digits" are those of the split of that name, as a font sheet has it.
    const bool digitsIsSplit = std::ranges::any_of(
        words, [&](const auto& word) { return saysPictures(word, names) || saysLabels(word, names); });
    for (const std::string& word : words) {
        const bool isDigits = word == "digits";
        const bool pictures = saysPictures(word, names) || (isDigits && !digitsIsSplit);
        const bool labels = saysLabels(word, names);
        if (const std::string_view split = isDigits && digitsIsSplit ? "digits" : splitFor(word, names);
            !split.empty() && role.split.empty()) {
            role.split = split;
        } else if (pictures || labels) {
            const auto both =
                kind.empty() ? std::optional(pictures) : bothKinds(kind, role.pictures, word, pictures, names);
            if (!both)
                return std::nullopt;
            role.pictures = *both;
            kind = word;
        } else if (!saysNothing(word, names)) {
            return std::nullopt;
        }
    }
    if (kind.empty())
        return std::nullopt;
    if (role.split.empty())
        role.split = "train";
    return role;
}

} // namespace

std::optional<ArrayRole> roleOf(std::string_view key, NamesOf names)
{
    auto role = roleIn(key, names);
    if (role && names == NamesOf::arrays)
        role->customary = roleIn(key, NamesOf::files).has_value();
    return role;
}

std::string_view splitOfName(std::string_view name, NamesOf names)
{
    std::string_view split;
    for (const std::string& word : wordsOf(name, names)) {
        if (saysNothing(word, names))
            continue;
        if (!split.empty() || splitFor(word, names).empty())
            return {};
        split = splitFor(word, names);
    }
    return split;
}

std::vector<std::string> splitsByPosition(std::size_t count)
{
    if (count == 1)
        return {"train"};
    if (count == 2)
        return {"train", "test"};
    return count == 3 ? std::vector<std::string>{"train", "validation", "test"} : std::vector<std::string>();
}

std::optional<std::vector<ArrayRole>> rolesByPosition(std::span<const std::vector<std::uint64_t>> shapes)
{
    const auto pictures = static_cast<std::size_t>(
        std::ranges::count_if(shapes, [](const auto& shape) { return isShapeOfPictures(shape); }));
    const std::vector<std::string> splits = splitsByPosition(pictures);
    if (splits.empty() || shapes.size() != 2 * pictures)
        return std::nullopt;
    std::vector<ArrayRole> roles;
    std::array<std::size_t, 2> met{};
    for (const auto& shape : shapes) {
        const bool isPictures = isShapeOfPictures(shape);
        roles.push_back({splits[met[isPictures ? 1 : 0]++], isPictures});
    }
    return roles;
}

} // namespace engram
