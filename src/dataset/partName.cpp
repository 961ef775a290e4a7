#include "partName.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <engram/text.h>

#include "fileGroup.h"
#include "formats/arrays/labelledArrays.h"

namespace engram {
namespace {

/// Words of how a file is written, not of what is in it; idx2 and int are QMNIST's.
bool saysHow(const std::string& word)
{
    static constexpr std::array<std::string_view, 18> words{"idx", "idx1", "idx2", "idx3", "idx4", "ubyte", "byte",
        "int", "float", "gz", "npy", "npz", "csv", "tsv", "txt", "pkl", "pickle", ""};
    return std::ranges::find(words, word) != words.end();
}

std::vector<std::string> wordsOf(const std::string& name)
{
    std::vector<std::string> words(1);
    for (const char character : name) {
        if (std::string_view("-._ ()").find(character) != std::string_view::npos)
            words.emplace_back();
        else
            words.back() += character;
    }
    return words;
}

/// Browsers call a file that they fetch again "NAME (1)".
std::string withoutCopyNumber(std::string name)
{
    const std::size_t open = name.find(" (");
    const std::size_t close = name.find(')', std::min(open, name.size()));
    const bool isNumber =
        close != std::string::npos && close > open + 2 && name.find_first_not_of("0123456789", open + 2) == close;
    return isNumber ? name.erase(open, close - open + 1) : name;
}

/// The name with its first `from` replaced; nothing if it has none.
std::optional<std::string> replaced(std::string name, std::string_view from, std::string_view to)
{
    const std::size_t at = name.find(from);
    if (at == std::string::npos)
        return std::nullopt;
    return name.replace(at, from.size(), to);
}

/// "npy.gz" and the like: how a file is written.
std::string wayOf(const std::string& name)
{
    std::string way;
    for (const std::string& word : wordsOf(lowerCase(fileNameIn(name))))
        if (!word.empty() && saysHow(word) && !word.starts_with("idx") && word != "int")
            way += word + ".";
    return way;
}

} // namespace

PartName partNameOf(const std::string& fileName)
{
    PartName part{"train", std::nullopt, {}};
    bool hasSplit = false;
    for (const std::string& word : wordsOf(withoutCopyNumber(fileNameIn(fileName)))) {
        if (saysHow(lowerCase(word)))
            continue;
        const std::string_view split = splitOfName(word, NamesOf::files);
        const auto role = roleOf(word, NamesOf::files);
        const bool isRole = role && lowerCase(word) != "digits"; // the name of a set here: "emnist-digits"
        if (isRole)
            part.pictures = part.pictures.value_or(true) && role->pictures; // "data-labels" are labels
        if (!hasSplit && !split.empty())
            part.split = split;
        else if (!hasSplit && isRole && role->split != "train")
            part.split = role->split; // "testX"
        hasSplit = hasSplit || !split.empty();
        if (!isRole && split.empty())
            part.set += (part.set.empty() ? "" : "-") + word;
    }
    const std::string folder = fileName.substr(0, fileName.size() - fileNameIn(fileName).size());
    const std::string_view split =
        splitOfName(fileNameIn(folder.substr(0, folder.find_last_not_of("/\\") + 1)), NamesOf::files);
    if (!hasSplit && part.split == "train" && !split.empty())
        part.split = split; // "test/images.npy"
    return part;
}

std::optional<std::string> customaryPartner(const std::string& fileName)
{
    const bool pictures = fileName.find("images") != std::string::npos;
    const auto partner = pictures ? replaced(fileName, "images", "labels") : replaced(fileName, "labels", "images");
    if (!partner)
        return std::nullopt;
    const auto renamed = pictures ? replaced(*partner, "idx3", "idx1") : replaced(*partner, "idx1", "idx3");
    return renamed ? renamed : partner;
}

std::vector<std::string> partnersOf(const std::string& fileName, bool pictures, const std::vector<std::string>& names)
{
    const PartName own = partNameOf(fileName);
    const auto isPartner = [&](const std::string& name) {
        const PartName part = partNameOf(name);
        return name != fileName && part.pictures == !pictures && part.split == own.split
            && equalWithoutCase(part.set, own.set);
    };
    std::vector<std::string> partners;
    std::ranges::copy_if(names, std::back_inserter(partners), isPartner);
    // "mnist.npy" and "labels.npy": one name says nothing of its kind, the other nothing of its set.
    if (partners.empty() && pictures && !own.pictures)
        std::ranges::copy_if(names, std::back_inserter(partners), [&](const std::string& name) {
            const PartName part = partNameOf(name);
            return part.pictures == false && part.set.empty() && part.split == own.split
                && wayOf(name) == wayOf(fileName);
        });
    const auto customary = customaryPartner(fileNameIn(fileName));
    std::ranges::stable_sort(partners, {}, [&](const std::string& name) {
        return customary == fileNameIn(name) ? 0 : wayOf(name) == wayOf(fileName) ? 1 : 2;
    });
    return partners;
}

} // namespace engram
