#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/formats/sheet.h>
#include <engram/progress.h>

#include "files/byteReader.h"

namespace engram {

/// What a text that begins so is, if its first line has many values: digits, one a line, or a font sheet. `start` is as
/// much as the first line needs, or 32 KiB of it.
enum class CsvKind { digits, fontSheet };
[[nodiscard]] std::optional<CsvKind> csvKindOf(std::string_view start) noexcept;

/// The digits of a CSV file, a line each.
struct CsvDigits {
    std::vector<std::uint8_t> pixels; ///< N x 784
    std::vector<std::uint8_t> labels; ///< N
    std::vector<Sentence> notes; ///< what was guessed, a sentence each
};

/// Reads lines of 784 grey levels (or real numbers 0-1) and a label. A header tells which column is the label and,
/// where it numbers the pixels, their order; without one it is the first or the last, whichever looks like labels.
/// Refuses a line with other values than the first one, a value that is no number, and lines without a label. `reader`
/// begins refusals, by line.
[[nodiscard]] Result<CsvDigits> readCsvDigits(ByteReader& reader, const Progress& progress);

/// The same of a file without labels: 784 values a line, and no label in what is returned.
[[nodiscard]] Result<CsvDigits> readCsvPictures(ByteReader& reader, const Progress& progress);

/// A font sheet whose cells are the values of a CSV file, in the layout of the spreadsheets.
[[nodiscard]] Result<FontSheet> readCsvSheet(ByteReader& reader);

} // namespace engram
