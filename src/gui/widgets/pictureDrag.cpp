#include "widgets/pictureDrag.h"

#include <utility>

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QWidget>

namespace engram {

namespace {

constexpr int enlargement = 10;
constexpr int draggedSide = 96; ///< of what hangs below the pointer

} // namespace

PictureDrag::PictureDrag(QWidget& view, std::function<QImage()> picture)
    : QObject(&view)
    , view_(view)
    , picture_(std::move(picture))
{
    view.installEventFilter(this);
}

bool PictureDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &view_)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        press_ = mouse->button() == Qt::LeftButton ? std::optional(mouse->position().toPoint()) : std::nullopt;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        press_.reset();
    } else if (event->type() == QEvent::MouseMove && press_) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (!(mouse->buttons() & Qt::LeftButton)
            || (mouse->position().toPoint() - *press_).manhattanLength() < QApplication::startDragDistance())
            return QObject::eventFilter(watched, event);
        press_.reset();
        const QImage picture = picture_();
        if (picture.isNull())
            return QObject::eventFilter(watched, event);
        auto* dragged = new QMimeData;
        dragged->setImageData(picture);
        auto* drag = new QDrag(&view_); // goes by itself once it has ended
        drag->setMimeData(dragged);
        drag->setPixmap(QPixmap::fromImage(
            picture.scaled(draggedSide, draggedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        drag->exec(Qt::CopyAction);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QImage enlargedDigit(const QImage& digit)
{
    return digit.scaled(digit.size() * enlargement, Qt::KeepAspectRatio, Qt::FastTransformation);
}

} // namespace engram
