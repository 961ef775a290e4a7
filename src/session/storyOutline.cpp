#include <engram/session/storyOutline.h>

#include <algorithm>
#include <functional>
#include <unordered_map>

#include <engram/agent/agent.h>

namespace engram {

namespace {

struct Span {
    std::size_t first;
    std::size_t last;
};

/// The states of an episode that a filter shows.
Span shownBy(const StoryFilter& filter, const EpisodeLine& episode)
{
    const std::size_t last = filter.kind == StateKind::reset ? 0 : episode.states - 1;
    return {episode.firstState, episode.firstState + last};
}

/// A lesson's variants follow it, and begin from other random states than the example's own (docs/agent.md section 7).
bool isVariantOf(const Episode& episode, const Episode& before)
{
    return episode.kind == StateKind::training && before.kind == StateKind::training && episode.source == before.source
        && episode.index == before.index && episode.expected == before.expected
        && episode.identity != identityOfExample(episode.source, episode.index);
}

/// Walks the episodes from that of `state` on (or back), and gives the first state for which `find` has something.
std::optional<std::size_t> walk(const StoryOutline& outline, std::optional<std::size_t> state, bool backward,
    const StoryFilter& filter, const std::function<std::optional<std::size_t>(const EpisodeLine&, Span)>& find)
{
    const std::size_t count = outline.episodes.size();
    if (count == 0)
        return std::nullopt;
    const std::size_t outside = backward ? count - 1 : 0;
    const std::size_t from = state ? outline.episodeOf(std::min(*state, outline.states - 1)) : outside;
    for (std::size_t i = from; i < count; i = backward ? i - 1 : i + 1) { // unsigned: below 0 is past the end
        const EpisodeLine& episode = outline.episodes[i];
        if (!filter.matches(outline, episode))
            continue;
        if (const std::optional<std::size_t> found = find(episode, shownBy(filter, episode)))
            return found;
    }
    return std::nullopt;
}

/// The last state of the next episode, seen from `state`, for which `wanted` is true.
std::optional<std::size_t> nextEnd(const StoryOutline& outline, std::optional<std::size_t> state, bool backward,
    const StoryFilter& filter, const std::function<bool(const EpisodeLine&)>& wanted)
{
    return walk(
        outline, state, backward, filter, [&](const EpisodeLine& episode, Span span) -> std::optional<std::size_t> {
            const bool beyond = !state || (backward ? span.last < *state : span.last > *state);
            if (!beyond || !wanted(episode))
                return std::nullopt;
            return span.last;
        });
}

} // namespace

std::string_view nameOf(StateKind kind) noexcept
{
    switch (kind) {
    case StateKind::reset:
        return "reset";
    case StateKind::training:
        return "training";
    case StateKind::testing:
        return "testing";
    case StateKind::canvas:
        return "canvas";
    case StateKind::feedback:
        return "feedback";
    }
    return "unknown";
}

std::size_t StoryOutline::episodeOf(std::size_t state) const
{
    const auto after = std::upper_bound(episodes.begin(), episodes.end(), state,
        [](std::size_t wanted, const EpisodeLine& episode) { return wanted < episode.firstState; });
    return static_cast<std::size_t>(after - episodes.begin()) - 1;
}

StoryOutline outline(const Story& story)
{
    StoryOutline result;
    result.states = story.size();
    result.dropped = story.dropped();
    result.episodes.reserve(story.episodes());
    std::unordered_map<std::string, std::uint32_t> sourceNumbers;
    for (std::size_t i = 0; i < story.episodes(); ++i) {
        const Episode& episode = story.episode(i);
        const Story::Range range = story.range(i);
        if (range.states == 0)
            continue;
        const auto [source, fresh] =
            sourceNumbers.try_emplace(episode.source, static_cast<std::uint32_t>(result.sources.size()));
        if (fresh)
            result.sources.push_back(episode.source);
        const bool variant = i > 0 && isVariantOf(episode, story.episode(i - 1));
        const StoryState last = story.state(range.firstState + range.states - 1);
        result.episodes.push_back({range.firstState, static_cast<std::uint32_t>(range.states), episode.kind,
            source->second, episode.index, episode.expected, codeOf(last.output), episode.startsWithReset, variant});

        if (result.segments.empty() || result.segments.back().kind != episode.kind)
            result.segments.push_back({episode.kind, result.episodes.size() - 1, 0, 0, range.firstState, 0});
        ++result.segments.back().episodes;
        result.segments.back().examples += variant ? 0 : 1;
        result.segments.back().states += range.states;
    }
    return result;
}

bool StoryFilter::matches(const StoryOutline& outline, const EpisodeLine& episode) const
{
    if (kind == StateKind::reset ? !episode.startsWithReset : kind && *kind != episode.kind)
        return false;
    if (expected && expected != episode.expected)
        return false;
    if (right && right != episode.right())
        return false;
    return !source || *source == outline.sources[episode.source];
}

std::vector<std::size_t> sourcesOf(const StoryOutline& outline, const StorySegment& segment)
{
    std::vector<std::size_t> counts(outline.sources.size());
    for (std::size_t i = segment.firstEpisode; i < segment.firstEpisode + segment.episodes; ++i)
        counts[outline.episodes[i].source] += outline.episodes[i].isVariant ? 0 : 1;
    return counts;
}

std::optional<std::size_t> nextState(
    const StoryOutline& outline, std::optional<std::size_t> state, bool backward, const StoryFilter& filter)
{
    return walk(outline, state, backward, filter, [&](const EpisodeLine&, Span span) -> std::optional<std::size_t> {
        if (!state)
            return backward ? span.last : span.first;
        if (backward)
            return span.first < *state ? std::optional(std::min(span.last, *state - 1)) : std::nullopt;
        return span.last > *state ? std::optional(std::max(span.first, *state + 1)) : std::nullopt;
    });
}

std::optional<std::size_t> nextExample(
    const StoryOutline& outline, std::optional<std::size_t> state, bool backward, const StoryFilter& filter)
{
    if (outline.states == 0)
        return std::nullopt;
    // From inside an example, the next one is another example, and not the last state of this one.
    const EpisodeLine* present =
        state ? &outline.episodes[outline.episodeOf(std::min(*state, outline.states - 1))] : nullptr;
    return nextEnd(outline, state, backward, filter, [&](const EpisodeLine& episode) { return &episode != present; });
}

std::optional<std::size_t> nextWrongAnswer(
    const StoryOutline& outline, std::optional<std::size_t> state, bool backward, const StoryFilter& filter)
{
    return nextEnd(
        outline, state, backward, filter, [](const EpisodeLine& episode) { return episode.right() == false; });
}

std::optional<std::size_t> nextChange(const Story& story, const StoryOutline& outline, std::optional<std::size_t> state,
    bool backward, const StoryFilter& filter)
{
    std::optional<std::size_t> next = state;
    while ((next = nextState(outline, next, backward, filter))) {
        const std::optional<std::size_t> changed = story.changed(*next);
        if (!changed)
            continue; // an episode's first state: nothing to differ from
        if (*changed > 0 || !(story.state(*next).output == story.state(*next - 1).output))
            return next;
    }
    return std::nullopt;
}

} // namespace engram
