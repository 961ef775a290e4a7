#include <cstdint>
#include <span>

#include "dataset/fontSheetFile.h"
#include "formats/ods/odsReader.h"
#include "formats/zip/zipWriter.h"
#include "promises.h"

namespace engram::fuzz {

/// The input is the content of a valid package, whose checksums would otherwise keep the fuzzer out.
void fuzzOds(std::span<const std::uint8_t> bytes)
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml", "", bytes);
    const auto package = zip.finish();
    require(package.has_value(), "a package can be written");
    requireGoodOutcome(readOdsSheet(package->span(), "fuzz.ods", {}).map([](FontSheet read) {
        return dataFileOf(std::move(read), DataFormat::openFontSheet, "fuzz");
    }),
        "fuzz.ods");
}

} // namespace engram::fuzz
