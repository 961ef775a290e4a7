#include "referenceRecall.h"

#include "agent/naiveNeuron.h"
#include "agent/naivePatchwork.h"

namespace engram {

State referenceNext(const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step)
{
    if (agent.architecture().windows())
        return naiveNextOfWindows(agent, now, input, identity, step);
    State next(agent.sizes());
    next.input = BitVector(input);
    const Moment moment{.input = next.input,
        .oldState = now.state,
        .newState = next.state,
        .oldOutput = now.output,
        .identity = identity,
        .step = step};
    for (std::size_t i = 0; i < agent.sizes().states; ++i)
        next.state.set(i, NaiveNeuron(agent, {Layer::state, i}, moment).decide().bit);
    for (std::size_t i = 0; i < agent.sizes().outputs; ++i) // these read the new state layer
        next.output.set(i, NaiveNeuron(agent, {Layer::output, i}, moment).decide().bit);
    return next;
}

} // namespace engram
