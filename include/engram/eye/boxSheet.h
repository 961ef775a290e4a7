#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <engram/picture.h>

namespace engram {

/// A place on the printed sheet of ten boxes. The unit is the side of a box; 0, 0 is the middle of the mark in the top
/// left corner, x goes to the right, y down.
struct SheetPlace {
    double x = 0;
    double y = 0;
};

inline constexpr std::size_t sheetColumns = 5; ///< boxes in a row; digits 0 to 4 above 5 to 9
inline constexpr double sheetWidth = 6; ///< between the middles of the marks in its corners
inline constexpr double sheetHeight = 3.2;
inline constexpr double sheetMark = 0.14; ///< side of a mark

/// The middles of the solid black squares by which a sheet is found, whichever way it lies: the corners clockwise from
/// the top left, and one beside the first that says where the top is.
inline constexpr std::array<SheetPlace, 5> sheetMarks{
    {{0, 0}, {sheetWidth, 0}, {sheetWidth, sheetHeight}, {0, sheetHeight}, {0.45, 0}}};

/// The top left corner of a digit's box.
[[nodiscard]] constexpr SheetPlace sheetBox(std::size_t digit) noexcept
{
    return {0.2 + 1.15 * static_cast<double>(digit % sheetColumns), digit < sheetColumns ? 0.4 : 1.95};
}

/// What was found in a picture of a filled sheet.
struct SheetReading {
    /// How it is known which digit is which.
    enum class Found : std::uint8_t {
        byMarks, ///< the marks say where the boxes are
        inOrder, ///< no marks, but ten digits, which are taken as 0 to 9, line by line from left to right
        unsure, ///< no marks, and another number of digits: nobody knows which they are
    };
    Found found = Found::unsure;
    std::size_t count = 0; ///< of the digits
    std::array<GreyPicture, 10> digits; ///< the ink of each, cropped, white on black; without pixels in an empty box
};

/// Finds what was written into the boxes of a printed sheet; `picture` is a scan or a photograph of it, dark ink on
/// light paper, of any size. It may lie turned, even upside down, in the slope of a photograph, and under uneven light.
///
/// Marks are solid squares darker than what is around them (the local mean: Bradley and Roth 2007); four of them and
/// the fifth fix a projective map (Heckbert 1989), by which the inside of each box is taken out of the picture. So
/// frames, labels, and what is written outside of the boxes are never looked at, and what is in a box is its digit.
[[nodiscard]] SheetReading readSheet(const GreyPicture& picture);

} // namespace engram
