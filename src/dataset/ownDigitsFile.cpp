#include <engram/dataset/ownDigits.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <optional>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

#include <engram/exceptionBarrier.h>
#include <engram/files/fileLock.h>
#include <engram/files/saveFile.h>
#include <engram/text.h>
#include <engram/try.h>

#include "files/byteSource.h"
#include "files/inflatedFile.h"
#include "files/unicode.h"
#include "formats/csv/csvColumns.h"
#include "formats/csv/csvLines.h"

namespace engram {
namespace {

constexpr std::string_view ownExtension = ".csv";
constexpr std::string_view firstColumns = "id,label,writer";
constexpr std::size_t longestSetName = 100; // bytes
constexpr std::chrono::milliseconds lockPatience{5000};
constexpr std::chrono::milliseconds lockPause{10};

/// Which value of a line is what, where a set of one's own says more than any CSV file.
struct OwnColumns {
    CsvColumns csv;
    std::optional<std::size_t> number;
    std::optional<std::size_t> writer;
};

Result<OwnColumns> ownColumnsOf(const CsvLines& lines, const std::vector<std::string_view>& header)
{
    if (!isCsvHeader(header))
        return lines.refuse(Sentence::of("the names of the columns are missing: id,label,writer,pixel0,..."));
    OwnColumns columns{columnsOfHeader(header), std::nullopt, std::nullopt};
    if (!columns.csv.label)
        return lines.refuse(Sentence::of("no column is called label"));
    if (const Sentence refusal = refusalOf(columns.csv); !refusal.empty())
        return lines.refuse(refusal);
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (i == 0 && lowerCase(header[i]) == "id")
            columns.number = i;
        if (lowerCase(header[i]) == "writer")
            columns.writer = i;
    }
    return columns;
}

Result<OwnDigit> ownDigitOf(
    const CsvLines& lines, const OwnColumns& columns, const std::vector<std::string_view>& values)
{
    if (values.size() != columns.csv.count)
        return lines.refuse(
            Sentence::of("it has %1 values instead of %2, as the first line has", values.size(), columns.csv.count));
    const auto quoted = [](std::string_view value) {
        return shownText("\"" + std::string(value.substr(0, 40)) + "\"");
    };
    OwnDigit digit;
    const auto label = numberIn<std::uint8_t>(values[*columns.csv.label]);
    if (!label || *label > 9)
        return lines.refuse(Sentence::of("the label %1 is not a digit 0-9", quoted(values[*columns.csv.label])));
    digit.label = *label;
    if (columns.number) {
        const auto number = numberIn<std::uint32_t>(values[*columns.number]);
        if (!number || *number == 0)
            return lines.refuse(
                Sentence::of("the id %1 is not a whole number from 1 up", quoted(values[*columns.number])));
        digit.number = *number;
    }
    if (columns.writer)
        digit.writer = writerName(values[*columns.writer]);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
        const auto level = numberIn<std::uint8_t>(values[columns.csv.others[pixel]]);
        if (!level)
            return lines.refuse(Sentence::of("value %1, %2, is not a grey level 0-255", columns.csv.others[pixel] + 1,
                quoted(values[columns.csv.others[pixel]])));
        digit.picture[pixel] = *level;
    }
    return digit;
}

Result<std::vector<OwnDigit>> ownDigitsIn(ByteReader& reader)
{
    CsvLines lines(reader);
    std::vector<OwnDigit> digits;
    std::set<std::uint32_t> numbers;
    const auto* values = lines.next();
    if (values == nullptr)
        return reader.failed()
            ? Result<std::vector<OwnDigit>>(reader.failure())
            : lines.refuse(Sentence::of("the names of the columns are missing: id,label,writer,pixel0,..."));
    ENGRAM_TRY(const OwnColumns columns, ownColumnsOf(lines, *values));
    while ((values = lines.next()) != nullptr) {
        if (digits.size() == mostOwnDigits)
            return lines.refuse(
                Sentence::of(
                    "there are more digits than %1, which a set of one's own holds; open it as a data set instead",
                    Sentence::grouped(mostOwnDigits)),
                ErrorKind::tooLarge);
        ENGRAM_TRY(OwnDigit digit, ownDigitOf(lines, columns, *values));
        if (digit.number != 0 && !numbers.insert(digit.number).second)
            return lines.refuse(Sentence::of("the id %1 comes twice", digit.number));
        digits.push_back(std::move(digit));
    }
    if (reader.failed())
        return reader.failure();
    return digits;
}

Result<OwnDigits> ownSetOf(ByteReader& reader)
{
    ENGRAM_TRY(std::vector<OwnDigit> digits, ownDigitsIn(reader));
    OwnDigits set;
    // Ids that are there already come first: no new one may be one of them.
    for (const OwnDigit& digit : digits)
        set.useNumbersAbove(digit.number);
    ENGRAM_TRY(set.apply(OwnDigitsChange::adding(std::move(digits))));
    return set;
}

Result<OwnDigits> loadOwn(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return OwnDigits();
    ENGRAM_TRY(const auto file, InflatedFile::open(path, {}));
    return ownSetOf(file->content());
}

/// Nothing if another has it all the time. `error` says so where the lock file cannot even be made.
std::optional<FileLock> lockedFolder(const std::filesystem::path& folder)
{
    const auto end = std::chrono::steady_clock::now() + lockPatience;
    const std::filesystem::path file = folder / ".lock";
    for (;;) {
        if (auto lock = FileLock::tryTake(file))
            return lock;
        std::error_code error;
        if (!std::filesystem::exists(file, error) || std::chrono::steady_clock::now() >= end)
            return std::nullopt;
        std::this_thread::sleep_for(lockPause);
    }
}

Result<FileLock> lockFor(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return failure(ErrorKind::writeFailed,
            Sentence::of(
                "%1: nothing was kept, because the folder cannot be made: %2", shownPath(path), error.message()));
    auto lock = lockedFolder(folder);
    if (lock)
        return std::move(*lock);
    const bool isThere = std::filesystem::exists(folder / ".lock", error);
    return failure(ErrorKind::writeFailed,
        isThere ? Sentence::of(
            "%1: nothing was kept, because another Engram is writing in this folder, or it cannot be locked; try again",
            shownPath(path))
                : Sentence::of(
                    "%1: nothing was kept, because nothing can be written into this folder", shownPath(path)));
}

Result<ChangedOwnDigits> changeOwn(
    const std::filesystem::path& path, const OwnDigitsChange& wanted, std::uint32_t numbersAbove)
{
    ENGRAM_TRY(const FileLock lock, lockFor(path));
    ENGRAM_TRY(OwnDigits digits, loadOwn(path));
    digits.useNumbersAbove(numbersAbove);
    ENGRAM_TRY(OwnDigitsChange made, digits.apply(wanted));
    ENGRAM_TRY(saveFile(path, digits.text(), Backup::keep));
    return ChangedOwnDigits{std::move(digits), std::move(made)};
}

} // namespace

std::string OwnDigits::text() const
{
    std::array<std::string, 256> levels;
    for (std::size_t level = 0; level < levels.size(); ++level)
        levels[level] = "," + std::to_string(level);
    std::string text(firstColumns);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
        text += ",pixel" + std::to_string(pixel);
    text += '\n';
    for (const OwnDigit& digit : digits_) {
        text += std::to_string(digit.number) + "," + std::to_string(digit.label) + "," + digit.writer;
        for (const std::uint8_t level : digit.picture)
            text += levels[level];
        text += '\n';
    }
    return text;
}

Result<OwnDigits> OwnDigits::parse(std::string_view text, const std::string& where)
{
    MemorySource source({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    ByteReader reader(source, where);
    return ownSetOf(reader);
}

bool beginsAsOwnDigits(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) // opening a pipe would wait for its other end
        return false;
    const std::string wanted = std::string(firstColumns) + ",pixel0,";
    std::string start(wanted.size(), '\0');
    std::ifstream file(path, std::ios::binary);
    return file.read(start.data(), static_cast<std::streamsize>(start.size())) && start == wanted;
}

Result<OwnDigits> loadOwnDigits(const std::filesystem::path& path)
{
    return withoutExceptions(Sentence::quoted(shownPath(path)), ErrorKind::unreadable, [&] { return loadOwn(path); });
}

Result<ChangedOwnDigits> changeOwnDigits(
    const std::filesystem::path& path, const OwnDigitsChange& wanted, std::uint32_t numbersAbove)
{
    return withoutExceptions(Sentence::quoted(shownPath(path)), ErrorKind::writeFailed,
        [&] { return changeOwn(path, wanted, numbersAbove); });
}

Result<std::filesystem::path> ownDigitsPath(const std::filesystem::path& folder, const std::string& name)
{
    const std::string asked(trimmed(name));
    const bool isFileName = !asked.empty() && asked.size() <= longestSetName && isUtf8(asked)
        && asked.find_first_of("/\\") == std::string::npos && !asked.starts_with('.')
        && std::ranges::none_of(
            asked, [](char character) { return static_cast<unsigned char>(character) < 0x20 || character == 0x7f; });
    if (!isFileName)
        return failure(ErrorKind::invalidArgument,
            Sentence::of(
                "“%1” cannot be the name of a data set: it has 1 to %2 bytes, no slash, and no point at its beginning.",
                shownText(asked.substr(0, longestSetName)), longestSetName));
    return folder / (asked + std::string(ownExtension));
}

Result<std::filesystem::path> renameOwnDigits(const std::filesystem::path& path, const std::string& newName)
{
    ENGRAM_TRY(std::filesystem::path renamed, ownDigitsPath(path.parent_path(), newName));
    if (renamed == path)
        return renamed;
    ENGRAM_TRY(const FileLock lock, lockFor(path));
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(renamed, error)))
        return failure(ErrorKind::invalidArgument,
            Sentence::of("%1: there is a data set of that name already.", shownPath(renamed)));
    if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        std::filesystem::rename(path, renamed, error);
    if (error)
        return failure(
            ErrorKind::writeFailed, Sentence::of("%1: it could not be renamed: %2", shownPath(path), error.message()));
    return renamed;
}

std::vector<std::string> listOwnDigits(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code ignored; // a folder that cannot be read has no sets
    auto files = std::filesystem::directory_iterator(folder, ignored);
    for (; !ignored && files != std::filesystem::directory_iterator(); files.increment(ignored)) {
        const std::filesystem::path& path = files->path();
        std::error_code unreadable;
        if (path.extension() == ownExtension && !path.filename().string().starts_with('.')
            && files->is_regular_file(unreadable))
            names.push_back(path.stem().string());
    }
    std::ranges::sort(names);
    return names;
}

} // namespace engram
