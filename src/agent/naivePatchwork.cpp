#include "naivePatchwork.h"

#include <algorithm>
#include <utility>

namespace engram {
namespace {

using Lesson = NaivePatchwork::Lesson;

std::size_t distanceOfPixel(const WindowGrid& grid, BitView left, std::size_t leftPixel, BitView right,
    std::int32_t rightRow, std::int32_t rightColumn)
{
    const auto side = static_cast<std::int32_t>(grid.side);
    const bool inside = rightRow >= 0 && rightColumn >= 0 && rightRow < side && rightColumn < side;
    std::size_t distance = 0;
    for (std::size_t bit = 0; bit < grid.bitsPerPixel; ++bit) {
        const bool other =
            inside && right[static_cast<std::size_t>(rightRow * side + rightColumn) * grid.bitsPerPixel + bit];
        distance += left[leftPixel * grid.bitsPerPixel + bit] != other ? 1 : 0;
    }
    return distance;
}

/// Over the pixels of every second row and column, which decides who is looked at closely.
std::size_t roughDistance(const WindowGrid& grid, BitView left, BitView right)
{
    std::size_t distance = 0;
    for (std::size_t y = 1; y < grid.side; y += 2)
        for (std::size_t x = 1; x < grid.side; x += 2)
            distance += distanceOfPixel(
                grid, left, y * grid.side + x, right, static_cast<std::int32_t>(y), static_cast<std::int32_t>(x));
    return distance;
}

std::size_t distanceOfWindow(
    const WindowGrid& grid, BitView input, std::size_t window, BitView taught, const WindowShift& shift)
{
    const std::size_t top = window / grid.windowsPerSide() * grid.stride;
    const std::size_t left = window % grid.windowsPerSide() * grid.stride;
    std::size_t distance = 0;
    for (std::size_t y = top; y < top + grid.size; ++y)
        for (std::size_t x = left; x < left + grid.size; ++x)
            distance += distanceOfPixel(grid, input, y * grid.side + x, taught,
                static_cast<std::int32_t>(y) + shift.down, static_cast<std::int32_t>(x) + shift.right);
    return distance;
}

std::map<std::uint32_t, std::vector<Lesson>> lessonsOfCodes(
    const WindowGrid& grid, BitView input, const Memory& memory, std::size_t engrams)
{
    std::map<std::uint32_t, std::vector<Lesson>> codes;
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < engrams; ++i) {
        const EngramView engram = memory[i];
        const std::size_t distance = roughDistance(grid, input, engram.input);
        if (beginsLesson(memory, i)) {
            code = codeOf(engram.answerOutput);
            codes[code].push_back({i, 0, distance, {}});
        }
        Lesson& lesson = codes[code].back();
        ++lesson.variants;
        lesson.distance = std::min(lesson.distance, distance);
    }
    return codes;
}

/// The `wanted` nearest, in the order of the memory.
void keepNearest(std::vector<Lesson>& lessons, std::size_t wanted)
{
    std::ranges::stable_sort(lessons, {}, &Lesson::distance);
    lessons.resize(std::min(lessons.size(), wanted));
    std::ranges::sort(lessons, {}, &Lesson::first);
}

std::size_t distanceWith(const std::vector<PatchedWindow>& chosen, const std::vector<PatchedWindow>& windows)
{
    std::size_t sum = 0;
    for (std::size_t window = 0; window < windows.size(); ++window)
        sum += chosen.empty() ? windows[window].distance : std::min(chosen[window].distance, windows[window].distance);
    return sum;
}

CodePatchwork patchTogether(std::uint32_t code, const std::vector<Lesson>& lessons, std::size_t memories)
{
    CodePatchwork patchwork;
    patchwork.code = code;
    while (patchwork.memories.size() < memories) {
        const Lesson* best = nullptr;
        std::size_t least = 0;
        for (const Lesson& lesson : lessons) {
            const std::size_t distance = distanceWith(patchwork.windows, lesson.windows);
            if (best == nullptr || distance < least) {
                best = &lesson;
                least = distance;
            }
        }
        if (!patchwork.memories.empty() && least >= patchwork.distance)
            break;
        patchwork.distance = least;
        for (std::size_t window = 0; window < best->windows.size(); ++window) {
            PatchedWindow shown = best->windows[window];
            shown.memory = patchwork.memories.size();
            if (patchwork.memories.empty())
                patchwork.windows.push_back(shown);
            else if (shown.distance < patchwork.windows[window].distance)
                patchwork.windows[window] = shown;
        }
        patchwork.memories.push_back(best->first);
    }
    return patchwork;
}

/// Where each window of the picture fits best on one memory.
std::vector<PatchedWindow> windowsOn(
    const WindowsReading& reading, BitView input, const Memory& memory, const Lesson& lesson)
{
    std::vector<PatchedWindow> windows(reading.grid.windows());
    const std::vector<WindowShift> shifts = shiftsWithin(reading.shift);
    for (std::size_t window = 0; window < windows.size(); ++window) {
        windows[window].distance = reading.grid.bitsOfWindow() + 1;
        for (std::size_t engram = lesson.first; engram < lesson.first + lesson.variants; ++engram)
            for (const WindowShift& shift : shifts) {
                const std::size_t distance = distanceOfWindow(reading.grid, input, window, memory[engram].input, shift);
                if (distance < windows[window].distance)
                    windows[window] = {0, engram, shift, distance};
            }
    }
    return windows;
}

} // namespace

NaivePatchwork::NaivePatchwork(const Agent& agent, BitView input, std::size_t engrams)
    : reading_(*agent.architecture().windows())
{
    const Memory& memory = agent.memory();
    lists_ = lessonsOfCodes(reading_.grid, input, memory, std::min(engrams, memory.size()));
    for (auto& [code, lessons] : lists_) {
        keepNearest(lessons, reading_.list);
        for (Lesson& lesson : lessons)
            lesson.windows = windowsOn(reading_, input, memory, lesson);
    }
}

Patchwork NaivePatchwork::patchwork(std::size_t memories) const
{
    Patchwork patchwork;
    patchwork.grid = reading_.grid;
    for (const auto& [code, lessons] : lists_)
        patchwork.codes.push_back(patchTogether(code, lessons, memories));
    std::ranges::stable_sort(patchwork.codes, {}, &CodePatchwork::distance);
    return patchwork;
}

State naiveNextOfWindows(const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step)
{
    const AgentSettings& settings = agent.settings();
    State next = now;
    next.input = BitVector(input);
    const Patchwork patchwork =
        NaivePatchwork(agent, input).patchwork(memoriesInStep(*agent.architecture().windows(), step));
    if (settings.rules.hamming && !patchwork.codes.empty()) {
        next.state = stateOf(patchwork.grid, patchwork.codes.front(), agent.memory());
        next.output = bitsOfCode(patchwork.codes.front().code, agent.sizes().outputs);
    } else if (settings.rules.randomDefault) {
        next.state = randomBits(settings.seed, identity, step, Layer::state, agent.sizes().states);
        next.output = randomBits(settings.seed, identity, step, Layer::output, agent.sizes().outputs);
    }
    return next;
}

} // namespace engram
