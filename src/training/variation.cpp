#include "variation.h"

#include <cstdint>

namespace engram {
namespace {

/// About as much as one hand varies a digit. Smaller turns add little to the example itself; larger ones are mistaken
/// for other digits.
constexpr int degreesApart = 8;

} // namespace

int degreesOfVariant(std::uint32_t variant) noexcept
{
    const int degrees = degreesApart * static_cast<int>((variant + 1) / 2);
    return variant % 2 == 1 ? degrees : -degrees;
}

std::vector<int> turnsOf(const Variation& variation)
{
    std::vector<int> turns;
    for (std::uint32_t variant = 1; variant <= variation.variants; ++variant)
        turns.push_back(degreesOfVariant(variant));
    return turns;
}

std::vector<BitVector> inputsWithVariants(
    DigitView digit, const Preprocessing& preprocessing, const Variation& variation)
{
    std::vector<BitVector> inputs = {inputBits(digit, preprocessing)};
    for (const int degrees : turnsOf(variation))
        inputs.push_back(inputBits(digit, preprocessing, degrees));
    return inputs;
}

} // namespace engram
