#pragma once

#include <cstdint>

#include <engram/agent/agent.h>
#include <engram/agent/state.h>

namespace engram {

/// The specification in code: one step, neuron by neuron, engram by engram, with no cache and no cleverness. What
/// Recall must equal, bit for bit.
[[nodiscard]] State referenceNext(
    const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step);

} // namespace engram
