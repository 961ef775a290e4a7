#include <engram/dataset/dataFile.h>

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include <engram/dataset/ownDigits.h>
#include <engram/exceptionBarrier.h>
#include <engram/files/saveFile.h>
#include <engram/try.h>

#include "contentReaders.h"
#include "fileSet.h"
#include "formats/npy/npz.h"
#include "partFiles.h"
#include "partName.h"
#include "pictureTurns.h"
#include "transferError.h"

namespace engram {

namespace {

Result<DataFile> readFile(const std::filesystem::path& path, const DataReading& reading, const Progress& progress)
{
    const FolderGroup group(path.parent_path());
    ENGRAM_TRY(auto file, InflatedFile::open(path, progress));
    auto data = readContent({file->content(), path.filename().string(), group, reading, progress});
    return data ? std::move(data) : tl::unexpected(withSignOfTransfer(data.error(), path));
}

/// Without the slash that a shell puts behind it: the name of a set does not depend on how its path was written.
std::string nameOfFolder(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    if (!name.empty() && name != "." && name != "..")
        return name;
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::canonical(path, ignored);
    return ignored ? name : whole.filename().string();
}

Result<DataFile> readFolder(const std::filesystem::path& path, const DataReading& reading, const Progress& progress)
{
    constexpr int levels = 3; // as data/MNIST/raw of PyTorch
    const FolderGroup group(path, levels);
    const Origin origin{shownPath(path) + ": this is a folder", stemOf(nameOfFolder(path))};
    return readFileSet(group, origin, reading, progress);
}

/// Nothing where it is no set of one's own, or one that is better read as any file of digits.
std::optional<DataFile> ownDigitsAt(const std::filesystem::path& path, const DataReading& reading)
{
    if (!reading.ownDigits || !beginsAsOwnDigits(path))
        return std::nullopt;
    const Result<OwnDigits> own = loadOwnDigits(path);
    if (!own || own->empty())
        return std::nullopt;
    const DataFile data = *own->dataFile(path.stem().string(), path);
    return withTurns(data, {reading.turnOver.value_or(false), reading.transpose.value_or(false)});
}

Result<DataFile> load(const std::filesystem::path& path, const DataReading& reading, const Progress& progress)
{
    if (std::optional<DataFile> own = ownDigitsAt(path, reading))
        return *std::move(own);
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(path, ignored);
    ENGRAM_TRY(DataFile data, isFolder ? readFolder(path, reading, progress) : readFile(path, reading, progress));
    data.path = path;
    if (!reading.turnOver)
        turnDarkSplits(data);
    data.findings = findingsOf(data, path.filename().string() + " " + data.name);
    const PictureTurns turns = turnsFor(data, reading);
    return turns == PictureTurns() ? std::move(data) : withTurns(data, turns);
}

} // namespace

const DigitSet* DataFile::split(std::string_view splitName) const noexcept
{
    const auto found =
        std::find_if(splits.begin(), splits.end(), [&](const Split& split) { return split.name == splitName; });
    return found == splits.end() ? nullptr : found->digits.get();
}

const DigitSet* DataFile::questions(std::string_view splitName) const noexcept
{
    const bool isOnePart = splits.size() == 1 && splits.front().name == "digits" && !isFontSheet(format);
    return isOnePart ? splits.front().digits.get() : split(splitName);
}

Result<DataFile> loadDataFile(const std::filesystem::path& path, const Progress& progress)
{
    return loadDataFile(path, {}, progress);
}

Result<DataFile> loadDataFile(const std::filesystem::path& path, const DataReading& reading, const Progress& progress)
{
    return withoutExceptions(
        Sentence::quoted(shownPath(path)), ErrorKind::unreadable, [&] { return load(path, reading, progress); });
}

std::optional<bool> holdsPicturesAlone(const std::filesystem::path& path)
{
    const auto array =
        withoutExceptions(Sentence::quoted(shownPath(path)), ErrorKind::unreadable, [&]() -> Result<IdxArray> {
            ENGRAM_TRY(const auto file, InflatedFile::open(path, {}));
            ByteReader& content = file->content();
            const auto start = content.peek(startBytes);
            if (beginsAsPart({reinterpret_cast<const char*>(start.data()), start.size()}))
                return readPart(content, {});
            if (const auto pictures = textPartOf(content))
                return IdxArray{*pictures, {}};
            if (!partNameOf(path.filename().string()).pictures || !mayBePart(content))
                return failure(ErrorKind::unsupported,
                    Sentence::of("%1: this is no IDX, NPY or CSV file of its kind", shownPath(path)));
            return readPart(file->content(), {});
        });
    return array ? std::optional(array->pictures) : std::nullopt;
}

Result<void> writeNpz(const DataFile& data, const std::filesystem::path& path)
{
    std::vector<LabelledView> splits;
    for (const Split& split : data.splits)
        splits.push_back({split.name, split.digits->pixels(), split.digits->labels()});
    const auto archive = npzArchive(splits);
    if (!archive)
        return failure(ErrorKind::writeFailed, Sentence::of("%1: %2", shownPath(path), archive.error().sentence));
    return saveFile(path, archive->span());
}

} // namespace engram
