#include "canvas/canvasView.h"

#include <algorithm>

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include "canvas/canvasAccessible.h"
#include "widgets/palette.h"

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
    setMouseTracking(true); // or nobody would say that a button is up that was let go elsewhere
    setAttribute(Qt::WA_StaticContents);
    setAttribute(Qt::WA_AcceptTouchEvents); // else a second finger would come as a mouse that jumps
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("canvas"));
    installCanvasAccessibility();
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw a digit here. Arrow keys move the pen, Space puts it down and lifts it. Type the "
                                "right digit and press Enter to teach it."));
    setToolTip(tr("Draw a digit: by mouse or pen, or with the arrow keys and Space.\n"
                  "Type the right digit and press Enter to teach it. Delete clears."));
    reportTimer_.setSingleShot(true);
    connect(&reportTimer_, &QTimer::timeout, this, [this] { Q_EMIT pictureChanged(drawing_.picture()); });
    // Something else may have ended it: Undo, say, or a picture that was brought in. What is still held down is idle.
    connect(&drawing_, &Drawing::strokeChanged, this, [this](bool begun) {
        if (!begun && by_ != By::nothing)
            end();
        QAccessibleEvent described(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    });
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

void CanvasView::reportNow()
{
    if (!reportTimer_.isActive())
        return;
    reportTimer_.stop();
    Q_EMIT pictureChanged(drawing_.picture());
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
    } else {
        // An edge for where the window is as black as the canvas.
        const double line = 1 / devicePixelRatioF();
        painter.setPen(QPen(mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.5), line));
        painter.drawRect(area.adjusted(line / 2, line / 2, -line / 2, -line / 2));
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

void CanvasView::begin(By by, QPointF at, Drawing::Tool tool, double pressure)
{
    end(); // of a stroke by keys: they hold nothing down that would have to be let go first
    if (by != By::keys)
        setFocus(Qt::MouseFocusReason); // a pen and a finger take it as a mouse does
    by_ = by;
    if (by == By::tablet)
        QCoreApplication::instance()->installEventFilter(this); // only the application hears that a pen has left
    drawing_.beginStroke(at, tool, width(tool), pressure);
}

void CanvasView::end()
{
    if (by_ == By::nothing)
        return; // the drawing may be gone, where all are taken down
    if (by_ == By::tablet)
        QCoreApplication::instance()->removeEventFilter(this);
    by_ = By::nothing;
    button_ = Qt::NoButton;
    drawing_.endStroke();
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (held() || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    cursorShown_ = false;
    const bool erases = event->button() == Qt::RightButton || tool_ == Drawing::Tool::eraser;
    begin(By::mouse, toCanvas(event->position()), erases ? Drawing::Tool::eraser : Drawing::Tool::pen);
    button_ = event->button();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (by_ != By::mouse)
        return;
    if (event->buttons() & button_)
        drawing_.continueStroke(toCanvas(event->position()));
    else
        end(); // it was released where nobody told this window
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (by_ == By::mouse && event->button() == button_)
        end();
}

void CanvasView::tabletEvent(QTabletEvent* event)
{
    const QPointF at = toCanvas(event->position());
    const bool erases = event->pointerType() == QPointingDevice::PointerType::Eraser || tool_ == Drawing::Tool::eraser;
    event->accept();
    if (event->type() == QEvent::TabletPress && !held() && event->button() == Qt::LeftButton) {
        cursorShown_ = false;
        begin(By::tablet, at, erases ? Drawing::Tool::eraser : Drawing::Tool::pen, event->pressure());
    } else if (by_ != By::tablet)
        return;
    else if (event->type() == QEvent::TabletMove)
        drawing_.continueStroke(at, event->pressure());
    else if (event->type() == QEvent::TabletRelease && event->button() == Qt::LeftButton)
        end();
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::TabletLeaveProximity)
        end();
    return QWidget::eventFilter(watched, event);
}

bool CanvasView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        touch(*static_cast<QTouchEvent*>(event));
        event->accept();
        return true;
    case QEvent::WindowDeactivate:
        end();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void CanvasView::touch(const QTouchEvent& event)
{
    const auto over = [](QEvent::Type type) { return type == QEvent::TouchEnd || type == QEvent::TouchCancel; };
    if (event.type() == QEvent::TouchBegin && event.pointCount() == 1 && !held()) {
        cursorShown_ = false;
        begin(By::finger, toCanvas(event.points().constFirst().position()), tool_);
    } else if (by_ == By::finger && (over(event.type()) || event.pointCount() > 1))
        end(); // and what the second finger does is nothing, until all have left
    else if (by_ == By::finger)
        drawing_.continueStroke(toCanvas(event.points().constFirst().position()));
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 1 : 8;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    const bool draws =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Space;
    if (draws && held())
        return; // the stroke is not theirs
    if (key == Qt::Key_Left)
        movePen({-step, 0});
    else if (key == Qt::Key_Right)
        movePen({step, 0});
    else if (key == Qt::Key_Up)
        movePen({0, -step});
    else if (key == Qt::Key_Down)
        movePen({0, step});
    else if (key == Qt::Key_Space && !event->isAutoRepeat())
        setPenDown(!drawing_.inStroke());
    else if (key == Qt::Key_Escape && drawing_.inStroke())
        end();
    else if (plain && key >= Qt::Key_0 && key <= Qt::Key_9)
        Q_EMIT digitTyped(key - Qt::Key_0);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        askToTeach();
    else
        QWidget::keyPressEvent(event);
}

void CanvasView::askToTeach()
{
    reportNow(); // what is taught is what is seen
    Q_EMIT teachAsked();
}

void CanvasView::setPenDown(bool down)
{
    if (held())
        return;
    cursorShown_ = true;
    if (!down)
        end();
    else if (!drawing_.inStroke())
        begin(By::keys, cursor_, tool_);
    update();
}

QString CanvasView::spokenState() const
{
    const auto cell = [](double at) { return std::min(27, static_cast<int>(at * 28 / Drawing::side)); };
    return (drawing_.empty() ? tr("The canvas is empty.") : tr("There is a drawing.")) + u' '
        + (drawing_.inStroke() ? tr("The pen draws, at column %1, row %2 of 28.")
                               : tr("The pen is up, at column %1, row %2 of 28."))
              .arg(cell(cursor_.x()) + 1)
              .arg(cell(cursor_.y()) + 1);
}

void CanvasView::movePen(QPointF by)
{
    if (held())
        return;
    cursorShown_ = true;
    cursor_ += by;
    cursor_.setX(std::clamp(cursor_.x(), 0.0, double{Drawing::side}));
    cursor_.setY(std::clamp(cursor_.y(), 0.0, double{Drawing::side}));
    drawing_.continueStroke(cursor_);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    end();
    QWidget::focusOutEvent(event);
}

void CanvasView::hideEvent(QHideEvent* event)
{
    end();
    QWidget::hideEvent(event);
}

} // namespace engram
