#include "help/tourPanel.h"

#include <algorithm>

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include "bridge/sessionBridge.h"
#include "widgets/card.h"

namespace engram {

namespace {

const QString tourKey = QStringLiteral("tour/step");
constexpr int leastLines = 2; ///< of text beside the buttons
constexpr int mostLines = 5; ///< that take room from the views; what is longer scrolls

} // namespace

TourPanel::TourPanel(SessionBridge& bridge, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , settings_(settings)
    , title_(makeHeading({}, this))
    , text_(new QLabel(this))
    , show_(new QPushButton(tr("Sh&ow me"), this))
    , back_(new QPushButton(tr("&Back"), this))
    , skip_(new QPushButton(this))
{
    setObjectName(QStringLiteral("tourPanel"));
    setAccessibleName(tr("Guided tour"));
    title_->setObjectName(QStringLiteral("tourTitle"));
    text_->setObjectName(QStringLiteral("tourText"));
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    show_->setObjectName(QStringLiteral("tourShow"));
    show_->setToolTip(tr("Outline the part of the window that is meant, and go there"));
    back_->setObjectName(QStringLiteral("tourBack"));
    back_->setToolTip(tr("To the step before; nothing that was done is taken back"));
    skip_->setObjectName(QStringLiteral("tourSkip"));
    buildLayout();
    connectParts();
    const QString last = settings.value(tourKey).toString();
    const auto found =
        std::ranges::find_if(tourSteps(), [&last](const TourStep& step) { return QLatin1String(step.id) == last; });
    at_ = found == tourSteps().end() ? 0 : static_cast<std::size_t>(found - tourSteps().begin());
    showStep({});
}

QSize TourPanel::sizeHint() const
{
    return {620, minimumSizeHint().height()};
}

void TourPanel::buildLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 2);
    layout->setSpacing(8);
    layout->addWidget(text_, 1);
    for (QPushButton* button : {show_, back_, skip_}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    fitText();
}

int TourPanel::longestText(int width) const
{
    const QFontMetrics metrics = text_->fontMetrics();
    const std::span<const TourStep> steps = tourSteps();
    constexpr std::size_t passedOver = 2; // a step may follow the one before it, or the one before that
    int longest = metrics.lineSpacing() * leastLines + 2;
    const auto add = [&](const QString& text) {
        const QRect room(0, 0, std::max(1, width), QWIDGETSIZE_MAX);
        longest = std::max(longest, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    };
    for (std::size_t at = 0; at < steps.size(); ++at) {
        add(tr(steps[at].text));
        for (std::size_t before = at - std::min(at, passedOver); before < at; ++before)
            add(tr("✓ %1 %2").arg(tr(steps[before].done), tr(steps[at].text)));
    }
    return std::min(longest, metrics.lineSpacing() * mostLines + 2);
}

int TourPanel::heightAt(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    int beside = margins.left() + margins.right();
    for (const QPushButton* button : {show_, back_, skip_})
        beside += button->sizeHint().width() + layout()->spacing();
    return margins.top() + longestText(width - beside) + margins.bottom();
}

void TourPanel::fitText()
{
    // Not laid out yet, all would be long for now, and the window would grow for good.
    const int height = longestText(width() < minimumSizeHint().width() ? QWIDGETSIZE_MAX : text_->width());
    if (height == text_->minimumHeight())
        return;
    text_->setMinimumHeight(height); // of the longest, so that nothing moves from step to step
    Q_EMIT heightWanted();
}

void TourPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void TourPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void TourPanel::connectParts()
{
    connect(show_, &QPushButton::clicked, this, [this] { Q_EMIT pointWanted(QLatin1String(step().target)); });
    connect(back_, &QPushButton::clicked, this, [this] { go(at_ - 1); });
    connect(skip_, &QPushButton::clicked, this, [this] { go(at_ + 1 < tourSteps().size() ? at_ + 1 : 0); });
    connect(&bridge_, &SessionBridge::snapshotChanged, this, [this] { look(); });
    connect(&bridge_, &SessionBridge::jobFinished, this, [this] { look(); });
    connect(&bridge_, &SessionBridge::liveAnswer, this, [this](const std::shared_ptr<const LiveAnswer>& answer) {
        now_.answered = !answer->empty;
        ++now_.strokes;
        look();
    });
    connect(&bridge_, &SessionBridge::drawingChanged, this, [this](bool present) {
        now_.answered = now_.answered && present;
        look();
    });
    connect(&bridge_, &SessionBridge::drawingTaught, this, [this] {
        ++now_.taughtDrawings;
        look();
    });
    connect(&bridge_.view(), &ViewState::shownChanged, this, [this] { look(); });
}

void TourPanel::noteCurve()
{
    ++now_.curves;
    look();
}

void TourPanel::noteCostliest()
{
    ++now_.costliest;
    look();
}

void TourPanel::startAgain()
{
    go(0);
}

void TourPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT heightWanted();
    begin();
    showStep({});
}

void TourPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    settings_.setValue(tourKey, QLatin1String(step().id));
}

void TourPanel::refresh()
{
    const Snapshot& snapshot = *bridge_.snapshot();
    now_.memories = snapshot.learner.agent.memory().size();
    now_.test = snapshot.lastTest;
    now_.comparisons = static_cast<std::size_t>(
        std::ranges::count(snapshot.learner.log.entries(), MeasureKind::comparison, &TestLogEntry::kind));
    now_.canRedo = !snapshot.redoText.empty();
    now_.neuron = bridge_.view().shown().neuron;
}

void TourPanel::begin()
{
    refresh();
    before_ = now_;
}

void TourPanel::look()
{
    refresh();
    if (isVisible() && step().isDone && step().isDone(before_, now_))
        go(at_ + 1, tr(step().done));
}

void TourPanel::go(std::size_t step, const QString& said)
{
    const bool forwards = step > at_;
    at_ = step;
    begin();
    while (forwards && this->step().isNeedless && this->step().isNeedless(now_))
        ++at_;
    settings_.setValue(tourKey, QLatin1String(this->step().id));
    showStep(said);
}

void TourPanel::showStep(const QString& said)
{
    const bool last = at_ + 1 == tourSteps().size();
    title_->setText(tr(step().title));
    const QString asks = tr(step().text);
    text_->setText(said.isEmpty() ? asks : tr("✓ %1 %2").arg(said, asks));
    text_->setAccessibleName(text_->text());
    show_->setEnabled(step().target[0] != '\0');
    back_->setEnabled(at_ > 0);
    skip_->setText(last ? tr("Start a&gain") : tr("S&kip"));
    skip_->setToolTip(last ? tr("From the first step") : tr("Go on without doing this step"));
    Q_EMIT detailChanged(tr("step %1 of %2").arg(at_ + 1).arg(tourSteps().size()));
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace engram
