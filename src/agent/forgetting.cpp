#include <engram/agent/agent.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace engram {
namespace {

/// Lessons forgotten one right after the other: the state before the first of them, and the one that the last left.
struct Gap {
    BitVector stateBefore;
    BitVector outputBefore;
    BitVector stateAfter;
    BitVector outputAfter;

    [[nodiscard]] bool precedes(BitView contextState, BitView contextOutput) const
    {
        return contextState == stateAfter && contextOutput == outputAfter;
    }
};

} // namespace

std::size_t Agent::forget(const std::function<bool(std::size_t index, const EngramView&)>& forgotten)
{
    const std::size_t count =
        settings_.context == Context::sequence ? forgetOfSequence(forgotten) : memory_.forget(forgotten);
    if (count > 0)
        ++forgettings_;
    return count;
}

std::size_t Agent::forgetLast(std::size_t engrams)
{
    const std::size_t left = memory_.size() - std::min(engrams, memory_.size());
    if (settings_.context == Context::sequence)
        return forget([left](std::size_t index, const EngramView&) { return index >= left; });
    const std::size_t count = memory_.size() - left;
    memory_.truncate(left);
    if (count > 0)
        ++forgettings_;
    return count;
}

// In a sequence the context of a lesson is what the lesson before it left behind. Without that lesson it is what *that*
// one found; and so is the agent's present state, if nothing came after.
std::size_t Agent::forgetOfSequence(const std::function<bool(std::size_t index, const EngramView&)>& forgotten)
{
    Memory kept(sizes());
    std::optional<Gap> gap;
    for (std::size_t i = 0; i < memory_.size(); ++i) {
        EngramView engram = memory_[i];
        const bool goes = forgotten(i, engram);
        const bool isLesson = engram.provenance.kind == LessonKind::label; // feedback leaves the state as it is
        if (isLesson && gap && gap->precedes(engram.contextState, engram.contextOutput)) {
            engram.contextState = gap->stateBefore;
            engram.contextOutput = gap->outputBefore;
        }
        if (!goes)
            kept.teach(engram);
        if (isLesson && goes)
            gap = Gap{BitVector(engram.contextState), BitVector(engram.contextOutput), BitVector(engram.answerState),
                BitVector(engram.answerOutput)};
        else if (isLesson)
            gap.reset();
    }
    if (gap && gap->precedes(state_.state, state_.output)) {
        state_.state = std::move(gap->stateBefore);
        state_.output = std::move(gap->outputBefore);
        stepped_ = false; // there is nothing that feedback could be about
    }
    const std::size_t count = memory_.size() - kept.size();
    if (count > 0)
        memory_ = std::move(kept);
    return count;
}

} // namespace engram
