#include "help/spotlight.h"

#include <QDockWidget>
#include <QEvent>
#include <QPainter>

namespace engram {

namespace {

constexpr int pointMilliseconds = 4000;
constexpr int lightWidth = 4;

} // namespace

Spotlight::Spotlight(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    leave_.setSingleShot(true);
    leave_.setInterval(pointMilliseconds);
    connect(&leave_, &QTimer::timeout, this, &Spotlight::leave);
    hide();
}

void Spotlight::pointAt(QWidget& control)
{
    leave();
    for (QWidget* at = &control; at && !at->isWindow(); at = at->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(at)) {
            dock->show();
            dock->raise();
        }
    target_ = &control;
    control.installEventFilter(this);
    if (control.focusPolicy() != Qt::NoFocus)
        control.setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &Spotlight::place); // a dock that comes to the front is laid out by then
    leave_.start();
}

void Spotlight::place()
{
    if (!target_ || target_->window() != window()) {
        hide(); // in a window of its own, which has the focus
        return;
    }
    const QRect area(target_->mapTo(window(), QPoint()), target_->size());
    setGeometry(area.adjusted(-lightWidth, -lightWidth, lightWidth, lightWidth));
    show();
    raise();
}

void Spotlight::leave()
{
    leave_.stop();
    if (target_)
        target_->removeEventFilter(this);
    target_ = nullptr;
    hide();
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == target_) {
        const auto type = event->type();
        if (type == QEvent::Move || type == QEvent::Resize)
            place();
        else if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Hide)
            leave();
    }
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), lightWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

} // namespace engram
