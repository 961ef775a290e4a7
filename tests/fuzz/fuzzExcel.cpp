#include <cstdint>
#include <span>

#include "dataset/readers.h"
#include "promises.h"

namespace engram::fuzz {

void fuzzExcel(std::span<const std::uint8_t> bytes)
{
    requireGoodOutcome(readExcelSheet(bytes, {"fuzz.xlsx", "fuzz"}, {}), "fuzz.xlsx");
}

} // namespace engram::fuzz
