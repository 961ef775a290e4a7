#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <engram/sentence.h>

namespace engram {

/// What is stored as the "previous state" of a lesson (docs/agent.md section 4).
enum class Context : std::uint8_t {
    iconic, ///< the taught state itself: every lesson holds itself, an attractor
    reset, ///< the random state that came before, as the original demo records it
    sequence, ///< the real previous state, for ordered data
};

/// The word for it in commands, experiments and JSON.
[[nodiscard]] constexpr std::string_view nameOf(Context context) noexcept
{
    switch (context) {
    case Context::iconic:
        return "iconic";
    case Context::reset:
        return "reset";
    case Context::sequence:
        return "sequence";
    }
    return "unknown";
}

/// The chain of rules by which a neuron recalls; each runs when the ones before it are off or did not converge. When
/// none converges a neuron keeps the bit it had.
struct RecallRules {
    /// DD: the sign of score = sum_j w_j (x_j - midpoint_j) over the neuron's connections j, where w_j = p1_j - p0_j,
    /// midpoint_j = (p1_j + p0_j) / 2 is the mean of the two class means, and pc_j is the share of ones at j among the
    /// engrams with answer c. Counted in whole numbers, so its sign is the same on every machine.
    bool discrimination = false;
    bool hamming = true; ///< the majority among the engrams at the least Hamming distance
    bool randomDefault = true; ///< a random bit

    /// Widens the vote of the Hamming rule: engrams at most this many per cent farther than the nearest vote too
    /// (distance * 100 <= least * (100 + tolerance), in whole numbers). 0: the nearest alone.
    std::uint32_t tolerance = 0;

    friend bool operator==(const RecallRules&, const RecallRules&) = default;
};

/// The rule that decided a bit.
enum class Rule : std::uint8_t { discrimination, hamming, randomDefault, kept };

/// A rule that may be switched off, and what it is called.
struct RuleSwitch {
    Rule rule;
    bool RecallRules::*on;
    std::string_view name; ///< in experiment files: "dd"
    std::string_view field; ///< in JSON: "discrimination"
    std::string_view title; ///< in explanations: "DD"
    Words question; ///< where it is switched
    Words hint; ///< of the question; may be empty
};

/// In the order in which they are asked. What reads, writes or shows rules goes through this list.
inline constexpr std::array<RuleSwitch, 3> ruleSwitches{{
    {Rule::discrimination, &RecallRules::discrimination, "dd", "discrimination", "DD",
        Sentence::wording("Discrimination (DD)"),
        Sentence::wording("Asked first: the sign of a score over the neuron's whole table")},
    {Rule::hamming, &RecallRules::hamming, "hamming", "hamming", "Hamming",
        Sentence::wording("Hamming: the nearest memories vote"),
        Sentence::wording("The majority among the memories at the least Hamming distance")},
    {Rule::randomDefault, &RecallRules::randomDefault, "default", "default", "Default",
        Sentence::wording("Default: a random bit when no other rule decides"),
        Sentence::wording("Without it a neuron that nothing decides stays as it was")},
}};

/// "DD", "Hamming", "Default"; "kept" where no rule decided.
[[nodiscard]] constexpr std::string_view titleOf(Rule rule) noexcept
{
    for (const RuleSwitch& each : ruleSwitches)
        if (each.rule == rule)
            return each.title;
    return "kept";
}

} // namespace engram
