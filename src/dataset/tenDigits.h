#pragma once

#include <array>

#include <engram/dataset/dataFile.h>

namespace engram {

/// The pictures of a font sheet, by digit.
using TenDigits = std::array<DigitView, 10>;

/// The ten digits of a file that is to be written as a font sheet: its split "digits", or its only one. Refuses a file
/// that has not exactly one picture of each digit; `where` begins the refusal.
[[nodiscard]] Result<TenDigits> tenDigitsOf(const DataFile& sheet, const std::string& where);

inline constexpr std::uint8_t inkLevel = 128; ///< from here on a level is ink in a sheet of black and white cells

} // namespace engram
