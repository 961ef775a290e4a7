// What a mouse and a keyboard do to a gallery.

#include <algorithm>
#include <utility>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "gallery/galleryView.h"

namespace engram {

namespace {

constexpr int wheelStep = 120; ///< of QWheelEvent::angleDelta: a notch

} // namespace

void GalleryView::mousePressEvent(QMouseEvent* event)
{
    const auto index = cellAt(event->position().toPoint());
    if (!index) {
        if (event->button() == Qt::LeftButton && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            chooseNone();
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier)
        toggle(*index);
    else if (event->button() == Qt::LeftButton)
        moveTo(*index, event->modifiers() & Qt::ShiftModifier ? Choice::range : Choice::only);
    else if (event->button() == Qt::RightButton && !chosen_[*index])
        moveTo(*index, Choice::only);
}

void GalleryView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !anchor_ || event->modifiers() & Qt::ControlModifier)
        return;
    QPoint place = event->position().toPoint();
    QScrollBar& bar = *verticalScrollBar();
    if (place.y() < 0 || place.y() >= viewport()->height())
        bar.setValue(bar.value() + (place.y() < 0 ? -1 : 1) * bar.singleStep());
    place = {std::clamp(place.x(), 0, viewport()->width() - 1), std::clamp(place.y(), 0, viewport()->height() - 1)};
    if (const auto index = cellAt(place); index && index != current_)
        moveTo(*index, Choice::range);
}

void GalleryView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void GalleryView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto index = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index || event->modifiers() & Qt::ControlModifier)
        return mousePressEvent(event);
    moveTo(*index, Choice::only);
    Q_EMIT opened(*index);
}

void GalleryView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    wheel_ += event->angleDelta().y();
    enlarge(wheel_ / wheelStep);
    wheel_ %= wheelStep;
    event->accept();
}

void GalleryView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && current_) {
        showCell(*current_);
        place = viewport()->mapToGlobal(cellRect(*current_).center());
    }
    Q_EMIT menuWanted(place);
}

std::optional<std::size_t> GalleryView::targetOf(int key) const
{
    if (content_.count == 0)
        return std::nullopt;
    const auto last = static_cast<std::ptrdiff_t>(content_.count) - 1;
    const auto row = static_cast<std::ptrdiff_t>(columns());
    const std::ptrdiff_t page = row * static_cast<std::ptrdiff_t>(rowsOfPage());
    const auto at = static_cast<std::ptrdiff_t>(current_.value_or(0));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    std::ptrdiff_t target = at;
    switch (key) {
    case Qt::Key_Left:
        target = at + (rightToLeft ? 1 : -1);
        break;
    case Qt::Key_Right:
        target = at + (rightToLeft ? -1 : 1);
        break;
    case Qt::Key_Up:
        target = at >= row ? at - row : at;
        break;
    case Qt::Key_Down:
        target = at + row <= last ? at + row : at;
        break;
    case Qt::Key_PageUp:
        target = at >= page ? at - page : at % row;
        break;
    case Qt::Key_PageDown:
        target = at + page <= last ? at + page : last;
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    case Qt::Key_End:
        target = last;
        break;
    default:
        return std::nullopt;
    }
    // The first key only shows where the keyboard is.
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(current_ || key == Qt::Key_End || key == Qt::Key_PageDown ? target : 0, 0, last));
}

bool GalleryView::chooseByKey(QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        chooseAll();
    } else if (event.key() == Qt::Key_Space && current_) {
        event.modifiers() & Qt::ShiftModifier ? moveTo(*current_, Choice::range) : toggle(*current_);
    } else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && current_) {
        if (!chosen_[*current_])
            moveTo(*current_, Choice::only);
        Q_EMIT opened(*current_);
    } else if (event.key() == Qt::Key_Escape && chosenCount_ > 0) {
        chooseNone();
    } else if (event.matches(QKeySequence::ZoomIn) || event.matches(QKeySequence::ZoomOut)) {
        enlarge(event.matches(QKeySequence::ZoomIn) ? 1 : -1);
    } else {
        return false;
    }
    return true;
}

void GalleryView::keyPressEvent(QKeyEvent* event)
{
    if (chooseByKey(*event))
        return;
    const auto target = targetOf(event->key());
    if (!target)
        return event
            ->ignore(); // not the scroll area's own keys: they would move what is seen away from the current one
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool moves = event->modifiers() & Qt::ControlModifier;
    if (extends && !anchor_)
        anchor_ = current_.value_or(0);
    moveTo(*target, extends ? Choice::range : moves ? Choice::none : Choice::only);
}

void GalleryView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellCurrent();
}

void GalleryView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace engram
