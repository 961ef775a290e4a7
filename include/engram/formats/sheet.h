#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <engram/picture.h>

namespace engram {

/// A cell of a font sheet that was not plainly 0 or 1 and was read all the same.
struct Repair {
    std::string cell; ///< as a spreadsheet names it: "BV4"
    int digit; ///< 0-9
    int row; ///< 0-27 inside the digit
    int column; ///< 0-27 inside the digit
    std::string found; ///< what stood there; empty for a missing or blank cell
    std::uint8_t readAs; ///< 0 or 1
};

/// The name of a font sheet becomes that of a source of lessons, which files and lists have to hold. Bytes.
inline constexpr std::size_t longestSheetName = 200;

/// From this level on a pixel is ink in a sheet, whose cells are black or white.
inline constexpr std::uint8_t sheetInkLevel = 128;

/// A font as a sheet holds it: a picture of each digit, and where they come from.
struct FontSheet {
    std::string name; ///< of the font; empty where the sheet does not say it
    std::string source; ///< may be empty
    std::string licence; ///< may be empty
    std::array<DigitPixels, 10> digits{}; ///< by digit; levels 0 and 255 where they were read from a sheet
    std::vector<Repair> repairs; ///< by digit, row and column
};

} // namespace engram
