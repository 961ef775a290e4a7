#include "history/historyPanel.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>

#include "bridge/sessionText.h"
#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "widgets/askDialog.h"
#include "widgets/elidedLabel.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

/// Compares their ends only: states are added and dropped there, and the story of another agent ends with another
/// question.
bool sameStory(const Story& one, const Story& other)
{
    if (one.size() != other.size() || one.dropped() != other.dropped() || one.episodes() != other.episodes())
        return false;
    for (const std::size_t episode : {std::size_t(0), one.episodes() - 1})
        if (one.episodes() > 0 && !(one.episode(episode) == other.episode(episode)))
            return false;
    return one.empty() || one.state(one.size() - 1).state == other.state(other.size() - 1).state;
}

} // namespace

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
    connect(strip_, &SettlingStrip::stepWanted, &bridge.view(), &ViewState::step);
    if (bridge.snapshot())
        takeSnapshot(bridge.snapshot());
    showCurrent(bridge.view().shown());
}

void HistoryPanel::takeSnapshot(const SnapshotPointer& snapshot)
{
    const Story& story = snapshot->learner.agent.story();
    if (outlined_ && sameStory(outlined_->learner.agent.story(), story)) {
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
    // A state that was picked while this outline was being made may be of an older story.
    bridge_.view().follow(outlined_);
    if (follow_->isChecked() && outline_->states > 0)
        goTo(outline_->states - 1);
    showCurrent(bridge_.view().shown());
    Q_EMIT outlineChanged();
}

std::optional<std::size_t> HistoryPanel::place() const
{
    const Shown& shown = bridge_.view().shown();
    if (shown.source != Shown::Source::story)
        return std::nullopt;
    const std::uint64_t place = shown.storyIndex + shown.asked->learner.agent.story().dropped();
    return place < outline_->dropped ? 0 : static_cast<std::size_t>(place - outline_->dropped);
}

void HistoryPanel::showNote()
{
    QStringList notes;
    if (!nowhere_.isEmpty())
        notes += nowhere_;
    if (outline_->dropped > 0)
        notes += tr("%Ln older states were dropped to keep the history at its limit", nullptr,
            pluralNumber(static_cast<std::size_t>(outline_->dropped)));
    note_->setText(notes.join(QStringLiteral(" · ")));
    note_->setToolTip(note_->text());
    if (!nowhere_.isEmpty() && note_->isHidden())
        Q_EMIT detailChanged(nowhere_);
}

void HistoryPanel::showCurrent(const Shown& shown)
{
    const bool inStory = shown.source == Shown::Source::story;
    const int states = pluralNumber(outline_->states);
    timeline_->setCurrent(place());
    // From the story, and from an earlier step of the drawing's own answer.
    drawing_->setEnabled(inStory || bridge_.view().canStep(1));
    nowhere_.clear();
    showNote();
    if (inStory) {
        const QString state = tr("state %1 of %2 · %3")
                                  .arg(numberText(*place() + 1), numberText(outline_->states), kindWithin(shown.kind));
        Q_EMIT detailChanged(shown.kind == StateKind::feedback
                ? tr("%1 after step %2").arg(state).arg(shown.step)
                : tr("%1, step %2 of %3").arg(state).arg(shown.step).arg(shown.steps));
    } else if (shown.source == Shown::Source::live)
        Q_EMIT detailChanged(tr("the live answer, step %1 of %2 · %Ln steps recorded", nullptr, states)
                                 .arg(shown.step)
                                 .arg(shown.steps));
    else
        Q_EMIT detailChanged(tr("%Ln steps recorded", nullptr, states));
    refreshStrip(shown);
    tipEnds(shown.source == Shown::Source::live);
    const bool any = inStory ? outline_->states > 0 : !shown.empty() || outline_->states > 0;
    for (QAction* action : {first_, back_, play_, forward_, last_})
        action->setEnabled(any);
    for (const JumpButtons& jump : jumps_)
        for (QAction* action : {jump.previous, jump.next}) // of the drawing's own answer a change is a step
            action->setEnabled(jump.kind == Jump::change ? any : outline_->states > 0);
}

void HistoryPanel::refreshStrip(const Shown& shown)
{
    std::vector<SettlingStrip::Step> steps;
    std::size_t current = shown.offset;
    if (shown.source == Shown::Source::story && shown.asked) {
        const Story& story = shown.asked->learner.agent.story();
        const std::size_t first = shown.storyIndex - shown.offset;
        // An episode of ordered data may be as long as the story: only what the strip can show is read.
        constexpr std::size_t around = 100;
        const std::size_t begin = shown.offset - std::min(shown.offset, around);
        const std::size_t end = std::min(shown.states, shown.offset + around);
        for (std::size_t i = begin; i < end; ++i)
            steps.push_back({story.changed(first + i), codeOf(story.state(first + i).output)});
        current -= begin;
    } else if (const auto& live = bridge_.view().live(); live && shown.source == Shown::Source::live) {
        for (std::size_t i = 0; i < live->settling.states.size(); ++i)
            steps.push_back({i == 0 ? std::nullopt : std::optional(live->settling.changed[i - 1]),
                codeOf(live->settling.states[i].output)});
    }
    strip_->setSteps(std::move(steps), current);
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
    // From the drawing a jump enters the story from outside: forward at its beginning, backward at its end.
    const std::optional<std::size_t> from = place();
    if (jump == Jump::change) {
        // Looks into states, not only into the outline, so it is a query like any other long look.
        bridge_.query(
            "history.jump", this,
            [snapshot = outlined_, outline = outline_, from, backward, filter = filter_](
                const SnapshotPointer&, const std::stop_token&) {
                return nextChange(snapshot->learner.agent.story(), *outline, from, backward, filter);
            },
            [this, backward](std::optional<std::size_t> next) { arrive(Jump::change, backward, next); });
        return;
    }
    std::optional<std::size_t> next;
    if (jump == Jump::state)
        next = nextState(*outline_, from, backward, filter_);
    else if (jump == Jump::example)
        next = nextExample(*outline_, from, backward, filter_);
    else
        next = nextWrongAnswer(*outline_, from, backward, filter_);
    arrive(jump, backward, next);
}

void HistoryPanel::arrive(Jump jump, bool backward, std::optional<std::size_t> state)
{
    if (state) {
        goTo(*state);
        return;
    }
    QString what;
    switch (jump) {
    case Jump::state:
        what = backward ? tr("There is no earlier state") : tr("There is no later state");
        break;
    case Jump::change:
        what = backward ? tr("There is no earlier change") : tr("There is no later change");
        break;
    case Jump::example:
        what = backward ? tr("There is no earlier example") : tr("There is no later example");
        break;
    case Jump::wrongAnswer:
        what = backward ? tr("There is no earlier wrong answer") : tr("There is no later wrong answer");
        break;
    }
    nowhere_ = filter_ == StoryFilter{} ? what : tr("%1 among those shown").arg(what);
    showNote();
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
    if (loop_->isChecked() && !shown.empty() && !bridge_.view().canStep(1)) {
        bridge_.view().step(-static_cast<int>(shown.offset));
        return;
    }
    if (shown.source == Shown::Source::live) {
        bridge_.view().step(1);
        if (!bridge_.view().canStep(1) && !loop_->isChecked())
            setPlaying(false);
        return;
    }
    const std::optional<std::size_t> next =
        shown.source == Shown::Source::story ? nextState(*outline_, place(), false, filter_) : std::nullopt;
    if (next)
        goTo(*next);
    else
        setPlaying(false);
}

void HistoryPanel::refreshFilters()
{
    const QVariant chosen = source_->currentData();
    const QSignalBlocker quiet(source_);
    while (source_->count() > 1)
        source_->removeItem(1);
    for (const std::string& name : outline_->sources)
        source_->addItem(sourceText(name), QString::fromStdString(name));
    const int again = chosen.isValid() ? source_->findData(chosen) : 0;
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
        filter_.source = source_->currentData().toString().toStdString();
    if (verdict_->currentIndex() > 0)
        filter_.right = verdict_->currentIndex() == 1;
    timeline_->setFilter(filter_);
}

void HistoryPanel::askLimit()
{
    const auto present =
        static_cast<int>(std::min<std::size_t>(bridge_.snapshot()->learner.agent.story().limit(), 10'000'000));
    AskDialog::forNumber(this,
        {tr("Limit of the history"), tr("States to keep (about 220 bytes each); the oldest examples go first:"),
            tr("Limit it"), tr("Fewer states take less room in memory and in the file; the memories stay")},
        present, {1000, 10'000'000, 10'000}, [this](int states) { setLimit(static_cast<std::size_t>(states)); });
}

void HistoryPanel::setLimit(std::size_t states)
{
    const std::size_t kept = bridge_.snapshot()->learner.agent.story().size();
    if (kept <= states) {
        bridge_.session().setStoryLimit(states);
        return;
    }
    whenSure(QStringLiteral("dropHistory"), tr("Drop the oldest %Ln states?", nullptr, pluralNumber(kept - states)),
        tr("The history keeps %Ln states now. Undo brings back what is dropped; the memories stay.", nullptr,
            pluralNumber(kept)),
        tr("Drop them"), [this, states] { bridge_.session().setStoryLimit(states); });
}

void HistoryPanel::whenSure(
    const QString& name, const QString& question, const QString& what, const QString& yes, std::function<void()> then)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("History"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(name);
    box->setInformativeText(what);
    QPushButton* sure = box->addButton(yes, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace engram
