#include <cstdint>
#include <span>
#include <string>

#include "formats/zip/zipWriter.h"
#include "promises.h"
#include "support/dataFiles.h"

namespace engram::fuzz {

/// The input is the worksheet of a valid package, whose checksums would otherwise keep the fuzzer out.
void fuzzExcelXml(std::span<const std::uint8_t> bytes)
{
    const std::string relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    ZipWriter zip;
    zip.add("_rels/.rels",
        "<Relationships xmlns=\"" + relationships + "\"><Relationship Id=\"rId1\" Type=\"" + types
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml",
        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + types
            + "\"><sheets><sheet name=\"export\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"" + relationships + "\"><Relationship Id=\"rId1\" Type=\"" + types
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    zip.add("xl/worksheets/sheet1.xml", "", bytes);
    const auto package = zip.finish();
    require(package.has_value(), "a package can be written");
    requireGoodOutcome(excelFile(package->span(), {"fuzz.xlsx", "fuzz"}), "fuzz.xlsx");
}

} // namespace engram::fuzz
