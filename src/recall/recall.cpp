#include <engram/recall/recall.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include <engram/bits/kernel.h>

#include "codeDistances.h"
#include "layerRecall.h"
#include "patchworkRecall.h"

namespace engram {

struct Recall::Workspace {
    explicit Workspace(const RecallOptions& options)
        : kernel(options.kernel ? *options.kernel : defaultKernel())
        , stateLayer(Layer::state, kernel, options.threads)
        , outputLayer(Layer::output, kernel, options.threads)
        , windows(kernel, options.threads)
    {
    }

    void open(const Agent& agent)
    {
        stateLayer.open(agent, agent.memory().size());
        outputLayer.open(agent, agent.memory().size());
    }

    struct Step {
        State state;
        bool isDrawn; ///< a bit was drawn at random, so the next step may differ although nothing else does
    };
    Step step(const State& now, BitView input, Identity identity, std::uint64_t step, bool settling)
    {
        Step next{};
        next.state.input = BitVector(input);
        auto [state, stateIsDrawn] =
            stateLayer.step(std::array<BitView, 2>{input, now.state}, now.state, identity, step, settling);
        next.state.state = std::move(state);
        // Output neurons read the new state layer. Most often it is a memory, and who taught it was found just now.
        outputLayer.lookAmong(stateLayer.teachersOfAnswer());
        auto [output, outputIsDrawn] = outputLayer.step(
            std::array<BitView, 3>{next.state.state, now.output, input}, now.output, identity, step, settling);
        next.state.output = std::move(output);
        next.isDrawn = stateIsDrawn || outputIsDrawn;
        return next;
    }

    const Kernel& kernel;
    LayerRecall stateLayer;
    LayerRecall outputLayer;
    PatchworkRecall windows; ///< what agents with that connector are asked with, in place of the two layers
};

Recall::Recall()
    : Recall(RecallOptions{})
{
}
Recall::Recall(const RecallOptions& options)
    : workspace_(std::make_unique<Workspace>(options))
{
}
Recall::~Recall() = default;
Recall::Recall(Recall&&) noexcept = default;
Recall& Recall::operator=(Recall&&) noexcept = default;

namespace {

/// From when on nothing changed any more.
std::optional<std::size_t> settledAt(const std::vector<State>& states)
{
    std::size_t still = states.size() - 1;
    while (still > 0 && states[still - 1] == states.back())
        --still;
    return still + 1 < states.size() ? std::optional(still) : std::nullopt;
}

Settling settlingOf(std::vector<State> states)
{
    Settling settling{std::move(states), {}, {}};
    for (std::size_t i = 1; i < settling.states.size(); ++i)
        settling.changed.push_back(hammingDistance(settling.states[i - 1].state, settling.states[i].state));
    settling.settledAt = settledAt(settling.states);
    return settling;
}

} // namespace

void Recall::expect(const Agent& agent, std::span<const BitView> inputs)
{
    if (!agent.architecture().windows())
        return;
    workspace_->windows.open(agent, agent.memory().size());
    workspace_->windows.expect(inputs);
}

Settling Recall::settle(const Agent& agent, const Question& question)
{
    assert(question.input.size() == agent.sizes().inputs);
    if (agent.architecture().windows())
        return settlingOf(workspace_->windows.settle(agent, question));
    workspace_->open(agent);
    if (question.steps > 1)
        workspace_->stateLayer.expectSteps(question.input);
    Settling settling;
    settling.states.reserve(question.steps + 1);
    settling.states.push_back(resetState(agent, question.input, question.identity));
    bool isStill = false;
    for (std::size_t step = 1; step <= question.steps; ++step) {
        const State& now = settling.states.back();
        if (isStill) { // what was read and what came of it are the same once more, and so they stay
            settling.states.push_back(State(now));
            settling.changed.push_back(0);
            continue;
        }
        // The first step leaves a random state, and nothing near it is asked again.
        auto [next, isDrawn] = workspace_->step(now, question.input, question.identity, step, step > 1);
        isStill = next == now && !isDrawn;
        settling.changed.push_back(hammingDistance(now.state, next.state));
        settling.states.push_back(std::move(next));
    }
    settling.settledAt = settledAt(settling.states);
    return settling;
}

State Recall::answer(const Agent& agent, const Question& question)
{
    return settle(agent, question).last();
}

State Recall::next(const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step)
{
    if (agent.architecture().windows())
        return workspace_->windows.next(agent, now, input, identity, step);
    workspace_->open(agent);
    return workspace_->step(now, input, identity, step, false).state;
}

std::vector<Share> Recall::shares(
    const Agent& agent, const State& now, BitView input, std::size_t engrams, std::uint64_t step)
{
    if (agent.architecture().windows())
        return workspace_->windows.shares(agent, input, engrams, step);
    workspace_->stateLayer.open(agent, engrams);
    // As if another step followed: who is near is kept, and the voters need not be looked for again.
    (void)workspace_->stateLayer.step(std::array<BitView, 2>{input, now.state}, now.state, 0, 1, true);
    return workspace_->stateLayer.shares();
}

std::vector<Share> Recall::sharesOfLast(const Agent& agent, const Settling& settling)
{
    if (settling.states.size() < 2)
        return {};
    if (agent.architecture().windows())
        return workspace_->windows.shares(
            agent, settling.last().input, agent.memory().size(), settling.states.size() - 1);
    return workspace_->stateLayer.shares();
}

Patchwork Recall::patchwork(const Agent& agent, BitView input, std::uint64_t step, std::size_t engrams)
{
    assert(agent.architecture().windows() && step > 0);
    workspace_->windows.open(agent, engrams);
    workspace_->windows.look(input);
    return workspace_->windows.patchwork(memoriesInStep(*agent.architecture().windows(), step));
}

std::vector<CodeDistance> Recall::distances(const Agent& agent, BitView input, std::size_t engrams)
{
    if (!agent.architecture().windows())
        return distancesOfCodes(agent.memory(), input, std::min(engrams, agent.memory().size()), workspace_->kernel);
    workspace_->windows.open(agent, engrams);
    workspace_->windows.look(input);
    return workspace_->windows.distances();
}

std::size_t Recall::bytes() const noexcept
{
    return workspace_->stateLayer.bytes() + workspace_->outputLayer.bytes() + workspace_->windows.bytes();
}

} // namespace engram
