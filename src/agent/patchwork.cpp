#include <engram/agent/patchwork.h>

#include <algorithm>
#include <tuple>

namespace engram {

std::size_t memoriesInStep(const WindowsReading& reading, std::uint64_t step) noexcept
{
    return static_cast<std::size_t>(std::min<std::uint64_t>(step, reading.memories));
}

bool beginsLesson(const Memory& memory, std::size_t engram)
{
    if (engram == 0 || memory.sourceId(engram) != memory.sourceId(engram - 1))
        return true;
    const EngramView now = memory[engram];
    const EngramView before = memory[engram - 1];
    return now.provenance.index != before.provenance.index || now.provenance.kind != before.provenance.kind
        || now.provenance.variant <= before.provenance.variant || !(now.answerOutput == before.answerOutput);
}

std::vector<WindowShift> shiftsWithin(std::size_t reach)
{
    const auto most = static_cast<std::int32_t>(reach);
    std::vector<WindowShift> shifts;
    for (std::int32_t down = -most; down <= most; ++down)
        for (std::int32_t right = -most; right <= most; ++right)
            shifts.push_back({down, right});
    std::ranges::sort(shifts, {}, [](const WindowShift& shift) {
        return std::tuple(shift.down * shift.down + shift.right * shift.right, shift.down, shift.right);
    });
    return shifts;
}

std::vector<std::uint32_t> windowOfPixels(const WindowGrid& grid, const CodePatchwork& patchwork)
{
    std::vector<std::uint32_t> best(grid.side * grid.side, static_cast<std::uint32_t>(patchwork.windows.size()));
    for (std::uint32_t window = 0; window < patchwork.windows.size(); ++window) {
        const std::size_t top = window / grid.windowsPerSide() * grid.stride;
        const std::size_t left = window % grid.windowsPerSide() * grid.stride;
        for (std::size_t y = top; y < top + grid.size; ++y)
            for (std::size_t x = left; x < left + grid.size; ++x) {
                std::uint32_t& chosen = best[y * grid.side + x];
                if (chosen == patchwork.windows.size()
                    || patchwork.windows[window].distance < patchwork.windows[chosen].distance)
                    chosen = window;
            }
    }
    return best;
}

BitVector stateOf(const WindowGrid& grid, const CodePatchwork& patchwork, const Memory& memory)
{
    const std::vector<std::uint32_t> windows = windowOfPixels(grid, patchwork);
    const auto side = static_cast<std::int32_t>(grid.side);
    BitVector state(grid.bits());
    for (std::size_t pixel = 0; pixel < windows.size(); ++pixel) {
        const PatchedWindow& window = patchwork.windows[windows[pixel]];
        const std::int32_t row = static_cast<std::int32_t>(pixel / grid.side) + window.shift.down;
        const std::int32_t column = static_cast<std::int32_t>(pixel % grid.side) + window.shift.right;
        if (row < 0 || column < 0 || row >= side || column >= side)
            continue; // black beyond the border
        const BitView taught = memory[window.engram].answerState;
        const std::size_t from = static_cast<std::size_t>(row * side + column) * grid.bitsPerPixel;
        for (std::size_t bit = 0; bit < grid.bitsPerPixel; ++bit)
            if (taught[from + bit])
                state.set(pixel * grid.bitsPerPixel + bit);
    }
    return state;
}

} // namespace engram
