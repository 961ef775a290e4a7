#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/agent/patchwork.h>
#include <engram/bits/kernel.h>
#include <engram/recall/recall.h>

#include "lessonIndex.h"
#include "threads/workers.h"

namespace engram {

/// Answers the questions of agents whose connector is `windows`.
///
/// Invariant, once it has looked at a picture: patchwork() is that of NaivePatchwork, bit for bit; debug builds compare
/// the two where the memory is small.
///
/// The first look at all memories reads a quarter of their pixels (see LessonIndex), a kernel lays the windows over
/// those that are listed, and which memories share them is worked out for all steps at once. Nothing is kept beside the
/// memory but that quarter.
class PatchworkRecall {
public:
    PatchworkRecall(const Kernel& kernel, std::size_t threads);

    /// A new question to the first `engrams` of the agent's memory. The agent must stay as it is until the next call.
    void open(const Agent& agent, std::size_t engrams);

    /// Says which pictures will be looked at: what is kept of every memory is then read once for all of them, and not
    /// once for each. Changes nothing else; who looks at another picture may.
    void expect(std::span<const BitView> inputs);
    /// Looks at a picture; once more at the same one costs nothing. The calls below are about it.
    void look(BitView input);
    /// No memory: nothing can be patched together.
    [[nodiscard]] bool isEmpty() const noexcept { return codes_.empty(); }
    /// The best code's patchwork when at most `memories` share the windows; not isEmpty().
    [[nodiscard]] CodePatchwork best(std::size_t memories);
    /// How near each code's patchwork of all memories is; CodeDistance::engram is its first memory.
    [[nodiscard]] std::vector<CodeDistance> distances() const;
    /// Of all codes.
    [[nodiscard]] Patchwork patchwork(std::size_t memories);
    /// The state that a patchwork of this picture recalls.
    [[nodiscard]] BitVector state(const CodePatchwork& patchwork) const;

    /// Reset, then the steps of a question: all states. Opens the agent and looks at the picture by itself.
    [[nodiscard]] std::vector<State> settle(const Agent& agent, const Question& question);
    /// The state that follows; as settle().
    [[nodiscard]] State next(
        const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step);
    /// What each engram gave to the state layer of a step; see Recall::shares().
    [[nodiscard]] std::vector<Share> shares(const Agent& agent, BitView input, std::size_t engrams, std::uint64_t step);

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    [[nodiscard]] State stepFrom(const State& now, BitView input, Identity identity, std::uint64_t step);
    struct Choice {
        std::size_t place; ///< in Code::lessons
        std::size_t distance; ///< of the patchwork with it
    };
    struct Code {
        std::uint32_t code = 0;
        std::vector<LessonIndex::Near> lessons;
        std::vector<Choice> chosen; ///< one after the other
        [[nodiscard]] std::size_t distance(std::size_t memories) const
        {
            return chosen[std::min(memories, chosen.size()) - 1].distance;
        }
    };
    /// Working memory of one thread.
    struct Scratch {
        std::vector<WindowPicture> copies;
        std::vector<std::uint16_t> distances; ///< of a code's lessons: slots for each
        std::vector<std::uint16_t> nearest; ///< of the chosen ones together
    };
    struct Expected {
        BitVector input;
        std::vector<LessonIndex::Listed> listed;
    };
    void forgetLooks();
    [[nodiscard]] bool agreesWithNaive(BitView input); ///< for debug builds; true of a memory that is not small
    [[nodiscard]] std::vector<LessonIndex::Listed> listFor(BitView input);
    void foretell(std::size_t firstEngram) const;
    void lookClosely(Code& code, Scratch& scratch);
    void choose(Code& code, Scratch& scratch) const;
    [[nodiscard]] CodePatchwork describe(const Code& code, std::size_t memories);
    void addWindowsOf(std::size_t firstEngram, std::size_t memory, CodePatchwork& patchwork);
    std::span<const WindowPicture> copiesOf(std::size_t firstEngram, Scratch& scratch) const;

    const Kernel& kernel_;
    Workers workers_;
    const Agent* agent_ = nullptr;
    WindowsReading reading_;
    std::vector<WindowShift> shifts_;
    std::vector<std::uint16_t>
        unseen_; ///< a slot's number before anything was laid over it; 0 where there is no window
    LessonIndex index_;
    std::vector<Expected> expected_;
    WindowPicture question_;
    BitVector lookedAt_; ///< the picture that `codes_` are of; empty: none
    std::vector<Code> codes_;
    std::vector<Scratch> scratch_; ///< one a thread
};

} // namespace engram
