#include <engram/dataset/fontSheet.h>
#include <engram/plural.h>

#include <algorithm>
#include <bitset>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

#include "files/atomicFile.h"
#include "files/inflatedFile.h"
#include "fontSheetFile.h"
#include "formats/sheet/textSheet.h"
#include "formats/xlsx/excelWriter.h"

namespace engram {
namespace {

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool isExcelName(const std::filesystem::path& path)
{
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), lower);
    return extension == ".xlsx";
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
    if (constexpr std::string_view byteOrderMark = "\xef\xbb\xbf"; text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!text.starts_with(key))
        return std::nullopt;
    text.remove_prefix(key.size());
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return std::nullopt;
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

/// The font sheet that a file is written as: its split "digits", or its only one. Refuses a file that has not exactly
/// one picture of each digit; `where` begins the refusal.
Result<FontSheet> fontSheetOf(const DataFile& sheet, const std::string& where)
{
    const auto refuse = [&](const std::string& cause) {
        return failure(ErrorKind::invalidArgument, where + ": a font sheet holds each digit once: " + cause);
    };
    const DigitSet* digits = sheet.split("digits");
    if (digits == nullptr && sheet.splits.size() == 1)
        digits = sheet.splits.front().digits.get();
    if (digits == nullptr)
        return refuse("this data set has several parts");
    if (digits->size() != 10)
        return refuse("this data set has " + plural(digits->size(), "picture", "pictures"));
    FontSheet result{sheet.name, sheet.source, sheet.licence, {}, {}};
    std::bitset<10> found;
    for (std::size_t i = 0; i < digits->size(); ++i) {
        const std::uint8_t label = digits->label(i);
        if (found[label])
            return refuse("this data set has the digit " + std::to_string(label) + " twice");
        found.set(label);
        std::ranges::copy(digits->picture(i), result.digits[label].begin());
    }
    return result; // ten pictures and none of them twice: each digit is there
}

} // namespace

DataFile dataFileOf(FontSheet sheet, DataFormat format, const std::string& nameOfFile)
{
    DataFile file{};
    file.name = sheet.name.empty() ? nameOfFile : std::move(sheet.name);
    file.format = format;
    file.source = std::move(sheet.source);
    file.licence = std::move(sheet.licence);
    file.repairs = std::move(sheet.repairs);
    auto digits = std::make_shared<DigitSet>(file.name);
    for (std::size_t digit = 0; digit < sheet.digits.size(); ++digit)
        digits->append(sheet.digits[digit], static_cast<std::uint8_t>(digit));
    file.splits.push_back({"digits", std::move(digits)});
    return file;
}

Result<std::string> fontSheetText(const DataFile& sheet)
{
    const auto digits = fontSheetOf(sheet, sheet.name);
    if (!digits)
        return tl::unexpected(digits.error());
    return writeTextSheet(*digits);
}

Result<DataFile> parseFontSheetText(std::string_view text, const std::string& where)
{
    auto sheet = readTextSheet(text, where);
    if (!sheet)
        return tl::unexpected(sheet.error());
    return dataFileOf(std::move(*sheet), DataFormat::textFontSheet, {});
}

Result<void> writeFontSheet(const DataFile& sheet, const std::filesystem::path& path)
{
    if (isExcelName(path)) {
        if (sheet.name.size() > longestSheetName)
            return failure(ErrorKind::invalidArgument, "the name of a font sheet may have at most 200 bytes");
        const auto digits = fontSheetOf(sheet, shownPath(path));
        if (!digits)
            return tl::unexpected(digits.error());
        const auto workbook = excelFontSheet(*digits, shownPath(path));
        if (!workbook)
            return tl::unexpected(workbook.error());
        return writeFileAtomically(path, workbook->span());
    }
    const auto text = fontSheetText(sheet);
    if (!text)
        return tl::unexpected(text.error());
    return writeFileAtomically(path, {reinterpret_cast<const std::uint8_t*>(text->data()), text->size()});
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
        if (isExcelName(path))
            sheets.push_back({path.stem().string(), path});
        else if (auto name = nameInHeader(path))
            sheets.push_back({std::move(*name), path});
    }
    std::ranges::sort(sheets, [](const FontSheetEntry& left, const FontSheetEntry& right) {
        const bool before = std::ranges::lexicographical_compare(left.name, right.name, {}, lower, lower);
        const bool after = std::ranges::lexicographical_compare(right.name, left.name, {}, lower, lower);
        return before || (!after && left.path < right.path);
    });
    return sheets;
}

} // namespace engram
