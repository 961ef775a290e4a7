#include <engram/dataset/fontSheet.h>
#include <engram/plural.h>

#include <algorithm>
#include <bitset>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

#include <engram/files/saveFile.h>
#include <engram/text.h>
#include <engram/try.h>

#include "files/inflatedFile.h"
#include "files/unicode.h"
#include "fontSheetFile.h"
#include "formats/sheet/textSheet.h"
#include "formats/xlsx/excelWriter.h"

namespace engram {
namespace {

bool isExcelName(const std::filesystem::path& path)
{
    return equalWithoutCase(path.extension().string(), ".xlsx");
}

/// The name in the header of a text sheet; nothing if the file is something else. Reads only the start.
std::optional<std::string> nameInHeader(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string line;
    constexpr std::size_t longestName = 1000;
    for (char character = 0; file.get(character) && character != '\n' && line.size() < longestName;)
        line += character;
    constexpr std::string_view key = "name:";
    std::string_view text = line;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!text.starts_with(key))
        return std::nullopt;
    text.remove_prefix(key.size());
    const std::string_view name = trimmed(text);
    return name.empty() ? std::nullopt : std::optional<std::string>(name);
}

/// The font sheet that a file is written as: its split "digits", or its only one. Refuses a file that has not exactly
/// one picture of each digit; `where` begins the refusal.
Result<FontSheet> fontSheetOf(const DataFile& sheet, const std::string& where)
{
    const auto refuse = [&](const Sentence& cause) {
        return failure(
            ErrorKind::invalidArgument, Sentence::of("%1: a font sheet holds each digit once: %2", where, cause));
    };
    const DigitSet* digits = sheet.split("digits");
    if (digits == nullptr && sheet.splits.size() == 1)
        digits = sheet.splits.front().digits.get();
    if (digits == nullptr)
        return refuse(Sentence::of("this data set has several parts"));
    if (digits->size() != 10)
        return refuse(
            Sentence::counted("this data set has %n pictures", "this data set has %n picture", digits->size()));
    FontSheet result{sheet.name, sheet.source, sheet.licence, {}, {}};
    std::bitset<10> found;
    for (std::size_t i = 0; i < digits->size(); ++i) {
        const std::uint8_t label = digits->label(i);
        if (found[label])
            return refuse(Sentence::of("this data set has the digit %1 twice", label));
        found.set(label);
        std::ranges::copy(digits->picture(i), result.digits[label].begin());
    }
    return result; // ten pictures and none of them twice: each digit is there
}

} // namespace

DataFile dataFileOf(FontSheet sheet, DataFormat format, const std::string& nameOfFile)
{
    DataFile file{};
    file.name = sheet.name.empty() ? nameOfFile : sheet.name;
    file.format = format;
    file.source = std::move(sheet.source);
    file.licence = std::move(sheet.licence);
    file.repairs = std::move(sheet.repairs);
    auto digits = std::make_shared<DigitSet>(Source{file.name});
    for (std::size_t digit = 0; digit < sheet.digits.size(); ++digit)
        digits->append(sheet.digits[digit], static_cast<std::uint8_t>(digit));
    file.splits.push_back({"digits", std::move(digits)});
    return file;
}

Result<std::string> fontSheetText(const DataFile& sheet)
{
    ENGRAM_TRY(checkSheetName(sheet.name));
    ENGRAM_TRY(const auto digits, fontSheetOf(sheet, sheet.name));
    return writeTextSheet(digits);
}

Result<DataFile> parseFontSheetText(std::string_view text, const std::string& where)
{
    ENGRAM_TRY(auto sheet, readTextSheet(text, where));
    return dataFileOf(std::move(sheet), DataFormat::textFontSheet, {});
}

Result<void> writeFontSheet(const DataFile& sheet, const std::filesystem::path& path)
{
    if (isExcelName(path)) {
        if (sheet.name.size() > longestSheetName)
            return failure(
                ErrorKind::invalidArgument, Sentence::of("the name of a font sheet may have at most 200 bytes"));
        ENGRAM_TRY(const auto digits, fontSheetOf(sheet, shownPath(path)));
        ENGRAM_TRY(const auto workbook, excelFontSheet(digits, shownPath(path)));
        return saveFile(path, workbook.span());
    }
    ENGRAM_TRY(const auto text, fontSheetText(sheet));
    return saveFile(path, text);
}

std::vector<FontSheetEntry> listFontSheets(const std::filesystem::path& folder)
{
    std::vector<FontSheetEntry> sheets;
    std::error_code ignored; // a folder that cannot be read has no sheets to offer
    auto files = std::filesystem::directory_iterator(folder, ignored);
    for (; !ignored && files != std::filesystem::directory_iterator(); files.increment(ignored)) {
        std::error_code unreadable;
        const std::filesystem::path& path = files->path();
        const std::string file = path.filename().string();
        const bool hidden = file.starts_with('.') || file.starts_with("~$"); // the latter: a spreadsheet that is open
        if (hidden || !files->is_regular_file(unreadable))
            continue;
        if (isExcelName(path) || equalWithoutCase(path.extension().string(), ".ods"))
            sheets.push_back({path.stem().string(), path});
        else if (auto name = nameInHeader(path))
            sheets.push_back({std::move(*name), path});
    }
    std::ranges::sort(
        sheets, {}, [](const FontSheetEntry& sheet) { return std::pair(lowerCase(sheet.name), sheet.path); });
    return sheets;
}

} // namespace engram
