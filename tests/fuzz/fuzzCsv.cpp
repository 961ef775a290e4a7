#include <algorithm>
#include <cstdint>
#include <span>

#include "dataset/fileSet.h"
#include "dataset/fontSheetFile.h"
#include "formats/csv/csvReader.h"
#include "promises.h"

namespace engram::fuzz {

/// As digits and as a font sheet, whatever it looks like.
void fuzzCsv(std::span<const std::uint8_t> bytes)
{
    MemorySource digits(bytes);
    ByteReader digitsReader(digits, "fuzz.csv");
    requireGoodOutcome(readCsvDigits(digitsReader, {}).and_then([](CsvDigits read) {
        return csvDataFile({"fuzz.csv", "fuzz"}, {{"train", std::move(read)}});
    }),
        "fuzz.csv");
    MemorySource sheet(bytes);
    ByteReader sheetReader(sheet, "fuzz.csv");
    requireGoodOutcome(readCsvSheet(sheetReader).map([](FontSheet read) {
        return dataFileOf(std::move(read), DataFormat::csvFontSheet, "fuzz");
    }),
        "fuzz.csv");
}

} // namespace engram::fuzz
