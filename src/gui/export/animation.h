#pragma once

#include <cstdint>
#include <vector>

#include <QPalette>

#include <engram/agent/state.h>
#include <engram/error.h>

namespace engram {

/// The settling of one answer as an animated GIF that repeats: Input, State and Output side by side, what changed
/// outlined, a frame a state. `cell` is the side of a neuron in pixels, 1-16. Works on any
/// thread. Errors: invalidArgument without states; tooLarge where giflib has not enough memory.
[[nodiscard]] Result<std::vector<std::uint8_t>> animationOf(
    const std::vector<State>& states, const QPalette& palette, int cell, int millisecondsPerState);

} // namespace engram
