#include "sheetLayout.h"

#include <algorithm>

namespace engram {

std::string cellName(CellPlace place)
{
    std::string name;
    for (std::size_t column = place.column + 1; column > 0; column = (column - 1) / 26)
        name += static_cast<char>('A' + (column - 1) % 26);
    std::ranges::reverse(name);
    return name + std::to_string(place.row + 1);
}

std::optional<CellPlace> parseCellName(std::string_view name) noexcept
{
    std::size_t at = 0;
    std::size_t column = 0;
    for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && column <= sheetColumns; ++at)
        column = column * 26 + static_cast<std::size_t>(name[at] - 'A' + 1);
    const std::size_t digits = at;
    std::size_t row = 0;
    for (; at < name.size() && name[at] >= '0' && name[at] <= '9' && row <= sheetRows; ++at)
        row = row * 10 + static_cast<std::size_t>(name[at] - '0');
    const bool leadingZero = digits < name.size() && name[digits] == '0';
    if (at != name.size() || leadingZero || column == 0 || column > sheetColumns || row == 0 || row > sheetRows)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

} // namespace engram
