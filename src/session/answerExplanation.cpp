#include <engram/session/answerExplanation.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "wording.h"

namespace engram {

namespace {

State stateOf(const StoryState& recorded)
{
    State state;
    state.input = BitVector(recorded.input);
    state.state = BitVector(recorded.state);
    state.output = BitVector(recorded.output);
    return state;
}

std::string called(std::string_view source, std::uint64_t index, LessonKind kind, std::uint32_t code)
{
    // A font has each digit once and a drawing's index is a hash: their numbers would say nothing.
    std::string text(source);
    if (source == canvasSource)
        text = "Drawing";
    else if (index > 9)
        text += " " + counted(index, "", "");
    while (text.ends_with(' '))
        text.pop_back();
    text += code < 10 ? ", a " + std::to_string(code) : ", code " + std::to_string(code) + " (no digit)";
    if (kind == LessonKind::pleasure)
        text += ", said to be right";
    if (kind == LessonKind::pain)
        text += ", said to be wrong";
    return text;
}

} // namespace

std::optional<StepMoment> momentOf(const Agent& agent, std::size_t storyState)
{
    const Story& story = agent.story();
    if (storyState >= story.size())
        return std::nullopt;
    const StoryState after = story.state(storyState);
    if (storyState == story.range(after.episode).firstState)
        return std::nullopt;
    const Episode& episode = story.episode(after.episode);
    StepMoment moment;
    moment.before = stateOf(story.state(storyState - 1));
    moment.after = stateOf(after);
    moment.identity = episode.identity;
    moment.step = after.step;
    moment.engrams = std::min<std::size_t>(episode.engrams, agent.memory().size());
    moment.exact = episode.forgettings == agent.forgettings() && episode.engrams <= agent.memory().size();
    moment.recalled = after.kind == StateKind::testing || after.kind == StateKind::canvas;
    return moment;
}

std::optional<StepMoment> momentOf(const LiveAnswer& answer, std::size_t state)
{
    if (state == 0 || state >= answer.settling.states.size())
        return std::nullopt;
    StepMoment moment;
    moment.before = answer.settling.states[state - 1];
    moment.after = answer.settling.states[state];
    moment.identity = answer.identity;
    moment.step = state;
    moment.engrams = answer.asked->learner.agent.memory().size();
    return moment;
}

StepShares sharesOf(const Agent& agent, const StepMoment& moment, Recall& recall)
{
    StepShares result;
    const Memory& memory = agent.memory();
    std::map<std::tuple<std::string_view, std::uint64_t, LessonKind>, std::size_t> examples;
    double decided = 0;
    for (const Share& share : recall.shares(agent, moment.before, moment.after.input, moment.engrams)) {
        const EngramView engram = memory[share.engram];
        const std::uint32_t code = codeOf(engram.answerOutput);
        decided += share.share;
        if (code < result.codes.size())
            result.codes[code] += share.share;
        // Variants of one example are one memory to a person. They come greatest share first, so the first names it.
        const auto key = std::make_tuple(engram.provenance.source, engram.provenance.index, engram.provenance.kind);
        const auto [place, fresh] = examples.try_emplace(key, result.memories.size());
        if (fresh)
            result.memories.push_back({share.engram, 0, std::string(engram.provenance.source), engram.provenance.index,
                engram.provenance.kind, code, BitVector(engram.input)});
        result.memories[place->second].share += share.share;
    }
    result.undecided = std::max(0.0, 1 - decided);
    std::stable_sort(result.memories.begin(), result.memories.end(),
        [](const MemoryShare& left, const MemoryShare& right) { return left.share > right.share; });
    return result;
}

std::string describeMemory(const MemoryShare& memory)
{
    return called(memory.source, memory.index, memory.kind, memory.code);
}

std::string describeMemory(const EngramView& engram)
{
    return called(
        engram.provenance.source, engram.provenance.index, engram.provenance.kind, codeOf(engram.answerOutput));
}

WhatIf withoutExample(
    const Agent& agent, const Question& question, const std::string& source, std::uint64_t index, Recall& recall)
{
    WhatIf result;
    result.codeNow = codeOf(recall.answer(agent, question).output);
    Agent without = agent;
    result.engramsForgotten = without.forget([&](std::size_t, const EngramView& engram) {
        return engram.provenance.index == index && engram.provenance.source == source;
    });
    result.without = recall.answer(without, question);
    result.codeWithout = codeOf(result.without.output);
    return result;
}

} // namespace engram
