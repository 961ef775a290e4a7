#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/agent/patchwork.h>
#include <engram/agent/state.h>

namespace engram {

/// A patchwork straight from its definition, window by window and pixel by pixel, with no kernel and nothing kept: what
/// the fast evaluator must equal, and what a neuron is explained by.
class NaivePatchwork {
public:
    /// Looks at the first `engrams` of the agent's memory. The agent's connector is `windows`.
    NaivePatchwork(const Agent& agent, BitView input, std::size_t engrams = static_cast<std::size_t>(-1));

    struct Lesson {
        std::size_t first = 0; ///< engram
        std::size_t variants = 0;
        std::size_t distance = 0; ///< over the pixels in odd rows and columns, of the nearest variant
        std::vector<PatchedWindow> windows; ///< by itself; PatchedWindow::memory is 0
    };
    /// What each code's list holds, in the order of the memory.
    [[nodiscard]] const std::map<std::uint32_t, std::vector<Lesson>>& lists() const noexcept { return lists_; }

    /// At most `memories` of a code share the windows.
    [[nodiscard]] Patchwork patchwork(std::size_t memories) const;

private:
    WindowsReading reading_;
    std::map<std::uint32_t, std::vector<Lesson>> lists_;
};

/// One step of an agent with windows: its Hamming rule is about whole windows, and all neurons decide together.
[[nodiscard]] State naiveNextOfWindows(
    const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step);

} // namespace engram
