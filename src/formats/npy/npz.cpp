#include "npz.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include <engram/text.h>
#include <engram/try.h>

#include "files/unicode.h"
#include "formats/arrays/arrayChoice.h"
#include "formats/arrays/labelledArrays.h"
#include "formats/arrays/labelledRows.h"
#include "formats/zip/zipArchive.h"
#include "formats/zip/zipWriter.h"
#include "npyArray.h"

namespace engram {
namespace {

constexpr std::string_view npySuffix = ".npy";

/// MNIST as 8-byte numbers comes to 359 MiB for its 60,000 training pictures and 419 MiB in all.
constexpr ZipLimits npzLimits{.memberBytes = std::uint64_t{400} << 20U, .totalBytes = std::uint64_t{512} << 20U};

/// "x_train" of "x_train.npy" or "data/x_train.npy"; empty for a member that is no array.
std::string keyOf(std::string_view member)
{
    if (!member.ends_with(npySuffix))
        return {};
    member.remove_suffix(npySuffix.size());
    return std::string(member.substr(member.find_last_of("/\\") + 1));
}

/// What its name says, and of "train/x.npy" the folder's.
std::optional<ArrayRole> roleOfMember(const std::string& member)
{
    const std::string key = keyOf(member);
    auto role = roleOf(key);
    const std::size_t end = member.find_last_of("/\\");
    if (!role || end == std::string::npos)
        return role;
    const std::string folder = member.substr(0, end);
    const std::string_view split = splitOfName(folder.substr(folder.find_last_of("/\\") + 1));
    if (role->split == "train" && !split.empty()) { // which a name without a split is, too
        role->split = split;
        role->customary = role->customary && split != evaluationSplit;
    }
    return role;
}

Sentence nameOf(const ZipArchive& archive, const std::string& member)
{
    return Sentence::of("%1: array '%2'", shownText(archive.where()), shownText(keyOf(member)));
}

Result<std::vector<std::uint8_t>> readMember(const ZipArchive& archive, const std::string& member, bool pictures)
{
    const Sentence what = nameOf(archive, member);
    ENGRAM_TRY(const auto bytes, archive.read(member));
    ENGRAM_TRY(const auto array, readNpyArray(bytes.span(), what));
    return pictures ? picturesOf(array, what) : labelsOf(array, what);
}

std::string listOfKeys(const ZipArchive& archive)
{
    std::string list;
    constexpr std::size_t most = 8;
    std::size_t count = 0;
    for (const ZipMember& member : archive.members())
        if (const std::string key = keyOf(member.name); !key.empty() && count++ < most)
            list += (list.empty() ? "'" : ", '") + shownText(key) + "'";
    return count > most ? list + ", ..." : list;
}

/// Whether numpy.savez() named it: "arr_0", "arr_1", ... for arrays that were given without names.
std::optional<std::size_t> positionIn(const std::string& key)
{
    constexpr std::string_view prefix = "arr_";
    return key.starts_with(prefix) ? numberIn<std::size_t>(key.substr(prefix.size())) : std::nullopt;
}

/// The shape that the header of a member says; nothing where it is no array that can be read.
std::vector<std::uint64_t> shapeOfMember(const ZipArchive& archive, const std::string& member)
{
    constexpr std::size_t longestUsual = 4'096; // of a header; numpy's have 128 bytes
    const ByteBuffer start = archive.start(member, longestUsual);
    auto array = readNpyArray(start.span(), {});
    return array ? std::move(array->shape) : std::vector<std::uint64_t>();
}

std::vector<NamedArray> arraysByName(const ZipArchive& archive)
{
    std::vector<NamedArray> arrays;
    for (const ZipMember& member : archive.members())
        if (const std::string key = keyOf(member.name); !key.empty())
            arrays.push_back(
                {member.name, roleOfMember(member.name), splitOfName(key), shapeOfMember(archive, member.name)});
    return arrays;
}

/// Arrays without names, in the order in which they were given; their shapes say what they are.
Result<std::vector<NamedArray>> arraysByPosition(const ZipArchive& archive)
{
    std::map<std::size_t, std::string> ordered;
    for (const ZipMember& member : archive.members())
        if (const auto position = positionIn(keyOf(member.name)))
            ordered.emplace(*position, member.name);
    constexpr std::size_t most = 6; // train, validation and test
    std::vector<NamedArray> arrays;
    if (ordered.size() > most)
        return arrays;
    std::vector<std::vector<std::uint64_t>> shapes;
    for (const auto& [position, name] : ordered) {
        ENGRAM_TRY(const auto bytes, archive.read(name));
        ENGRAM_TRY(const auto array, readNpyArray(bytes.span(), nameOf(archive, name)));
        shapes.push_back(array.shape);
    }
    auto roles = rolesByPosition(shapes);
    if (!roles && std::ranges::all_of(shapes, [](const auto& shape) { return isShapeOfLabelledRows(shape); })) {
        roles.emplace();
        for (std::string& split : splitsByPosition(shapes.size()))
            roles->push_back({std::move(split), true});
    }
    if (roles && roles->size() == shapes.size())
        for (const auto& [position, name] : ordered)
            arrays.push_back({name, (*roles)[arrays.size()], {}, shapes[arrays.size()]});
    return arrays;
}

/// Reads the arrays of a split, one at a time: the bytes of each are gone before the next.
class SplitReader {
public:
    SplitReader(const ZipArchive& archive, std::span<const NamedArray> arrays)
        : archive_(archive)
        , arrays_(arrays)
    {
    }
    Result<LabelledArrays> read(const ArrayChoice::Split& split) const
    {
        if (split.areRows)
            return readRows(arrays_[split.pictures[0]].name, split.name);
        if (split.pictures.empty() || split.labels.empty()) {
            const std::string known =
                shownText(keyOf(arrays_[split.pictures.empty() ? split.labels[0] : split.pictures[0]].name));
            return failure(ErrorKind::malformed,
                split.pictures.empty() ? Sentence::of("%1: '%2' has no pictures beside it", archive_.where(), known)
                                       : Sentence::of("%1: '%2' has no labels beside it", archive_.where(), known));
        }
        LabelledArrays read{split.name, {}, {}};
        ENGRAM_TRY(read.pixels, readOneOf(split.pictures, true));
        ENGRAM_TRY(read.labels, readOneOf(split.labels, false));
        return read;
    }

private:
    Result<LabelledArrays> readRows(const std::string& member, const std::string& split) const
    {
        ENGRAM_TRY(const auto bytes, archive_.read(member));
        ENGRAM_TRY(const auto array, readNpyArray(bytes.span(), nameOf(archive_, member)));
        return labelledRowsOf(array, split, nameOf(archive_, member));
    }

    /// Several are one if they are the same numbers in other shapes: N x 784 and N x 28 x 28.
    Result<std::vector<std::uint8_t>> readOneOf(std::span<const std::size_t> places, bool pictures) const
    {
        const NamedArray& first = arrays_[places.front()];
        ENGRAM_TRY(auto numbers, readMember(archive_, first.name, pictures));
        for (const std::size_t place : places.subspan(1)) {
            const NamedArray& other = arrays_[place];
            const auto same = other.shape == first.shape
                ? Result<std::vector<std::uint8_t>>(std::vector<std::uint8_t>())
                : readMember(archive_, other.name, pictures);
            if (!same || *same != numbers)
                return failure(ErrorKind::malformed,
                    Sentence::of("%1 says the same as '%2'; there may be only one of them",
                        nameOf(archive_, other.name), shownText(keyOf(first.name))));
        }
        return numbers;
    }

    const ZipArchive& archive_;
    std::span<const NamedArray> arrays_;
};

} // namespace

Result<NpzArrays> readNpz(std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress)
{
    ENGRAM_TRY(const auto archive, ZipArchive::open(bytes, where, npzLimits));
    std::vector<NamedArray> arrays = arraysByName(archive);
    NpzArrays complete;
    ArrayChoice choice = chooseArrays(arrays);
    if (choice.splits.empty()) {
        complete.byPosition = true;
        ENGRAM_TRY(arrays, arraysByPosition(archive));
        choice = chooseArrays(arrays);
    }
    if (choice.splits.empty())
        return failure(ErrorKind::malformed,
            Sentence::of("%1: no array is called x_train, y_train, train_images, ... ; there are: %2", archive.where(),
                listOfKeys(archive)));
    std::ranges::sort(choice.splits, {}, &ArrayChoice::Split::name);
    for (const ArrayChoice::Split& split : choice.splits) {
        if (progress.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", where));
        ENGRAM_TRY(auto read, SplitReader(archive, arrays).read(split));
        complete.splits.push_back(std::move(read));
    }
    for (const std::size_t place : choice.passedOver)
        complete.passedOver.push_back(keyOf(arrays[place].name));
    return complete;
}

Result<ByteBuffer> npzArchive(std::span<const LabelledView> splits)
{
    ZipWriter writer;
    for (const LabelledView& split : splits) {
        const std::string suffix = "_" + split.split + std::string(npySuffix);
        const std::array<std::uint64_t, 3> shape{split.labels.size(), digitSide, digitSide};
        writer.add("x" + suffix, npyHeader(shape), split.pixels);
        writer.add("y" + suffix, npyHeader(std::span(shape).first(1)), split.labels);
    }
    return writer.finish();
}

} // namespace engram
