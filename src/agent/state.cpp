#include <engram/agent/state.h>

#include <cassert>

namespace engram {

std::uint32_t codeOf(BitView output) noexcept
{
    assert(output.size() <= 32);
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < output.size(); ++i)
        code = (code << 1U) | static_cast<std::uint32_t>(output[i]);
    return code;
}

BitVector bitsOfCode(std::uint32_t code, std::size_t outputs)
{
    BitVector bits(outputs);
    for (std::size_t i = 0; i < outputs && i < 32; ++i)
        bits.set(outputs - 1 - i, (code >> i) & 1U);
    return bits;
}

std::optional<int> digitOf(BitView output) noexcept
{
    if (output.empty() || output.size() > 32)
        return std::nullopt;
    const std::uint32_t code = codeOf(output);
    if (code > 9)
        return std::nullopt;
    return static_cast<int>(code);
}

} // namespace engram
