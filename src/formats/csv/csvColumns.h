#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/picture.h>
#include <engram/sentence.h>

namespace engram {

/// Which value of a line is what.
struct CsvColumns {
    std::size_t count = 0; ///< values in a line
    std::optional<std::size_t> label; ///< nothing: it is yet to be found out
    std::vector<std::size_t>
        others; ///< those that may be pixels, in the order of the picture; 784, or 785 or 794 with the label
    bool reordered = false; ///< the header numbers the pixels in another order than that of the file
    bool oneHot = false; ///< the label is the place of the 1 among ten columns, of which `label` is the first
};

/// Whether a first line names its columns instead of holding numbers.
[[nodiscard]] bool isCsvHeader(const std::vector<std::string_view>& values);

/// The columns as a header names them.
[[nodiscard]] CsvColumns columnsOfHeader(const std::vector<std::string_view>& header);

/// The columns of lines without names.
[[nodiscard]] CsvColumns columnsWithoutHeader(std::size_t count);

/// Why lines with these columns are no digits; empty if they are.
[[nodiscard]] Sentence refusalOf(const CsvColumns& columns);

/// The label that ten numbers are; nothing unless one is 1 and nine are 0.
[[nodiscard]] std::optional<std::uint8_t> oneHotLabel(std::span<const double> numbers) noexcept;

/// Settles which of the first and the last column holds the labels by some rows: whole numbers 0-9, of more different
/// values than the other has (the corners of pictures are seldom inked). Of 794 columns it is the first or the last
/// ten, which have a 1 and nine zeros in every row. False if neither does.
[[nodiscard]] bool findLabelColumn(CsvColumns& columns, const std::vector<std::vector<double>>& rows);

} // namespace engram
