#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>

#include "files/byteReader.h"

namespace engram {

/// The longest line of a CSV file: 785 numbers as numpy.savetxt() writes them take 20 KB.
inline constexpr std::size_t longestCsvLine = 32U << 10U;

/// What separates the values of a line: the one of comma, semicolon, tab, vertical bar and blank that it has most
/// of; of commas with blanks about them the comma; nothing for a line that has none.
[[nodiscard]] std::optional<char> separatorOf(std::string_view line) noexcept;

/// How many values a line has.
[[nodiscard]] std::size_t valuesIn(std::string_view line, char separator) noexcept;

/// A CSV file line by line: values between separators, without blanks and quotes around them. A value that goes over
/// several lines is not known. The first line decides what separates the values; a byte order mark and the line "sep=;"
/// that Excel writes are passed over.
class CsvLines {
public:
    explicit CsvLines(ByteReader& reader);

    /// The values of the next line that is not empty, valid until the next call; nothing at the end or after a refusal,
    /// which is in the reader.
    [[nodiscard]] const std::vector<std::string_view>* next();
    [[nodiscard]] std::size_t line() const noexcept { return line_; } ///< of what next() gave, counted from 1

    /// The refusal "WHERE: line L: CAUSE".
    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause, ErrorKind kind = ErrorKind::malformed) const;
    /// The same of a line before.
    [[nodiscard]] tl::unexpected<Error> refuseLine(std::size_t line, const Sentence& cause) const;

private:
    [[nodiscard]] std::optional<std::string_view> nextLine();
    void split(std::string_view line);

    ByteReader& reader_;
    std::optional<char> separator_;
    std::string last_; ///< a line that no newline ends
    std::vector<std::string_view> values_;
    std::size_t line_ = 0;
};

/// A number with a decimal point, or with a decimal comma where commas do not separate; also with a plus before it.
[[nodiscard]] std::optional<double> csvNumber(std::string_view value) noexcept;

} // namespace engram
