#include <cstdint>
#include <span>
#include <string_view>

#include <engram/dataset/fontSheet.h>

#include "promises.h"

namespace engram::fuzz {

void fuzzTextSheet(std::span<const std::uint8_t> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const auto sheet = parseFontSheetText(text, "fuzz.txt");
    requireGoodOutcome(sheet, "fuzz.txt");
    if (!sheet)
        return;
    const auto written = fontSheetText(*sheet);
    require(written.has_value(), "what was read can be written");
    const auto again = parseFontSheetText(*written, "fuzz.txt");
    require(again.has_value() && fontSheetText(*again).value_or("") == *written, "what was written reads as the same");
}

} // namespace engram::fuzz
