#include "history/timelineView.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/palette.h"

namespace engram {

namespace {

constexpr double fewestStatesInView = 12;
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

} // namespace

QString kindText(StateKind kind)
{
    switch (kind) {
    case StateKind::reset:
        return TimelineView::tr("Reset");
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

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , outline_(std::make_shared<const StoryOutline>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setOutline(std::shared_ptr<const StoryOutline> outline)
{
    const bool whole = range_.states >= static_cast<double>(outline_->states);
    outline_ = std::move(outline);
    if (whole)
        range_ = {0, std::max(1.0, static_cast<double>(outline_->states))};
    showRange(range_.first, range_.states);
}

void TimelineView::setFilter(const StoryFilter& filter)
{
    filter_ = filter;
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
        setAccessibleDescription(tr("State %1 of %2").arg(*state + 1).arg(outline_->states));
    }
    update();
}

void TimelineView::showRange(double first, double states)
{
    const double all = std::max(1.0, static_cast<double>(outline_->states));
    range_.states = std::clamp(states, std::min(fewestStatesInView, all), all);
    range_.first = std::clamp(first, 0.0, all - range_.states);
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
    const KindLook look = lookOf(segment.kind);
    const bool dark = isDark(palette());
    const QColor fill = QColor::fromHsl(look.hue, dark ? 90 : 150, dark ? 95 : 190);
    painter.fillRect(bar, fill);
    if (look.hatch != Qt::SolidPattern)
        painter.fillRect(bar, QBrush(mix(fill, palette().color(QPalette::Base), 0.35), look.hatch));
    if (filter_.kind && *filter_.kind != segment.kind)
        painter.fillRect(bar, mix(fill, palette().color(QPalette::Base), 0.75));
    const QString name = kindText(segment.kind);
    if (bar.width() < painter.fontMetrics().horizontalAdvance(name) + 10)
        return;
    const QString longer = tr("%1: %n examples", nullptr, static_cast<int>(segment.episodes)).arg(name);
    const bool room = bar.width() > painter.fontMetrics().horizontalAdvance(longer) + 10;
    painter.setPen(dark ? Qt::white : Qt::black);
    painter.drawText(bar.adjusted(6, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, room ? longer : name);
}

void TimelineView::paintEpisodes(QPainter& painter, const QRectF& bar) const
{
    const std::size_t first = outline_->episodeOf(stateAt(0));
    const std::size_t last = outline_->episodeOf(stateAt(width()));
    if (last - first > mostEpisodesDrawn)
        return;
    const bool gaps = (last - first + 1) * 5 < static_cast<std::size_t>(std::max(1, width()));
    for (std::size_t i = first; i <= last; ++i) {
        const EpisodeLine& episode = outline_->episodes[i];
        const qreal left = xOf(static_cast<double>(episode.firstState));
        const qreal right = xOf(static_cast<double>(episode.firstState + episode.states));
        if (gaps)
            painter.fillRect(QRectF(left, bar.top(), 1, bar.height()), palette().color(QPalette::Base));
        if (!filter_.matches(*outline_, episode))
            painter.fillRect(QRectF(left, bar.top(), std::max(1.0, right - left), bar.height()),
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
    for (const StorySegment& segment : outline_->segments) {
        const qreal left = xOf(static_cast<double>(segment.firstState));
        const qreal right = xOf(static_cast<double>(segment.firstState + segment.states));
        if (right >= 0 && left <= width())
            paintSegment(painter, segment,
                QRectF(
                    QPointF(std::max(left, 0.0), bar.top()), QPointF(std::min<qreal>(right, width()), bar.bottom())));
    }
    paintEpisodes(painter, bar);
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

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || outline_->states == 0)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::size_t state = stateAt(help->x());
    const EpisodeLine& episode = outline_->episodes[outline_->episodeOf(state)];
    QString text = tr("State %L1: %2, %3")
                       .arg(state + 1)
                       .arg(kindText(episode.kind), QString::fromStdString(outline_->sources[episode.source]));
    if (episode.expected)
        text += tr(", a %1").arg(*episode.expected);
    if (episode.right())
        text += *episode.right() ? tr(", read right") : tr(", read wrong");
    QToolTip::showText(help->globalPos(), text + tr("\nWheel: zoom in time"), this);
    return true;
}

} // namespace engram
