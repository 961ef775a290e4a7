#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/agent/patchwork.h>
#include <engram/agent/state.h>

namespace engram {

/// A picture held before an agent that has just been reset.
struct Question {
    BitView input;
    Identity identity = 0;
    std::size_t steps = 10;
};

/// An answer with everything that happened on the way.
struct Settling {
    std::vector<State> states; ///< steps + 1 of them; states[0] is the reset state, its input is the picture
    std::vector<std::size_t> changed; ///< changed[t]: state bits that differ between states[t] and states[t + 1]
    std::optional<std::size_t> settledAt; ///< the first t from which neither state nor output changes any more, if any

    [[nodiscard]] const State& last() const { return states.back(); }
};

/// How much one engram gave to a state layer. A neuron whose bit was decided by n engrams that voted for it gives 1/n
/// of itself to each of them.
struct Share {
    std::size_t engram; ///< index in the memory
    double share; ///< 0-1; all shares sum to 1, less the neurons that another rule than Hamming decided
};

/// How near what was taught as one code is to a picture.
struct CodeDistance {
    std::uint32_t code = 0;
    std::size_t distance = 0; ///< in bits
    std::size_t engram = 0; ///< the nearest one, the earliest of equals; with windows the patchwork's first memory

    friend bool operator==(const CodeDistance&, const CodeDistance&) = default;
};

/// How clearly a picture is nearest to what was taught as `answer`, from -1 to 1: 1 less the ratio of the least
/// distance to that of the runner-up; where another code is nearer than the answer, the ratio of the two less 1. 0 if
/// both are equally near. `distances` are sorted as Recall::distances() gives them. Nothing if they hold no other code,
/// or not the answer.
[[nodiscard]] std::optional<double> marginOf(std::span<const CodeDistance> distances, std::uint32_t answer) noexcept;

class Kernel;

/// What a Recall runs on. It changes no answer.
struct RecallOptions {
    const Kernel* kernel = nullptr; ///< null: defaultKernel()
    std::size_t threads =
        1; ///< that one answer is split over, neurons by neurons; a batch is faster with one a question
};

/// Answers questions: the working memory of recall, to be reused from question to question. It only reads an agent, so
/// many Recalls may ask one agent at once, each on its own thread. It keeps no reference to an agent between calls.
///
/// Every answer is the one that the naive rule gives, bit for bit, ties included, on any instruction set and any number
/// of threads.
class Recall final : public StepRule {
public:
    static constexpr std::size_t allEngrams = static_cast<std::size_t>(-1);
    static constexpr std::uint64_t settledStep = static_cast<std::uint64_t>(-1);

    Recall();
    explicit Recall(const RecallOptions& options);
    ~Recall() override;
    Recall(Recall&&) noexcept;
    Recall& operator=(Recall&&) noexcept;

    /// Says which pictures the next questions to the agent will hold: what they have to read of its memory is then read
    /// once for all of them, where the connector is `windows`; else nothing happens. Answers are the same without, and
    /// may be asked for in any order, or not at all.
    void expect(const Agent& agent, std::span<const BitView> inputs);

    /// Reset, then `steps` steps with the input held still. The agent is left as it was.
    [[nodiscard]] Settling settle(const Agent& agent, const Question& question);
    /// The same, the last state only: what a batch test needs.
    [[nodiscard]] State answer(const Agent& agent, const Question& question);

    /// One step from `now`: the state that follows. `step` counts from 1 in the episode of `identity`.
    [[nodiscard]] State next(
        const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step) override;

    /// Which engrams the state layer was recalled from in the step that began at `now`, greatest share first, then by
    /// index. Looks at the first `engrams` of the memory only (a moment of the past); all by default. Only the
    /// connector `windows` asks which step it was: by default one after the last memory was added.
    [[nodiscard]] std::vector<Share> shares(const Agent& agent, const State& now, BitView input,
        std::size_t engrams = allEngrams, std::uint64_t step = settledStep);

    /// The same of the last step of a question that settle() answered just now: what it found is not looked for again.
    /// The agent and its memory are as they were then, and nothing else was asked since.
    [[nodiscard]] std::vector<Share> sharesOfLast(const Agent& agent, const Settling& settling);

    /// For an agent with the connector `windows`: what every discriminator makes of a picture in a step, which counts
    /// from 1.
    [[nodiscard]] Patchwork patchwork(
        const Agent& agent, BitView input, std::uint64_t step = settledStep, std::size_t engrams = allEngrams);

    /// How near each code that was taught is to a picture as it is put, before anything was made of it: by distance,
    /// then by code. With the connector `windows` the distance of the code's patchwork, else the Hamming distance over
    /// the whole picture of its nearest engram, whatever the wiring. What an answer's sureness is told by (see
    /// marginOf). Nothing where an output has more than 32 bits, and so no code.
    [[nodiscard]] std::vector<CodeDistance> distances(
        const Agent& agent, BitView input, std::size_t engrams = allEngrams);

    /// Working memory held at present.
    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    struct Workspace;
    std::unique_ptr<Workspace> workspace_;
};

} // namespace engram
