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

#include "formats/arrays/labelSearch.h"

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

/// Looks for the labels in lines whose columns no header names: in the first or the last value, as LabelSearch does;
/// of 794 values, in the first or the last ten, which have a 1 and nine zeros in every line.
class LabelColumnSearch {
public:
    /// The 785 or 794 values of the next line that are pixels and label.
    void look(std::span<const double> values, std::size_t line);
    /// Whether further lines are not needed to tell.
    [[nodiscard]] bool isPlain(bool oneHot) const;
    /// Whether the label is before the pixels (true) or behind them; nothing if it is neither.
    [[nodiscard]] std::optional<bool> isFirst(bool oneHot) const;
    [[nodiscard]] std::optional<LabelSearch::Foreign> foreign() const { return ends_.foreign(); }

private:
    LabelSearch ends_;
    std::size_t rows_ = 0;
    bool firstTen_ = true;
    bool lastTen_ = true;
};

/// Takes the label's column, or ten of them, out of those that may be pixels.
void settleLabel(CsvColumns& columns, bool first);

} // namespace engram
