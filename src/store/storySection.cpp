#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "learnerSections.h"

namespace engram {
namespace {

// A state is a byte of flags, and those of its layers that are not known already. One that repeats the state before is
// a byte.
constexpr std::uint8_t inputAsBefore = 1;
constexpr std::uint8_t stateIsInput = 2;
constexpr std::uint8_t stateAsBefore = 4;
constexpr std::uint8_t outputAsBefore = 8;
constexpr std::uint8_t stateFlags = 0x0F;

void writeEpisode(ByteWriter& out, const Episode& episode, std::uint64_t source, std::size_t states)
{
    const auto& [kind, sourceName, index, expected, identity, engrams, forgettings, firstStep, startsWithReset] =
        episode;
    out.u8(static_cast<std::uint8_t>(kind));
    out.count(source);
    out.count(index);
    out.flag(expected.has_value());
    out.u8(expected.value_or(0));
    out.u64(identity);
    out.count(engrams);
    out.count(forgettings);
    out.count(firstStep);
    out.flag(startsWithReset);
    out.count(states);
}

Episode readEpisode(FieldReader& in, const std::vector<std::string>& sources)
{
    Episode episode;
    episode.kind = static_cast<StateKind>(in.choice(5, Sentence::wording("an episode's kind")));
    const std::uint64_t source = in.count();
    if (in.ok() && source >= sources.size())
        in.fail(Sentence::of("%1 has an episode from a source that it does not list", in.where()));
    episode.index = in.count();
    const bool isExpected = in.flag(Sentence::wording("whether an answer is known"));
    const std::uint8_t expected = in.u8();
    if (isExpected)
        episode.expected = expected;
    episode.identity = in.u64();
    episode.engrams = in.count();
    episode.forgettings = in.count();
    episode.firstStep = in.count();
    episode.startsWithReset = in.flag(Sentence::wording("whether an episode starts with a reset"));
    if (in.ok())
        episode.source = sources[source];
    return episode;
}

void writeState(ByteWriter& out, const StoryState& state, const State& before)
{
    const bool sameInput = state.input == before.input.view();
    const bool imitates = state.state == state.input;
    const bool sameState = !imitates && state.state == before.state.view();
    const bool sameOutput = state.output == before.output.view();
    out.u8(static_cast<std::uint8_t>((sameInput ? inputAsBefore : 0) | (imitates ? stateIsInput : 0)
        | (sameState ? stateAsBefore : 0) | (sameOutput ? outputAsBefore : 0)));
    if (!sameInput)
        out.bits(state.input);
    if (!imitates && !sameState)
        out.bits(state.state);
    if (!sameOutput)
        out.bits(state.output);
}

/// `before` becomes the state read.
void readState(FieldReader& in, const LayerSizes& sizes, State& before)
{
    const std::uint8_t flags = in.u8();
    if ((flags & ~stateFlags) != 0 || (flags & (stateIsInput | stateAsBefore)) == (stateIsInput | stateAsBefore))
        in.fail(Sentence::of("%1 has a state of an unknown kind", in.where()));
    if ((flags & inputAsBefore) == 0)
        before.input = in.bits(sizes.inputs);
    if ((flags & stateIsInput) != 0)
        before.state = before.input;
    else if ((flags & stateAsBefore) == 0)
        before.state = in.bits(sizes.states);
    if ((flags & outputAsBefore) == 0)
        before.output = in.bits(sizes.outputs);
}

/// The first episode that a file keeps.
std::size_t firstKept(const Story& story)
{
    std::uint64_t room = mostStoryMemory;
    for (std::size_t first = story.episodes(); first > 0; --first) {
        const std::uint64_t needed = storyEpisodeMemory(story.episode(first - 1))
            + story.range(first - 1).states * storyStateMemory(story.sizes());
        if (needed > room)
            return first;
        room -= needed;
    }
    return 0;
}

} // namespace

void writePresent(ByteWriter& out, const Agent& agent)
{
    out.count(agent.counter());
    out.count(agent.forgettings());
    out.count(agent.story().limit());
    out.count(agent.story().dropped());
    out.bits(agent.state().input);
    out.bits(agent.state().state);
    out.bits(agent.state().output);
}

Present readPresent(FieldReader& in, const LayerSizes& sizes)
{
    Present present;
    present.counter = in.count();
    present.forgettings = in.count();
    present.storyLimit = in.count();
    present.storyDropped = in.count();
    present.state.input = in.bits(sizes.inputs);
    present.state.state = in.bits(sizes.states);
    present.state.output = in.bits(sizes.outputs);
    return present;
}

void writeStory(ByteWriter& out, const Story& story)
{
    const std::size_t first = firstKept(story);
    std::vector<std::string_view> sources;
    std::unordered_map<std::string_view, std::uint64_t> numbers;
    for (std::size_t i = first; i < story.episodes(); ++i)
        if (numbers.emplace(story.episode(i).source, sources.size()).second)
            sources.push_back(story.episode(i).source);
    out.count(sources.size());
    for (const std::string_view source : sources)
        out.text(source);

    out.count(story.episodes() - first);
    State before(story.sizes());
    for (std::size_t i = first; i < story.episodes(); ++i) {
        const Story::Range range = story.range(i);
        writeEpisode(out, story.episode(i), numbers.at(story.episode(i).source), range.states);
        for (std::size_t j = range.firstState; j < range.firstState + range.states; ++j) {
            const StoryState state = story.state(j);
            writeState(out, state, before);
            before.input = BitVector(state.input);
            before.state = BitVector(state.state);
            before.output = BitVector(state.output);
        }
    }
}

void readStory(FieldReader& in, Story& story)
{
    const std::uint64_t sourceCount = in.count();
    if (sourceCount > mostSources)
        in.fail(Sentence::of("%1 lists more than %2 sources", in.where(), mostSources));
    std::vector<std::string> sources;
    for (std::uint64_t i = 0; i < sourceCount && in.ok(); ++i)
        sources.push_back(in.text(Sentence::wording("the name of a source"), longestName));

    std::uint64_t room = mostStoryMemory;
    const std::uint64_t episodes = in.count();
    if (episodes > room / storyEpisodeMemory({}))
        in.fail(Sentence::of("%1 claims %2 episodes, more than an agent file may hold", in.where(), episodes),
            ErrorKind::tooLarge);
    State before(story.sizes());
    for (std::uint64_t i = 0; i < episodes && in.ok(); ++i) {
        Episode episode = readEpisode(in, sources);
        const std::uint64_t states = in.count();
        const std::uint64_t ofEpisode = storyEpisodeMemory(episode);
        if (ofEpisode > room || states > (room - ofEpisode) / storyStateMemory(story.sizes()))
            in.fail(Sentence::of("%1 claims a longer history than an agent file may hold", in.where()),
                ErrorKind::tooLarge);
        if (!in.ok())
            return;
        room -= ofEpisode + states * storyStateMemory(story.sizes());
        story.begin(std::move(episode));
        for (std::uint64_t j = 0; j < states && in.ok(); ++j) {
            readState(in, story.sizes(), before);
            if (in.ok())
                story.append(before);
        }
    }
}

} // namespace engram
