#include "labelledFile.h"

#include <algorithm>
#include <utility>

#include <engram/plural.h>

#include "pictureTurns.h"

namespace engram {

namespace {

constexpr std::size_t maximumPictures = 400'000; // a split; MNIST has 60,000 and its largest relative 240,000

int placeOf(std::string_view split)
{
    return split == "train" ? 0 : split == "validation" ? 1 : 2;
}

bool hasSizesOfMnist(const std::vector<LabelledArrays>& splits)
{
    std::vector<std::size_t> sizes;
    sizes.reserve(splits.size());
    for (const LabelledArrays& split : splits)
        sizes.push_back(split.labels.size());
    return sizes == std::vector<std::size_t>{60'000, 10'000}
    || sizes == std::vector<std::size_t>{50'000, 10'000, 10'000};
}

} // namespace

Result<DataFile> makeDataFile(DataFormat format, const Origin& origin, std::vector<LabelledArrays> splits)
{
    std::stable_sort(splits.begin(), splits.end(),
        [](const LabelledArrays& a, const LabelledArrays& b) { return placeOf(a.split) < placeOf(b.split); });

    DataFile file{};
    file.name = hasSizesOfMnist(splits) ? "MNIST" : origin.name;
    file.format = format;
    fillBinaryInk(splits, file.readingNotes);
    noteFaintInk(splits, file.readingNotes);
    if (splits.empty())
        return failure(ErrorKind::malformed, Sentence::of("%1: there are no pictures with labels in it", origin.where));
    for (LabelledArrays& split : splits) {
        const std::size_t pictures = split.pixels.size() / digitPixels;
        if (pictures != split.labels.size())
            return failure(ErrorKind::malformed,
                Sentence::of("%1: %2 has %3, but %4", origin.where, split.split,
                    Sentence::counted("%n pictures", "%n picture", pictures),
                    Sentence::counted("%n labels", "%n label", split.labels.size())));
        if (split.labels.empty())
            return failure(ErrorKind::malformed, Sentence::of("%1: %2 is empty", origin.where, split.split));
        if (pictures > maximumPictures)
            return failure(ErrorKind::tooLarge,
                Sentence::of(
                    "%1: %2 has %3 pictures, more than %4", origin.where, split.split, pictures, maximumPictures));
        for (const Sentence& note : split.notes)
            if (std::ranges::find(file.readingNotes, note) == file.readingNotes.end())
                file.readingNotes.push_back(note);
        auto digits = std::make_shared<DigitSet>(Source{file.name, split.split});
        digits->assign(std::move(split.pixels), std::move(split.labels));
        file.splits.push_back({split.split, std::move(digits)});
    }
    return file;
}

} // namespace engram
