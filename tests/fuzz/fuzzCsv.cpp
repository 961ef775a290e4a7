#include <algorithm>
#include <cstdint>
#include <span>

#include "dataset/fileSet.h"
#include "dataset/fontSheetFile.h"
#include "formats/csv/csvPart.h"
#include "formats/csv/csvReader.h"
#include "promises.h"

namespace engram::fuzz {

/// As digits, as pictures or labels alone and as a font sheet, whatever it looks like.
void fuzzCsv(std::span<const std::uint8_t> bytes)
{
    MemorySource digits(bytes);
    ByteReader digitsReader(digits, "fuzz.csv");
    requireGoodOutcome(readCsvDigits(digitsReader, {}).and_then([](CsvDigits read) {
        return csvDataFile({"fuzz.csv", "fuzz"}, {{"train", std::move(read)}});
    }),
        "fuzz.csv");
    MemorySource part(bytes);
    ByteReader partReader(part, "fuzz.csv");
    if (const auto read = readCsvPart(partReader, {}); read)
        require(!read->pictures || read->values.size() % digitPixels == 0, "pictures have 784 levels each");
    else
        requireGoodRefusal(read.error(), "fuzz.csv");
    MemorySource sheet(bytes);
    ByteReader sheetReader(sheet, "fuzz.csv");
    requireGoodOutcome(readCsvSheet(sheetReader).map([](FontSheet read) {
        return dataFileOf(std::move(read), DataFormat::csvFontSheet, "fuzz");
    }),
        "fuzz.csv");
}

} // namespace engram::fuzz
