#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include "inspector/mapPage.h"
#include "inspector/sharesChart.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr qreal margin = 16;

} // namespace

MemoryMapView::MemoryMapView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the memories"));
    setToolTip(tr("Each figure is a memory; the line is this answer, from its random start (circle) to where it rests. "
                  "Wheel to zoom, drag to move, double click to see all."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 140);
}

void MemoryMapView::setMap(std::shared_ptr<const MemoryMap> map)
{
    map_ = std::move(map);
    path_.clear();
    resetView();
}

void MemoryMapView::setPath(std::vector<MemoryPlane::Point> path, std::size_t current)
{
    path_ = std::move(path);
    current_ = current;
    if (!path_.empty())
        setAccessibleDescription(tr("The answer at step %1 of %2").arg(current_).arg(path_.size() - 1));
    update();
}

void MemoryMapView::resetView()
{
    zoom_ = 1;
    pan_ = {};
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
    memories_ = {};
    update();
}

QPointF MemoryMapView::place(MemoryPlane::Point point) const
{
    const qreal across = std::max(bounds_.width(), 1e-6);
    const qreal down = std::max(bounds_.height(), 1e-6);
    const qreal x = margin + (point.x - bounds_.left()) / across * (width() - 2 * margin);
    const qreal y = margin + (point.y - bounds_.top()) / down * (height() - 2 * margin);
    const QPointF middle(width() / 2.0, height() / 2.0);
    return middle + (QPointF(x, y) - middle) * zoom_ + pan_;
}

void MemoryMapView::paintMemories()
{
    memories_ = QPixmap(size() * devicePixelRatioF());
    memories_.setDevicePixelRatio(devicePixelRatioF());
    memories_.fill(wellColor(palette()));
    if (!map_)
        return;
    QPainter painter(&memories_);
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() * 0.78));
    painter.setFont(small);
    const QSizeF letter(14, 14);
    for (const MemoryMap::Memory& memory : map_->memories) {
        const QPointF at = place(memory.at);
        if (!QRectF(rect()).adjusted(-10, -10, 10, 10).contains(at))
            continue;
        painter.setPen(digitColor(memory.code, palette()));
        painter.drawText(QRectF(at - QPointF(7, 7), letter), Qt::AlignCenter,
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
    if (memories_.isNull())
        paintMemories();
    QPainter painter(this);
    painter.drawPixmap(0, 0, memories_);
    paintPath(painter);
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

void MemoryMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (dragging_ || !map_)
        return;
    const QPointF at = event->position();
    const auto away = [&](MemoryPlane::Point point) {
        const QPointF from = place(point) - at;
        return from.x() * from.x() + from.y() * from.y();
    };
    constexpr qreal reach = 10 * 10;
    for (std::size_t i = 0; i < path_.size(); ++i)
        if (away(path_[i]) < 5 * 5) {
            Q_EMIT stepPicked(i);
            return;
        }
    const auto nearest = std::min_element(map_->memories.begin(), map_->memories.end(),
        [&](const MemoryMap::Memory& left, const MemoryMap::Memory& right) { return away(left.at) < away(right.at); });
    if (nearest != map_->memories.end() && away(nearest->at) < reach)
        Q_EMIT memoryPicked(nearest->engram);
}

void MemoryMapView::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    resetView();
}

void MemoryMapView::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    constexpr qreal stride = 24;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25, middle);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8, middle);
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        resetView();
        return;
    case Qt::Key_Left:
        pan_ += QPointF(stride, 0);
        break;
    case Qt::Key_Right:
        pan_ -= QPointF(stride, 0);
        break;
    case Qt::Key_Up:
        pan_ += QPointF(0, stride);
        break;
    case Qt::Key_Down:
        pan_ -= QPointF(0, stride);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    memories_ = {};
    update();
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
