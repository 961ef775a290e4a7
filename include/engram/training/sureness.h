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
    /// Of answers with such a margin, how many were right: 0-1. Counted on validation pictures for the preset that
    /// reads most alike and about as many lessons; see sureness.cpp.
    double right = 0;
    std::string_view word; ///< "certain", "sure", "fairly sure", "unsure", "a guess"
};

/// Nothing where `answer` is no digit, or where there is nothing to compare it with: fewer than two digits were taught,
/// or not this one. `distances` as Recall::distances() gives them.
[[nodiscard]] std::optional<Sureness> surenessOf(
    const Learner& learner, std::span<const CodeDistance> distances, std::uint32_t answer);

/// Presets that margins were measured for, each standing for all settings that read alike.
enum class Reader : std::uint8_t { patchwork, patchworkEdges, classic, deskewed, upright, edges, grey, thermometer };
[[nodiscard]] Reader readerOf(const LearnerDescription& description) noexcept;

/// One measured band of margins.
struct SurenessBand {
    double upTo; ///< margins less than this; the last one takes all
    double right; ///< 0-1; never falls from band to band
    double answers; ///< that this was counted from
};
/// What was measured for a preset after so many lessons.
struct SurenessTable {
    Reader reader;
    std::size_t lessons; ///< that it was measured with
    std::span<const SurenessBand> bands;
};
/// The table for so many lessons: of those measured the nearest by ratio.
[[nodiscard]] const SurenessTable& surenessTable(Reader reader, std::size_t lessons) noexcept;

/// The margins up to which answers are counted together, ascending; one band more takes what is beyond the last.
[[nodiscard]] std::span<const double> surenessBounds() noexcept;

} // namespace engram
