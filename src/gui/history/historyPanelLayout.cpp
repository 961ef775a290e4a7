// How the history panel is laid out: its actions, their keys, and where everything stands.

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMargins>
#include <QMenu>
#include <QToolButton>

#include "history/historyPanel.h"
#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "widgets/card.h"
#include "widgets/icon.h"

namespace engram {

namespace {

constexpr QMargins usualMargins(12, 5, 12, 4);
constexpr QMargins lowMargins(12, 1, 12, 0); ///< where rows stand close together
constexpr int rowSpacing = 3;
constexpr int narrowestFilter = 68; ///< pixels: on a small screen the choices are cut off before the window is

} // namespace

QAction* HistoryPanel::addAction(
    const char* name, const QString& iconName, const QKeySequence& keys, const QString& tip)
{
    auto* action = new QAction(icon(iconName), tr(name), this);
    action->setObjectName(QLatin1String(name)); // which no translation changes
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    setTip(*action, tip);
    QWidget::addAction(action);
    actions_ += action;
    return action;
}

void HistoryPanel::setTip(QAction& action, const QString& tip)
{
    const QKeySequence keys = action.shortcut();
    action.setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
}

void HistoryPanel::tipEnds(bool isLive)
{
    setTip(*first_, isLive ? tr("To the random start of this answer") : tr("To the first state of the history"));
    setTip(*last_, isLive ? tr("To the last step of this answer") : tr("To the last state of the history"));
}

void HistoryPanel::buildActions()
{
    const auto key = [](QKeyCombination combination) { return QKeySequence(combination); };
    first_ = addAction(QT_TR_NOOP("First state"), QStringLiteral("first"), key(Qt::ALT | Qt::Key_Home), {});
    back_ = addAction(
        QT_TR_NOOP("Step back"), QStringLiteral("step-back"), key(Qt::ALT | Qt::Key_Left), tr("One state back"));
    play_ = addAction(
        QT_TR_NOOP("Play"), QStringLiteral("play"), key(Qt::CTRL | Qt::Key_P), tr("Play from here, state by state"));
    forward_ = addAction(QT_TR_NOOP("Step forward"), QStringLiteral("step-forward"), key(Qt::ALT | Qt::Key_Right),
        tr("One state forward"));
    last_ = addAction(QT_TR_NOOP("Last state"), QStringLiteral("last"), key(Qt::ALT | Qt::Key_End), {});
    tipEnds(false);
    loop_ = addAction(QT_TR_NOOP("Repeat"), QStringLiteral("loop"), {}, tr("Play the same example over and over"));
    follow_ = addAction(QT_TR_NOOP("Follow the newest"), QStringLiteral("follow"), {},
        tr("Show each new state of the history as it comes"));
    drawing_ = addAction(QT_TR_NOOP("Back to the drawing"), QStringLiteral("pen"), key(Qt::Key_Escape),
        tr("Show the drawing and its answer again"));
    showFilters_ = new QAction(icon(QStringLiteral("filter")), tr("Choose what is shown"), this);
    showFilters_->setToolTip(tr("Choices of what the history shows, in place of the timeline, and back"));
    for (QAction* action : {play_, loop_, follow_, showFilters_})
        action->setCheckable(true);
    connect(showFilters_, &QAction::toggled, this, &HistoryPanel::arrange);
    connect(first_, &QAction::triggered, this, [this] { goToEnd(false); });
    connect(last_, &QAction::triggered, this, [this] { goToEnd(true); });
    connect(back_, &QAction::triggered, this, [this] { go(Jump::state, true); });
    connect(forward_, &QAction::triggered, this, [this] { go(Jump::state, false); });
    connect(play_, &QAction::toggled, this, &HistoryPanel::setPlaying);
    connect(drawing_, &QAction::triggered, this, [this] {
        setPlaying(false);
        follow_->setChecked(false); // it would show the story again at the next lesson
        bridge_.showDrawing();
    });
    connect(follow_, &QAction::toggled, this, [this](bool on) {
        if (on && outline_->states > 0)
            goTo(outline_->states - 1);
    });

    struct JumpAction {
        Jump jump;
        QString name;
        const char* forwards;
        const char* backwards;
        Qt::Key key;
    };
    const std::array<JumpAction, 3> jumps{{
        {Jump::change, tr("Change"), QT_TR_NOOP("Next change"), QT_TR_NOOP("Previous change"), Qt::Key_C},
        {Jump::example, tr("Example"), QT_TR_NOOP("Next example"), QT_TR_NOOP("Previous example"), Qt::Key_N},
        {Jump::wrongAnswer, tr("Wrong"), QT_TR_NOOP("Next wrong answer"), QT_TR_NOOP("Previous wrong answer"),
            Qt::Key_W},
    }};
    for (const JumpAction& jump : jumps) {
        QAction* next = addAction(jump.forwards, QStringLiteral("forward"), key(Qt::ALT | jump.key), tr(jump.forwards));
        QAction* previous =
            addAction(jump.backwards, QStringLiteral("back"), key(Qt::ALT | Qt::SHIFT | jump.key), tr(jump.backwards));
        jumps_.push_back({jump.jump, jump.name, previous, next});
        connect(next, &QAction::triggered, this, [this, kind = jump.jump] { go(kind, false); });
        connect(previous, &QAction::triggered, this, [this, kind = jump.jump] { go(kind, true); });
    }
}

void HistoryPanel::orderTabs(const std::array<QHBoxLayout*, 2>& rows)
{
    QList<QWidget*> order;
    const auto add = [&order](const QHBoxLayout* row) {
        for (int at = 0; at < row->count(); ++at)
            if (QWidget* widget = row->itemAt(at)->widget(); widget && widget->focusPolicy() & Qt::TabFocus)
                order += widget;
    };
    add(rows[0]);
    order += timeline_;
    add(rows[1]);
    order += strip_;
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
}

void HistoryPanel::buildChoices()
{
    const auto combo = [this](const QString& first, const char* name) {
        auto* box = new QComboBox(this);
        box->addItem(first);
        box->setAccessibleName(tr(name));
        box->setToolTip(tr(name));
        box->setObjectName(QLatin1String(name));
        return box;
    };
    rate_ = new QComboBox(this);
    rate_->setAccessibleName(tr("States a second"));
    rate_->setToolTip(tr("States a second"));
    for (const int rate : {1, 2, 4, 8, 15, 30, 60})
        rate_->addItem(tr("%1 / s").arg(rate), rate);
    rate_->setCurrentIndex(2);
    connect(rate_, &QComboBox::currentIndexChanged, this, [this] {
        if (playing())
            setPlaying(true);
    });
    kind_ = combo(tr("All kinds"), QT_TR_NOOP("Show only one kind of state"));
    for (const StateKind kind :
        {StateKind::reset, StateKind::training, StateKind::testing, StateKind::canvas, StateKind::feedback})
        kind_->addItem(kindText(kind), static_cast<int>(kind));
    label_ = combo(tr("All digits"), QT_TR_NOOP("Show only examples of one digit"));
    for (int digit = 0; digit < 10; ++digit)
        label_->addItem(tr("Only %1").arg(digit), digit);
    source_ = combo(tr("All sources"), QT_TR_NOOP("Show only examples of one data set"));
    source_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source_->setMinimumContentsLength(10);
    verdict_ = combo(tr("All answers"), QT_TR_NOOP("Show only right or only wrong answers"));
    verdict_->addItems({tr("Only right"), tr("Only wrong")});
    for (QComboBox* box : {kind_, label_, source_, verdict_}) {
        box->setMinimumWidth(narrowestFilter);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPanel::readFilter);
    }
}

QHBoxLayout* HistoryPanel::makeControls()
{
    auto* controls = new QHBoxLayout;
    controls->setSpacing(2);
    for (QAction* action : {first_, back_, play_, forward_, last_})
        controls->addWidget(makeToolButton(action, this));
    controls->addSpacing(4);
    controls->addWidget(rate_);
    controls->addWidget(makeToolButton(loop_, this));
    controls->addWidget(makeToolButton(follow_, this));
    for (const JumpButtons& jump : jumps_) {
        controls->addSpacing(4);
        controls->addWidget(makeToolButton(jump.previous, this));
        controls->addWidget(new QuietLabel(jump.name, this));
        controls->addWidget(makeToolButton(jump.next, this));
    }
    controls->addWidget(filterButton_);
    controls->addStretch();
    return controls;
}

QHBoxLayout* HistoryPanel::makeFilters()
{
    auto* filters = new QHBoxLayout(filterRow_);
    filters->setContentsMargins({});
    filters->setSpacing(4);
    auto* back = makeToolButton(drawing_, this);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    filters->addWidget(back);
    for (QComboBox* box : {kind_, label_, source_, verdict_})
        filters->addWidget(box);
    auto* more = new QToolButton(this);
    more->setText(tr("More"));
    more->setToolTip(tr("Limit, clear or export the history"));
    more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Limit of the history…")), &QAction::triggered, this, &HistoryPanel::askLimit);
    connect(menu->addAction(tr("Clear the history")), &QAction::triggered, this,
        [this] { bridge_.session().clearStory(); });
    menu->addSeparator();
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &HistoryPanel::exportWanted);
    more->setMenu(menu);
    filters->addWidget(more);
    filters->addStretch();
    return filters;
}

void HistoryPanel::buildLayout()
{
    timeline_ = new TimelineView(this);
    strip_ = new SettlingStrip(this);
    note_ = makeQuietLine({}, this);
    filterRow_ = new QWidget(this);
    filterButton_ = makeToolButton(showFilters_, this);
    filterButton_->setObjectName(QStringLiteral("showFilters"));
    buildChoices();
    QHBoxLayout* controls = makeControls();
    QHBoxLayout* filters = makeFilters();
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(rowSpacing);
    grid->addLayout(controls, 0, 0);
    grid->addWidget(timeline_, 1, 0);
    grid->addWidget(filterRow_, 2, 0);
    grid->addWidget(note_, 3, 0);
    grid->addWidget(strip_, 0, 1, 4, 1);
    grid->setColumnStretch(0, 3); // room for whole names in the filters of a window of usual size
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    orderTabs({controls, filters});
    arrange();
}

int HistoryPanel::heightOfAll(bool withNote) const
{
    const int controls = filterButton_->sizeHint().height();
    const int note = withNote ? rowSpacing + note_->sizeHint().height() : 0;
    const int rows =
        controls + rowSpacing + timeline_->sizeHint().height() + rowSpacing + filterRow_->sizeHint().height() + note;
    return usualMargins.top() + std::max(rows, strip_->sizeHint().height()) + usualMargins.bottom();
}

QSize HistoryPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), heightOfAll(true)};
}

QSize HistoryPanel::minimumSizeHint() const
{
    const int rows = filterButton_->sizeHint().height() + timeline_->minimumSizeHint().height();
    return {QWidget::minimumSizeHint().width(),
        lowMargins.top() + std::max(rows, strip_->minimumSizeHint().height()) + lowMargins.bottom()};
}

void HistoryPanel::arrange()
{
    const bool low = height() < heightOfAll(false);
    const bool chosen = showFilters_->isChecked();
    layout()->setContentsMargins(low ? lowMargins : usualMargins);
    static_cast<QGridLayout*>(layout())->setVerticalSpacing(low ? 0 : rowSpacing);
    filterButton_->setVisible(low);
    timeline_->setVisible(!low || !chosen);
    filterRow_->setVisible(!low || chosen);
    note_->setVisible(height() >= heightOfAll(true));
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace engram
