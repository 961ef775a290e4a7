#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/progress.h>

#include "files/byteReader.h"

namespace engram {

/// A CSV file that holds pictures or labels alone, as X_train.csv and y_train.csv do.
struct CsvPart {
    bool pictures = false;
    std::vector<std::uint8_t> values; ///< N x 784, or N
    bool firstMayBeName = false; ///< of labels: the first line is "0", as pandas calls a column without a name
};

/// What a text that begins so holds by itself: pictures (true), which have 784 values a line, or labels (false), which
/// have one, one behind its number (`id,label`), or ten (one-hot). Nothing for any other. A header, and the numbers of
/// the lines that pandas writes, do not count.
[[nodiscard]] std::optional<bool> csvPartOf(std::string_view start);

/// Reads such a file. Refuses as readCsvDigits() does.
[[nodiscard]] Result<CsvPart> readCsvPart(ByteReader& reader, const Progress& progress);

} // namespace engram
