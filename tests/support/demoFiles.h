#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <engram/dataset/dataFile.h>

namespace engram::test {

/// A cell of a font sheet that was mistyped, and what stands in it.
struct Slip {
    std::string_view cell;
    std::string_view text; ///< empty: the cell is blank
};

/// One of the demo's font sheets, which may not be copied, by its name and with the slips that are known of it.
struct DemoSheet {
    std::string_view name;
    std::vector<Slip> slips;
};
[[nodiscard]] std::vector<DemoSheet> demoSheets();

/// Folders with all of these: `folder`, where they are written with the digits of a font that comes with Engram; and
/// that of the demo's own sheets, where it lies beside the project.
[[nodiscard]] std::vector<std::filesystem::path> foldersOfDemoSheets(const std::filesystem::path& folder);

/// Writes ten digits as the demo's spreadsheets hold them: the sheet "export" first, another one behind it; cells that
/// have a style alone around the digits; and the indices of columns with their own misprints (11 for 10, 21 for 20).
/// Returns the file.
std::filesystem::path writeDemoSheet(
    const DemoSheet& sheet, const DataFile& digits, const std::filesystem::path& folder);

/// Writes all of MNIST byte by byte as Keras' arrays come out of Python 2's pickle (protocol 0: 213 MB of text), and
/// gzips it. Returns the file.
std::filesystem::path writeTextPickle(const std::filesystem::path& folder);

} // namespace engram::test
