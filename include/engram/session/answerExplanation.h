#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <engram/agent/recall.h>
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

/// One example that a state layer was recalled from, with all its variants.
struct MemoryShare {
    std::size_t engram = 0; ///< the one with the greatest share; index in the memory
    double share = 0; ///< of the state neurons: 0-1
    std::string source;
    std::uint64_t index = 0;
    LessonKind kind = LessonKind::label;
    std::uint32_t code = 0; ///< what it was taught as: 0-15
    BitVector input; ///< its picture
};

struct StepShares {
    std::vector<MemoryShare> memories; ///< greatest share first
    std::array<double, 16> codes{}; ///< share by what the memories were taught as; sums to 1 less `undecided`
    double undecided = 0; ///< neurons that no memory decided (a random bit, or one that was kept)
};

/// Which memories a step's state layer was recalled from. All shares and `undecided` sum to 1.
[[nodiscard]] StepShares sharesOf(const Agent& agent, const StepMoment& moment, Recall& recall);

/// "MNIST train 5,123, a 7", "Liberation Sans, a 7", "Canvas, a 4": how a memory is called everywhere.
[[nodiscard]] std::string describeMemory(const MemoryShare& memory);
[[nodiscard]] std::string describeMemory(const EngramView& engram);

/// What an answer would be without one example (and its variants), before it is forgotten.
struct WhatIf {
    std::uint32_t codeNow = 0;
    std::uint32_t codeWithout = 0;
    std::size_t engramsForgotten = 0; ///< 0: there is no such example
    State without; ///< the last state of the answer without it
};
[[nodiscard]] WhatIf withoutExample(
    const Agent& agent, const Question& question, const std::string& source, std::uint64_t index, Recall& recall);

} // namespace engram
