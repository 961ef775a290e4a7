#include <engram/dataset/dataFile.h>

#include <algorithm>
#include <utility>

#include <engram/exceptionBarrier.h>
#include <engram/files/saveFile.h>
#include <engram/try.h>

#include "files/inflatedFile.h"
#include "fontSheetFile.h"
#include "formats/npy/npz.h"
#include "formats/pickle/pickleReader.h"
#include "formats/sheet/textSheet.h"
#include "formats/xlsx/excelReader.h"
#include "formats/zip/zipDirectory.h"
#include "idxPair.h"
#include "labelledFile.h"
#include "sniff.h"

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

/// What a zip archive is, whichever member comes first in it; what it was taken for if it is damaged, so that its
/// reader says how.
Content contentOfZip(std::span<const std::uint8_t> bytes, Content takenFor)
{
    constexpr ZipLimits any{.memberBytes = std::uint64_t{1} << 40U, .totalBytes = std::uint64_t{1} << 40U};
    const auto members = readZipDirectory(bytes, {}, any);
    if (!members)
        return takenFor;
    const bool hasArray = std::any_of(
        members->begin(), members->end(), [](const ZipMember& member) { return member.name.ends_with(".npy"); });
    return hasArray ? Content::npz : Content::excelFontSheet;
}

Result<DataFile> fileOf(DataFormat format, const Origin& origin, Result<std::vector<LabelledArrays>> splits)
{
    if (!splits)
        return tl::unexpected(splits.error());
    return makeDataFile(format, origin, std::move(*splits));
}

Result<DataFile> fileOf(DataFormat format, const Origin& origin, Result<FontSheet> sheet)
{
    if (!sheet)
        return tl::unexpected(sheet.error());
    return dataFileOf(std::move(*sheet), format, origin.name);
}

Result<DataFile> readWhole(Content content, ByteReader& reader, const Origin& origin, const Progress& progress)
{
    ENGRAM_TRY(const auto all, readAll(reader));
    if (content == Content::npz || content == Content::excelFontSheet)
        content = contentOfZip(all.span(), content);
    if (content == Content::npz)
        return fileOf(DataFormat::npz, origin, readNpz(all.span(), origin.where, progress));
    if (content == Content::excelFontSheet)
        return fileOf(DataFormat::excelFontSheet, origin, readExcelSheet(all.span(), origin.where, progress));
    const std::string_view text(reinterpret_cast<const char*>(all.data()), all.size());
    return fileOf(DataFormat::textFontSheet, origin, readTextSheet(text, origin.where));
}

Result<DataFile> readContent(
    ByteReader& reader, const std::filesystem::path& path, const Origin& origin, const Progress& progress)
{
    const auto start = reader.peek(sniffBytes);
    if (reader.failed())
        return reader.failure();
    switch (const Content content = sniff(start)) {
    case Content::pickle:
        return fileOf(DataFormat::pickle, origin, readPickle(reader, progress));
    case Content::idx:
        return readIdx(reader, path, progress);
    case Content::npz:
    case Content::excelFontSheet:
    case Content::text:
        return readWhole(content, reader, origin, progress);
    case Content::empty:
        return failure(ErrorKind::malformed, origin.where + ": the file is empty");
    case Content::gzip:
    case Content::unknown:
        break;
    }
    return failure(ErrorKind::unsupported, origin.where + ": this is " + describeUnknown(start));
}

Result<DataFile> load(const std::filesystem::path& path, const Progress& progress)
{
    ENGRAM_TRY(auto file, InflatedFile::open(path, progress));
    auto data = readContent(file->content(), path, {shownPath(path), stemOf(path)}, progress);
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
