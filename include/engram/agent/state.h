#pragma once

#include <cstdint>
#include <optional>

#include <engram/agent/architecture.h>
#include <engram/bits/bitVector.h>

namespace engram {

/// All three layers at one moment.
struct State {
    State() = default;
    explicit State(const LayerSizes& sizes)
        : input(sizes.inputs)
        , state(sizes.states)
        , output(sizes.outputs)
    {
    }

    BitVector input;
    BitVector state;
    BitVector output;

    friend bool operator==(const State&, const State&) = default;
};

/// Output bits as a number, most significant first (bit 0 of the view is the most significant). At most 32 bits.
[[nodiscard]] std::uint32_t codeOf(BitView output) noexcept;
/// The bits of `code`, most significant first, in `outputs` bits.
[[nodiscard]] BitVector bitsOfCode(std::uint32_t code, std::size_t outputs);
/// The digit of an output, or nothing: 10-15 is no digit.
[[nodiscard]] std::optional<int> digitOf(BitView output) noexcept;

} // namespace engram
