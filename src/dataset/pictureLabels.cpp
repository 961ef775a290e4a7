#include "pictureLabels.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

#include "formats/arrays/labelledArrays.h"

namespace engram {
namespace {

/// What is read, and what people take for pictures and openPicture() refuses with the way out.
constexpr std::array<std::string_view, 17> pictureExtensions{"png", "jpg", "jpeg", "webp", "bmp", "gif", "pbm", "pgm",
    "ppm", "pnm", "heic", "heif", "avif", "jxl", "tif", "tiff", "svg"};

constexpr bool isDigitCharacter(char character) noexcept
{
    return character >= '0' && character <= '9';
}

/// Calls `look` with the name of each folder above a file, the nearest first, until it says true.
template <class Look> bool lookUp(std::string_view name, Look look)
{
    for (std::size_t end = name.find_last_of("/\\"); end != std::string_view::npos;
         end = name.find_last_of("/\\", end == 0 ? std::string_view::npos : end - 1)) {
        if (end == 0)
            return false;
        const std::size_t before = name.find_last_of("/\\", end - 1);
        const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
        if (look(name.substr(start, end - start)))
            return true;
    }
    return false;
}

std::optional<std::uint8_t> labelOfFolders(std::string_view name)
{
    std::optional<std::uint8_t> label;
    lookUp(name, [&label](std::string_view folder) {
        if (folder.size() == 1 && isDigitCharacter(folder.front()))
            label = static_cast<std::uint8_t>(folder.front() - '0');
        return label.has_value();
    });
    return label;
}

std::string splitOfFolders(std::string_view name, const std::string& otherwise)
{
    std::string split = otherwise;
    lookUp(name, [&split](std::string_view folder) {
        const std::string_view said = splitOfName(folder);
        const bool isSplit = said == "train" || said == "validation" || said == "test";
        if (isSplit)
            split = said;
        return isSplit;
    });
    return split;
}

std::string stemOfPicture(const std::string& name)
{
    const std::string file = fileNameIn(name);
    return file.substr(0, file.find_last_of('.'));
}

/// The digits at both ends of a name that have no other digit beside them.
struct LoneDigits {
    std::optional<std::uint8_t> first;
    std::optional<std::uint8_t> last;
};

LoneDigits loneDigitsOf(const std::string& name)
{
    const std::string stem = stemOfPicture(name);
    LoneDigits digits;
    if (stem.empty())
        return digits;
    if (isDigitCharacter(stem.front()) && (stem.size() == 1 || !isDigitCharacter(stem[1])))
        digits.first = static_cast<std::uint8_t>(stem.front() - '0');
    if (isDigitCharacter(stem.back()) && (stem.size() == 1 || !isDigitCharacter(stem[stem.size() - 2])))
        digits.last = static_cast<std::uint8_t>(stem.back() - '0');
    return digits;
}

/// Labels by names: by the end at which every picture has a lone digit, if that is so at one end alone; else by the one
/// lone digit that each has.
class NameLabels {
public:
    explicit NameLabels(const FileGroup& group)
        : group_(group)
    {
    }
    void add(LabelledPicture& picture) { pictures_.push_back({&picture, loneDigitsOf(picture.name)}); }

    Result<void> label()
    {
        const bool allFirst =
            std::ranges::all_of(pictures_, [](const Named& named) { return named.digits.first.has_value(); });
        const bool allLast =
            std::ranges::all_of(pictures_, [](const Named& named) { return named.digits.last.has_value(); });
        for (Named& named : pictures_) {
            if (allFirst && !allLast)
                named.digits.last = named.digits.first;
            else if (allLast && !allFirst)
                named.digits.first = named.digits.last;
            ENGRAM_TRY(named.picture->label, labelOf(named));
        }
        return {};
    }
    [[nodiscard]] std::size_t size() const noexcept { return pictures_.size(); }

private:
    struct Named {
        LabelledPicture* picture;
        LoneDigits digits;
    };

    [[nodiscard]] Result<std::uint8_t> labelOf(const Named& named) const
    {
        const auto& [first, last] = named.digits;
        if (!first && !last)
            return failure(ErrorKind::malformed,
                Sentence::of("%1: nothing says which digit this picture is; put it into a folder called by its digit, "
                             "0 to 9, or let its name begin or end with the digit",
                    group_.shown(named.picture->name)));
        if (first && last && *first != *last)
            return failure(ErrorKind::malformed,
                Sentence::of("%1: its name begins with %2 and ends with %3, so nothing says which digit this picture "
                             "is; put it into a folder called by its digit, 0 to 9",
                    group_.shown(named.picture->name), *first, *last));
        return first ? *first : *last;
    }

    const FileGroup& group_;
    std::vector<Named> pictures_;
};

/// The number that a picture is called by; nothing for another name.
std::optional<std::uint64_t> numberOf(const LabelledPicture& picture)
{
    constexpr std::size_t mostFigures = 18;
    const std::string stem = stemOfPicture(picture.name);
    const bool isNumber = !stem.empty() && stem.size() <= mostFigures && std::ranges::all_of(stem, isDigitCharacter);
    return isNumber ? numberIn<std::uint64_t>(stem) : std::nullopt;
}

/// By their numbers where each has one of its own in its split, as those that Engram writes; else by their names.
void sortPictures(std::vector<LabelledPicture>& pictures)
{
    std::map<std::pair<std::string, std::uint64_t>, LabelledPicture*> byNumber;
    for (LabelledPicture& picture : pictures) {
        const auto number = numberOf(picture);
        if (!number || !byNumber.emplace(std::pair(picture.split, *number), &picture).second) {
            std::ranges::sort(pictures, {}, &LabelledPicture::name);
            return;
        }
    }
    std::vector<LabelledPicture> sorted;
    sorted.reserve(pictures.size());
    for (const auto& [number, picture] : byNumber)
        sorted.push_back(std::move(*picture));
    pictures = std::move(sorted);
}

} // namespace

bool isNamedAsPicture(const std::string& name)
{
    const std::string file = fileNameIn(name);
    const std::size_t dot = file.find_last_of('.');
    return dot != std::string::npos
        && std::ranges::find(pictureExtensions, lowerCase(file.substr(dot + 1))) != pictureExtensions.end();
}

bool liesInFolderOfDigit(const std::string& name)
{
    return labelOfFolders(name).has_value();
}

Result<PictureLabels> labelsOfPictures(
    const FileGroup& group, const std::vector<std::string>& names, const std::string& split)
{
    PictureLabels labels;
    labels.pictures.reserve(names.size()); // pointers into it are kept
    NameLabels byName(group);
    for (const std::string& name : names) {
        labels.pictures.push_back({name, splitOfFolders(name, split), 0});
        if (const auto label = labelOfFolders(name))
            labels.pictures.back().label = *label;
        else
            byName.add(labels.pictures.back());
    }
    ENGRAM_TRY(byName.label());
    if (const std::size_t byFolder = names.size() - byName.size(); byFolder > 0)
        labels.notes.push_back(Sentence::counted(
            "%Ln pictures are what their folders are called", "%Ln picture is what its folder is called", byFolder));
    if (byName.size() > 0)
        labels.notes.push_back(Sentence::counted("%Ln pictures are the digit with which their names begin or end",
            "%Ln picture is the digit with which its name begins or ends", byName.size()));
    sortPictures(labels.pictures);
    return labels;
}

} // namespace engram
