#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <engram/agent/story.h>

namespace engram {

/// An episode as the timeline shows it.
struct EpisodeLine {
    std::size_t firstState = 0;
    std::uint32_t states = 0;
    StateKind kind = StateKind::training;
    std::uint32_t source = 0; ///< index into StoryOutline::sources
    std::uint64_t index = 0;
    std::optional<std::uint8_t> expected;
    std::uint32_t code = 0; ///< the output of its last state
    bool startsWithReset = true;
    bool isVariant = false; ///< of the lesson before it: the same digit, seen a little otherwise
    /// For a tested example: whether all four bits matched.
    [[nodiscard]] std::optional<bool> right() const
    {
        if (kind != StateKind::testing || !expected)
            return std::nullopt;
        return code == *expected;
    }
};

/// Episodes of one kind that follow each other, from any sources: one bar of the timeline.
struct StorySegment {
    StateKind kind = StateKind::training;
    std::size_t firstEpisode = 0;
    std::size_t episodes = 0;
    std::size_t examples = 0; ///< as a person counts them: a lesson and its variants are one
    std::size_t firstState = 0;
    std::size_t states = 0;
};

/// A story in lines, made once for a story and then asked often.
struct StoryOutline {
    std::vector<std::string> sources;
    std::vector<EpisodeLine> episodes;
    std::vector<StorySegment> segments;
    std::size_t states = 0;
    std::uint64_t dropped = 0;

    /// The episode that a state belongs to; state < states.
    [[nodiscard]] std::size_t episodeOf(std::size_t state) const;
};
[[nodiscard]] StoryOutline outline(const Story& story);

/// How many examples of a segment are of each source, by index into StoryOutline::sources; as StorySegment::examples.
[[nodiscard]] std::vector<std::size_t> sourcesOf(const StoryOutline& outline, const StorySegment& segment);

/// Which episodes a person wants to see; what is not set matches everything. The kind `reset` means the first states of
/// those that start with a reset, and nothing but these.
struct StoryFilter {
    std::optional<StateKind> kind;
    std::optional<std::uint8_t> expected;
    std::optional<std::string> source;
    std::optional<bool> right;

    [[nodiscard]] bool matches(const StoryOutline& outline, const EpisodeLine& episode) const;
    friend bool operator==(const StoryFilter&, const StoryFilter&) = default;
};

/// The first state after `state` (before it, if `backward`) that a jump goes to; nothing if there is none. Without a
/// `state` the search begins outside: before the first state, or after the last.
[[nodiscard]] std::optional<std::size_t> nextState(
    const StoryOutline& outline, std::optional<std::size_t> state, bool backward, const StoryFilter& filter = {});
[[nodiscard]] std::optional<std::size_t> nextExample(const StoryOutline& outline, std::optional<std::size_t> state,
    bool backward, const StoryFilter& filter = {}); ///< its last state
[[nodiscard]] std::optional<std::size_t> nextWrongAnswer(const StoryOutline& outline, std::optional<std::size_t> state,
    bool backward, const StoryFilter& filter = {}); ///< its last state
/// The next state whose state layer or output differs from the one before it in its episode.
[[nodiscard]] std::optional<std::size_t> nextChange(const Story& story, const StoryOutline& outline,
    std::optional<std::size_t> state, bool backward, const StoryFilter& filter = {});

/// "reset", "training", "testing", "canvas", "feedback".
[[nodiscard]] std::string_view nameOf(StateKind kind) noexcept;

} // namespace engram
