#include <engram/recall/answerReport.h>

#include <algorithm>

namespace engram {

std::array<DigitNearness, 10> nearnessOfDigits(
    const Memory& memory, BitView state, std::span<const Share> shares, std::size_t engrams)
{
    std::array<DigitNearness, 10> digits;
    for (std::size_t i = 0; i < std::min(engrams, memory.size()); ++i) {
        const EngramView engram = memory[i];
        const std::optional<int> digit = digitOf(engram.answerOutput);
        if (!digit)
            continue;
        DigitNearness& nearness = digits[static_cast<std::size_t>(*digit)];
        const std::size_t distance = hammingDistance(state, engram.answerState);
        if (!nearness.leastDistance || distance < *nearness.leastDistance) {
            nearness.leastDistance = distance;
            nearness.nearestEngram = i;
        }
    }
    for (const Share& share : shares)
        if (const std::optional<int> digit = digitOf(memory[share.engram].answerOutput))
            digits[static_cast<std::size_t>(*digit)].share += share.share;
    return digits;
}

} // namespace engram
