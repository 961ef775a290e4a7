#pragma once

#include <cstddef>

#include <QString>

#include <engram/session/patchworkExplanation.h>

namespace engram {

/// "as taught", "turned 8° clockwise".
[[nodiscard]] QString describeTurn(int degrees);
/// Where a window's pixels lie in the memory: "at its place", "taken 1 lower, 2 further left".
[[nodiscard]] QString describeShift(const WindowShift& shift);

/// What one window found: the memory that shows it, how far it is, and the best of the runner-up there.
[[nodiscard]] QString describeWindow(const PatchworkExplanation& explanation, std::size_t window);

/// Of one memory of a patchwork: its windows, its part of the distance, how it is turned and moved.
[[nodiscard]] QString describePatch(
    const PatchworkExplanation& explanation, const ExplainedCode& code, std::size_t memory);

/// Out of how many memories the answer is patched together and how far it is, and the runner-up.
[[nodiscard]] QString describePatchwork(const PatchworkExplanation& explanation, std::size_t step);

} // namespace engram
