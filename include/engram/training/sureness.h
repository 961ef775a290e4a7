#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <engram/recall/recall.h>
#include <engram/training/learner.h>

namespace engram {

/// How sure an answer is, told from the question as it was put and not from what became of it: a state that settled
/// looks certain even where it settled on the wrong memory.
struct Sureness {
    double margin = 0; ///< see marginOf()
    /// Of answers with such a margin, how many were right: 0-1. Counted on validation pictures, see surenessTable().
    /// Nothing where the agent is set up otherwise than every preset: for such settings nothing was counted.
    std::optional<double> right;
    std::string_view word; ///< "certain", "sure", "fairly sure", "unsure", "a guess"
    std::string_view preset; ///< that `right`, and so the word, was counted for
};

/// Nothing where `answer` is no digit, or where not every digit was taught: a picture of one that was not is read
/// wrongly whatever its margin, and nobody can tell how many such pictures will come. `distances` as
/// Recall::distances() gives them.
[[nodiscard]] std::optional<Sureness> surenessOf(
    const Learner& learner, std::span<const CodeDistance> distances, std::uint32_t answer);

/// The digits that were not taught, ascending, by the distances to all that was.
[[nodiscard]] std::vector<std::uint32_t> untaughtDigits(std::span<const CodeDistance> distances);

/// Presets that margins were measured for, each standing for all settings that read alike.
enum class Reader : std::uint8_t { patchwork, patchworkEdges, classic, deskewed, upright, edges, grey, thermometer };
[[nodiscard]] Reader readerOf(const LearnerDescription& description) noexcept;
/// The preset that margins were measured with.
[[nodiscard]] const Preset& presetOf(Reader reader);

/// One measured band of margins.
struct SurenessBand {
    double upTo; ///< margins less than this; the last one takes all
    double right; ///< 0-1; never falls from band to band
    double answers; ///< that this was counted from; between two tables as many as would be as exact
};
/// What was measured for a preset after so many lessons.
struct SurenessTable {
    Reader reader;
    std::size_t lessons;
    std::vector<SurenessBand> bands;
};
/// The table for so many lessons. Where they are none of the numbers that were measured: the shares of the next fewer
/// and the next more, mixed by the logarithm of the lessons; below the fewest and above the most theirs.
[[nodiscard]] SurenessTable surenessTable(Reader reader, std::size_t lessons);

/// The margins up to which answers are counted together, ascending; one band more takes what is beyond the last.
[[nodiscard]] std::span<const double> surenessBounds() noexcept;

} // namespace engram
