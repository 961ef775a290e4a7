#include "partFiles.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

#include "formats/csv/csvLines.h"
#include "formats/csv/csvPart.h"
#include "formats/foreign/foreignContent.h"
#include "formats/idx/idxReader.h"
#include "formats/npy/npyArray.h"
#include "formats/npy/npzPart.h"
#include "formats/pickle/picklePart.h"
#include "formats/pickle/pickleReader.h"
#include "formats/sheet/textSheet.h"
#include "formats/zip/zipDirectory.h"
#include "heldContent.h"
#include "partName.h"
#include "pictureTurns.h"
#include "transferError.h"
#include "zipContent.h"

namespace engram {
namespace {

Result<IdxArray> partOf(const ByteBuffer& npy, const Sentence& what)
{
    ENGRAM_TRY(const ArrayView array, readNpyArray(npy.span(), what));
    const bool flat =
        array.shape.size() == 1 || (array.shape.size() == 2 && (array.shape[1] <= 10 || array.shape[0] == 1));
    if (flat)
        return labelsOf(array, what).map([](auto labels) { return IdxArray{false, std::move(labels)}; });
    return picturesOf(array, what).map([](auto pixels) { return IdxArray{true, std::move(pixels)}; });
}

Result<IdxArray> readNpyPart(ByteReader& reader)
{
    ENGRAM_TRY(const ByteBuffer bytes, readAll(reader));
    return partOf(bytes, Sentence::quoted(reader.where()));
}

Result<IdxArray> readNpzPart(ByteReader& reader)
{
    const std::string& where = reader.where();
    ENGRAM_TRY(const ByteBuffer zip, readAll(reader));
    const ZipContent content = zipContentOf(zip.span());
    if (content.kind == ZipContent::foreign)
        return failure(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, content.refusal));
    if (content.kind == ZipContent::arrays) {
        ENGRAM_TRY(const auto array, onlyArrayOf(zip.span(), where));
        if (array)
            return partOf(*array, Sentence::quoted(where));
        return failure(ErrorKind::malformed,
            Sentence::of("%1: this NPZ file holds several arrays; pictures or labels alone are one", where));
    }
    return failure(ErrorKind::unsupported,
        content.kind == ZipContent::files
            ? Sentence::of("%1: this is a zip archive; unpack it to use the labels or pictures in it", where)
            : Sentence::of("%1: this is a spreadsheet; save its labels or pictures as CSV", where));
}

std::string_view viewOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Of what is neither IDX nor anything else that pictures or labels alone are read from.
tl::unexpected<Error> refuseUnknownPart(ByteReader& reader)
{
    const std::string& where = reader.where();
    const std::string_view start = viewOf(reader.peek(foreignBytes));
    if (start.empty())
        return failure(ErrorKind::malformed, Sentence::of("%1: the file is empty", where));
    if (const auto foreign = knownForeign(start))
        return failure(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, foreign->what));
    if (!beginsAsText(start.substr(0, startBytes)))
        return failure(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, describeUnknown(start)));
    const std::string_view text = trimmed(start);
    const bool isOneLine = text.find('\n') == std::string_view::npos && start.size() < foreignBytes;
    if (isOneLine && text.find_first_not_of("0123456789 .,;\t") == std::string_view::npos)
        return failure(ErrorKind::unsupported,
            Sentence::of("%1: its labels stand in one line; write each of them on a line of its own", where));
    return failure(ErrorKind::malformed,
        Sentence::of("%1: this text holds neither pictures nor labels alone: a line should have 784 levels, one digit "
                     "0-9, or ten numbers (one-hot)",
            where));
}

PartArray asPart(IdxArray array)
{
    return {std::move(array), false};
}

/// Of the file at `path`; empty if it is a member of an archive.
Result<PartArray> readOther(GroupFile file, bool pictures, const std::filesystem::path& path, const Progress& progress)
{
    auto read = readPart(file.content(), progress);
    if (!read)
        return tl::unexpected(withSignOfTransfer(read.error(), path));
    PartArray& array = *read;
    if (array.pictures != pictures)
        return failure(ErrorKind::malformed,
            pictures ? Sentence::of("%1: this should hold pictures, but holds labels", file.content().where())
                     : Sentence::of("%1: this should hold labels, but holds pictures", file.content().where()));
    return std::move(array);
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
        if (!mayBePart(pictures.content()))
            continue; // another file with such a name
        ENGRAM_TRY(auto one, readOther(std::move(pictures), true, pathIn(group, name), progress));
        ENGRAM_TRY(auto other, readOther(std::move(labels), false, pathIn(group, partners.front()), progress));
        splits.push_back(paired(part.split, std::move(one), std::move(other)));
        met.insert(part.split);
    }
    return splits;
}

Sentence heldAlone(DataFormat format, bool pictures)
{
    switch (format) {
    case DataFormat::idx:
        return pictures ? Sentence::of("this IDX file holds only pictures")
                        : Sentence::of("this IDX file holds only labels");
    case DataFormat::csv:
        return pictures ? Sentence::of("this CSV file holds only pictures")
                        : Sentence::of("this CSV file holds only labels");
    case DataFormat::npz:
        return pictures ? Sentence::of("this NPZ file holds only pictures")
                        : Sentence::of("this NPZ file holds only labels");
    case DataFormat::pickle:
        return pictures ? Sentence::of("this pickle holds only pictures")
                        : Sentence::of("this pickle holds only labels");
    default:
        return pictures ? Sentence::of("this NumPy array holds only pictures")
                        : Sentence::of("this NumPy array holds only labels");
    }
}

tl::unexpected<Error> refuseAlone(const OpenedPart& opened, DataFormat format)
{
    const auto customary = customaryPartner(fileNameIn(opened.name));
    const bool pictures = opened.array.pictures;
    const Sentence held = heldAlone(format, pictures);
    if (customary)
        return failure(
            ErrorKind::notFound, Sentence::of("%1: %2, and beside it there is no %3", opened.where, held, *customary));
    const std::string extension = format == DataFormat::csv ? ".csv"
        : format == DataFormat::npz                         ? ".npz"
        : format == DataFormat::pickle                      ? ".pkl"
                                                            : ".npy";
    const std::string examples = "train_images" + extension + ", train_labels" + extension;
    const Sentence named = format == DataFormat::idx ? Sentence::of("as MNIST's are (train-images-idx3-ubyte)")
                                                     : Sentence::quoted("(" + examples + ")");
    return failure(ErrorKind::notFound,
        pictures
            ? Sentence::of("%1: %2, and beside it is no file named for the labels %3", opened.where, held, named)
            : Sentence::of("%1: %2, and beside it is no file named for the pictures %3", opened.where, held, named));
}

} // namespace

std::filesystem::path pathIn(const FileGroup& group, const std::string& name)
{
    return group.isArchive() ? std::filesystem::path() : std::filesystem::path(group.where()) / name;
}

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

Result<PartArray> partOfArray(const ByteBuffer& npy, const std::string& where)
{
    return partOf(npy, Sentence::quoted(where)).map(asPart);
}

bool mayBePart(ByteReader& reader)
{
    const std::string_view start = viewOf(reader.peek(startBytes));
    if (beginsAsZip(start))
        return nameOfFirstMember(reader.peek(startBytes)).ends_with(".npy");
    return beginsAsPart(start) || textPartOf(reader) || (beginsAsPickle(start) && !knownForeign(start));
}

Result<PartArray> readPart(ByteReader& reader, const Progress& progress)
{
    const std::string_view start = viewOf(reader.peek(startBytes));
    if (reader.failed())
        return reader.failure();
    if (beginsAsNpy(start))
        return readNpyPart(reader).map(asPart);
    if (beginsAsZip(start))
        return readNpzPart(reader).map(asPart);
    if (textPartOf(reader))
        return readCsvPart(reader, progress).map([](CsvPart part) {
            return PartArray{{part.pictures, std::move(part.values)}, part.firstMayBeName};
        });
    if (beginsAsIdx(viewOf(reader.peek(startBytes))))
        return readIdxArray(reader).map(asPart);
    if (beginsAsPickle(viewOf(reader.peek(startBytes))) && !knownForeign(viewOf(reader.peek(foreignBytes))))
        return readPicklePart(reader).map([](PicklePart part) {
            return PartArray{{part.pictures, std::move(part.values)}, false};
        });
    return refuseUnknownPart(reader);
}

Result<DataFile> readPartsAround(const FileGroup& group, OpenedPart opened, DataFormat format,
    const std::filesystem::path& labels, const Progress& progress)
{
    const std::vector<std::string> names = group.names(progress).names;
    const PartName own = partNameOf(opened.name);
    std::vector<LabelledArrays> splits;
    if (!labels.empty()) {
        ENGRAM_TRY(auto file, InflatedFile::open(labels, progress));
        ENGRAM_TRY(auto other, readOther(GroupFile(std::move(file)), !opened.array.pictures, labels, progress));
        splits.push_back(paired(own.split, std::move(opened.array), std::move(other)));
    } else {
        const auto partners = partnersOf(opened.name, opened.array.pictures, names);
        if (partners.empty())
            return refuseAlone(opened, format);
        ENGRAM_TRY(auto file, group.open(partners.front(), progress));
        ENGRAM_TRY(
            auto other, readOther(std::move(file), !opened.array.pictures, pathIn(group, partners.front()), progress));
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
