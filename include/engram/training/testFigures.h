#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include <engram/training/testing.h>

namespace engram {

/// How well one digit was read.
struct DigitFigures {
    std::size_t shown = 0; ///< pictures of it
    std::size_t answered = 0; ///< pictures, of whatever digit, that were read as it
    std::size_t right = 0; ///< those that both are true of

    [[nodiscard]] std::optional<double> recall() const; ///< right of shown, 0-1; nothing if none was shown
    [[nodiscard]] std::optional<double> precision() const; ///< right of answered; nothing if nothing was read as it
};
[[nodiscard]] std::array<DigitFigures, 10> digitFigures(const TestReport& report);

/// The accuracy that a test would have had if each answer had been taken after fewer steps: entry t after t steps, the
/// first being the reset, the last the test's own. Empty if nothing was tested.
[[nodiscard]] std::vector<double> accuracyByStep(const TestReport& report);

/// Some of the answers, that the agent was about equally sure of.
struct SurenessFigures {
    TestedPart part;
    double least = 0; ///< the least margin among them (see marginOf)
    double greatest = 0;

    [[nodiscard]] double accuracy() const; ///< 0-1
};
/// The answers that have a margin, in `groups` groups of equal size (but for one answer), the surest first; fewer
/// groups where there are fewer answers, none where no margins were asked for.
[[nodiscard]] std::vector<SurenessFigures> accuracyBySureness(const TestReport& report, std::size_t groups = 10);

} // namespace engram
