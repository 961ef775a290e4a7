#include "npz.h"

#include <array>
#include <map>
#include <optional>

#include <engram/text.h>
#include <engram/try.h>

#include "files/unicode.h"
#include "formats/arrays/labelledArrays.h"
#include "formats/zip/zipArchive.h"
#include "formats/zip/zipWriter.h"
#include "npyArray.h"

namespace engram {
namespace {

constexpr std::string_view npySuffix = ".npy";

/// MNIST as 8-byte numbers comes to 359 MiB for its 60,000 training pictures and 419 MiB in all.
constexpr ZipLimits npzLimits{.memberBytes = std::uint64_t{400} << 20U, .totalBytes = std::uint64_t{512} << 20U};

struct SplitArrays {
    LabelledArrays arrays;
    std::string picturesName; ///< of the member; empty before it was met
    std::string labelsName;
};

struct NamedMember {
    std::string name;
    ArrayRole role;
};

struct MembersWithRoles {
    std::vector<NamedMember> named;
    bool byPosition = false;
};

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
    if (role->split == "train" && !split.empty()) // which a name without a split is, too
        role->split = split;
    return role;
}

/// Reads one member into its place among the splits. Its bytes are gone when this returns.
Result<void> readMember(const ZipArchive& archive, const NamedMember& member, SplitArrays& split)
{
    const bool pictures = member.role.pictures;
    const Sentence what = Sentence::of("%1: array '%2'", shownText(archive.where()), shownText(keyOf(member.name)));
    std::string& taken = pictures ? split.picturesName : split.labelsName;
    if (!taken.empty())
        return failure(ErrorKind::malformed,
            Sentence::of("%1 says the same as '%2'; there may be only one of them", what, shownText(keyOf(taken))));
    taken = member.name;
    ENGRAM_TRY(const auto bytes, archive.read(member.name));
    ENGRAM_TRY(const auto array, readNpyArray(bytes.span(), what));
    ENGRAM_TRY(auto numbers, pictures ? picturesOf(array, what) : labelsOf(array, what));
    (pictures ? split.arrays.pixels : split.arrays.labels) = std::move(numbers);
    return {};
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

/// Arrays without names, in the order in which they were given; their shapes say what they are.
Result<std::vector<NamedMember>> membersByPosition(const ZipArchive& archive)
{
    std::map<std::size_t, std::string> ordered;
    for (const ZipMember& member : archive.members())
        if (const auto position = positionIn(keyOf(member.name)))
            ordered.emplace(*position, member.name);
    constexpr std::size_t most = 6; // train, validation and test
    std::vector<NamedMember> members;
    if (ordered.size() > most)
        return members;
    std::vector<std::vector<std::uint64_t>> shapes;
    for (const auto& [position, name] : ordered) {
        ENGRAM_TRY(const auto bytes, archive.read(name));
        ENGRAM_TRY(const auto array,
            readNpyArray(
                bytes.span(), Sentence::of("%1: array '%2'", shownText(archive.where()), shownText(keyOf(name)))));
        shapes.push_back(array.shape);
    }
    if (const auto roles = rolesByPosition(shapes))
        for (const auto& [position, name] : ordered)
            members.push_back({name, (*roles)[members.size()]});
    return members;
}

Result<MembersWithRoles> membersWithRoles(const ZipArchive& archive)
{
    MembersWithRoles members;
    for (const ZipMember& member : archive.members())
        if (const auto role = roleOfMember(member.name))
            members.named.push_back({member.name, *role});
    if (members.named.empty()) {
        members.byPosition = true;
        ENGRAM_TRY(members.named, membersByPosition(archive));
    }
    if (members.named.empty())
        return failure(ErrorKind::malformed,
            Sentence::of("%1: no array is called x_train, y_train, train_images, ... ; there are: %2", archive.where(),
                listOfKeys(archive)));
    return members;
}

} // namespace

Result<NpzArrays> readNpz(std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress)
{
    ENGRAM_TRY(const auto archive, ZipArchive::open(bytes, where, npzLimits));
    ENGRAM_TRY(const auto members, membersWithRoles(archive));
    std::map<std::string, SplitArrays> splits;
    for (const NamedMember& member : members.named) {
        if (progress.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", where));
        SplitArrays& split = splits[member.role.split];
        split.arrays.split = member.role.split;
        ENGRAM_TRY(readMember(archive, member, split));
    }
    NpzArrays complete;
    complete.byPosition = members.byPosition;
    for (auto& [name, split] : splits) {
        if (split.picturesName.empty() || split.labelsName.empty()) {
            const std::string known = shownText(keyOf(split.picturesName + split.labelsName));
            return failure(ErrorKind::malformed,
                split.picturesName.empty() ? Sentence::of("%1: '%2' has no pictures beside it", where, known)
                                           : Sentence::of("%1: '%2' has no labels beside it", where, known));
        }
        complete.splits.push_back(std::move(split.arrays));
    }
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
