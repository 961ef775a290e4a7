#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <engram/agent/patchwork.h>
#include <engram/recall/recall.h>
#include <engram/session/session.h>

namespace engram {

/// One of the memories that share the windows of a digit.
struct ExplainedMemory : MemoryName {
    std::size_t engram = 0; ///< the example itself, not turned; index in the memory
    BitVector input; ///< its picture
    std::size_t windows = 0; ///< how many of them it shows
    std::size_t pixels = 0; ///< of the patchwork
};

/// What a window of the picture found.
struct ExplainedWindow {
    std::size_t memory = 0; ///< which of ExplainedCode::memories
    std::size_t engram = 0; ///< its variant; index in the memory
    int degrees = 0; ///< by which that variant is turned, clockwise
    WindowShift shift; ///< where the pixels lie, seen from the window
    std::size_t distance = 0; ///< bits that differ, of PatchworkExplanation::bitsOfWindow
};

/// The patchwork of one code: of the answer, the runner-up, or any other that was taught.
struct ExplainedCode {
    std::uint32_t code = 0; ///< a digit from 0 to 9, or no digit
    std::size_t distance = 0; ///< of all windows together
    std::vector<ExplainedMemory> memories; ///< in the order chosen
    std::vector<ExplainedWindow> windows; ///< row after row
    BitVector state; ///< the picture patched together
    std::vector<std::uint32_t> windowOfPixel; ///< which of `windows` shows each pixel
};

/// Why an agent with windows reads a picture so: every code's patchwork, nearest first. All of it is values; nothing
/// refers to the agent.
struct PatchworkExplanation {
    WindowGrid grid;
    std::size_t bitsOfWindow = 0;
    std::size_t bitsInAll = 0; ///< of all windows: the greatest distance of a code
    std::vector<ExplainedCode> codes; ///< codes[0] is the answer, codes[1] the runner-up; empty without any memory

    /// By how many bits a window fits the answer better than the runner-up: positive where the picture speaks for the
    /// answer, negative where it speaks for the runner-up; 0 where there is no runner-up.
    [[nodiscard]] std::int64_t speaksFor(std::size_t window) const;
};

/// Nothing for an agent whose connector is not `windows`, and for a picture of another size. `step` counts from 1 and
/// says how many memories may share the windows.
[[nodiscard]] std::optional<PatchworkExplanation> explainPatchwork(const Agent& agent, BitView input, Recall& recall,
    std::uint64_t step = Recall::settledStep, std::size_t engrams = Recall::allEngrams);

/// JSON: grid, and for each code distance, memories (source, index, kind, engram, windows, pixels) and windows (row,
/// column, memory, engram, degrees, down, right, distance; for the answer also runner_up, the distance of the runner-up
/// there).
[[nodiscard]] std::string patchworkJson(const PatchworkExplanation& explanation);

} // namespace engram
