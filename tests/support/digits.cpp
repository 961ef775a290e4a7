#include "support/digits.h"

#include <engram/bits/counterRandom.h>

namespace engram::test {

DigitPixels barDigit(std::uint8_t digit, std::uint64_t seed)
{
    DigitPixels pixels{};
    RandomStream random(seed, digit);
    for (std::size_t row = 4; row < 24; ++row)
        for (std::size_t column = 2U * digit + 3; column < 2U * digit + 7; ++column)
            pixels[row * digitSide + column] = 255;
    for (int i = 0; i < 20; ++i)
        pixels[random.below(digitPixels)] ^= 255;
    return pixels;
}

std::shared_ptr<DigitSet> barDigits(const std::string& name, std::size_t count, std::uint64_t seed)
{
    auto digits = std::make_shared<DigitSet>(name);
    for (std::size_t i = 0; i < count; ++i) {
        const auto digit = static_cast<std::uint8_t>(i % 10);
        digits->append(barDigit(digit, seed + i), digit);
    }
    return digits;
}

std::shared_ptr<const DataFile> barFile(const std::string& name, std::size_t train, std::size_t test)
{
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->format = DataFormat::pickle;
    file->splits = {{"train", barDigits(name + " train", train)}, {"test", barDigits(name + " test", test, 1'000'000)}};
    return file;
}

std::shared_ptr<const DataFile> barFont(const std::string& name)
{
    auto digits = std::make_shared<DigitSet>(name);
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        digits->append(barDigit(digit, 77), digit);
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->format = DataFormat::textFontSheet;
    file->splits = {{"digits", digits}};
    return file;
}

GreyPicture pictureOf(const DigitPixels& digit)
{
    return {digitSide, digitSide, {digit.begin(), digit.end()}};
}

std::vector<Example> examplesOf(const std::shared_ptr<const DigitSet>& set)
{
    std::vector<Example> examples;
    for (std::uint32_t i = 0; i < set->size(); ++i)
        examples.push_back({set, i});
    return examples;
}

} // namespace engram::test
