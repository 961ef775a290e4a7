#include <engram/dataset/digitFiles.h>

#include <algorithm>
#include <array>
#include <string>
#include <system_error>
#include <vector>

#include <engram/dataset/fontSheet.h>
#include <engram/exceptionBarrier.h>
#include <engram/files/saveFile.h>
#include <engram/formats/pictureFile.h>
#include <engram/text.h>
#include <engram/try.h>

#include "files/inflatedFile.h"
#include "formats/idx/idxWriter.h"

namespace engram {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> idxEnds{
    "-images-idx3-ubyte", "images-idx3-ubyte", "-labels-idx1-ubyte", "labels-idx1-ubyte", "-ubyte", ".idx"};

bool endsWithoutCase(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && equalWithoutCase(text.substr(text.size() - end.size()), end);
}

/// "anna" of "anna-images-idx3-ubyte" and "anna.idx".
std::string idxStemOf(const std::string& fileName)
{
    for (const std::string_view end : idxEnds)
        if (endsWithoutCase(fileName, end))
            return fileName.substr(0, fileName.size() - end.size());
    return fileName;
}

Result<void> writeIdx(const DataFile& data, const fs::path& path)
{
    const std::string stem = idxStemOf(path.filename().string());
    for (const Split& split : data.splits) {
        const bool saysSplit = data.splits.size() > 1 || (split.name != "train" && split.name != "digits");
        std::string name = stem + (stem.empty() ? "" : "-");
        if (saysSplit || stem.empty())
            name += (split.name == "digits" ? "train" : split.name) + "-";
        const DigitSet& digits = *split.digits;
        ENGRAM_TRY(saveFile(path.parent_path() / (name + "labels-idx1-ubyte"), idxLabels(digits.labels())));
        ENGRAM_TRY(saveFile(path.parent_path() / (name + "images-idx3-ubyte"), idxPictures(digits.pixels())));
    }
    return {};
}

/// "00042.png": in the order of the numbers, however a program sorts.
std::string pictureName(std::uint32_t number)
{
    constexpr std::size_t figures = 5;
    const std::string text = std::to_string(number);
    return std::string(figures - std::min(figures, text.size()), '0') + text + ".png";
}

Result<void> fillFolder(const DataFile& data, const fs::path& folder, const Progress& progress)
{
    std::size_t all = 0;
    std::size_t done = 0;
    for (const Split& split : data.splits)
        all += split.digits->size();
    for (const Split& split : data.splits) {
        const fs::path place = data.splits.size() > 1 ? folder / split.name : folder;
        for (int digit = 0; digit < 10; ++digit)
            fs::create_directories(place / std::to_string(digit));
        for (std::size_t i = 0; i < split.digits->size(); ++i) {
            if (progress.cancelled())
                return failure(ErrorKind::cancelled, Sentence::of("%1: writing was cancelled", shownPath(folder)));
            ENGRAM_TRY(const std::vector<std::uint8_t> png, encodePng(split.digits->picture(i)));
            const fs::path file = place / std::to_string(split.digits->label(i)) / pictureName(split.digits->number(i));
            ENGRAM_TRY(saveFile(file, png));
            progress(++done, all);
        }
    }
    return {};
}

/// Into a hidden folder beside it, which then takes the name.
Result<void> writePictures(const DataFile& data, const fs::path& asked, const Progress& progress)
{
    const fs::path path = asked.has_filename() ? asked : asked.parent_path();
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error)) && !(fs::is_directory(path, error) && fs::is_empty(path, error)))
        return failure(ErrorKind::invalidArgument,
            Sentence::of("%1: pictures go into a new folder or an empty one; choose another name", shownPath(path)));
    const fs::path unfinished = unfinishedOf(path);
    fs::remove_all(unfinished, error);
    Result<void> written = withoutExceptions(Sentence::of("%1 was not written", shownPath(path)),
        ErrorKind::writeFailed, [&] { return fillFolder(data, unfinished, progress); });
    if (written) {
        fs::rename(unfinished, path, error);
        if (error)
            written = failure(
                ErrorKind::writeFailed, Sentence::of("%1 was not written: %2", shownPath(path), error.message()));
    }
    if (!written)
        fs::remove_all(unfinished, error);
    return written;
}

} // namespace

DigitFileKind digitFileKindOf(const fs::path& path)
{
    const std::string name = path.filename().string();
    const std::string extension = path.extension().string();
    if (equalWithoutCase(extension, ".npz"))
        return DigitFileKind::npz;
    if (equalWithoutCase(extension, ".xlsx"))
        return DigitFileKind::excelSheet;
    if (equalWithoutCase(extension, ".idx") || endsWithoutCase(name, "-ubyte"))
        return DigitFileKind::idx;
    std::error_code ignored;
    const bool isFolder = !path.has_filename() || fs::is_directory(path, ignored);
    return isFolder ? DigitFileKind::pictures : DigitFileKind::textSheet;
}

Result<void> writeDigits(const DataFile& data, DigitFileKind kind, const fs::path& path, const Progress& progress)
{
    switch (kind) {
    case DigitFileKind::npz:
        return writeNpz(data, path);
    case DigitFileKind::idx:
        return writeIdx(data, path);
    case DigitFileKind::pictures:
        return writePictures(data, path, progress);
    case DigitFileKind::textSheet:
    case DigitFileKind::excelSheet:
        break;
    }
    return writeFontSheet(data, path);
}

} // namespace engram
