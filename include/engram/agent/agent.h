#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include <engram/agent/architecture.h>
#include <engram/agent/memory.h>
#include <engram/agent/rules.h>
#include <engram/agent/state.h>
#include <engram/agent/story.h>
#include <engram/error.h>

namespace engram {

/// For whom random bits are drawn: the question, not the moment (docs/agent.md section 7). The same question to the
/// same memory gets the same answer.
using Identity = std::uint64_t;

/// A data set's example: its source and index.
[[nodiscard]] Identity identityOfExample(std::string_view source, std::uint64_t index) noexcept;
/// A drawing: a hash of its input bits, and how many times a person asked again (0 at first).
[[nodiscard]] Identity identityOfDrawing(BitView input, std::uint64_t timesAskedAgain = 0) noexcept;

/// Random bits of step `step` for a layer: bit n is drawn for neuron n. Step 0 is the reset; the default rule draws
/// from step 1 on.
[[nodiscard]] BitVector randomBits(
    std::uint64_t seed, Identity identity, std::uint64_t step, Layer layer, std::size_t size);

/// What an agent has besides its architecture: how it learns and recalls, and its randomness.
struct AgentSettings {
    Context context = Context::iconic;
    RecallRules rules = {};
    std::uint64_t seed = 1; ///< of resets and of the default rule; the wiring has its own

    friend bool operator==(const AgentSettings&, const AgentSettings&) = default;
};

/// Windows read the picture alone and all of their neurons decide together, so an agent with that connector has no use
/// for a context other than iconic, for DD and for a tolerance. Other agents take any settings. Errors:
/// `invalidArgument`.
[[nodiscard]] Result<void> checkSettings(const Architecture& architecture, const AgentSettings& settings);

class Agent;

/// What finds the next state of an agent: the model asks it, and need not know how the state is found. Recall
/// (recall/recall.h) is the one that the program uses.
class StepRule {
public:
    virtual ~StepRule() = default;

    /// The state that follows `now` with `input` held before the agent. `step` counts from 1 in the episode of
    /// `identity`.
    [[nodiscard]] virtual State next(
        const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step) = 0;

protected:
    StepRule() = default;
    StepRule(const StepRule&) = default;
    StepRule(StepRule&&) = default;
    StepRule& operator=(const StepRule&) = default;
    StepRule& operator=(StepRule&&) = default;
};

/// What a reset leaves: random Q and Z, and I as given (all 0 if empty).
[[nodiscard]] State resetState(const Agent& agent, BitView input, Identity identity);

/// A weightless neural state machine: a value. Copying it costs little (memory, story and wiring are shared until
/// changed), so undo, snapshots and "what would it answer without this memory" are plain copies.
///
/// Copies may be used on different threads; one object may be read by many threads while none changes it. Views given
/// to it may be of its own state, story or memory.
class Agent {
public:
    explicit Agent(Architecture architecture, AgentSettings settings = {});

    [[nodiscard]] const Architecture& architecture() const noexcept { return architecture_; }
    [[nodiscard]] const AgentSettings& settings() const noexcept { return settings_; }
    [[nodiscard]] const LayerSizes& sizes() const noexcept { return architecture_.sizes(); }
    [[nodiscard]] const Memory& memory() const noexcept { return memory_; }
    [[nodiscard]] const Story& story() const noexcept { return story_; }
    [[nodiscard]] const State& state() const noexcept { return state_; } ///< the present
    [[nodiscard]] std::uint64_t counter() const noexcept { return counter_; } ///< steps lived; resets do not count
    [[nodiscard]] std::uint64_t forgettings() const noexcept { return forgettings_; }

    /// Rules may be changed at any time: they touch recall, not what is stored.
    void setRules(const RecallRules& rules) { settings_.rules = rules; }

    /// The present episode, as it was begun (kind, source, identity ...).
    [[nodiscard]] const Episode& episode() const noexcept { return episode_; }
    [[nodiscard]] std::uint64_t stepInEpisode() const noexcept { return stepInEpisode_; }

    /// Begins an episode with random Q and Z (step 0 of `episode.identity`); engrams, forgettings, firstStep and
    /// startsWithReset are filled in here. I becomes the picture about to be shown, where `input` is given.
    void reset(Episode episode, BitView input = {});
    /// Begins an episode without a reset, for ordered data.
    void continueWith(Episode episode);

    /// One step without a label (docs/agent.md section 3), then instincts. An agent that is in no episode begins one of
    /// testing. A step without a label in an episode of training goes into the story as testing, one with a label
    /// always as training.
    void step(BitView input, StepRule& rule);
    /// One step with a label: iconic training, and one engram is stored. `label` has sizes().outputs bits. The context
    /// stored is the taught state itself (iconic) or else the state that came before.
    void step(BitView input, BitView label, const Provenance& provenance);

    /// Reset, then one labelled step: how an example is taught. With `sequence` context there is no reset.
    void teach(BitView input, BitView label, const Provenance& provenance);

    /// C+: stores (last input -> the agent's own last state and output). C-: the same with every output bit inverted.
    /// The context is what was stored itself (iconic), else the state that the last step read. The agent's present
    /// state stays; an episode tagged feedback shows in the story what was stored. False, and nothing stored, before
    /// the first step after a reset.
    bool reinforce(const Provenance& provenance);
    bool punish(const Provenance& provenance);

    /// Adds what was recalled elsewhere from this very memory (a batch test on many threads) to the story: `states[0]`
    /// is the reset state. Engrams and forgettings are filled in here. The agent's present stays.
    void record(Episode episode, std::span<const State> states);
    /// The same, and the agent has lived it: the last state is its present, and its counter rises by the steps.
    void liveThrough(Episode episode, std::span<const State> states);

    /// See Memory::forget. With `sequence` context the lesson after a forgotten one gets the context that this one had,
    /// and so does the present, as if the sequence had gone without it. The story keeps what happened.
    std::size_t forget(const std::function<bool(std::size_t index, const EngramView&)>& forgotten);
    std::size_t forgetLast(std::size_t engrams = 1);

    /// Puts back what a file held. All of the sizes of this agent's architecture. The present episode goes on if
    /// `state` is the story's last.
    void restore(Memory memory, Story story, State state, std::uint64_t counter, std::uint64_t forgettings);
    /// For an agent that is an earlier copy of `present` and takes its place (undo). It keeps its memory and state; no
    /// counter is used twice. Either `present` has lived on, and its story stays as what happened: what is remembered
    /// now is no longer a beginning of what was, so it counts as a forgetting. Or only its story was changed, and this
    /// agent's own story is put back, with its limit.
    void returnAfter(const Agent& present);
    void returnWithOwnStoryAfter(const Agent& present);
    void setStoryLimit(std::size_t states) { story_.setLimit(states); }
    void clearStory(); ///< the present episode goes on in the empty story

private:
    void begin(Episode episode);
    void continueStory(StateKind kind, bool recalled);
    void become(State next);
    void learn(State taught, const Provenance& provenance);
    void store(const State& answer, const Provenance& provenance);
    bool giveFeedback(Provenance provenance, LessonKind kind);
    std::size_t forgetOfSequence(const std::function<bool(std::size_t index, const EngramView&)>& forgotten);
    void actOnInstincts();
    void settleIn(std::uint64_t counter, std::uint64_t forgettings);
    void resumeEpisode();

    Architecture architecture_;
    AgentSettings settings_;
    Memory memory_;
    Story story_;
    State state_;
    State previous_; ///< what the last step read
    bool stepped_ = false; ///< there was a step since the last reset
    Episode episode_; ///< the present one
    bool episodeIsOpen_ = false; ///< it is the last of the story
    std::uint64_t stepInEpisode_ = 0;
    std::uint64_t counter_ = 0;
    std::uint64_t forgettings_ = 0;
};

} // namespace engram
