#include "history/historyPanel.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>

#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "widgets/numberText.h"

namespace engram {

HistoryPanel::HistoryPanel(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , outline_(std::make_shared<const StoryOutline>())
{
    setObjectName(QStringLiteral("historyPanel"));
    buildActions();
    buildLayout();
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &HistoryPanel::advance);
    connect(&bridge, &SessionBridge::snapshotChanged, this, &HistoryPanel::takeSnapshot);
    connect(&bridge.view(), &ViewState::shownChanged, this, &HistoryPanel::showCurrent);
    connect(timeline_, &TimelineView::statePicked, this, &HistoryPanel::goTo);
    connect(timeline_, &TimelineView::stepWanted, this, [this](int by) { go(Jump::state, by < 0); });
    connect(strip_, &SettlingStrip::stepPicked, this, [this](std::size_t step) {
        bridge_.view().step(static_cast<int>(step) - static_cast<int>(bridge_.view().shown().step));
    });
    if (bridge.snapshot())
        takeSnapshot(bridge.snapshot());
    showCurrent(bridge.view().shown());
}

void HistoryPanel::takeSnapshot(const SnapshotPointer& snapshot)
{
    const Story& story = snapshot->learner.agent.story();
    if (outlined_ && outlined_->path == snapshot->path
        && outlined_->learner.agent.counter() == snapshot->learner.agent.counter() && outline_->states == story.size()
        && outline_->dropped == story.dropped()) {
        outlined_ = snapshot;
        return;
    }
    struct Made {
        SnapshotPointer snapshot;
        std::shared_ptr<const StoryOutline> outline;
    };
    bridge_.query(
        "history.outline", this,
        [](const SnapshotPointer& now, const std::stop_token&) {
            return Made{now, std::make_shared<const StoryOutline>(outline(now->learner.agent.story()))};
        },
        [this](Made made) { takeOutline(std::move(made.snapshot), std::move(made.outline)); });
}

void HistoryPanel::takeOutline(SnapshotPointer snapshot, std::shared_ptr<const StoryOutline> outline)
{
    outlined_ = std::move(snapshot);
    outline_ = std::move(outline);
    timeline_->setOutline(outline_);
    refreshFilters();
    note_->setText(outline_->dropped == 0
            ? QString()
            : tr("%L1 older states were dropped to keep the history at its limit").arg(outline_->dropped));
    note_->setVisible(outline_->dropped > 0);
    const Shown& shown = bridge_.view().shown();
    // A state that is looked at may be gone (dropped, cleared, another agent): the newest is the nearest honest thing.
    const bool lost = shown.source == Shown::Source::story && shown.storyIndex >= outline_->states;
    if (lost && outline_->states == 0)
        bridge_.view().clear();
    else if ((follow_->isChecked() || lost) && outline_->states > 0)
        goTo(outline_->states - 1);
    showCurrent(bridge_.view().shown());
    Q_EMIT outlineChanged();
}

void HistoryPanel::showCurrent(const Shown& shown)
{
    const bool inStory = shown.source == Shown::Source::story;
    timeline_->setCurrent(inStory ? std::optional(shown.storyIndex) : std::nullopt);
    if (inStory)
        Q_EMIT detailChanged(
            tr("state %1 of %2 · %3, step %4 of %5")
                .arg(numberText(shown.storyIndex + 1), numberText(outline_->states),
                    shown.step == 0 && shown.kind != StateKind::feedback ? tr("reset") : kindText(shown.kind).toLower())
                .arg(shown.step)
                .arg(shown.steps));
    else if (shown.source == Shown::Source::live)
        Q_EMIT detailChanged(tr("the live answer, step %1 of %2 · %3 states kept")
                                 .arg(shown.step)
                                 .arg(shown.steps)
                                 .arg(numberText(outline_->states)));
    else
        Q_EMIT detailChanged(tr("%1 states kept").arg(numberText(outline_->states)));
    refreshStrip(shown);
    const bool any = inStory ? outline_->states > 0 : !shown.empty() || outline_->states > 0;
    for (QAction* action : {first_, back_, play_, forward_, last_})
        action->setEnabled(any);
}

void HistoryPanel::refreshStrip(const Shown& shown)
{
    std::vector<SettlingStrip::Step> steps;
    if (shown.source == Shown::Source::story && shown.asked) {
        const Story& story = shown.asked->learner.agent.story();
        const std::size_t first = shown.storyIndex - shown.step;
        // An episode of ordered data may be as long as the story: only what the strip can show is read.
        constexpr std::size_t most = 200;
        const std::size_t count = std::min(shown.steps + 1, most);
        for (std::size_t i = 0; i < count && first + i < story.size(); ++i)
            steps.push_back({story.changed(first + i), codeOf(story.state(first + i).output)});
    } else if (const auto& live = bridge_.view().live(); live && shown.source == Shown::Source::live) {
        for (std::size_t i = 0; i < live->settling.states.size(); ++i)
            steps.push_back({i == 0 ? std::nullopt : std::optional(live->settling.changed[i - 1]),
                codeOf(live->settling.states[i].output)});
    }
    strip_->setSteps(std::move(steps), shown.step);
}

void HistoryPanel::goTo(std::size_t state)
{
    if (outlined_ && state < outline_->states)
        bridge_.view().showStory(outlined_, state);
}

void HistoryPanel::goToEnd(bool last)
{
    const Shown& shown = bridge_.view().shown();
    if (shown.source == Shown::Source::live) {
        bridge_.view().showLiveStep(last ? shown.steps : 0);
        return;
    }
    if (outline_->states == 0)
        return;
    const std::size_t end = last ? outline_->states - 1 : 0;
    const EpisodeLine& episode = outline_->episodes[outline_->episodeOf(end)];
    if (filter_.matches(*outline_, episode))
        goTo(end);
    else if (const auto next = nextState(*outline_, end, last, filter_))
        goTo(*next);
}

void HistoryPanel::go(Jump jump, bool backward)
{
    const Shown& shown = bridge_.view().shown();
    if (shown.source == Shown::Source::live && (jump == Jump::state || jump == Jump::change)) {
        bridge_.view().step(backward ? -1 : 1);
        return;
    }
    if (!outlined_ || outline_->states == 0)
        return;
    // From a live answer, the story is entered at its end.
    const std::size_t from = shown.source == Shown::Source::story ? shown.storyIndex : outline_->states;
    if (jump == Jump::change) {
        // Looks into states, not only into the outline, so it is a query like any other long look.
        bridge_.query(
            "history.jump", this,
            [snapshot = outlined_, outline = outline_, from, backward, filter = filter_](
                const SnapshotPointer&, const std::stop_token&) {
                return nextChange(snapshot->learner.agent.story(), *outline, from, backward, filter);
            },
            [this](std::optional<std::size_t> next) {
                if (next)
                    goTo(*next);
            });
        return;
    }
    std::optional<std::size_t> next;
    if (jump == Jump::state)
        next = nextState(*outline_, from, backward, filter_);
    else if (jump == Jump::example)
        next = nextExample(*outline_, from, backward, filter_);
    else
        next = nextWrongAnswer(*outline_, from, backward, filter_);
    if (next)
        goTo(*next);
}

void HistoryPanel::setPlaying(bool playing)
{
    if (playing) {
        const Shown& shown = bridge_.view().shown();
        // Playing what has come to its end starts it over.
        if (shown.source == Shown::Source::live && shown.step == shown.steps)
            bridge_.view().showLiveStep(0);
        else if (shown.source == Shown::Source::nothing && outline_->states > 0)
            goTo(0);
        timer_.start(1000 / std::max(1, rate_->currentData().toInt()));
    } else {
        timer_.stop();
    }
    const QSignalBlocker quiet(play_);
    play_->setChecked(playing);
    play_->setText(playing ? tr("Pause") : tr("Play"));
}

void HistoryPanel::advance()
{
    const Shown& shown = bridge_.view().shown();
    if (loop_->isChecked() && shown.step >= shown.steps) {
        bridge_.view().step(-static_cast<int>(shown.step));
        return;
    }
    if (shown.source == Shown::Source::live) {
        bridge_.view().step(1);
        if (bridge_.view().shown().step >= bridge_.view().shown().steps && !loop_->isChecked())
            setPlaying(false);
        return;
    }
    const std::optional<std::size_t> next =
        shown.source == Shown::Source::story ? nextState(*outline_, shown.storyIndex, false, filter_) : std::nullopt;
    if (next)
        goTo(*next);
    else
        setPlaying(false);
}

void HistoryPanel::refreshFilters()
{
    const QString chosen = source_->currentText();
    const QSignalBlocker quiet(source_);
    while (source_->count() > 1)
        source_->removeItem(1);
    for (const std::string& name : outline_->sources)
        source_->addItem(QString::fromStdString(name));
    const int again = source_->findText(chosen);
    source_->setCurrentIndex(std::max(0, again));
    if (again < 0)
        readFilter();
}

void HistoryPanel::readFilter()
{
    filter_ = {};
    if (kind_->currentIndex() > 0)
        filter_.kind = static_cast<StateKind>(kind_->currentData().toInt());
    if (label_->currentIndex() > 0)
        filter_.expected = static_cast<std::uint8_t>(label_->currentData().toInt());
    if (source_->currentIndex() > 0)
        filter_.source = source_->currentText().toStdString();
    if (verdict_->currentIndex() > 0)
        filter_.right = verdict_->currentIndex() == 1;
    timeline_->setFilter(filter_);
}

void HistoryPanel::askLimit()
{
    bool accepted = false;
    const auto present =
        static_cast<int>(std::min<std::size_t>(bridge_.snapshot()->learner.agent.story().limit(), 10'000'000));
    const int states = QInputDialog::getInt(this, tr("Limit of the history"),
        tr("States to keep (about 220 bytes each); the oldest examples go first:"), present, 1000, 10'000'000, 10'000,
        &accepted);
    if (accepted)
        bridge_.session().setStoryLimit(static_cast<std::size_t>(states));
}

} // namespace engram
