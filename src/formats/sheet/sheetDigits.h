#pragma once

#include <array>
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/formats/sheet.h>

#include "sheetLayout.h"

namespace engram {

/// What is written in a cell, in quotes and cut short, as a person may read it in a message.
[[nodiscard]] std::string quotedShort(std::string_view text);

/// The ten digits of a font sheet as they are found, cell by cell, in whatever file the cells stand.
class SheetDigits {
public:
    explicit SheetDigits(std::string where) ///< which begins a refusal
        : where_(std::move(where))
    {
    }

    /// What a cell shows, without blanks around it; cells that hold no part of a digit are passed over. Refuses a cell
    /// that comes twice, a wrong label, a pixel that is neither 0 nor 1 (FALSE and TRUE are 0 and 1; 11 was typed
    /// twice), and cells between the digits that show that there is a row or a column too many.
    [[nodiscard]] Result<void> take(CellPlace place, std::string_view shown);

    /// After the last cell: the sheet, with the cells that were blank among its repairs. Refuses what is no font sheet
    /// and a sheet of which a row, a column, a digit or a band is missing.
    [[nodiscard]] Result<FontSheet> finish();

private:
    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause) const;
    [[nodiscard]] Result<void> takeBetween(CellPlace place, std::string_view shown);
    [[nodiscard]] Result<void> takeLabel(CellPlace place, const CellRole& role, std::string_view shown);
    [[nodiscard]] Result<void> takePixel(CellPlace place, const CellRole& role, std::string_view shown);
    [[nodiscard]] Result<void> checkDigit(std::size_t digit) const;
    [[nodiscard]] Result<void> checkLines(std::size_t digit) const;

    std::string where_;
    std::array<DigitPixels, 10> digits_{};
    std::array<std::bitset<digitPixels>, 10> filled_;
    std::bitset<layoutRows * layoutColumns> met_;
    std::bitset<10> labelled_;
    std::array<std::size_t, 10> zerosBelow_{}; ///< of each digit, where the numbers of the columns stand
    std::array<std::size_t, 10> zerosBeside_{}; ///< and of the rows
    bool hasZeros_ = false; ///< paper is written as 0, not left blank
    std::vector<Repair> repairs_;
};

} // namespace engram
