#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <engram/agent/copyOnWrite.h>
#include <engram/agent/state.h>

namespace engram {

/// What a state of the story came of: docs/agent.md section 8.
enum class StateKind : std::uint8_t { reset, training, testing, canvas, feedback };

/// One question or lesson. Its first state is the one that it starts from: the reset state, or without a reset the
/// state that it goes on from. The states after that were recalled (testing, canvas) or set by a label (training). An
/// episode of feedback has one state: what was stored.
struct Episode {
    StateKind kind = StateKind::training; ///< of the states after the reset
    std::string source = {}; ///< "MNIST test", "Canvas", ...
    std::uint64_t index = 0; ///< of the example in its source
    std::optional<std::uint8_t> expected = {}; ///< the right digit, where it is known
    std::uint64_t identity = 0; ///< what the random bits were drawn for
    std::uint64_t engrams = 0; ///< how many engrams the memory had when its states were recalled
    std::uint64_t forgettings = 0; ///< how often the agent had forgotten by then: while it equals the agent's present
                                   ///< count, those engrams are still the first of its memory
    std::uint64_t firstStep = 0; ///< number of its first state: 0, or more where it goes on from an earlier episode of
                                 ///< the same identity
    bool startsWithReset = true;

    friend bool operator==(const Episode&, const Episode&) = default;
};

/// A recorded state, seen in place.
struct StoryState {
    BitView input;
    BitView state;
    BitView output;
    StateKind kind; ///< `reset` for the first state of an episode that starts with one, else the episode's
    std::size_t episode; ///< index for Story::episode()
    std::uint64_t step; ///< counts from the firstStep of its episode
};

/// The full history of an agent, one row a state, grouped in episodes. Copying is cheap: finished parts are shared.
class Story {
public:
    static constexpr std::size_t defaultLimit = 1'000'000; ///< at most about 220 MB for the default architecture

    explicit Story(LayerSizes sizes);
    Story(const Story& other);
    Story(Story&&) noexcept;
    Story& operator=(const Story& other);
    Story& operator=(Story&&) noexcept;
    ~Story();

    [[nodiscard]] const LayerSizes& sizes() const noexcept { return sizes_; }
    [[nodiscard]] std::size_t size() const noexcept; ///< states kept
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] StoryState state(std::size_t index) const; ///< index < size()

    /// The states of an episode.
    struct Range {
        std::size_t firstState;
        std::size_t states;
    };
    [[nodiscard]] std::size_t episodes() const noexcept;
    [[nodiscard]] const Episode& episode(std::size_t index) const; ///< index < episodes()
    [[nodiscard]] Range range(std::size_t episode) const;

    /// State bits that differ from the state before in the same episode; nothing for an episode's first state.
    [[nodiscard]] std::optional<std::size_t> changed(std::size_t index) const;

    void begin(Episode episode); ///< what is appended next belongs to it
    void append(const State& state); ///< needs an episode

    /// At most this many states are kept; the oldest episodes go first, whole. The present episode always stays.
    void setLimit(std::size_t states);
    [[nodiscard]] std::size_t limit() const noexcept { return limit_; }
    [[nodiscard]] std::uint64_t dropped() const noexcept { return dropped_; } ///< states that the limit took, ever
    void setDropped(std::uint64_t states) noexcept { dropped_ = states; } ///< what a file remembers of it
    void clear(); ///< empties it; limit and dropped() stay

    /// Equal episodes with equal states; what was dropped before them does not count.
    friend bool operator==(const Story& left, const Story& right);

private:
    struct Chapter; ///< some hundred states and the episodes that begin among them
    Chapter& writableLastChapter(bool newState);
    [[nodiscard]] const Chapter& chapterOfState(std::uint64_t ordinal) const;
    [[nodiscard]] const Chapter& chapterOfEpisode(std::uint64_t ordinal) const;
    [[nodiscard]] std::uint64_t firstStateOf(std::uint64_t episode) const;
    void dropOldest();

    // States and episodes are numbered from the story's beginning; what was dropped keeps its number.
    LayerSizes sizes_;
    std::vector<CopyOnWrite<Chapter>> chapters_; ///< all full of states but the last
    std::uint64_t firstState_ = 0;
    std::uint64_t endState_ = 0;
    std::uint64_t firstEpisode_ = 0;
    std::uint64_t endEpisode_ = 0;
    std::size_t limit_ = defaultLimit;
    std::uint64_t dropped_ = 0;
};

} // namespace engram
