#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <engram/recall/recall.h>
#include <engram/session/session.h>

namespace engram {

/// One recorded or live step, with all that it took to make it: what the inspector explains.
struct StepMoment {
    State before; ///< the state that the step began with
    State after; ///< what it made
    Identity identity = 0;
    std::uint64_t step = 1; ///< 1 is the step after the reset
    std::size_t engrams = 0; ///< how many engrams the memory had then
    bool exact = true; ///< the agent still remembers them; false: something was forgotten since, and what is said of
                       ///< the step is what today's memory would do
    bool recalled = true; ///< false for a lesson, a reset and feedback: those were not recalled, but set
};

/// The step that led to a state of the story; nothing for the first state of an episode (it is what the episode starts
/// from) and for an index past the end.
[[nodiscard]] std::optional<StepMoment> momentOf(const Agent& agent, std::size_t storyState);
/// The step that led to states[state] of a live answer; nothing for its reset state.
[[nodiscard]] std::optional<StepMoment> momentOf(const LiveAnswer& answer, std::size_t state);

/// One example that a state layer was recalled from, with all its variants. The same picture taught as something else
/// is another memory.
struct MemoryShare : MemoryName {
    std::size_t engram = 0; ///< the one with the greatest share; index in the memory
    double share = 0; ///< of the state neurons: 0-1
    BitVector input; ///< its picture
};

/// What the state layer of one step was recalled from.
struct StepShares {
    std::vector<MemoryShare> memories; ///< greatest share first
    std::array<double, 16> codes{}; ///< share by what the memories were taught as; sums to 1 less `undecided`
    double undecided = 0; ///< neurons that no memory decided (a random bit, or one that was kept)
};

/// Which memories a step's state layer was recalled from. All shares and `undecided` sum to 1.
[[nodiscard]] StepShares sharesOf(const Agent& agent, const StepMoment& moment, Recall& recall);

/// The shares by digit of several steps of one answer, in their order. A stop gives those that are there.
[[nodiscard]] std::vector<std::array<double, 16>> codesOfSteps(
    const Agent& agent, const std::vector<StepMoment>& steps, Recall& recall, const std::stop_token& stop = {});

/// "MNIST train 5,123, a 7", "Liberation Sans, a 7", "Drawing, a 4": how a memory is called everywhere.
[[nodiscard]] std::string describeMemory(const MemoryName& memory);
/// The same without what it was taught as: "MNIST train 5,123", "Drawing, said to be wrong".
[[nodiscard]] std::string describePlace(const MemoryName& memory);

/// What an answer would be without one memory, before it is forgotten.
struct WhatIf {
    std::uint32_t codeNow = 0;
    std::uint32_t codeWithout = 0;
    std::size_t engramsForgotten = 0; ///< 0: there is no such memory
    bool isGuess = false; ///< no memory at all would be left, so `without` is random
    State without; ///< the last state of the answer without it
};
/// `codeNow`: the answer with it, where the caller knows it already. A stop, and a question to an agent of other sizes
/// (it was replaced since), give an answer that is not to be used.
[[nodiscard]] WhatIf withoutMemory(const Agent& agent, const Question& question, const MemoryName& memory,
    Recall& recall, std::optional<std::uint32_t> codeNow = {}, const std::stop_token& stop = {});

} // namespace engram
