#include "contentReaders.h"

#include <algorithm>
#include <array>
#include <utility>

#include <engram/try.h>

#include "fileSet.h"
#include "files/unicode.h"
#include "fontSheetFile.h"
#include "formats/arrays/labelledRows.h"
#include "formats/csv/csvReader.h"
#include "formats/foreign/foreignContent.h"
#include "formats/idx/idxReader.h"
#include "formats/npy/npyArray.h"
#include "formats/npy/npz.h"
#include "formats/npy/npzPart.h"
#include "formats/ods/odsReader.h"
#include "formats/pickle/pickleReader.h"
#include "formats/sheet/textSheet.h"
#include "formats/xlsx/excelReader.h"
#include "heldContent.h"
#include "partFiles.h"
#include "partName.h"
#include "zipContent.h"

namespace engram {

namespace {

/// The most that a file may come to when it has to lie in memory as a whole (zip archives, arrays, text sheets).
/// Pickles, IDX and CSV files are read as a stream and never do.
constexpr std::uint64_t maximumHeldBytes = std::uint64_t{320} << 20;

Result<DataFile> sheetFile(DataFormat format, const OpenedFile& file, Result<FontSheet> sheet)
{
    return std::move(sheet).map(
        [&](FontSheet read) { return dataFileOf(std::move(read), format, file.origin().name); });
}

/// What a file holds beside the arrays that were read, so that nobody misses a test in silence.
void notePassedOver(DataFile& data, const std::vector<std::string>& names)
{
    constexpr std::size_t most = 6;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        list += (list.empty() ? "'" : ", '") + shownText(names[i]) + "'";
    if (!names.empty())
        data.readingNotes.push_back(
            Sentence::of("there is more in it that was passed over: %1", names.size() > most ? list + ", ..." : list));
}

Result<DataFile> readAround(DataFormat format, const OpenedFile& file, PartArray array)
{
    OpenedPart part{file.name, std::move(array), file.reader.where()};
    return readPartsAround(file.group, std::move(part), format, file.reading.labels, file.progress);
}

/// A pickle whose name says that it holds pictures or labels, read again as one that holds them alone.
Result<DataFile> readPickleAsNamed(const OpenedFile& file)
{
    ENGRAM_TRY(auto again, file.group.open(file.name, file.progress));
    ENGRAM_TRY(auto array, readPart(again.content(), file.progress));
    return readAround(DataFormat::pickle, file, std::move(array));
}

bool isNamedAsPart(const OpenedFile& file)
{
    return partNameOf(file.name).pictures.has_value() || !file.reading.labels.empty();
}

Result<DataFile> readPickleFile(const OpenedFile& file)
{
    auto arrays = readPickle(file.reader, file.progress);
    if (!arrays && arrays.error().kind == ErrorKind::malformed && isNamedAsPart(file))
        if (auto parts = readPickleAsNamed(file); parts || parts.error().kind != ErrorKind::malformed)
            return parts;
    ENGRAM_TRY(auto read, std::move(arrays));
    ENGRAM_TRY(auto data, makeDataFile(DataFormat::pickle, file.origin(), std::move(read.splits)));
    notePassedOver(data, read.passedOver);
    return data;
}

Result<DataFile> readPartAs(DataFormat format, const OpenedFile& file)
{
    ENGRAM_TRY(auto array, readPart(file.reader, file.progress));
    return readAround(format, file, std::move(array));
}

/// An array that is a whole set by itself.
Result<DataFile> readRowsFile(const OpenedFile& file)
{
    const Sentence what = Sentence::quoted(file.reader.where());
    ENGRAM_TRY(const ByteBuffer bytes, readAll(file.reader));
    ENGRAM_TRY(const ArrayView array, readNpyArray(bytes.span(), what));
    ENGRAM_TRY(auto rows, labelledRowsOf(array, partNameOf(file.name).split, what));
    std::vector<LabelledArrays> splits;
    splits.push_back(std::move(rows));
    return makeDataFile(DataFormat::npy, file.origin(), std::move(splits));
}

Result<DataFile> readPartFile(const OpenedFile& file)
{
    const auto start = file.reader.peek(startBytes);
    const bool npy = beginsAsNpy({reinterpret_cast<const char*>(start.data()), start.size()});
    const auto header = readNpyArray(start, {});
    if (npy && header && isShapeOfLabelledRows(header->shape))
        return readRowsFile(file);
    return readPartAs(npy ? DataFormat::npy : DataFormat::idx, file);
}

/// Labels and their pictures in one array, N x 785.
bool isRowsWithLabels(const ByteBuffer& npy)
{
    const auto array = readNpyArray(npy.span(), {});
    return array && isShapeOfLabelledRows(array->shape);
}

Result<DataFile> readNpzFile(const OpenedFile& file, const ByteBuffer& zip)
{
    ENGRAM_TRY(const auto only, onlyArrayOf(zip.span(), file.reader.where()));
    if (only && !isRowsWithLabels(*only)) {
        ENGRAM_TRY(auto array, partOfArray(*only, file.reader.where()));
        return readAround(DataFormat::npz, file, std::move(array));
    }
    ENGRAM_TRY(auto arrays, readNpz(zip.span(), file.reader.where(), file.progress));
    ENGRAM_TRY(auto data, makeDataFile(DataFormat::npz, file.origin(), std::move(arrays.splits)));
    if (arrays.byPosition)
        data.readingNotes.insert(data.readingNotes.begin(),
            Sentence::of("the arrays have no names: their order and shapes said which is which"));
    notePassedOver(data, arrays.passedOver);
    return data;
}

Result<DataFile> readZipFile(const OpenedFile& file)
{
    ENGRAM_TRY(const ByteBuffer zip, readAll(file.reader));
    const std::string& where = file.reader.where();
    const ZipContent content = zipContentOf(zip.span());
    switch (content.kind) {
    case ZipContent::arrays:
        return readNpzFile(file, zip);
    case ZipContent::workbook:
        return sheetFile(DataFormat::excelFontSheet, file, readExcelSheet(zip.span(), where, file.progress));
    case ZipContent::openDocument:
        return sheetFile(DataFormat::openFontSheet, file, readOdsSheet(zip.span(), where, file.progress));
    case ZipContent::foreign:
        return failure(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, content.refusal));
    case ZipContent::files:
        break;
    }
    if (file.isMember)
        return failure(
            ErrorKind::unsupported, Sentence::of("%1: this is an archive in an archive; unpack the outer one", where));
    ENGRAM_TRY(const auto archive, ZipArchive::open(zip.span(), where, archiveLimits));
    return readFileSet(ArchiveGroup(archive), file.origin(), file.reading, file.progress);
}

Result<DataFile> readTextFile(const OpenedFile& file)
{
    const auto start = file.reader.peek(csvStartBytes);
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    if (text.find('\r') != std::string_view::npos && text.find('\n') == std::string_view::npos)
        return failure(ErrorKind::unsupported,
            Sentence::of("%1: this is a text whose line ends are carriage returns alone, as of old Macs; save it with "
                         "usual ones",
                file.reader.where()));
    const auto kind = csvKindOf(text);
    if (textPartOf(file.reader))
        return readPartAs(DataFormat::csv, file);
    if (kind == CsvKind::fontSheet)
        return sheetFile(DataFormat::csvFontSheet, file, readCsvSheet(file.reader));
    if (kind == CsvKind::digits) {
        ENGRAM_TRY(auto digits, readCsvDigits(file.reader, file.progress));
        return csvDataFile(file.origin(), {{partNameOf(file.name).split, std::move(digits)}});
    }
    ENGRAM_TRY(const ByteBuffer all, readAll(file.reader));
    const std::string_view sheet(reinterpret_cast<const char*>(all.data()), all.size());
    return sheetFile(DataFormat::textFontSheet, file, readTextSheet(sheet, file.reader.where()));
}

/// How a file of a format begins, and who reads it.
struct Reader {
    bool (*begins)(std::string_view start) noexcept;
    Result<DataFile> (*read)(const OpenedFile& file);
};

/// The first one that a file begins as reads it.
constexpr std::array readers{
    Reader{beginsAsZip, readZipFile},
    Reader{beginsAsPart, readPartFile},
    Reader{beginsAsPickle, readPickleFile},
    Reader{beginsAsText, readTextFile},
};

} // namespace

Origin OpenedFile::origin() const
{
    return {reader.where(), stemOf(fileNameIn(name))};
}

std::string stemOf(const std::string& fileName)
{
    std::filesystem::path name = shownPath(fileName);
    if (name.extension() == ".gz")
        name = name.stem();
    const std::string stem = name.stem().string();
    return stem.empty() ? "digits" : stem;
}

Result<ByteBuffer> readAll(ByteReader& reader)
{
    ByteBuffer all;
    for (auto here = reader.available(); !here.empty(); here = reader.available()) {
        std::uint8_t* room = all.extend(here.size());
        if (room == nullptr || all.size() + here.size() > maximumHeldBytes) {
            reader.refuse(
                reader.offset(), Sentence::of("the file is too large to be of its kind"), ErrorKind::tooLarge);
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

Result<DataFile> readContent(const OpenedFile& file)
{
    const auto bytes = file.reader.peek(foreignBytes);
    const std::string& where = file.reader.where();
    if (file.reader.failed())
        return file.reader.failure();
    if (bytes.empty())
        return failure(ErrorKind::malformed, Sentence::of("%1: the file is empty", where));
    const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (const auto known = knownForeign(all))
        return failure(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, known->what));
    const std::string_view start = all.substr(0, startBytes);
    const auto* const found = std::ranges::find_if(readers, [&](const Reader& reader) { return reader.begins(start); });
    if (found == readers.end())
        return failure(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, describeUnknown(start)));
    return found->read(file);
}

} // namespace engram
