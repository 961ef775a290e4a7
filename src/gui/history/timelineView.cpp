#include "history/timelineView.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "bridge/digitText.h"
#include "history/timelineAccessible.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr double fewestStatesInView = 12;
constexpr qreal narrowestReset = 3; ///< pixels: a narrower mark could not be told from a gap
constexpr std::size_t mostEpisodesDrawn = 4000; ///< more than there are pixels: they would only blur

/// A hue and a hatch for each kind: neither alone has to tell them apart, and the name stands where there is room.
struct KindLook {
    int hue;
    Qt::BrushStyle hatch;
};

KindLook lookOf(StateKind kind)
{
    switch (kind) {
    case StateKind::reset:
        return {0, Qt::Dense7Pattern};
    case StateKind::training:
        return {212, Qt::SolidPattern};
    case StateKind::testing:
        return {40, Qt::BDiagPattern};
    case StateKind::canvas:
        return {140, Qt::FDiagPattern};
    case StateKind::feedback:
        return {290, Qt::CrossPattern};
    }
    return {0, Qt::SolidPattern};
}

/// A reset state: grey and dotted, since nothing was recalled in it.
void paintReset(QPainter& painter, const QRectF& place, const QPalette& palette)
{
    painter.fillRect(place, mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.25));
    painter.fillRect(
        place, QBrush(mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.6), Qt::Dense6Pattern));
}

} // namespace

QString kindText(StateKind kind)
{
    switch (kind) {
    case StateKind::reset:
        return TimelineView::tr("Random start");
    case StateKind::training:
        return TimelineView::tr("Training");
    case StateKind::testing:
        return TimelineView::tr("Testing");
    case StateKind::canvas:
        return TimelineView::tr("Canvas");
    case StateKind::feedback:
        return TimelineView::tr("Feedback");
    }
    return {};
}

QString kindWithin(StateKind kind)
{
    switch (kind) {
    case StateKind::reset:
        return TimelineView::tr("random start");
    case StateKind::training:
        return TimelineView::tr("training");
    case StateKind::testing:
        return TimelineView::tr("testing");
    case StateKind::canvas:
        return TimelineView::tr("canvas");
    case StateKind::feedback:
        return TimelineView::tr("feedback");
    }
    return {};
}

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , outline_(std::make_shared<const StoryOutline>())
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setAccessibleName(tr("Timeline"));
    setWhatsThis(tr("All states of the history in the order they came; click one, or walk by the arrow keys"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void TimelineView::setOutline(std::shared_ptr<const StoryOutline> outline)
{
    const bool whole = range_.states >= static_cast<double>(outline_->states);
    // What is looked at stays in sight while older states go.
    if (outline->dropped > outline_->dropped)
        range_.first -= static_cast<double>(outline->dropped - outline_->dropped);
    outline_ = std::move(outline);
    if (whole)
        range_ = {0, std::max(1.0, static_cast<double>(outline_->states))};
    showRange(range_.first, range_.states);
}

void TimelineView::setFilter(const StoryFilter& filter)
{
    filter_ = filter;
    refreshColumns();
    update();
}

void TimelineView::setCurrent(std::optional<std::size_t> state)
{
    current_ = state;
    if (state) {
        // Keep the pin in view while a person steps through a part that is zoomed in.
        const auto at = static_cast<double>(*state);
        if (at < range_.first || at >= range_.first + range_.states)
            showRange(at - range_.states / 2, range_.states);
    }
    setAccessibleDescription(current_ ? stateText(*current_) : QString());
    QAccessibleValueChangeEvent changed(this, current_ ? static_cast<int>(*current_) + 1 : 0);
    QAccessible::updateAccessibility(&changed);
    update();
}

void TimelineView::showRange(double first, double states)
{
    const double all = std::max(1.0, static_cast<double>(outline_->states));
    range_.states = std::clamp(states, std::min(fewestStatesInView, all), all);
    range_.first = std::clamp(first, 0.0, all - range_.states);
    refreshColumns();
    update();
}

qreal TimelineView::xOf(double state) const
{
    return (state - range_.first) / range_.states * width();
}

std::size_t TimelineView::stateAt(qreal x) const
{
    const double state = range_.first + x / std::max(1, width()) * range_.states;
    return static_cast<std::size_t>(std::clamp(std::floor(state), 0.0, static_cast<double>(outline_->states - 1)));
}

void TimelineView::paintSegment(QPainter& painter, const StorySegment& segment, const QRectF& bar) const
{
    const QColor fill = fillOf(segment);
    painter.fillRect(bar, fill);
    if (const Qt::BrushStyle hatch = lookOf(segment.kind).hatch; hatch != Qt::SolidPattern)
        painter.fillRect(bar, QBrush(mix(fill, palette().color(QPalette::Base), 0.35), hatch));
}

QColor TimelineView::fillOf(const StorySegment& segment) const
{
    const bool dark = isDark(palette());
    const QColor fill = QColor::fromHsl(lookOf(segment.kind).hue, dark ? 90 : 150, dark ? 95 : 190);
    const bool dimmed = filter_.kind && *filter_.kind != StateKind::reset && *filter_.kind != segment.kind;
    return dimmed ? mix(fill, palette().color(QPalette::Base), 0.75) : fill;
}

QRectF TimelineView::placeOf(const StorySegment& segment, const QRectF& bar) const
{
    const qreal left = xOf(static_cast<double>(segment.firstState));
    const qreal right = xOf(static_cast<double>(segment.firstState + segment.states));
    if (right < 0 || left > width())
        return {};
    return {QPointF(std::max(left, 0.0), bar.top()), QPointF(std::min<qreal>(right, width()), bar.bottom())};
}

void TimelineView::paintName(QPainter& painter, const StorySegment& segment, const QRectF& bar) const
{
    const QString name = kindText(segment.kind);
    if (bar.width() < painter.fontMetrics().horizontalAdvance(name) + 10)
        return;
    const QString longer = tr("%1: %Ln examples", nullptr, pluralNumber(segment.examples)).arg(name);
    const bool room = bar.width() > painter.fontMetrics().horizontalAdvance(longer) + 10;
    const QString text = room ? longer : name;
    const QRectF place(
        bar.left() + 3, bar.top() + 1, painter.fontMetrics().horizontalAdvance(text) + 6, bar.height() - 6);
    painter.fillRect(place, fillOf(segment)); // what stands below would make it hard to read
    painter.setPen(isDark(palette()) ? Qt::white : Qt::black);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

void TimelineView::refreshColumns()
{
    columns_.clear();
    if (outline_->states == 0 || width() <= 0)
        return;
    const std::size_t first = outline_->episodeOf(stateAt(0));
    const std::size_t last = outline_->episodeOf(stateAt(width()));
    if (last - first <= mostEpisodesDrawn)
        return;
    struct Count {
        std::size_t all = 0;
        std::size_t shown = 0;
        bool wrong = false;
    };
    std::vector<Count> counts(static_cast<std::size_t>(width()));
    for (std::size_t i = first; i <= last; ++i) {
        const EpisodeLine& episode = outline_->episodes[i];
        const auto column = std::clamp(xOf(static_cast<double>(episode.firstState)), 0.0, width() - 1.0);
        Count& count = counts[static_cast<std::size_t>(column)];
        const bool shown = filter_.matches(*outline_, episode);
        ++count.all;
        count.shown += shown ? 1 : 0;
        count.wrong = count.wrong || (shown && episode.right() == false);
    }
    for (const Count& count : counts)
        columns_.push_back(
            {count.all > 0 ? 1 - static_cast<float>(count.shown) / static_cast<float>(count.all) : 0, count.wrong});
}

void TimelineView::paintColumns(QPainter& painter, const QRectF& bar) const
{
    QColor dim = mix(lineColor(palette()), palette().color(QPalette::Base), 0.5);
    for (std::size_t x = 0; x < columns_.size(); ++x) {
        const auto left = static_cast<qreal>(x);
        dim.setAlphaF(columns_[x].dimmed);
        if (columns_[x].dimmed > 0)
            painter.fillRect(QRectF(left, bar.top(), 1, bar.height()), dim);
        if (columns_[x].wrong)
            painter.fillRect(QRectF(left, bar.bottom() - 4, 1, 4), changedColor(palette()));
    }
}

void TimelineView::paintEpisodes(QPainter& painter, const QRectF& bar) const
{
    if (!columns_.empty()) {
        paintColumns(painter, bar);
        return;
    }
    const std::size_t first = outline_->episodeOf(stateAt(0));
    const std::size_t last = outline_->episodeOf(stateAt(width()));
    const bool gaps = (last - first + 1) * 5 < static_cast<std::size_t>(std::max(1, width()));
    for (std::size_t i = first; i <= last; ++i) {
        const EpisodeLine& episode = outline_->episodes[i];
        const qreal left = xOf(static_cast<double>(episode.firstState));
        const qreal right = xOf(static_cast<double>(episode.firstState + episode.states));
        const qreal state = (right - left) / static_cast<qreal>(episode.states);
        if (episode.startsWithReset && episode.states > 1 && state >= narrowestReset)
            paintReset(painter, QRectF(left, bar.top(), state, bar.height()), palette());
        if (gaps)
            painter.fillRect(QRectF(left, bar.top(), 1, bar.height()), palette().color(QPalette::Base));
        if (!filter_.matches(*outline_, episode))
            painter.fillRect(QRectF(left, bar.top(), std::max(1.0, right - left), bar.height()),
                mix(lineColor(palette()), palette().color(QPalette::Base), 0.5));
        else if (filter_.kind == StateKind::reset && episode.states > 1)
            painter.fillRect(QRectF(left + state, bar.top(), right - left - state, bar.height()),
                mix(lineColor(palette()), palette().color(QPalette::Base), 0.5));
        if (episode.right() == false) {
            painter.fillRect(
                QRectF(left, bar.bottom() - 4, std::max(1.0, right - left - 1), 4), changedColor(palette()));
            if (right - left > 12) {
                painter.setPen(palette().color(QPalette::Text));
                painter.drawText(QRectF(left, bar.bottom(), right - left, height() - bar.bottom()), Qt::AlignCenter,
                    QStringLiteral("×"));
            }
        }
    }
}

void TimelineView::paintPin(QPainter& painter, const QRectF& bar) const
{
    if (!current_ || *current_ >= outline_->states)
        return;
    const qreal x = (xOf(static_cast<double>(*current_)) + xOf(static_cast<double>(*current_ + 1))) / 2;
    const QColor pin = palette().color(QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 5));
    painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4));
    painter.setPen(QPen(pin, 3));
    painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(pin);
    painter.drawEllipse(QPointF(x, bar.bottom() + 6), 5, 5);
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRectF bar(0, 6, width(), height() - 20);
    painter.fillRect(bar, wellColor(palette()));
    if (outline_->states == 0) {
        painter.setPen(quietText(palette()));
        painter.drawText(bar, Qt::AlignCenter, tr("No history yet: it fills as you teach, test and ask"));
        return;
    }
    for (const StorySegment& segment : outline_->segments)
        if (const QRectF place = placeOf(segment, bar); !place.isEmpty())
            paintSegment(painter, segment, place);
    paintEpisodes(painter, bar);
    for (const StorySegment& segment : outline_->segments)
        if (const QRectF place = placeOf(segment, bar); !place.isEmpty())
            paintName(painter, segment, place);
    paintPin(painter, bar);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (outline_->states > 0 && event->button() == Qt::LeftButton)
        Q_EMIT statePicked(stateAt(event->position().x()));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (outline_->states > 0 && event->buttons() & Qt::LeftButton)
        Q_EMIT statePicked(stateAt(event->position().x()));
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double turns = event->angleDelta().y() / 120.0;
    const double sideways = event->angleDelta().x() / 120.0;
    const double share = event->position().x() / std::max(1, width());
    const double at = range_.first + share * range_.states;
    const double states = range_.states * std::pow(0.8, turns);
    const double all = static_cast<double>(outline_->states);
    const double clamped = std::clamp(states, std::min(fewestStatesInView, all), std::max(1.0, all));
    showRange(at - share * clamped - sideways * range_.states / 10, clamped);
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepWanted(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepWanted(1);
        return;
    case Qt::Key_Home:
        if (outline_->states > 0)
            Q_EMIT statePicked(0);
        return;
    case Qt::Key_End:
        if (outline_->states > 0)
            Q_EMIT statePicked(outline_->states - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const double middle = current_ ? static_cast<double>(*current_) : range_.first + range_.states / 2;
        const double states = range_.states * (event->key() == Qt::Key_Minus ? 1.6 : 0.625);
        showRange(middle - states / 2, states);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    refreshColumns();
    QWidget::resizeEvent(event);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || outline_->states == 0)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = stateText(stateAt(help->x()));
    if (std::ranges::any_of(outline_->episodes, [](const EpisodeLine& episode) { return episode.right() == false; }))
        text += tr("\nA mark at the lower edge: a wrong answer");
    QToolTip::showText(help->globalPos(), plainToolTip(text + tr("\nWheel: zoom in time")), this);
    return true;
}

QString TimelineView::stateText(std::size_t state) const
{
    if (state >= outline_->states)
        return {};
    const EpisodeLine& episode = outline_->episodes[outline_->episodeOf(state)];
    const bool reset = episode.startsWithReset && state == episode.firstState;
    QString text = tr("State %1 of %2: %3, %4")
                       .arg(numberText(state + 1), numberText(outline_->states),
                           reset ? tr("Random start before %1").arg(kindWithin(episode.kind)) : kindText(episode.kind),
                           QString::fromStdString(outline_->sources[episode.source]));
    if (episode.expected)
        text += tr(", %1").arg(withArticle(*episode.expected));
    if (episode.right())
        text += *episode.right() ? tr(", read right") : tr(", read wrong");
    return text;
}

} // namespace engram
