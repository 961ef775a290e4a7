#include <engram/agent/story.h>

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include <engram/bits/bitMatrix.h>

namespace engram {

namespace {

constexpr std::size_t chapterStates = 256; ///< copied when one state is added to a story that shares its last chapter

}

struct Story::Chapter {
    struct Opening {
        Episode episode;
        std::uint64_t firstState;
    };

    /// Which rows a state's layers are. While an answer settles its input stands still, and soon its state does too;
    /// what is taught is its own state: such a row is kept once.
    struct Place {
        std::uint16_t input; ///< row of `pictures`
        std::uint16_t state; ///< row of `states`, or of `pictures` where the state is its input
        bool stateIsInput;
    };

    Chapter(const LayerSizes& sizes, std::uint64_t state, std::uint64_t episode)
        : firstState(state)
        , firstEpisode(episode)
        , pictures(sizes.inputs)
        , states(sizes.states)
        , outputs(sizes.outputs)
    {
    }

    [[nodiscard]] BitView input(std::size_t index) const { return pictures.row(places[index].input); }
    [[nodiscard]] BitView state(std::size_t index) const
    {
        const Place& place = places[index];
        return place.stateIsInput ? pictures.row(place.state) : states.row(place.state);
    }
    void append(const State& added, std::uint64_t ofEpisode);

    std::uint64_t firstState;
    std::uint64_t firstEpisode; ///< the first that begins here, if any does
    std::vector<Place> places; ///< of each state
    BitMatrix pictures;
    BitMatrix states;
    BitMatrix outputs; ///< of each state
    std::vector<std::uint64_t> episodeOfState;
    std::vector<Opening> openings;
};

void Story::Chapter::append(const State& added, std::uint64_t ofEpisode)
{
    static_assert(chapterStates <= std::numeric_limits<std::uint16_t>::max());
    const bool isFirst = places.empty();
    const bool sameInput = !isFirst && input(places.size() - 1) == added.input.view();
    const bool sameState = !isFirst && state(places.size() - 1) == added.state.view();
    Place place = isFirst ? Place{} : places.back();
    if (!sameInput) {
        place.input = static_cast<std::uint16_t>(pictures.rows());
        pictures.append(added.input);
    }
    if (added.state == added.input) {
        place.state = place.input;
        place.stateIsInput = true;
    } else if (!sameState) {
        place.state = static_cast<std::uint16_t>(states.rows());
        place.stateIsInput = false;
        states.append(added.state);
    }
    places.push_back(place);
    outputs.append(added.output);
    episodeOfState.push_back(ofEpisode);
}

Story::Story(LayerSizes sizes)
    : sizes_(sizes)
{
}

Story::Story(const Story&) = default;
Story::Story(Story&&) noexcept = default;
Story& Story::operator=(const Story&) = default;
Story& Story::operator=(Story&&) noexcept = default;
Story::~Story() = default;

std::size_t Story::size() const noexcept
{
    return endState_ - firstState_;
}

std::size_t Story::episodes() const noexcept
{
    return endEpisode_ - firstEpisode_;
}

const Story::Chapter& Story::chapterOfState(std::uint64_t ordinal) const
{
    return *chapters_[(ordinal - chapters_.front()->firstState) / chapterStates];
}

const Story::Chapter& Story::chapterOfEpisode(std::uint64_t ordinal) const
{
    // Chapters in which no episode begins have the firstEpisode of the next one: the last that is not beyond has it.
    const auto beyond = std::upper_bound(chapters_.begin(), chapters_.end(), ordinal,
        [](std::uint64_t wanted, const auto& chapter) { return wanted < chapter->firstEpisode; });
    return **std::prev(beyond);
}

std::uint64_t Story::firstStateOf(std::uint64_t episode) const
{
    if (episode == endEpisode_)
        return endState_;
    const Chapter& chapter = chapterOfEpisode(episode);
    return chapter.openings[episode - chapter.firstEpisode].firstState;
}

StoryState Story::state(std::size_t index) const
{
    assert(index < size());
    const std::uint64_t ordinal = firstState_ + index;
    const Chapter& chapter = chapterOfState(ordinal);
    const std::size_t row = ordinal - chapter.firstState;
    const std::uint64_t episodeOrdinal = chapter.episodeOfState[row];
    const std::size_t ofEpisode = episodeOrdinal - firstEpisode_;
    const Episode& its = episode(ofEpisode);
    const std::uint64_t offset = ordinal - firstStateOf(episodeOrdinal);
    const bool isReset = offset == 0 && its.startsWithReset;
    return {chapter.input(row), chapter.state(row), chapter.outputs.row(row), isReset ? StateKind::reset : its.kind,
        ofEpisode, its.firstStep + offset};
}

const Episode& Story::episode(std::size_t index) const
{
    assert(index < episodes());
    const std::uint64_t ordinal = firstEpisode_ + index;
    const Chapter& chapter = chapterOfEpisode(ordinal);
    return chapter.openings[ordinal - chapter.firstEpisode].episode;
}

Story::Range Story::range(std::size_t episode) const
{
    assert(episode < episodes());
    const std::uint64_t first = firstStateOf(firstEpisode_ + episode);
    const std::uint64_t end = firstStateOf(firstEpisode_ + episode + 1);
    return {static_cast<std::size_t>(first - firstState_), static_cast<std::size_t>(end - first)};
}

std::optional<std::size_t> Story::changed(std::size_t index) const
{
    const StoryState now = state(index);
    if (index == range(now.episode).firstState)
        return std::nullopt;
    return hammingDistance(now.state, state(index - 1).state);
}

Story::Chapter& Story::writableLastChapter(bool newState)
{
    const bool full = !chapters_.empty() && chapters_.back()->places.size() == chapterStates;
    if (chapters_.empty() || (newState && full))
        chapters_.emplace_back(std::in_place, sizes_, endState_, endEpisode_);
    return chapters_.back().writable();
}

void Story::begin(Episode episode)
{
    writableLastChapter(false).openings.push_back({std::move(episode), endState_});
    ++endEpisode_;
}

void Story::append(const State& state)
{
    assert(episodes() > 0);
    assert(state.input.size() == sizes_.inputs && state.state.size() == sizes_.states
        && state.output.size() == sizes_.outputs);
    writableLastChapter(true).append(state, endEpisode_ - 1);
    ++endState_;
    dropOldest();
}

void Story::dropOldest()
{
    const std::uint64_t before = firstState_;
    while (size() > limit_ && episodes() > 1)
        firstState_ = firstStateOf(++firstEpisode_);
    if (firstState_ == before)
        return;
    dropped_ += firstState_ - before;
    // A chapter goes once its states are gone; the one in which the oldest episode begins must stay.
    const Chapter* const oldest = &chapterOfEpisode(firstEpisode_);
    const auto stays =
        std::find_if(chapters_.begin(), chapters_.end(), [oldest](const auto& chapter) { return &*chapter == oldest; });
    chapters_.erase(chapters_.begin(), stays);
}

void Story::setLimit(std::size_t states)
{
    limit_ = states;
    dropOldest();
}

void Story::clear()
{
    chapters_.clear();
    firstState_ = endState_ = 0;
    firstEpisode_ = endEpisode_ = 0;
}

bool operator==(const Story& left, const Story& right)
{
    if (left.sizes_ != right.sizes_ || left.size() != right.size() || left.episodes() != right.episodes())
        return false;
    for (std::size_t i = 0; i < left.episodes(); ++i)
        if (left.episode(i) != right.episode(i) || left.range(i).firstState != right.range(i).firstState)
            return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const StoryState ours = left.state(i);
        const StoryState theirs = right.state(i);
        if (!(ours.input == theirs.input && ours.state == theirs.state && ours.output == theirs.output))
            return false;
    }
    return true;
}

} // namespace engram
