#include "npz.h"

#include <array>
#include <map>

#include <engram/try.h>

#include "files/utf8.h"
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
    std::string picturesKey;
    std::string labelsKey;
};

/// Reads one member into its place among the splits. Its bytes are gone when this returns.
Result<void> readMember(const ZipArchive& archive, const std::string& key, const ArrayRole& role, SplitArrays& split)
{
    const std::string what = shownText(archive.where() + ": array '" + key + "'");
    std::string& taken = role.pictures ? split.picturesKey : split.labelsKey;
    if (!taken.empty())
        return failure(
            ErrorKind::malformed, what + " says the same as '" + shownText(taken) + "'; there may be only one of them");
    taken = key;
    ENGRAM_TRY(const auto bytes, archive.read(key + std::string(npySuffix)));
    ENGRAM_TRY(const auto array, readNpyArray(bytes.span(), what));
    ENGRAM_TRY(auto numbers, role.pictures ? picturesOf(array, what) : labelsOf(array, what));
    (role.pictures ? split.arrays.pixels : split.arrays.labels) = std::move(numbers);
    return {};
}

std::string_view keyOf(std::string_view member)
{
    return member.ends_with(npySuffix) ? member.substr(0, member.size() - npySuffix.size()) : std::string_view{};
}

std::string listOfKeys(const ZipArchive& archive)
{
    std::string list;
    constexpr std::size_t most = 8;
    std::size_t count = 0;
    for (const ZipMember& member : archive.members())
        if (const std::string_view key = keyOf(member.name); !key.empty() && count++ < most)
            list += (list.empty() ? "'" : ", '") + shownText(std::string(key)) + "'";
    return count > most ? list + ", ..." : list;
}

} // namespace

Result<std::vector<LabelledArrays>> readNpz(
    std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress)
{
    ENGRAM_TRY(const auto archive, ZipArchive::open(bytes, where, npzLimits));
    std::map<std::string, SplitArrays> splits;
    for (const ZipMember& member : archive.members()) {
        const std::string_view key = keyOf(member.name);
        const auto role = roleOf(key);
        if (!role)
            continue;
        if (progress.cancelled())
            return failure(ErrorKind::cancelled, where + ": reading was cancelled");
        SplitArrays& split = splits[role->split];
        split.arrays.split = role->split;
        ENGRAM_TRY(readMember(archive, std::string(key), *role, split));
    }
    if (splits.empty())
        return failure(ErrorKind::malformed,
            where + ": no array is called x_train, y_train, train_images, ... ; there are: " + listOfKeys(archive));
    std::vector<LabelledArrays> complete;
    for (auto& [name, split] : splits) {
        if (split.picturesKey.empty() || split.labelsKey.empty())
            return failure(ErrorKind::malformed,
                where + ": '" + shownText(split.picturesKey + split.labelsKey) + "' has no "
                    + (split.picturesKey.empty() ? "pictures" : "labels") + " beside it");
        complete.push_back(std::move(split.arrays));
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
