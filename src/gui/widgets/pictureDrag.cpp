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
    : PictureDrag(view, std::move(picture), nullptr)
{
}

PictureDrag::PictureDrag(QWidget& view, std::function<QImage()> picture, std::function<bool(QPoint place)> begins)
    : QObject(&view)
    , view_(view)
    , picture_(std::move(picture))
    , begins_(std::move(begins))
{
    view.installEventFilter(this);
}

void PictureDrag::press(const QMouseEvent& event)
{
    const QPoint place = event.position().toPoint();
    const bool begins =
        event.button() == Qt::LeftButton && (!begins_ || (event.modifiers() == Qt::NoModifier && begins_(place)));
    press_ = begins ? std::optional(place) : std::nullopt;
}

void PictureDrag::drag(const QImage& picture)
{
    auto* dragged = new QMimeData;
    dragged->setImageData(picture);
    auto* drag = new QDrag(&view_); // goes by itself once it has ended
    drag->setMimeData(dragged);
    drag->setPixmap(
        QPixmap::fromImage(picture.scaled(draggedSide, draggedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

bool PictureDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &view_)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        press(*static_cast<QMouseEvent*>(event));
    } else if (event->type() == QEvent::MouseButtonRelease) {
        press_.reset();
    } else if (event->type() == QEvent::MouseMove && press_) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (!(mouse->buttons() & Qt::LeftButton))
            return QObject::eventFilter(watched, event);
        const bool list = begins_ != nullptr;
        if ((mouse->position().toPoint() - *press_).manhattanLength() < QApplication::startDragDistance())
            return list || QObject::eventFilter(watched, event); // a list would choose along the way
        press_.reset();
        const QImage picture = picture_();
        if (picture.isNull())
            return QObject::eventFilter(watched, event);
        drag(picture);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QImage enlargedDigit(const QImage& digit)
{
    return digit.scaled(digit.size() * enlargement, Qt::KeepAspectRatio, Qt::FastTransformation);
}

} // namespace engram
