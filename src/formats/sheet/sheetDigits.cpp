#include "sheetDigits.h"

#include <algorithm>
#include <optional>

#include <engram/text.h>
#include <engram/try.h>

#include "files/unicode.h"

namespace engram {
namespace {

Sentence nameOf(CellPlace place)
{
    return Sentence::of("cell %1", cellName(place));
}

/// What spreadsheet programs write for truth values where a file knows nothing but texts, in the languages of Engram.
std::optional<bool> truthIn(std::string_view shown)
{
    constexpr std::size_t longest = 10;
    if (shown.size() < 4 || shown.size() > longest)
        return std::nullopt;
    for (const std::string_view word : {"TRUE", "WAHR", "VRAI", "VERDADERO"})
        if (equalWithoutCase(shown, word))
            return true;
    for (const std::string_view word : {"FALSE", "FALSCH", "FAUX", "FALSO"})
        if (equalWithoutCase(shown, word))
            return false;
    return std::nullopt;
}

} // namespace

std::string quotedShort(std::string_view text)
{
    constexpr std::size_t longest = 20;
    return "'" + std::string(text.substr(0, longest)) + (text.size() > longest ? "...'" : "'");
}

tl::unexpected<Error> SheetDigits::refuse(const Sentence& cause) const
{
    return failure(ErrorKind::malformed, shownSentence(Sentence::of("%1: %2", where_, cause)));
}

Result<void> SheetDigits::take(CellPlace place, std::string_view shown)
{
    if (const auto truth = truthIn(shown))
        shown = *truth ? "1" : "0";
    const CellRole role = cellRole(place);
    if (role.kind == CellRole::ignored)
        return isBetweenDigits(place) ? takeBetween(place, shown) : Result<void>{};
    const std::size_t index = place.row * layoutColumns + place.column;
    if (met_[index])
        return refuse(Sentence::of("%1 comes twice", nameOf(place)));
    met_.set(index);
    if (shown.empty())
        return {}; // as if it were not there
    return role.kind == CellRole::label ? takeLabel(place, role, shown) : takePixel(place, role, shown);
}

Result<void> SheetDigits::takeBetween(CellPlace place, std::string_view shown)
{
    const auto value = numberIn<double>(shown);
    if (place.row % bandRows == 0) {
        if (shown.size() == 1 && value)
            return refuse(Sentence::of("%1 holds %2, where no label stands; has a digit a column too many or too few?",
                nameOf(place), quotedShort(shown)));
        return {};
    }
    const std::size_t digit = place.row / bandRows * digitsPerBand + place.column / digitColumns;
    const bool below = place.row % bandRows == bandRows - 1;
    constexpr std::size_t chance = 3; // the numbers of columns and rows, 1-28, have no 0
    if (value == 0.0 && ++(below ? zerosBelow_ : zerosBeside_)[digit] == chance)
        return refuse(below
                ? Sentence::of("%1 holds 0, where the numbers of the columns stand; has the digit %2 a row too many?",
                    nameOf(place), digit)
                : Sentence::of("%1 holds 0, where the numbers of the rows stand; has the digit %2 a column too many?",
                    nameOf(place), digit));
    return {};
}

Result<void> SheetDigits::takeLabel(CellPlace place, const CellRole& role, std::string_view shown)
{
    if (numberIn<double>(shown) != static_cast<double>(role.digit))
        return refuse(Sentence::of("%1 is the label of the digit %2, but holds %3; the digits of a font sheet stand in "
                                   "the order 0 to 4 and 5 to 9",
            nameOf(place), role.digit, quotedShort(shown)));
    labelled_.set(role.digit);
    return {};
}

Result<void> SheetDigits::takePixel(CellPlace place, const CellRole& role, std::string_view shown)
{
    const auto value = numberIn<double>(shown);
    const bool typedTwice = value == 11.0; // as in the demo's Bradley Hand
    if (value != 0.0 && value != 1.0 && !typedTwice)
        return refuse(Sentence::of("%1 holds %2; a cell of a digit is 0 or 1", nameOf(place), quotedShort(shown)));
    const std::size_t pixel = role.row * digitSide + role.column;
    digits_[role.digit][pixel] = value == 0.0 ? 0 : 255;
    filled_[role.digit].set(pixel);
    hasZeros_ = hasZeros_ || value == 0.0;
    if (typedTwice)
        repairs_.push_back({cellName(place), static_cast<int>(role.digit), static_cast<int>(role.row),
            static_cast<int>(role.column), std::string(shown), 1});
    return {};
}

/// In a sheet that writes paper as 0 a line of blank cells was lost, not left out.
Result<void> SheetDigits::checkLines(std::size_t digit) const
{
    const auto refuseLine = [&](Words words, std::size_t number, CellPlace first, CellPlace last) {
        return refuse(Sentence::of(words, number + 1, digit, cellName(first), cellName(last)));
    };
    for (std::size_t line = 0; line < digitSide; ++line) {
        bool row = false;
        bool column = false;
        for (std::size_t at = 0; at < digitSide; ++at) {
            row = row || filled_[digit][line * digitSide + at];
            column = column || filled_[digit][at * digitSide + line];
        }
        if (!row)
            return refuseLine(
                Sentence::wording(
                    "row %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink"),
                line, pixelPlace(digit, line, 0), pixelPlace(digit, line, digitSide - 1));
        if (!column)
            return refuseLine(
                Sentence::wording(
                    "column %1 of the digit %2 (cells %3 to %4) is blank; write 0 into its cells if there is no ink"),
                line, pixelPlace(digit, 0, line), pixelPlace(digit, digitSide - 1, line));
    }
    return {};
}

Result<void> SheetDigits::checkDigit(std::size_t digit) const
{
    const std::size_t band = digit / digitsPerBand * digitsPerBand;
    const bool bandLabelled = (labelled_ >> band << (10 - digitsPerBand)).any();
    if (!bandLabelled)
        return refuse(Sentence::of("%1 and the next four labels are blank; a font sheet has the digits 0 to 4 over row "
                                   "2 and 5 to 9 over row 32",
            nameOf(labelPlace(band))));
    if (filled_[digit].none())
        return refuse(Sentence::of("the digit %1 is missing: cells %2 to %3 are blank", digit,
            cellName(pixelPlace(digit, 0, 0)), cellName(pixelPlace(digit, digitSide - 1, digitSide - 1))));
    return hasZeros_ ? checkLines(digit) : Result<void>{};
}

Result<FontSheet> SheetDigits::finish()
{
    for (std::size_t digit = 0; digit < digits_.size(); ++digit) {
        ENGRAM_TRY(checkDigit(digit));
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            const std::size_t row = pixel / digitSide;
            const std::size_t column = pixel % digitSide;
            if (!filled_[digit][pixel])
                repairs_.push_back({cellName(pixelPlace(digit, row, column)), static_cast<int>(digit),
                    static_cast<int>(row), static_cast<int>(column), {}, 0});
        }
    }
    std::ranges::sort(repairs_, {}, [](const Repair& repair) {
        return (repair.digit * static_cast<int>(digitSide) + repair.row) * static_cast<int>(digitSide) + repair.column;
    });
    FontSheet sheet;
    sheet.digits = digits_;
    sheet.repairs = repairs_;
    return sheet;
}

} // namespace engram
