#include "bridge/viewState.h"

#include <algorithm>

#include <QLocale>

#include <engram/training/lessons.h>

#include "bridge/sessionText.h"

namespace engram {

namespace {

Shown shownOfLive(const LiveAnswer& live, std::size_t step)
{
    const Settling& settling = live.settling;
    Shown shown;
    shown.source = Shown::Source::live;
    shown.state = settling.states[step];
    if (step > 0) {
        shown.previous = settling.states[step - 1];
        shown.changedBits = settling.changed[step - 1];
    }
    shown.digit = live.digit;
    shown.title = ViewState::tr("Drawing");
    shown.kind = step == 0 ? StateKind::reset : StateKind::canvas;
    shown.step = step;
    shown.steps = settling.states.size() - 1;
    shown.offset = step;
    shown.states = settling.states.size();
    shown.moment = momentOf(live, step);
    shown.milliseconds = live.milliseconds;
    shown.settledAt = settling.settledAt;
    shown.asked = live.asked;
    return shown;
}

QString titleOf(const Episode& episode)
{
    if (episode.source == canvasSource || episode.source.empty())
        return ViewState::tr("Drawing");
    return ViewState::tr("%1 %2").arg(
        sourceText(episode.source), QLocale().toString(static_cast<qulonglong>(episode.index)));
}

/// The grey levels of an example, where its data set is open.
std::optional<DigitPixels> digitOf(const Snapshot& snapshot, const Episode& episode)
{
    for (const OpenData& data : snapshot.data)
        for (const auto& split : data.file->splits)
            if (split.digits->name() == episode.source)
                if (const auto index = split.digits->indexOf(episode.index)) {
                    DigitPixels pixels{};
                    std::ranges::copy(split.digits->picture(*index), pixels.begin());
                    return pixels;
                }
    return std::nullopt;
}

State copyOf(const StoryState& state)
{
    State copy;
    copy.input = BitVector(state.input);
    copy.state = BitVector(state.state);
    copy.output = BitVector(state.output);
    return copy;
}

Shown shownOfStory(const SnapshotPointer& snapshot, std::size_t index)
{
    const Story& story = snapshot->learner.agent.story();
    const StoryState at = story.state(index);
    const Episode& episode = story.episode(at.episode);
    const Story::Range range = story.range(at.episode);
    Shown shown;
    shown.source = Shown::Source::story;
    shown.state = copyOf(at);
    shown.offset = index - range.firstState;
    shown.states = range.states;
    if (shown.offset > 0) {
        shown.previous = copyOf(story.state(index - 1));
        shown.changedBits = story.changed(index).value_or(0);
    }
    shown.digit = digitOf(*snapshot, episode);
    shown.expected = episode.expected;
    shown.title = titleOf(episode);
    shown.kind = at.kind;
    shown.step = at.step;
    shown.steps = episode.firstStep + range.states - 1;
    shown.storyIndex = index;
    shown.moment = momentOf(snapshot->learner.agent, index);
    shown.asked = snapshot;
    return shown;
}

bool exists(const NeuronId& neuron, const Shown& shown)
{
    switch (neuron.layer) {
    case Layer::input:
        return neuron.index < shown.state.input.size();
    case Layer::state:
        return neuron.index < shown.state.state.size();
    case Layer::output:
        return neuron.index < shown.state.output.size();
    }
    return false;
}

/// Whether a story has this very state at an index.
bool holds(const Story& story, std::size_t index, const Shown& shown)
{
    if (index >= story.size())
        return false;
    const Story& known = shown.asked->learner.agent.story();
    const StoryState at = story.state(index);
    return story.episode(at.episode) == known.episode(known.state(shown.storyIndex).episode)
        && at.input == BitView(shown.state.input) && at.state == BitView(shown.state.state)
        && at.output == BitView(shown.state.output);
}

} // namespace

ViewState::ViewState(QObject* parent)
    : QObject(parent)
{
}

void ViewState::show(Shown shown)
{
    shown.neuron = shown_.neuron;
    if (shown.neuron && !shown.empty() && !exists(*shown.neuron, shown))
        shown.neuron.reset(); // it was one of another agent
    shown_ = std::move(shown);
    Q_EMIT shownChanged(shown_);
}

void ViewState::setLive(std::shared_ptr<const LiveAnswer> answer, bool takesOver)
{
    if (!answer || answer->empty || answer->settling.states.empty()) {
        live_.reset();
        if (shown_.source == Shown::Source::live)
            clear();
        return;
    }
    live_ = std::move(answer);
    if (takesOver || shown_.source != Shown::Source::story)
        showLive();
}

void ViewState::showLive()
{
    if (live_)
        show(shownOfLive(*live_, live_->settling.states.size() - 1));
    else
        clear();
}

void ViewState::showLiveStep(std::size_t step)
{
    if (live_)
        show(shownOfLive(*live_, std::min(step, live_->settling.states.size() - 1)));
}

void ViewState::showStory(const SnapshotPointer& snapshot, std::size_t index)
{
    if (snapshot && index < snapshot->learner.agent.story().size())
        show(shownOfStory(snapshot, index));
}

void ViewState::follow(const SnapshotPointer& snapshot)
{
    if (shown_.source != Shown::Source::story || snapshot == shown_.asked)
        return;
    const Agent& before = shown_.asked->learner.agent;
    const Agent& now = snapshot->learner.agent;
    const std::uint64_t dropped = now.story().dropped();
    const std::uint64_t place = shown_.storyIndex + before.story().dropped(); // counted from the story's beginning
    const bool kept = place >= dropped && holds(now.story(), place - dropped, shown_);
    if (kept && place - dropped == shown_.storyIndex && now.forgettings() == before.forgettings()
        && now.memory().continues(before.memory())) {
        shown_.asked = snapshot; // the same state with the same reasons: nothing to show anew
        return;
    }
    const bool sameAgent =
        snapshot->path == shown_.asked->path && now.architecture() == before.architecture() && !now.story().empty();
    if (kept)
        showStory(snapshot, place - dropped);
    else if (sameAgent && place < dropped && before.story().dropped() < dropped)
        showStory(snapshot, 0);
    else
        showLive();
}

bool ViewState::canStep(int by) const
{
    if (shown_.empty())
        return false;
    return by < 0 ? shown_.offset >= static_cast<std::size_t>(-by)
                  : shown_.offset + static_cast<std::size_t>(by) < shown_.states;
}

void ViewState::step(int by)
{
    if (!canStep(by))
        return;
    if (shown_.source == Shown::Source::live)
        showLiveStep(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(shown_.offset) + by));
    else
        showStory(shown_.asked, static_cast<std::size_t>(static_cast<std::ptrdiff_t>(shown_.storyIndex) + by));
}

void ViewState::clear()
{
    show(Shown{});
}

void ViewState::selectNeuron(std::optional<NeuronId> neuron)
{
    if (shown_.neuron == neuron || (neuron && !shown_.empty() && !exists(*neuron, shown_)))
        return;
    shown_.neuron = neuron;
    Q_EMIT shownChanged(shown_);
}

} // namespace engram
