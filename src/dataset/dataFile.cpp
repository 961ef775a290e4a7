#include <engram/dataset/dataFile.h>

#include <algorithm>
#include <array>
#include <utility>

#include <engram/exceptionBarrier.h>
#include <engram/files/saveFile.h>
#include <engram/try.h>

#include "files/inflatedFile.h"
#include "fontSheetFile.h"
#include "formats/idx/idxReader.h"
#include "formats/npy/npz.h"
#include "formats/pickle/pickleReader.h"
#include "formats/sheet/textSheet.h"
#include "formats/xlsx/excelReader.h"
#include "formats/zip/zipDirectory.h"
#include "idxPair.h"
#include "labelledFile.h"
#include "unknownContent.h"

namespace engram {

namespace {

/// The most that a file may come to when it has to lie in memory as a whole (zip archives, text sheets). Pickles and
/// IDX files are read as a stream and never do.
constexpr std::uint64_t maximumHeldBytes = std::uint64_t{320} << 20;

/// "mnist" of "mnist.pkl.gz": the name without folder, .gz and one more extension.
std::string stemOf(const std::filesystem::path& path)
{
    std::filesystem::path name = shownPath(path.filename());
    if (name.extension() == ".gz")
        name = name.stem();
    const std::string stem = name.stem().string();
    return stem.empty() ? "digits" : stem;
}

/// The whole content, for the formats that are not read as a stream.
Result<ByteBuffer> readAll(ByteReader& reader)
{
    ByteBuffer all;
    for (auto here = reader.available(); !here.empty(); here = reader.available()) {
        std::uint8_t* room = all.extend(here.size());
        if (room == nullptr || all.size() + here.size() > maximumHeldBytes) {
            reader.refuse(reader.offset(), "the file is too large to be of its kind", ErrorKind::tooLarge);
            break;
        }
        std::copy(here.begin(), here.end(), room);
        all.commit(here.size());
        reader.skip(here.size());
    }
    if (reader.failed())
        return reader.failure();
    return all;
}

Result<DataFile> fileOf(DataFormat format, const Origin& origin, Result<std::vector<LabelledArrays>> splits)
{
    return std::move(splits).and_then(
        [&](std::vector<LabelledArrays> arrays) { return makeDataFile(format, origin, std::move(arrays)); });
}

Result<DataFile> fileOf(DataFormat format, const Origin& origin, Result<FontSheet> sheet)
{
    return std::move(sheet).map([&](FontSheet read) { return dataFileOf(std::move(read), format, origin.name); });
}

/// A file that is being read, and what it is called.
struct Opened {
    ByteReader& reader;
    const std::filesystem::path& path;
    Origin origin;
    const Progress& progress;
};

Result<DataFile> readPickleFile(const Opened& file)
{
    return fileOf(DataFormat::pickle, file.origin, readPickle(file.reader, file.progress));
}

Result<DataFile> readIdxFile(const Opened& file)
{
    return readIdx(file.reader, file.path, file.progress);
}

/// An archive with an array in it, whichever member comes first, is an NPZ. One that is damaged is read as what its
/// first member says, so that its reader says how.
bool isArrayArchive(std::span<const std::uint8_t> zip)
{
    constexpr ZipLimits any{.memberBytes = std::uint64_t{1} << 40U, .totalBytes = std::uint64_t{1} << 40U};
    constexpr std::string_view arrayName = ".npy";
    if (const auto members = readZipDirectory(zip, {}, any))
        return std::any_of(members->begin(), members->end(),
            [&](const ZipMember& member) { return member.name.ends_with(arrayName); });
    return nameOfFirstMember(zip).ends_with(arrayName);
}

Result<DataFile> readZipFile(const Opened& file)
{
    ENGRAM_TRY(const ByteBuffer all, readAll(file.reader));
    if (isArrayArchive(all.span()))
        return fileOf(DataFormat::npz, file.origin, readNpz(all.span(), file.origin.where, file.progress));
    return fileOf(
        DataFormat::excelFontSheet, file.origin, readExcelSheet(all.span(), file.origin.where, file.progress));
}

Result<DataFile> readTextFile(const Opened& file)
{
    ENGRAM_TRY(const ByteBuffer all, readAll(file.reader));
    const std::string_view text(reinterpret_cast<const char*>(all.data()), all.size());
    return fileOf(DataFormat::textFontSheet, file.origin, readTextSheet(text, file.origin.where));
}

/// How a file of a format begins, and who reads it.
struct Reader {
    bool (*begins)(std::string_view start) noexcept;
    Result<DataFile> (*read)(const Opened& file);
};

/// The first one that a file begins as reads it.
constexpr std::array readers{
    Reader{beginsAsZip, readZipFile},
    Reader{beginsAsIdx, readIdxFile},
    Reader{beginsAsPickle, readPickleFile},
    Reader{beginsAsText, readTextFile},
};

Result<DataFile> readContent(const Opened& file)
{
    const auto bytes = file.reader.peek(startBytes);
    if (file.reader.failed())
        return file.reader.failure();
    if (bytes.empty())
        return failure(ErrorKind::malformed, file.origin.where + ": the file is empty");
    const std::string_view start(
        reinterpret_cast<const char*>(bytes.data()), std::min<std::size_t>(bytes.size(), startBytes));
    const auto* const found = std::ranges::find_if(readers, [&](const Reader& reader) { return reader.begins(start); });
    if (found == readers.end())
        return failure(ErrorKind::unsupported, file.origin.where + ": this is " + describeUnknown(start));
    return found->read(file);
}

Result<DataFile> load(const std::filesystem::path& path, const Progress& progress)
{
    ENGRAM_TRY(auto file, InflatedFile::open(path, progress));
    auto data = readContent({file->content(), path, {shownPath(path), stemOf(path)}, progress});
    if (data)
        data->path = path;
    return data;
}

} // namespace

std::string_view nameOf(DataFormat format) noexcept
{
    switch (format) {
    case DataFormat::pickle:
        return "pickle";
    case DataFormat::idx:
        return "IDX";
    case DataFormat::npz:
        return "NPZ";
    case DataFormat::excelFontSheet:
        return "font sheet (xlsx)";
    case DataFormat::textFontSheet:
        return "font sheet (text)";
    }
    return "";
}

const DigitSet* DataFile::split(std::string_view splitName) const noexcept
{
    const auto found =
        std::find_if(splits.begin(), splits.end(), [&](const Split& split) { return split.name == splitName; });
    return found == splits.end() ? nullptr : found->digits.get();
}

Result<DataFile> loadDataFile(const std::filesystem::path& path, const Progress& progress)
{
    return withoutExceptions(shownPath(path), ErrorKind::unreadable, [&] { return load(path, progress); });
}

Result<void> writeNpz(const DataFile& data, const std::filesystem::path& path)
{
    std::vector<LabelledView> splits;
    for (const Split& split : data.splits)
        splits.push_back({split.name, split.digits->pixels(), split.digits->labels()});
    const auto archive = npzArchive(splits);
    if (!archive)
        return failure(ErrorKind::writeFailed, shownPath(path) + ": " + archive.error().message);
    return saveFile(path, archive->span());
}

} // namespace engram
