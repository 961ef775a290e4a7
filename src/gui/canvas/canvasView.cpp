#include "canvas/canvasView.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

namespace engram {

namespace {

constexpr int reportMilliseconds = 8;

} // namespace

CanvasView::CanvasView(Drawing& drawing, QWidget* parent)
    : QWidget(parent)
    , drawing_(drawing)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_StaticContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the "
                                "right digit and press Enter to teach it."));
    setToolTip(tr("Draw a digit: by mouse or pen, or with the arrow keys and Space.\n"
                  "Type the right digit and press Enter to teach it. Delete clears."));
    reportTimer_.setSingleShot(true);
    connect(&reportTimer_, &QTimer::timeout, this, [this] { Q_EMIT pictureChanged(drawing_.picture()); });
    connect(&drawing_, &Drawing::changed, this, [this] {
        update();
        report();
    });
}

void CanvasView::setTool(Drawing::Tool tool)
{
    tool_ = tool;
    update();
}

void CanvasView::setWidth(Drawing::Tool tool, int pixels)
{
    (tool == Drawing::Tool::pen ? penWidth_ : eraserWidth_) = std::clamp(pixels, 1, 100);
    update();
}

QRectF CanvasView::canvasRect() const
{
    const double side = std::min(QWidget::width(), height());
    return {(QWidget::width() - side) / 2, 0, side, side};
}

QPointF CanvasView::toCanvas(QPointF position) const
{
    const QRectF area = canvasRect();
    return (position - area.topLeft()) * (Drawing::side / area.width());
}

void CanvasView::report()
{
    if (!reportTimer_.isActive())
        reportTimer_.start(drawing_.inStroke() ? reportMilliseconds : 0);
}

void CanvasView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area = canvasRect();
    painter.drawImage(area, drawing_.image());
    if (drawing_.empty())
        paintHint(painter, area);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
        if (cursorShown_)
            paintCursor(painter, area);
    }
}

void CanvasView::paintHint(QPainter& painter, const QRectF& area) const
{
    painter.setPen(QColor(0xc4c9d2));
    QFont larger = font();
    larger.setPointSizeF(font().pointSizeF() * 1.25);
    painter.setFont(larger);
    painter.drawText(area.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, tr("Draw a digit here"));
}

void CanvasView::paintCursor(QPainter& painter, const QRectF& area) const
{
    const double scale = area.width() / Drawing::side;
    const QPointF at = area.topLeft() + cursor_ * scale;
    const double radius = std::max(4.0, widthNow() * scale / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5, drawing_.inStroke() ? Qt::SolidLine : Qt::DotLine));
    painter.drawEllipse(at, radius, radius);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    cursorShown_ = false;
    const bool erases = event->button() == Qt::RightButton || tool_ == Drawing::Tool::eraser;
    const auto tool = erases ? Drawing::Tool::eraser : Drawing::Tool::pen;
    drawing_.beginStroke(toCanvas(event->position()), tool, width(tool));
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() != Qt::NoButton)
        drawing_.continueStroke(toCanvas(event->position()));
}

void CanvasView::mouseReleaseEvent(QMouseEvent*)
{
    drawing_.endStroke();
}

void CanvasView::tabletEvent(QTabletEvent* event)
{
    const QPointF at = toCanvas(event->position());
    const bool erases = event->pointerType() == QPointingDevice::PointerType::Eraser || tool_ == Drawing::Tool::eraser;
    const auto tool = erases ? Drawing::Tool::eraser : Drawing::Tool::pen;
    if (event->type() == QEvent::TabletPress)
        drawing_.beginStroke(at, tool, width(tool), event->pressure());
    else if (event->type() == QEvent::TabletMove)
        drawing_.continueStroke(at, event->pressure());
    else if (event->type() == QEvent::TabletRelease)
        drawing_.endStroke();
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 1 : 8;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    if (key == Qt::Key_Left)
        moveCursor({-step, 0});
    else if (key == Qt::Key_Right)
        moveCursor({step, 0});
    else if (key == Qt::Key_Up)
        moveCursor({0, -step});
    else if (key == Qt::Key_Down)
        moveCursor({0, step});
    else if (key == Qt::Key_Space && !event->isAutoRepeat()) {
        cursorShown_ = true;
        if (drawing_.inStroke())
            drawing_.endStroke();
        else
            drawing_.beginStroke(cursor_, tool_, widthNow());
        update();
    } else if (key == Qt::Key_Escape && drawing_.inStroke())
        drawing_.endStroke();
    else if (plain && key >= Qt::Key_0 && key <= Qt::Key_9)
        Q_EMIT digitTyped(key - Qt::Key_0);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT teachAsked();
    else
        QWidget::keyPressEvent(event);
}

void CanvasView::moveCursor(QPointF by)
{
    cursorShown_ = true;
    cursor_ += by;
    cursor_.setX(std::clamp(cursor_.x(), 0.0, double{Drawing::side}));
    cursor_.setY(std::clamp(cursor_.y(), 0.0, double{Drawing::side}));
    drawing_.continueStroke(cursor_);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    drawing_.endStroke();
    QWidget::focusOutEvent(event);
}

} // namespace engram
