#include "idxPair.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <engram/try.h>

#include "files/inflatedFile.h"
#include "formats/idx/idxReader.h"
#include "labelledFile.h"

namespace engram {

namespace {

/// The name with its first `from` replaced; nothing if it has none.
std::optional<std::string> replaced(std::string name, std::string_view from, std::string_view to)
{
    const std::size_t at = name.find(from);
    if (at == std::string::npos)
        return std::nullopt;
    return name.replace(at, from.size(), to);
}

/// The file of that name in any of the ways it is customarily written ("-idx3" or ".idx3", plain or .gz), nearest
/// first.
std::optional<std::filesystem::path> findBeside(const std::filesystem::path& folder, const std::string& name)
{
    const bool zipped = name.ends_with(".gz");
    const std::string plain = zipped ? name.substr(0, name.size() - 3) : name;
    const auto other =
        plain.find("-idx") != std::string::npos ? replaced(plain, "-idx", ".idx") : replaced(plain, ".idx", "-idx");
    for (const std::string& spelling : {plain, other.value_or(plain)}) {
        for (const bool withGz : {zipped, !zipped}) {
            std::error_code ignored;
            const std::filesystem::path path = folder / (withGz ? spelling + ".gz" : spelling);
            if (std::filesystem::is_regular_file(path, ignored))
                return path;
        }
    }
    return std::nullopt;
}

/// "train-images-idx3-ubyte.gz" -> "train-labels-idx1-ubyte.gz", and back.
std::optional<std::string> partnerName(const std::string& name, bool pictures)
{
    const auto partner = pictures ? replaced(name, "images", "labels") : replaced(name, "labels", "images");
    if (!partner)
        return std::nullopt;
    const auto renamed = pictures ? replaced(*partner, "idx3", "idx1") : replaced(*partner, "idx1", "idx3");
    return renamed ? renamed : partner;
}

std::string splitOf(const std::string& name)
{
    return name.find("t10k") != std::string::npos || name.find("test") != std::string::npos ? "test" : "train";
}

std::vector<std::string> namesOfOtherSplit(const std::string& name)
{
    std::vector<std::string> names;
    for (const auto& [from, to] : {std::pair{"train", "t10k"}, {"train", "test"}, {"t10k", "train"}, {"test", "train"}})
        if (auto other = replaced(name, from, to))
            names.push_back(std::move(*other));
    return names;
}

/// What is left of the name without the customary words: "emnist-digits" of "emnist-digits-train-images-idx3-ubyte".
std::string commonName(const std::string& name)
{
    static constexpr std::array customary{
        "train", "t10k", "test", "images", "labels", "idx1", "idx3", "ubyte", "gz", ""};
    std::string common;
    std::size_t start = 0;
    while (start <= name.size()) {
        const std::size_t end = std::min(name.find_first_of("-._", start), name.size());
        const std::string word = name.substr(start, end - start);
        if (std::find(customary.begin(), customary.end(), word) == customary.end())
            common += (common.empty() ? "" : "-") + word;
        start = end + 1;
    }
    return common.empty() ? "IDX digits" : common;
}

Result<IdxArray> readFile(const std::filesystem::path& path, bool pictures, const Progress& progress)
{
    ENGRAM_TRY(auto file, InflatedFile::open(path, progress));
    auto array = readIdxArray(file->content());
    if (array && array->pictures != pictures)
        return failure(ErrorKind::malformed,
            shownPath(path) + ": this should hold " + (pictures ? "pictures" : "labels") + ", but holds "
                + (pictures ? "labels" : "pictures"));
    return array;
}

LabelledArrays paired(std::string split, IdxArray one, IdxArray other)
{
    if (!one.pictures)
        std::swap(one, other);
    return {std::move(split), std::move(one.values), std::move(other.values)};
}

/// The other of train and test when both its files lie beside; nothing when they do not.
Result<std::optional<LabelledArrays>> readOtherSplit(const std::filesystem::path& path, const Progress& progress)
{
    for (const std::string& name : namesOfOtherSplit(path.filename().string())) {
        const bool pictures = name.find("images") != std::string::npos;
        const auto partner = partnerName(name, pictures);
        const auto onePath = findBeside(path.parent_path(), name);
        const auto otherPath = partner ? findBeside(path.parent_path(), *partner) : std::nullopt;
        if (!onePath || !otherPath)
            continue;
        ENGRAM_TRY(auto one, readFile(*onePath, pictures, progress));
        ENGRAM_TRY(auto other, readFile(*otherPath, !pictures, progress));
        return paired(splitOf(name), std::move(one), std::move(other));
    }
    return std::optional<LabelledArrays>();
}

} // namespace

Result<DataFile> readIdx(ByteReader& reader, const std::filesystem::path& path, const Progress& progress)
{
    const std::string name = path.filename().string();
    ENGRAM_TRY(auto opened, readIdxArray(reader));

    const auto partner = partnerName(name, opened.pictures);
    const auto partnerPath = partner ? findBeside(path.parent_path(), *partner) : std::nullopt;
    if (!partnerPath)
        return failure(ErrorKind::notFound,
            reader.where() + ": this IDX file holds only " + (opened.pictures ? "pictures" : "labels")
                + ", and beside it "
                + (partner ? "there is no " + *partner : "is no file named as MNIST's are (train-images-idx3-ubyte)"));
    ENGRAM_TRY(auto other, readFile(*partnerPath, !opened.pictures, progress));

    std::vector<LabelledArrays> splits;
    splits.push_back(paired(splitOf(name), std::move(opened), std::move(other)));
    ENGRAM_TRY(auto second, readOtherSplit(path, progress));
    if (second)
        splits.push_back(std::move(*second));
    return makeDataFile(DataFormat::idx, {reader.where(), commonName(name)}, std::move(splits));
}

} // namespace engram
