#include <engram/agent/agent.h>

#include <engram/bits/counterRandom.h>

namespace engram {

namespace {

std::uint64_t hashOfBits(BitView bits) noexcept
{
    std::uint64_t hash = mixBits(bits.size());
    for (const Word word : bits.words())
        hash = mixBits(hash ^ word);
    return hash;
}

} // namespace

Identity identityOfExample(std::string_view source, std::uint64_t index) noexcept
{
    return mixBits(mixBits(hashOfText(source)) ^ index);
}

Identity identityOfDrawing(BitView input, std::uint64_t timesAskedAgain) noexcept
{
    return mixBits(hashOfBits(input) ^ timesAskedAgain);
}

BitVector randomBits(std::uint64_t seed, Identity identity, std::uint64_t step, Layer layer, std::size_t size)
{
    BitVector bits(size);
    const std::uint64_t firstWord = static_cast<std::uint64_t>(layer) << 32U; // the layers' words must not meet
    for (std::size_t i = 0; i < bits.words().size(); ++i)
        bits.words()[i] = counterRandom(seed, identity, step, firstWord + i);
    bits.clearPadding();
    return bits;
}

} // namespace engram
