#include "pictureSet.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <engram/eye/page.h>
#include <engram/eye/preprocessing.h>
#include <engram/formats/pictureFile.h>
#include <engram/try.h>

#include "heldContent.h"
#include "pictureLabels.h"

namespace engram {
namespace {

/// Of all splits together, as one split of another format may have; each takes 784 bytes.
constexpr std::size_t mostPicturesOfSet = 400'000;
/// A picture file has at most so many bytes, as one that is opened by itself.
constexpr std::size_t mostPictureBytes = std::size_t{128} << 20;
/// Of all pictures together that are not digits already: hours of work for the eye.
constexpr std::uint64_t mostPixelsOfSet = 100'000'000'000;

class PictureSetReader {
public:
    PictureSetReader(const FileGroup& group, const Origin& origin, const Progress& progress)
        : group_(group)
        , origin_(origin)
        , progress_(progress)
    {
    }

    Result<DataFile> read(const std::vector<std::string>& names, const std::string& split)
    {
        if (names.size() > mostPicturesOfSet)
            return failure(ErrorKind::tooLarge,
                Sentence::of("%1: it holds %2 pictures, more than %3", origin_.where, names.size(), mostPicturesOfSet));
        ENGRAM_TRY(PictureLabels labels, labelsOfPictures(group_, names, split));
        for (std::size_t i = 0; i < labels.pictures.size(); ++i) {
            ENGRAM_TRY(add(labels.pictures[i]));
            progress_(i + 1, labels.pictures.size());
        }
        if (throughEye_ > 0)
            turnDigitsOver();
        std::erase_if(splits_, [](const LabelledArrays& arrays) { return arrays.labels.empty(); });
        ENGRAM_TRY(DataFile data, makeDataFile(DataFormat::pictures, origin_, std::move(splits_)));
        std::ranges::move(labels.notes, std::back_inserter(data.readingNotes));
        if (throughEye_ > 0)
            data.readingNotes.push_back(
                Sentence::counted("%Ln pictures were not of 28 x 28 pixels: their ink was found, fitted and centred as "
                                  "that of MNIST's digits",
                    "%Ln picture was not of 28 x 28 pixels: its ink was found, fitted and centred as that of MNIST's "
                    "digits",
                    throughEye_));
        return data;
    }

private:
    Result<void> add(const LabelledPicture& picture)
    {
        if (progress_.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", group_.where()));
        ENGRAM_TRY(auto file, group_.open(picture.name, Progress(progress_.stopToken())));
        ENGRAM_TRY(const ByteBuffer bytes, readAll(file.content()));
        if (bytes.size() > mostPictureBytes)
            return failure(ErrorKind::tooLarge,
                Sentence::of("%1: a picture file may have at most 128 MiB", group_.shown(picture.name)));
        ENGRAM_TRY(DecodedPicture decoded, openPicture(bytes.span(), group_.shown(picture.name)));
        const GreyPicture levels =
            decoded.opacity.empty() ? std::move(decoded.grey) : onGround(decoded.grey, decoded.opacity);
        const bool isDigit = levels.width == digitSide && levels.height == digitSide;
        LabelledArrays& arrays =
            *std::ranges::find(splits_, picture.split, [](const LabelledArrays& each) { return each.split; });
        if (isDigit) {
            digitsAsTheyAre_.push_back({static_cast<std::size_t>(&arrays - splits_.data()), arrays.labels.size()});
            arrays.pixels.insert(arrays.pixels.end(), levels.pixels.begin(), levels.pixels.end());
        } else {
            ENGRAM_TRY(const DigitPixels digit, digitOf(levels, picture.name));
            arrays.pixels.insert(arrays.pixels.end(), digit.begin(), digit.end());
        }
        arrays.labels.push_back(picture.label);
        return {};
    }

    Result<DigitPixels> digitOf(const GreyPicture& levels, const std::string& name)
    {
        pixels_ += levels.pixels.size();
        if (pixels_ > mostPixelsOfSet)
            return failure(ErrorKind::tooLarge,
                Sentence::of("%1: its pictures have more than %2 pixels together; make them smaller", origin_.where,
                    mostPixelsOfSet));
        ++throughEye_;
        const DigitPixels digit = normaliseDigit(findInk(levels).ink);
        if (std::ranges::all_of(digit, [](std::uint8_t level) { return level == 0; }))
            return failure(
                ErrorKind::malformed, Sentence::of("%1: nothing is drawn in this picture", group_.shown(name)));
        return digit;
    }

    /// What came through the eye is light ink. Digits beside it are made so by their borders, each for itself: they are
    /// not of one kind, so nothing can be said of all of them together.
    void turnDigitsOver()
    {
        for (const auto& [split, index] : digitsAsTheyAre_) {
            const auto first = splits_[split].pixels.begin() + static_cast<std::ptrdiff_t>(index * digitPixels);
            const auto last = first + static_cast<std::ptrdiff_t>(digitPixels);
            if (looksLikeDarkInk({digitSide, digitSide, {first, last}}))
                std::transform(
                    first, last, first, [](std::uint8_t level) { return static_cast<std::uint8_t>(255 - level); });
        }
    }

    struct Place {
        std::size_t split; ///< in splits_
        std::size_t index; ///< in the split
    };

    const FileGroup& group_;
    const Origin& origin_;
    const Progress& progress_;
    std::vector<LabelledArrays> splits_{{"train", {}, {}}, {"validation", {}, {}}, {"test", {}, {}}};
    std::vector<Place> digitsAsTheyAre_;
    std::size_t throughEye_ = 0; ///< pictures of other sizes
    std::uint64_t pixels_ = 0; ///< that they had
};

} // namespace

Result<DataFile> readPictureSet(const FileGroup& group, const Origin& origin, const std::vector<std::string>& names,
    const std::string& split, const Progress& progress)
{
    return PictureSetReader(group, origin, progress).read(names, split);
}

} // namespace engram
