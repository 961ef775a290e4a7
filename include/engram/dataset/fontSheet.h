#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <engram/dataset/dataFile.h>

namespace engram {

/// Writes a font sheet: the ten digits of a set, one of each, as cells of 0 and 1 (level >= 128 is 1).
/// The kind is taken from the extension: .xlsx for a spreadsheet (the layout of the demo's own sheets), else text.
/// The text format is Engram's own, made to be read and edited by hand: see docs/formats/fontSheets.md.
/// Errors: `invalidArgument` for a set that is not ten digits with a name, `writeFailed`.
[[nodiscard]] Result<void> writeFontSheet(const DataFile& sheet, const std::filesystem::path& path);

/// A text sheet as one string. Errors: `invalidArgument`.
[[nodiscard]] Result<std::string> fontSheetText(const DataFile& sheet);
/// And back. `where` names it in errors: `malformed`, `tooLarge`.
[[nodiscard]] Result<DataFile> parseFontSheetText(std::string_view text, const std::string& where);

/// The font sheets of a folder, sorted by name without regard to case; not read yet.
struct FontSheetEntry {
    std::string name; ///< from the sheet's header
    std::filesystem::path path;
};
[[nodiscard]] std::vector<FontSheetEntry> listFontSheets(const std::filesystem::path& folder);

} // namespace engram
