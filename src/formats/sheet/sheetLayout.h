#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <engram/picture.h>

namespace engram {

/// The place of a cell, counted from 0: A1 is row 0, column 0.
struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// The largest a spreadsheet can be: XFD1048576.
inline constexpr std::size_t sheetRows = 1'048'576;
inline constexpr std::size_t sheetColumns = 16'384;

/// "BV4", and back; nothing for what is no cell name.
[[nodiscard]] std::string cellName(CellPlace place);
[[nodiscard]] std::optional<CellPlace> parseCellName(std::string_view name) noexcept;

/// The demo's layout: two bands of five digits. A band is a row of labels, 28 rows of cells and a row of indices; a
/// digit is 28 columns and a column of indices.
inline constexpr std::size_t bandRows = digitSide + 2;
inline constexpr std::size_t digitColumns = digitSide + 1;
inline constexpr std::size_t digitsPerBand = 5;
inline constexpr std::size_t layoutRows = 2 * bandRows;
inline constexpr std::size_t layoutColumns = digitsPerBand * digitColumns;

/// What a cell of the layout holds.
struct CellRole {
    enum Kind { label, pixel, ignored } kind = ignored;
    std::size_t digit = 0;
    std::size_t row = 0; ///< of a pixel, inside its digit
    std::size_t column = 0;
};
[[nodiscard]] constexpr CellRole cellRole(CellPlace place) noexcept
{
    const std::size_t row = place.row % bandRows;
    const std::size_t column = place.column % digitColumns;
    if (place.row >= layoutRows || place.column >= layoutColumns)
        return {};
    const std::size_t digit = place.row / bandRows * digitsPerBand + place.column / digitColumns;
    if (row == 0 && column == 0)
        return {CellRole::label, digit};
    if (row >= 1 && row <= digitSide && column < digitSide)
        return {CellRole::pixel, digit, row - 1, column};
    return {};
}

/// The cells beside labels and those of column and row numbers, which are not read but tell whether a sheet is shifted.
[[nodiscard]] constexpr bool isBetweenDigits(CellPlace place) noexcept
{
    return place.row < layoutRows && place.column < layoutColumns && cellRole(place).kind == CellRole::ignored;
}

[[nodiscard]] constexpr CellPlace labelPlace(std::size_t digit) noexcept
{
    return {digit / digitsPerBand * bandRows, digit % digitsPerBand * digitColumns};
}
[[nodiscard]] constexpr CellPlace pixelPlace(std::size_t digit, std::size_t row, std::size_t column) noexcept
{
    return {labelPlace(digit).row + 1 + row, labelPlace(digit).column + column};
}

} // namespace engram
