#include <cstdint>
#include <span>

#include "promises.h"
#include "support/dataFiles.h"

namespace engram::fuzz {

void fuzzExcel(std::span<const std::uint8_t> bytes)
{
    requireGoodOutcome(excelFile(bytes, {"fuzz.xlsx", "fuzz"}), "fuzz.xlsx");
}

} // namespace engram::fuzz
