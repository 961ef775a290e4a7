#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <engram/dataset/sampling.h>
#include <engram/progress.h>
#include <engram/training/learner.h>
#include <engram/training/testedPart.h>

namespace engram {

/// How to ask.
struct TestOptions {
    std::size_t steps = 10;
    std::size_t threads = 0; ///< 0: all cores. The report is the same for any number, but for `seconds`
    bool record = true; ///< put every state into the learner's story, in the order of the examples
    bool margins = false; ///< look how sure every answer is, which without windows takes one more look at all memories
    bool deciders = false; ///< look which memory decided every answer
};

/// One example of a test.
struct TestedExample {
    Example example;
    std::uint32_t code = 0; ///< the output as a number, 0-15
    std::optional<std::size_t> settledAt; ///< see Settling
    std::optional<double> margin = {}; ///< of the answer, see marginOf(); nothing if it was not asked for

    std::optional<std::size_t> decidedBy = {}; ///< place in TestReport::deciders; nothing if it was not asked for, or
                                               ///< no memory had a part in the answer
    bool taught = false; ///< the learner remembers it from its lessons: such an answer says nothing about new pictures

    [[nodiscard]] bool correct() const { return code == example.label(); } ///< all four bits match
};

/// Shares of the answers, the surest first, whose accuracy says what sureness is worth.
inline constexpr std::array surestShares{0.5, 0.8, 0.9, 0.95};

/// A memory (an example with its variants, taught as one thing in one way) and the answers of a test that it decided:
/// in the last step it gave the state layer more than any other memory.
struct DecidingMemory {
    std::string source;
    std::uint64_t index = 0; ///< of the example in its source
    LessonKind kind = LessonKind::label;
    std::uint32_t code = 0; ///< what it was taught as: 0-15
    std::size_t right = 0; ///< answers
    std::size_t wrong = 0;

    friend bool operator==(const DecidingMemory&, const DecidingMemory&) = default;
};

/// How a test went.
struct TestReport {
    std::vector<TestedExample> examples{}; ///< in the order asked; fewer than asked if cancelled
    /// confusion[label][answer], answer 10 standing for "no digit" (codes 10-15).
    std::array<std::array<std::size_t, 11>, 10> confusion{};
    std::size_t correct = 0;
    std::size_t notADigit = 0;
    /// [t]: answers that were right after t steps already; empty if none was tested.
    std::vector<std::size_t> correctAfter{};
    double seconds = 0;
    bool cancelled = false;
    /// Most wrong answers first, then most right ones, then in the order of the memory; empty if not asked for.
    std::vector<DecidingMemory> deciders{};

    [[nodiscard]] std::size_t tested() const { return examples.size(); }
    [[nodiscard]] double accuracy() const; ///< 0-1; 0 if nothing was tested
    [[nodiscard]] TestedPart taught() const; ///< those that the learner had been taught
    /// The accuracy among the surest `share` (0-1) of the answers: those of the greatest margins, an answer without a
    /// margin being the least sure, ties in the order asked. Nothing if margins were not asked for.
    [[nodiscard]] std::optional<double> accuracyOfSurest(double share) const;
    [[nodiscard]] std::pair<double, double> accuracyInterval() const; ///< of all that were tested
    /// The first `most` of the deciders, without those that decided no wrong answer.
    [[nodiscard]] std::span<const DecidingMemory> costliest(std::size_t most) const;
};

/// Asks about every example, each after a reset with the randomness of its own identity: order and threads change
/// nothing. Memory and state of the learner stay as they were; the story grows if `record`.
TestReport testExamples(Learner& learner, std::span<const Example> examples, const TestOptions& options = {},
    const Progress& progress = {});

} // namespace engram
