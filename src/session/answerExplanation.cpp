#include <engram/session/answerExplanation.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include <engram/text.h>

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

/// A font has each digit once, and the digit is its index there: the index would only say the digit again.
bool isNumbered(const MemoryName& memory)
{
    return memory.index > 9 || memory.index != memory.code || !memory.source.split.empty();
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

MemoryName MemoryName::of(const EngramView& engram)
{
    return {Source::named(engram.provenance.source), engram.provenance.index, engram.provenance.kind,
        codeOf(engram.answerOutput)};
}

bool MemoryName::names(const EngramView& engram) const
{
    return engram.provenance.index == index && engram.provenance.kind == kind
        && source.isCalled(engram.provenance.source) && codeOf(engram.answerOutput) == code;
}

StepShares sharesOf(const Agent& agent, const StepMoment& moment, Recall& recall)
{
    StepShares result;
    const Memory& memory = agent.memory();
    std::map<std::tuple<std::string_view, std::uint64_t, LessonKind, std::uint32_t>, std::size_t> examples;
    double decided = 0;
    for (const Share& share : recall.shares(agent, moment.before, moment.after.input, moment.engrams, moment.step)) {
        const EngramView engram = memory[share.engram];
        const std::uint32_t code = codeOf(engram.answerOutput);
        decided += share.share;
        if (code < result.codes.size())
            result.codes[code] += share.share;
        // Variants of one example are one memory to a person. They come greatest share first, so the first names it.
        const auto key =
            std::make_tuple(engram.provenance.source, engram.provenance.index, engram.provenance.kind, code);
        const auto [place, fresh] = examples.try_emplace(key, result.memories.size());
        if (fresh)
            result.memories.push_back({MemoryName::of(engram), share.engram, 0, BitVector(engram.input)});
        result.memories[place->second].share += share.share;
    }
    result.undecided = std::max(0.0, 1 - decided);
    std::stable_sort(result.memories.begin(), result.memories.end(),
        [](const MemoryShare& left, const MemoryShare& right) { return left.share > right.share; });
    return result;
}

std::vector<std::array<double, 16>> codesOfSteps(
    const Agent& agent, const std::vector<StepMoment>& steps, Recall& recall, const std::stop_token& stop)
{
    std::vector<std::array<double, 16>> codes;
    for (std::size_t i = 0; i < steps.size() && !stop.stop_requested(); ++i) {
        // A step that reads the same as the one before was recalled from the same memories, unless each step adds one.
        const bool again = i > 0 && !agent.architecture().windows()
            && steps[i].before.state == steps[i - 1].before.state && steps[i].after.input == steps[i - 1].after.input
            && steps[i].engrams == steps[i - 1].engrams;
        codes.push_back(again ? codes.back() : sharesOf(agent, steps[i], recall).codes);
    }
    return codes;
}

namespace {

std::string describe(const MemoryName& memory, const std::string& answer)
{
    std::string text = memory.source.name();
    // A drawing's index is a hash: it would say nothing.
    if (memory.source.set == canvasSource)
        text = "Drawing";
    else if (isNumbered(memory))
        text += " " + withSeparators(memory.index);
    text += answer;
    if (memory.kind == LessonKind::pleasure)
        text += ", said to be right";
    if (memory.kind == LessonKind::pain)
        text += ", said to be wrong";
    return text;
}

} // namespace

std::string describeMemory(const MemoryName& memory)
{
    return describe(memory,
        memory.code < 10 ? (memory.code == 8 ? ", an " : ", a ") + std::to_string(memory.code)
                         : ", code " + std::to_string(memory.code) + " (no digit)");
}

std::string describePlace(const MemoryName& memory)
{
    return describe(memory, {});
}

WhatIf withoutMemory(const Agent& agent, const Question& question, const MemoryName& memory, Recall& recall,
    std::optional<std::uint32_t> codeNow, const std::stop_token& stop)
{
    WhatIf result;
    if (stop.stop_requested() || question.input.size() != agent.sizes().inputs)
        return result;
    Agent without = agent;
    result.engramsForgotten =
        without.forget([&](std::size_t, const EngramView& engram) { return memory.names(engram); });
    result.isGuess = without.memory().empty();
    if (stop.stop_requested())
        return result;
    result.without = recall.answer(without, question);
    result.codeWithout = codeOf(result.without.output);
    if (stop.stop_requested())
        return result;
    // Nothing forgotten, nothing changed.
    if (result.engramsForgotten == 0)
        codeNow = result.codeWithout;
    result.codeNow = codeNow ? *codeNow : codeOf(recall.answer(agent, question).output);
    return result;
}

} // namespace engram
