#include "fileSet.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

#include "contentReaders.h"
#include "files/unicode.h"
#include "partFiles.h"
#include "partName.h"
#include "pictureLabels.h"
#include "pictureSet.h"
#include "pictureTurns.h"
#include "transferError.h"

namespace engram {
namespace {

bool endsAs(const std::string& name, std::initializer_list<std::string_view> extensions)
{
    std::string small = lowerCase(name);
    if (small.ends_with(".gz"))
        small.resize(small.size() - 3);
    return std::ranges::any_of(extensions, [&](std::string_view extension) { return small.ends_with(extension); });
}

Sentence listOf(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 6;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        list += (list.empty() ? "'" : ", '") + shownText(names[i]) + "'";
    return list.empty() ? Sentence::of("nothing") : Sentence::quoted(names.size() > most ? list + ", ..." : list);
}

class FileSetReader {
public:
    FileSetReader(const FileGroup& group, const Origin& origin, const DataReading& reading, const Progress& progress)
        : group_(group)
        , origin_(origin)
        , reading_(reading)
        , progress_(progress)
    {
        GroupNames all = group.names(progress);
        isAll_ = all.isAll;
        for (std::string& name : all.names)
            (isNamedAsPicture(name) ? pictures_ : names_).push_back(std::move(name));
    }
    Result<DataFile> read();

private:
    using Found = std::optional<DataFile>;

    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause) const
    {
        return failure(ErrorKind::malformed, Sentence::of("%1: %2", origin_.where, cause));
    }
    /// An archive has to be unpacked before one of them can be opened; a folder has not.
    [[nodiscard]] tl::unexpected<Error> refuseSeveral(const std::vector<std::string>& names) const
    {
        return refuse(group_.isArchive()
                ? Sentence::of("it holds several sets of digits, %1; unpack it and open one of them", listOf(names))
                : Sentence::of("it holds several sets of digits, %1; open one of them", listOf(names)));
    }
    /// Whatever was read from a file of the group, or why it was not.
    template <class Read> Result<Read> signedResult(Result<Read> read, const std::string& name) const
    {
        return std::move(read).map_error(
            [&](Error error) { return withSignOfTransfer(std::move(error), pathIn(group_, name)); });
    }
    Result<Found> readParts();
    Result<Found> readCsvFiles();
    Result<Found> readOnly();
    Result<Found> readPictures();
    [[nodiscard]] bool arePicturesOfDigits() const;
    [[nodiscard]] Result<std::string> setOf(const std::vector<std::string>& pictures) const;

    const FileGroup& group_;
    const Origin& origin_;
    const DataReading& reading_;
    const Progress& progress_;
    std::vector<std::string> names_; ///< of all files but pictures
    std::vector<std::string> pictures_;
    bool isAll_ = true; ///< the group has no more files than are looked at
    std::vector<Sentence> notes_;
};

/// The set whose files are read, if there are those of several: of EMNIST's archive the digits.
Result<std::string> FileSetReader::setOf(const std::vector<std::string>& pictures) const
{
    std::vector<std::string> sets;
    for (const std::string& name : pictures)
        if (const std::string set = partNameOf(name).set; std::ranges::find(sets, set) == sets.end())
            sets.push_back(set);
    for (const std::string_view preferred : {"digits", "mnist"}) {
        const auto isIt = [&](const std::string& set) {
            return lowerCase(set) == preferred || lowerCase(set).ends_with("-" + std::string(preferred));
        };
        if (sets.size() > 1 && std::ranges::count_if(sets, isIt) == 1)
            return *std::ranges::find_if(sets, isIt);
    }
    if (sets.size() > 1)
        return refuseSeveral(sets);
    return sets.front();
}

Result<FileSetReader::Found> FileSetReader::readParts()
{
    constexpr std::size_t mostTexts = 16; // are looked into
    std::vector<std::string> pictures;
    std::size_t texts = 0;
    for (const std::string& name : names_) {
        if (partNameOf(name).pictures != true)
            continue;
        if (endsAs(name, {".npy", "ubyte", ".idx"}) || lowerCase(name).find("idx") != std::string::npos) {
            pictures.push_back(name);
        } else if (endsAs(name, {".csv", ".tsv"}) && ++texts <= mostTexts) {
            ENGRAM_TRY(auto file, group_.open(name, progress_));
            if (textPartOf(file.content()) == true)
                pictures.push_back(name);
        } else if (endsAs(name, {".npz", ".pkl", ".pickle"}) && !partnersOf(name, true, names_).empty()) {
            ENGRAM_TRY(auto file, group_.open(name, progress_)); // else it is a whole set
            if (mayBePart(file.content()))
                pictures.push_back(name);
        }
    }
    if (pictures.empty())
        return Found();
    ENGRAM_TRY(const std::string set, setOf(pictures));
    const auto first =
        std::ranges::find_if(pictures, [&](const std::string& name) { return partNameOf(name).set == set; });
    ENGRAM_TRY(auto file, group_.open(*first, progress_));
    ENGRAM_TRY(auto array, signedResult(readPart(file.content(), progress_), *first));
    const DataFormat format = endsAs(*first, {".npy"}) ? DataFormat::npy
        : endsAs(*first, {".csv", ".tsv"})             ? DataFormat::csv
        : endsAs(*first, {".npz"})                     ? DataFormat::npz
        : endsAs(*first, {".pkl", ".pickle"})          ? DataFormat::pickle
                                                       : DataFormat::idx;
    OpenedPart part{*first, std::move(array), group_.shown(*first)};
    ENGRAM_TRY(auto data, readPartsAround(group_, std::move(part), format, reading_.labels, progress_));
    return Found(std::move(data));
}

Result<FileSetReader::Found> FileSetReader::readCsvFiles()
{
    constexpr std::size_t most = 16;
    std::vector<CsvSplit> splits;
    std::optional<Error> refusal;
    std::size_t met = 0;
    bool isEmnist = false;
    for (const std::string& name : names_) {
        if (!endsAs(name, {".csv", ".tsv"}) || ++met > most)
            continue;
        ENGRAM_TRY(auto file, group_.open(name, progress_));
        const auto start = file.content().peek(csvStartBytes);
        const auto kind = csvKindOf({reinterpret_cast<const char*>(start.data()), start.size()});
        auto digits = kind == CsvKind::digits
            ? readCsvDigits(file.content(), progress_)
            : Result<CsvDigits>(refuse(Sentence::of("'%1' holds no digits", shownText(name))));
        if (!digits && digits.error().kind == ErrorKind::cancelled)
            return tl::unexpected(digits.error());
        if (!digits) { // of Kaggle's archive: the digits that are to be guessed, and the form for the guesses
            notes_.push_back(Sentence::of("'%1' holds no digits with labels and was passed over", shownText(name)));
            refusal = refusal.value_or(digits.error());
            continue;
        }
        const std::string split = partNameOf(name).split;
        if (std::ranges::find(splits, split, &CsvSplit::split) != splits.end())
            return refuse(group_.isArchive()
                    ? Sentence::of(
                        "it holds several CSV files of the split '%1'; unpack it and open one of them", split)
                    : Sentence::of("it holds several CSV files of the split '%1'; open one of them", split));
        splits.push_back({split, std::move(*digits)});
        isEmnist = isEmnist || isNamedAsEmnist(name);
    }
    if (splits.empty() && refusal)
        return tl::unexpected(*refusal);
    if (splits.empty())
        return Found();
    ENGRAM_TRY(auto data, csvDataFile(origin_, std::move(splits)));
    data.findings.namedTransposed = isEmnist;
    return Found(std::move(data));
}

/// The one file of a kind that is a whole set by itself.
Result<FileSetReader::Found> FileSetReader::readOnly()
{
    std::vector<std::string> wholes;
    for (const std::string& name : names_)
        if (endsAs(name, {".pkl", ".pickle", ".npz", ".xlsx", ".ods", ".p"})
            || (names_.size() == 1 && pictures_.empty()) || (!group_.isArchive() && endsAs(name, {".zip"})))
            wholes.push_back(name);
    if (wholes.size() > 1)
        return refuseSeveral(wholes);
    if (wholes.empty())
        return Found();
    ENGRAM_TRY(auto file, group_.open(wholes.front(), progress_));
    const OpenedFile opened{file.content(), wholes.front(), group_, reading_, progress_, group_.isArchive()};
    ENGRAM_TRY(auto data, signedResult(readContent(opened), wholes.front()));
    return Found(std::move(data));
}

/// Some lie in a folder that is called by a digit, or all are called by theirs: they are a set, even if what lies
/// beside them is none.
bool FileSetReader::arePicturesOfDigits() const
{
    return std::ranges::any_of(pictures_, liesInFolderOfDigit)
        || (!pictures_.empty() && labelsOfPictures(group_, pictures_, {}));
}

Result<FileSetReader::Found> FileSetReader::readPictures()
{
    if (pictures_.empty())
        return Found();
    if (!isAll_)
        return failure(ErrorKind::tooLarge,
            Sentence::of("%1: it holds more files than are looked at; open a folder within it", origin_.where));
    ENGRAM_TRY(auto data, readPictureSet(group_, origin_, pictures_, partNameOf(origin_.name).split, progress_));
    notes_.clear();
    if (!names_.empty())
        notes_.push_back(
            Sentence::counted("%Ln other files were passed over", "%Ln other file was passed over", names_.size()));
    return Found(std::move(data));
}

Result<DataFile> FileSetReader::read()
{
    for (const auto part : {&FileSetReader::readParts, &FileSetReader::readCsvFiles, &FileSetReader::readOnly,
             &FileSetReader::readPictures}) {
        if (progress_.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", group_.where()));
        auto found = (this->*part)();
        // A list of pupils, or a spreadsheet of marks, beside the pictures is no data set that was meant.
        const bool isBeside = !found && part != &FileSetReader::readPictures && arePicturesOfDigits()
            && found.error().kind != ErrorKind::cancelled;
        if (isBeside)
            continue;
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        DataFile& data = **found;
        data.readingNotes.insert(data.readingNotes.end(), notes_.begin(), notes_.end());
        return std::move(data);
    }
    return refuse(Sentence::of("there is no data set in it, such as MNIST's four files, a CSV file with labels or "
                               "pictures in folders called 0 to 9; it holds %1",
        listOf(names_)));
}

} // namespace

Result<DataFile> readFileSet(
    const FileGroup& group, const Origin& origin, const DataReading& reading, const Progress& progress)
{
    return FileSetReader(group, origin, reading, progress).read();
}

Result<DataFile> csvDataFile(const Origin& origin, std::vector<CsvSplit> splits)
{
    std::vector<LabelledArrays> arrays;
    std::vector<Sentence> notes;
    for (CsvSplit& split : splits) {
        arrays.push_back({split.split, std::move(split.digits.pixels), std::move(split.digits.labels)});
        for (Sentence& note : split.digits.notes)
            if (std::ranges::find(notes, note) == notes.end())
                notes.push_back(std::move(note));
    }
    ENGRAM_TRY(auto data, makeDataFile(DataFormat::csv, origin, std::move(arrays)));
    data.readingNotes.insert(data.readingNotes.begin(), notes.begin(), notes.end());
    return data;
}

} // namespace engram
