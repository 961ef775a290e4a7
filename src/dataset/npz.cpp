#include <array>
#include <map>

#include "atomicFile.h"
#include "inflatedFile.h"
#include "labelledArrays.h"
#include "npyArray.h"
#include "readers.h"
#include "utf8.h"
#include "zipArchive.h"
#include "zipWriter.h"

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
    const auto bytes = archive.read(key + std::string(npySuffix));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto array = readNpyArray(bytes->span(), what);
    if (!array)
        return tl::unexpected(array.error());
    auto numbers = role.pictures ? picturesOf(*array, what) : labelsOf(*array, what);
    if (!numbers)
        return tl::unexpected(numbers.error());
    (role.pictures ? split.arrays.pixels : split.arrays.labels) = std::move(*numbers);
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

Result<DataFile> readNpz(std::span<const std::uint8_t> bytes, const Origin& origin, const Progress& progress)
{
    const auto archive = ZipArchive::open(bytes, origin.where, npzLimits);
    if (!archive)
        return tl::unexpected(archive.error());
    std::map<std::string, SplitArrays> splits;
    for (const ZipMember& member : archive->members()) {
        const std::string_view key = keyOf(member.name);
        const auto role = roleOf(key);
        if (!role)
            continue;
        if (progress.cancelled())
            return failure(ErrorKind::cancelled, origin.where + ": reading was cancelled");
        SplitArrays& split = splits[role->split];
        split.arrays.split = role->split;
        if (const auto read = readMember(*archive, std::string(key), *role, split); !read)
            return tl::unexpected(read.error());
    }
    if (splits.empty())
        return failure(ErrorKind::malformed,
            origin.where
                + ": no array is called x_train, y_train, train_images, ... ; there are: " + listOfKeys(*archive));
    std::vector<LabelledArrays> complete;
    for (auto& [name, split] : splits) {
        if (split.picturesKey.empty() || split.labelsKey.empty())
            return failure(ErrorKind::malformed,
                origin.where + ": '" + shownText(split.picturesKey + split.labelsKey) + "' has no "
                    + (split.picturesKey.empty() ? "pictures" : "labels") + " beside it");
        complete.push_back(std::move(split.arrays));
    }
    return makeDataFile(DataFormat::npz, origin, std::move(complete));
}

Result<void> writeNpz(const DataFile& data, const std::filesystem::path& path)
{
    ZipWriter writer;
    for (const Split& split : data.splits) {
        const DigitSet& digits = *split.digits;
        const std::string suffix = "_" + split.name + std::string(npySuffix);
        const std::array<std::uint64_t, 3> shape{digits.size(), digitSide, digitSide};
        writer.add("x" + suffix, npyHeader(shape), digits.pixels());
        writer.add("y" + suffix, npyHeader(std::span(shape).first(1)), digits.labels());
    }
    const auto archive = writer.finish();
    if (!archive)
        return failure(ErrorKind::writeFailed, shownPath(path) + ": " + archive.error().message);
    return writeFileAtomically(path, archive->span());
}

} // namespace engram
