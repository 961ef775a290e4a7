#include <algorithm>
#include <cmath>
#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include "inspector/mapFigures.h"
#include "inspector/mapPage.h"
#include "inspector/sharesChart.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr qreal margin = 16;
constexpr qreal dotRadius = 1.6;

} // namespace

MemoryMapView::MemoryMapView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Map of the memories"));
    setToolTip(tr(
        "Each figure is a memory, each dot one that has no room for its figure: zoom in to read it. The line is this "
        "answer, from its random start (circle) to where it rests. "
        "Wheel to zoom, drag to move, double click to see all. Arrow keys walk from memory to memory, Enter opens "
        "one, Page Up and Page Down go along the line."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 140);
}

void MemoryMapView::setMap(std::shared_ptr<const MemoryMap> map)
{
    const bool first = !map_ || map_->memories.empty();
    map_ = std::move(map);
    path_.clear();
    selected_.reset();
    setAccessibleDescription(tr("%Ln memories on the map", nullptr, map_ ? pluralNumber(map_->memories.size()) : 0));
    findBounds();
    // A lesson changes the map a little: who has zoomed in stays where they are.
    if (first)
        resetView();
    memories_ = {};
    update();
}

void MemoryMapView::setPath(std::vector<MemoryPlane::Point> path, std::size_t current)
{
    path_ = std::move(path);
    current_ = current;
    if (!path_.empty() && !selected_)
        setAccessibleDescription(tr("The answer at step %1 of %2").arg(current_).arg(path_.size() - 1));
    update();
}

void MemoryMapView::resetView()
{
    zoom_ = 1;
    pan_ = {};
    memories_ = {};
    update();
}

void MemoryMapView::findBounds()
{
    bounds_ = {};
    if (map_ && !map_->memories.empty()) {
        qreal left = map_->memories.front().at.x;
        qreal right = left;
        qreal top = map_->memories.front().at.y;
        qreal bottom = top;
        for (const MemoryMap::Memory& memory : map_->memories) {
            left = std::min(left, memory.at.x);
            right = std::max(right, memory.at.x);
            top = std::min(top, memory.at.y);
            bottom = std::max(bottom, memory.at.y);
        }
        bounds_ = QRectF(QPointF(left, top), QPointF(right, bottom));
    }
}

QPointF MemoryMapView::place(MemoryPlane::Point point) const
{
    // One scale for both axes, so that what is near on the map is near in the plane.
    const qreal scale = std::min((width() - 2 * margin) / std::max(bounds_.width(), 1e-6),
        (height() - 2 * margin) / std::max(bounds_.height(), 1e-6));
    const QPointF middle(width() / 2.0, height() / 2.0);
    return middle + (QPointF(point.x, point.y) - bounds_.center()) * scale * zoom_ + pan_;
}

void MemoryMapView::paintMemories(QPainter& painter) const
{
    painter.fillRect(rect(), wellColor(palette()));
    if (!map_)
        return;
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() * 0.9));
    painter.setFont(small);
    const QSizeF letter(16, 16);
    const QColor ground = wellColor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    MapFigures figures;
    for (const MemoryMap::Memory& memory : map_->memories) {
        const QPointF at = place(memory.at);
        if (!QRectF(rect()).adjusted(-10, -10, 10, 10).contains(at))
            continue;
        const QColor color = readable(digitColor(memory.code, palette()), ground);
        if (!figures.take(at)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(at, dotRadius, dotRadius);
            continue;
        }
        painter.setPen(color);
        painter.drawText(QRectF(at - QPointF(8, 8), letter), Qt::AlignCenter,
            memory.code < 10 ? QString::number(memory.code) : QStringLiteral("–"));
    }
}

void MemoryMapView::paintPath(QPainter& painter) const
{
    if (path_.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = palette().color(QPalette::Highlight);
    QPainterPath walked(place(path_.front()));
    for (std::size_t i = 1; i <= std::min(current_, path_.size() - 1); ++i)
        walked.lineTo(place(path_[i]));
    // A rim in the ground's colour keeps the line apart from the figures below it.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(wellColor(palette()), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(walked);
    painter.setPen(QPen(line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(walked);
    painter.setBrush(wellColor(palette()));
    painter.drawEllipse(place(path_.front()), 4, 4);
    painter.setBrush(line);
    for (std::size_t i = 1; i <= std::min(current_, path_.size() - 1); ++i)
        painter.drawEllipse(place(path_[i]), 2.5, 2.5);
    painter.setPen(QPen(wellColor(palette()), 1.5));
    painter.drawEllipse(place(path_[std::min(current_, path_.size() - 1)]), 6, 6);
}

void MemoryMapView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // The cache is for the screen. Elsewhere (an export) the figures are drawn themselves: sharp at any scale.
    const bool onScreen = painter.paintEngine()->type() == QPaintEngine::Raster
        && qFuzzyCompare(painter.device()->devicePixelRatio(), devicePixelRatioF());
    if (!onScreen) {
        paintMemories(painter);
    } else {
        if (memories_.isNull()) {
            memories_ = QPixmap(size() * devicePixelRatioF());
            memories_.setDevicePixelRatio(devicePixelRatioF());
            QPainter cache(&memories_);
            cache.setFont(font());
            paintMemories(cache);
        }
        painter.drawPixmap(0, 0, memories_);
    }
    paintPath(painter);
    paintSelected(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MemoryMapView::zoomBy(qreal factor, QPointF around)
{
    const qreal next = std::clamp(zoom_ * factor, 1.0, 40.0);
    const QPointF middle(width() / 2.0, height() / 2.0);
    pan_ = (around - middle) - (around - middle - pan_) * (next / zoom_);
    zoom_ = next;
    if (zoom_ == 1.0)
        pan_ = {};
    memories_ = {};
    update();
}

void MemoryMapView::zoomBy(qreal factor)
{
    zoomBy(factor, QPointF(width() / 2.0, height() / 2.0));
}

void MemoryMapView::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void MemoryMapView::mousePressEvent(QMouseEvent* event)
{
    pressed_ = event->position().toPoint();
    dragging_ = false;
}

void MemoryMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint now = event->position().toPoint();
    if (!dragging_ && (now - pressed_).manhattanLength() < 4)
        return;
    dragging_ = true;
    pan_ += now - pressed_;
    pressed_ = now;
    memories_ = {};
    update();
}

std::optional<std::size_t> MemoryMapView::memoryAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    qreal least = 10 * 10; // pixels, squared: a figure's size
    for (std::size_t i = 0; map_ && i < map_->memories.size(); ++i) {
        const QPointF from = place(map_->memories[i].at) - position;
        const qreal away = QPointF::dotProduct(from, from);
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<std::size_t> MemoryMapView::stepAt(QPointF position) const
{
    for (std::size_t i = 0; i < path_.size(); ++i) {
        const QPointF from = place(path_[i]) - position;
        if (QPointF::dotProduct(from, from) < 5 * 5)
            return i;
    }
    return std::nullopt;
}

void MemoryMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (dragging_ || !map_ || event->button() != Qt::LeftButton)
        return;
    if (const auto step = stepAt(event->position())) {
        Q_EMIT stepPicked(*step);
    } else if (const auto memory = memoryAt(event->position())) {
        select(*memory);
        Q_EMIT memoryPicked(map_->memories[*memory].engram);
    }
}

QString MemoryMapView::nameOf(std::size_t memory) const
{
    return map_ && nameOf_ ? nameOf_(map_->memories[memory].engram) : QString();
}

void MemoryMapView::select(std::size_t memory)
{
    selected_ = memory;
    setAccessibleDescription(nameOf(memory));
    // Into sight, where a zoom hides it.
    const QPointF at = place(map_->memories[memory].at);
    const QRectF seen = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QPointF inside(std::clamp(at.x(), seen.left(), std::max(seen.left(), seen.right())),
        std::clamp(at.y(), seen.top(), std::max(seen.top(), seen.bottom())));
    if (inside != at) {
        pan_ += inside - at;
        memories_ = {};
    }
    update();
}

bool MemoryMapView::walk(int key)
{
    if (!map_ || map_->memories.empty())
        return false;
    const QPointF way = key == Qt::Key_Left ? QPointF(-1, 0)
        : key == Qt::Key_Right              ? QPointF(1, 0)
        : key == Qt::Key_Up                 ? QPointF(0, -1)
                                            : QPointF(0, 1);
    const QPointF from = selected_ ? place(map_->memories[*selected_].at)
        : path_.empty()            ? QPointF(rect().center())
                                   : place(path_[std::min(current_, path_.size() - 1)]);
    std::optional<std::size_t> best;
    qreal least = 0;
    for (std::size_t i = 0; i < map_->memories.size(); ++i) {
        if (i == selected_)
            continue;
        const QPointF to = place(map_->memories[i].at) - from;
        const qreal ahead = QPointF::dotProduct(to, way);
        const qreal aside = std::abs(to.x() * way.y() - to.y() * way.x());
        // Within 45 degrees of the way; what lies straight ahead goes before what lies aside.
        if (ahead <= 0 || aside > ahead)
            continue;
        const qreal cost = ahead + 2 * aside;
        if (!best || cost < least) {
            best = i;
            least = cost;
        }
    }
    if (best)
        select(*best);
    return true;
}

bool MemoryMapView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = toolTip();
    if (const auto step = stepAt(help->pos()))
        text = *step == 0 ? tr("The random start of this answer") : tr("This answer at step %1").arg(*step);
    else if (const auto memory = memoryAt(help->pos()))
        text = nameOf(*memory);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void MemoryMapView::paintSelected(QPainter& painter) const
{
    if (!selected_)
        return;
    const QPointF at = place(map_->memories[*selected_].at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawEllipse(at, 9, 9);
    const QString name = nameOf(*selected_);
    const QSizeF size = fontMetrics().boundingRect(name).size() + QSizeF(8, 4);
    QRectF label(at + QPointF(12, -size.height() / 2), size);
    if (label.right() > width())
        label.moveRight(at.x() - 12);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(label);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, name);
}

void MemoryMapView::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    resetView();
}

void MemoryMapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        resetView();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (walk(event->key()))
            return;
        break;
    case Qt::Key_PageUp:
        if (!path_.empty() && current_ > 0)
            Q_EMIT stepPicked(current_ - 1);
        return;
    case Qt::Key_PageDown:
        if (current_ + 1 < path_.size())
            Q_EMIT stepPicked(current_ + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (selected_)
            Q_EMIT memoryPicked(map_->memories[*selected_].engram);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MemoryMapView::resizeEvent(QResizeEvent* event)
{
    memories_ = {};
    QWidget::resizeEvent(event);
}

void MemoryMapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        memories_ = {};
    QWidget::changeEvent(event);
}

} // namespace engram
