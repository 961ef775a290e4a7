#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <engram/dataset/ownDigits.h>

#include "promises.h"

namespace engram::fuzz {

/// A set that is read is one that can be written and read back the same, and its numbers are different.
void fuzzOwnDigits(std::span<const std::uint8_t> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const auto set = OwnDigits::parse(text, "fuzz.csv");
    if (!set)
        return requireGoodRefusal(set.error(), "fuzz.csv");
    if (!set->empty())
        requireWhole(*set->dataFile("fuzz"));
    std::vector<std::uint32_t> numbers;
    for (const OwnDigit& digit : set->digits()) {
        require(digit.label <= 9 && digit.number > 0, "a digit has a label and a number");
        require(digit.writer == writerName(digit.writer), "a writer is a name");
        numbers.push_back(digit.number);
    }
    std::ranges::sort(numbers);
    require(std::ranges::adjacent_find(numbers) == numbers.end(), "no number comes twice");
    const auto again = OwnDigits::parse(set->text(), "fuzz.csv");
    require(again && std::ranges::equal(again->digits(), set->digits()), "what was written reads back the same");
}

} // namespace engram::fuzz
