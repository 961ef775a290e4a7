#include <engram/session/patchworkExplanation.h>

#include <nlohmann/json.hpp>

#include <engram/training/learner.h>

#include "wording.h"

namespace engram {
namespace {

ExplainedCode explainedCode(const WindowGrid& grid, const CodePatchwork& patchwork, const Memory& memory)
{
    ExplainedCode explained;
    explained.code = patchwork.code;
    explained.distance = patchwork.distance;
    explained.state = stateOf(grid, patchwork, memory);
    explained.windowOfPixel = windowOfPixels(grid, patchwork);
    for (const std::size_t engram : patchwork.memories)
        explained.memories.push_back({MemoryName::of(memory[engram]), engram, BitVector(memory[engram].input), 0, 0});
    for (const PatchedWindow& window : patchwork.windows) {
        ++explained.memories[window.memory].windows;
        explained.windows.push_back({window.memory, window.engram,
            degreesOfVariant(memory[window.engram].provenance.variant), window.shift, window.distance});
    }
    for (const std::uint32_t window : explained.windowOfPixel)
        ++explained.memories[explained.windows[window].memory].pixels;
    return explained;
}

} // namespace

std::int64_t PatchworkExplanation::speaksFor(std::size_t window) const
{
    if (codes.size() < 2)
        return 0;
    return static_cast<std::int64_t>(codes[1].windows[window].distance)
        - static_cast<std::int64_t>(codes[0].windows[window].distance);
}

std::optional<PatchworkExplanation> explainPatchwork(
    const Agent& agent, BitView input, Recall& recall, std::uint64_t step, std::size_t engrams)
{
    if (!agent.architecture().windows() || input.size() != agent.sizes().inputs || step == 0)
        return std::nullopt;
    const Patchwork patchwork = recall.patchwork(agent, input, step, engrams);
    PatchworkExplanation explanation;
    explanation.grid = patchwork.grid;
    explanation.bitsOfWindow = patchwork.grid.bitsOfWindow();
    explanation.bitsInAll = patchwork.grid.windows() * explanation.bitsOfWindow;
    for (const CodePatchwork& code : patchwork.codes)
        explanation.codes.push_back(explainedCode(patchwork.grid, code, agent.memory()));
    return explanation;
}

namespace {

using Json = nlohmann::ordered_json;

Json memoriesJson(const ExplainedCode& code)
{
    Json memories = Json::array();
    for (const ExplainedMemory& memory : code.memories)
        memories.push_back({{"source", memory.source.name()}, {"index", memory.index}, {"kind", kindName(memory.kind)},
            {"engram", memory.engram}, {"windows", memory.windows}, {"pixels", memory.pixels}});
    return memories;
}

Json windowsJson(const PatchworkExplanation& explanation, const ExplainedCode& code)
{
    const bool isAnswer = &code == &explanation.codes.front();
    const WindowGrid& grid = explanation.grid;
    Json windows = Json::array();
    for (std::size_t i = 0; i < code.windows.size(); ++i) {
        const ExplainedWindow& window = code.windows[i];
        windows.push_back(
            {{"row", i / grid.windowsPerSide() * grid.stride}, {"column", i % grid.windowsPerSide() * grid.stride},
                {"memory", window.memory}, {"engram", window.engram}, {"degrees", window.degrees},
                {"down", window.shift.down}, {"right", window.shift.right}, {"distance", window.distance}});
        if (isAnswer && explanation.codes.size() > 1)
            windows.back()["runner_up"] = explanation.codes[1].windows[i].distance;
    }
    return windows;
}

} // namespace

std::string patchworkJson(const PatchworkExplanation& explanation)
{
    const WindowGrid& grid = explanation.grid;
    Json codes = Json::array();
    for (const ExplainedCode& code : explanation.codes)
        codes.push_back({{"code", code.code}, {"distance", code.distance}, {"memories", memoriesJson(code)},
            {"windows", windowsJson(explanation, code)}});
    const Json whole = {{"side", grid.side}, {"bits_per_pixel", grid.bitsPerPixel}, {"size", grid.size},
        {"stride", grid.stride}, {"bits_of_window", explanation.bitsOfWindow}, {"bits_in_all", explanation.bitsInAll},
        {"codes", std::move(codes)}};
    return whole.dump();
}

} // namespace engram
