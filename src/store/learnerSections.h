#pragma once

#include <cstddef>
#include <cstdint>

#include <engram/training/learner.h>

#include "byteWriter.h"
#include "container.h"
#include "fieldReader.h"

namespace engram {

/// The sections of an agent file (docs/formats/agentFile.md). Strings, counts and sizes are bounded here, and what is
/// read is charged for the memory it will take, so that a small file cannot fill a machine.
inline constexpr std::size_t longestName = 4096; ///< bytes; of an agent or a source
inline constexpr std::size_t longestNotes = std::size_t{16} << 20;
inline constexpr std::size_t mostSources = 4096;
inline constexpr std::uint64_t mostStoryMemory = std::uint64_t{256} << 20; ///< bytes

/// Bytes that all sections of a file of `fileBytes` together may inflate to: more than the limits here let anyone
/// write, little enough to be read in a moment.
[[nodiscard]] std::uint64_t mostInflated(std::uint64_t fileBytes) noexcept;
/// What the engrams of a section of `deflatedBytes` may take in memory. Real ones take some 20 times their file.
[[nodiscard]] std::uint64_t mostEngramMemory(std::uint64_t deflatedBytes) noexcept;
/// Bytes that an engram takes in memory at most: as rows and as planes.
[[nodiscard]] std::uint64_t engramMemory(const LayerSizes& sizes) noexcept;
[[nodiscard]] std::uint64_t storyStateMemory(const LayerSizes& sizes) noexcept;
[[nodiscard]] std::uint64_t storyEpisodeMemory(const Episode& episode) noexcept;

inline constexpr const char* descriptionTag = "DESC";
inline constexpr const char* engramsTag = "ENGR";
inline constexpr const char* presentTag = "NOW ";
inline constexpr const char* storyTag = "STOR";
inline constexpr const char* logTag = "TLOG"; ///< of an agent that was tested
inline constexpr const char* originTag = "ORIG"; ///< of a recovery copy: the file it is a copy of

/// Name, notes and everything that a LearnerDescription holds.
void writeDescription(ByteWriter& out, const Learner& learner);
/// A learner that remembers nothing yet.
[[nodiscard]] Result<Learner> readDescription(FieldReader& in, FormatVersion version, const std::string& where);

void writeEngrams(ByteWriter& out, const Memory& memory);
[[nodiscard]] Memory readEngrams(FieldReader& in, const LayerSizes& sizes, std::uint64_t memoryAllowed);

/// What the agent is at this moment, and what its story does not show.
struct Present {
    State state;
    std::uint64_t counter = 0;
    std::uint64_t forgettings = 0;
    std::uint64_t storyLimit = Story::defaultLimit;
    std::uint64_t storyDropped = 0;
};
void writePresent(ByteWriter& out, const Agent& agent);
[[nodiscard]] Present readPresent(FieldReader& in, const LayerSizes& sizes);

/// A story that would take more than mostStoryMemory is written without its oldest episodes.
void writeStory(ByteWriter& out, const Story& story);
void readStory(FieldReader& in, Story& story);

void writeLog(ByteWriter& out, const TestLog& log);
[[nodiscard]] TestLog readLog(FieldReader& in);

} // namespace engram
