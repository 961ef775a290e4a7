#include "partFiles.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <engram/try.h>

#include "formats/csv/csvLines.h"
#include "formats/csv/csvPart.h"
#include "formats/idx/idxReader.h"
#include "formats/npy/npyArray.h"
#include "formats/sheet/textSheet.h"
#include "heldContent.h"
#include "partName.h"
#include "pictureTurns.h"

namespace engram {
namespace {

Result<IdxArray> readNpyPart(ByteReader& reader)
{
    ENGRAM_TRY(const ByteBuffer bytes, readAll(reader));
    ENGRAM_TRY(const ArrayView array, readNpyArray(bytes.span(), Sentence::quoted(reader.where())));
    const bool flat =
        array.shape.size() == 1 || (array.shape.size() == 2 && (array.shape[1] <= 10 || array.shape[0] == 1));
    if (flat)
        return labelsOf(array, Sentence::quoted(reader.where())).map([](auto labels) {
            return IdxArray{false, std::move(labels)};
        });
    return picturesOf(array, Sentence::quoted(reader.where())).map([](auto pixels) {
        return IdxArray{true, std::move(pixels)};
    });
}

PartArray asPart(IdxArray array)
{
    return {std::move(array), false};
}

Result<PartArray> readOther(GroupFile file, bool pictures, const Progress& progress)
{
    ENGRAM_TRY(auto array, readPart(file.content(), progress));
    if (array.pictures != pictures)
        return failure(ErrorKind::malformed,
            pictures ? Sentence::of("%1: this should hold pictures, but holds labels", file.content().where())
                     : Sentence::of("%1: this should hold labels, but holds pictures", file.content().where()));
    return array;
}

LabelledArrays paired(std::string split, PartArray one, PartArray other)
{
    if (!one.pictures)
        std::swap(one, other);
    if (other.firstMayBeName && other.values.size() == one.values.size() / digitPixels + 1)
        other.values.erase(other.values.begin()); // one label more than there are pictures: it is a name
    return {std::move(split), std::move(one.values), std::move(other.values)};
}

/// The splits besides `own` of the same set of which both files are there.
Result<std::vector<LabelledArrays>> readOtherSplits(
    const FileGroup& group, const PartName& own, const std::vector<std::string>& names, const Progress& progress)
{
    std::vector<LabelledArrays> splits;
    std::set<std::string> met{own.split};
    for (const std::string& name : names) {
        const PartName part = partNameOf(name);
        if (part.pictures != true || part.set != own.set || met.contains(part.split))
            continue;
        const auto partners = partnersOf(name, true, names);
        if (partners.empty())
            continue;
        ENGRAM_TRY(auto pictures, group.open(name, progress));
        ENGRAM_TRY(auto labels, group.open(partners.front(), progress));
        const auto start = pictures.content().peek(startBytes);
        if (!beginsAsPart({reinterpret_cast<const char*>(start.data()), start.size()})
            && textPartOf(pictures.content()) != true)
            continue; // another file with such a name
        ENGRAM_TRY(auto one, readOther(std::move(pictures), true, progress));
        ENGRAM_TRY(auto other, readOther(std::move(labels), false, progress));
        splits.push_back(paired(part.split, std::move(one), std::move(other)));
        met.insert(part.split);
    }
    return splits;
}

tl::unexpected<Error> refuseAlone(const OpenedPart& opened, DataFormat format)
{
    const auto customary = customaryPartner(fileNameIn(opened.name));
    const bool pictures = opened.array.pictures;
    const Sentence held = format == DataFormat::idx ? (pictures ? Sentence::of("this IDX file holds only pictures")
                                                                : Sentence::of("this IDX file holds only labels"))
        : format == DataFormat::csv                 ? (pictures ? Sentence::of("this CSV file holds only pictures")
                                                                : Sentence::of("this CSV file holds only labels"))
                                                    : (pictures ? Sentence::of("this NumPy array holds only pictures")
                                                                : Sentence::of("this NumPy array holds only labels"));
    if (customary)
        return failure(
            ErrorKind::notFound, Sentence::of("%1: %2, and beside it there is no %3", opened.where, held, *customary));
    const std::string examples =
        format == DataFormat::csv ? "train_images.csv, train_labels.csv" : "train_images.npy, train_labels.npy";
    const Sentence named = format == DataFormat::idx ? Sentence::of("as MNIST's are (train-images-idx3-ubyte)")
                                                     : Sentence::quoted("(" + examples + ")");
    return failure(ErrorKind::notFound,
        pictures
            ? Sentence::of("%1: %2, and beside it is no file named for the labels %3", opened.where, held, named)
            : Sentence::of("%1: %2, and beside it is no file named for the pictures %3", opened.where, held, named));
}

} // namespace

bool beginsAsPart(std::string_view start) noexcept
{
    return beginsAsIdx(start) || beginsAsNpy(start);
}

std::optional<bool> textPartOf(ByteReader& reader)
{
    const auto start = reader.peek(longestCsvLine);
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    return beginsAsText(text.substr(0, startBytes)) ? csvPartOf(text) : std::nullopt;
}

Result<PartArray> readPart(ByteReader& reader, const Progress& progress)
{
    const auto start = reader.peek(startBytes);
    if (beginsAsNpy({reinterpret_cast<const char*>(start.data()), start.size()}))
        return readNpyPart(reader).map(asPart);
    if (textPartOf(reader))
        return readCsvPart(reader, progress).map([](CsvPart part) {
            return PartArray{{part.pictures, std::move(part.values)}, part.firstMayBeName};
        });
    return readIdxArray(reader).map(asPart);
}

Result<DataFile> readPartsAround(const FileGroup& group, OpenedPart opened, DataFormat format,
    const std::filesystem::path& labels, const Progress& progress)
{
    const std::vector<std::string> names = group.names(progress).names;
    const PartName own = partNameOf(opened.name);
    std::vector<LabelledArrays> splits;
    if (!labels.empty()) {
        ENGRAM_TRY(auto file, InflatedFile::open(labels, progress));
        ENGRAM_TRY(auto other, readOther(GroupFile(std::move(file)), !opened.array.pictures, progress));
        splits.push_back(paired(own.split, std::move(opened.array), std::move(other)));
    } else {
        const auto partners = partnersOf(opened.name, opened.array.pictures, names);
        if (partners.empty())
            return refuseAlone(opened, format);
        ENGRAM_TRY(auto file, group.open(partners.front(), progress));
        ENGRAM_TRY(auto other, readOther(std::move(file), !opened.array.pictures, progress));
        splits.push_back(paired(own.split, std::move(opened.array), std::move(other)));
        ENGRAM_TRY(auto others, readOtherSplits(group, own, names, progress));
        std::ranges::move(others, std::back_inserter(splits));
    }
    const std::string name = own.set.empty() ? std::string(nameOf(format)) + " digits" : own.set;
    ENGRAM_TRY(auto data, makeDataFile(format, {opened.where, name}, std::move(splits)));
    data.findings.namedTransposed =
        isNamedAsEmnist(opened.name); // EMNIST has a set of MNIST's sizes and so of its name
    return data;
}

} // namespace engram
