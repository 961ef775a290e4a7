#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/bits/windows.h>

namespace engram {

/// How an agent with the connector `windows` answers: what it was taught as one code (a digit) is a discriminator,
/// whose windows are neurons that look up the nearest pattern by Hamming distance among its memories (Aleksander,
/// Thomas and Bowden's WiSARD, 1984, of G-RAM neurons), with tolerance for small shifts. What the best discriminator
/// recalls, its mental image, becomes the state; its code becomes the output. Windows read the picture alone, neither
/// the state nor the output before.
///
/// A *memory* is a lesson with its variants: consecutive engrams of one example with one answer and kind whose variants
/// rise. Each discriminator
///
/// 1. lists its LIST memories nearest to the picture: by the Hamming distance over the pixels in odd rows and columns
///    (counted from 0) of the nearest variant, ties by order in the memory;
/// 2. lays every window of the picture over each variant of each of those, shifted by at most SHIFT pixels up, down,
///    left and right, black beyond the border: the memory's distance there is the least Hamming distance;
/// 3. chooses memories one after another, at most one a step and MEMORIES in all: each the one that makes the sum over
///    the windows of the least distance among those chosen least, ties by order in the memory; none that does not make
///    it less.
///
/// That sum is the discriminator's distance; the least one answers, ties by code. A pixel of the state has the bits
/// that the best fitting of the windows over it (least distance, ties by the first window) was taught at its place.
struct PatchedWindow {
    std::size_t memory = 0; ///< which of CodePatchwork::memories shows the window; of equals the first
    std::size_t engram = 0; ///< its variant; of equals the first
    WindowShift shift; ///< of equals the nearest: by down^2 + right^2, then the least down, then the least right
    std::size_t distance = 0; ///< bits that differ, of grid.bitsOfWindow()

    friend bool operator==(const PatchedWindow&, const PatchedWindow&) = default;
};

/// The picture patched together out of what was taught as one code.
struct CodePatchwork {
    std::uint32_t code = 0; ///< of the output; a digit from 0 to 9
    std::size_t distance = 0; ///< of all windows together
    std::vector<std::size_t> memories; ///< the first engram of each, in the order chosen
    std::vector<PatchedWindow> windows; ///< row after row

    friend bool operator==(const CodePatchwork&, const CodePatchwork&) = default;
};

/// What every discriminator made of a picture in one step.
struct Patchwork {
    WindowGrid grid;
    std::vector<CodePatchwork> codes; ///< by distance, then by code: the first answers. Empty without any memory

    friend bool operator==(const Patchwork&, const Patchwork&) = default;
};

/// How many memories may share the windows in a step; steps count from 1.
[[nodiscard]] std::size_t memoriesInStep(const WindowsReading& reading, std::uint64_t step) noexcept;

/// Which engrams of a memory begin a lesson; see Patchwork. `engram` is below the memory's size.
[[nodiscard]] bool beginsLesson(const Memory& memory, std::size_t engram);

/// Shifts of at most `reach` pixels in each direction, the nearest first; see PatchedWindow::shift.
[[nodiscard]] std::vector<WindowShift> shiftsWithin(std::size_t reach);

/// For each pixel of the picture the window that shows it: the best fitting one over it.
[[nodiscard]] std::vector<std::uint32_t> windowOfPixels(const WindowGrid& grid, const CodePatchwork& patchwork);

/// The state layer that a patchwork recalls.
[[nodiscard]] BitVector stateOf(const WindowGrid& grid, const CodePatchwork& patchwork, const Memory& memory);

} // namespace engram
