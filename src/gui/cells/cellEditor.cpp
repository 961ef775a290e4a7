#include "cells/cellEditor.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <QAccessible>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QUndoCommand>

#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr int cellsAside = static_cast<int>(digitSide);
constexpr int fullLevel = 255;

std::size_t indexOf(QPoint cell)
{
    return static_cast<std::size_t>(cell.y()) * digitSide + static_cast<std::size_t>(cell.x());
}

QPoint within(QPoint cell)
{
    return {std::clamp(cell.x(), 0, cellsAside - 1), std::clamp(cell.y(), 0, cellsAside - 1)};
}

} // namespace

/// A digit before and after a change: 1.5 KB.
class CellCommand : public QUndoCommand {
public:
    CellCommand(CellEditor& editor, const DigitPixels& before, const DigitPixels& after, const QString& text)
        : QUndoCommand(text)
        , editor_(editor)
        , before_(before)
        , after_(after)
    {
    }
    void undo() override { editor_.put(before_); }
    void redo() override { editor_.put(after_); }

private:
    CellEditor& editor_;
    DigitPixels before_;
    DigitPixels after_;
};

CellEditor::CellEditor(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cellEditor"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setViewRole(*this, QAccessible::Canvas);
    setAccessibleName(tr("Cells of the digit"));
    setAccessibleDescription(
        tr("Arrow keys move the cursor, Space sets or clears its cell, 1 to 9 give it a grey level "
           "and 0 clears it."));
    setToolTip(tr("Click or drag: set cells; with the right button: clear them.\n"
                  "Keys: arrows move the cursor, Space sets or clears, 0 to 9 give a grey level."));
}

void CellEditor::setDigit(const DigitPixels& digit, Levels levels)
{
    before_.reset();
    undo_.clear();
    levels_ = levels;
    if (levels == Levels::blackAndWhite)
        setLevel(fullLevel);
    put(digit);
}

void CellEditor::setLevel(int level)
{
    const int wanted = levels_ == Levels::grey ? std::clamp(level, 1, fullLevel) : fullLevel;
    if (wanted == level_)
        return;
    level_ = wanted;
    Q_EMIT levelChanged(level_);
}

void CellEditor::put(const DigitPixels& digit)
{
    digit_ = digit;
    update();
    sayCell();
    Q_EMIT changed();
}

void CellEditor::commit(const DigitPixels& before, const QString& text)
{
    if (before != digit_)
        undo_.push(new CellCommand(*this, before, digit_, text));
}

void CellEditor::clear()
{
    const DigitPixels before = digit_;
    digit_.fill(0);
    commit(before, tr("clearing all cells"));
}

std::uint8_t CellEditor::levelOf(QPoint cell) const
{
    return digit_[indexOf(cell)];
}

void CellEditor::set(QPoint cell, int level)
{
    const int whole = level > 0 ? fullLevel : 0;
    digit_[indexOf(cell)] = static_cast<std::uint8_t>(levels_ == Levels::grey ? level : whole);
    update(cellRect(cell).toAlignedRect().adjusted(-1, -1, 1, 1));
}

QRectF CellEditor::area() const
{
    const double cell = std::max(1.0, std::floor(std::min(width() - 2, height() - 2) / double{cellsAside}));
    const double side = cell * cellsAside;
    return {std::floor((width() - side) / 2), std::floor((height() - side) / 2), side, side};
}

QRectF CellEditor::cellRect(QPoint cell) const
{
    const QRectF all = area();
    const double side = all.width() / cellsAside;
    return {all.left() + cell.x() * side, all.top() + cell.y() * side, side, side};
}

std::optional<QPoint> CellEditor::cellAt(QPointF position) const
{
    const QRectF all = area();
    if (!all.contains(position))
        return std::nullopt;
    const QPointF at = (position - all.topLeft()) * (cellsAside / all.width());
    return within({static_cast<int>(at.x()), static_cast<int>(at.y())});
}

void CellEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF all = area();
    painter.drawImage(all, QImage(digit_.data(), cellsAside, cellsAside, cellsAside, QImage::Format_Grayscale8));
    painter.setPen(QPen(QColor(0x50, 0x55, 0x60), 1 / devicePixelRatioF())); // seen on black and on white
    for (int line = 0; line <= cellsAside; ++line) {
        const QRectF cell = cellRect({line, line});
        painter.drawLine(QPointF(cell.left(), all.top()), QPointF(cell.left(), all.bottom()));
        painter.drawLine(QPointF(all.left(), cell.top()), QPointF(all.right(), cell.top()));
    }
    const QRectF cursor = cellRect(cursor_);
    // Two colours, of which one is seen on any level and in any palette.
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(cursor);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight).lighter(130) : QColor(Qt::white), 1.5));
    painter.drawRect(cursor);
}

void CellEditor::moveCursor(QPoint to)
{
    const QPoint wanted = within(to);
    if (wanted == cursor_)
        return;
    cursor_ = wanted;
    update();
    sayCell();
}

void CellEditor::sayCell()
{
    Q_EMIT cursorMoved(cursor_, levelOf(cursor_));
    if (!hasFocus() || !QAccessible::isActive())
        return;
    setAccessibleName(
        tr("Cells of the digit: row %1, column %2, level %3").arg(cursor_.y()).arg(cursor_.x()).arg(levelOf(cursor_)));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void CellEditor::mousePressEvent(QMouseEvent* event)
{
    const bool draws = event->button() == Qt::LeftButton || event->button() == Qt::RightButton;
    const auto cell = cellAt(event->position());
    if (before_ || !draws || !cell)
        return;
    before_ = digit_;
    // A cell that has the level already loses it, as with Space; a drag goes on with what it began with.
    painting_ = event->button() == Qt::RightButton || levelOf(*cell) == level_ ? 0 : level_;
    moveCursor(*cell);
    set(*cell, painting_);
    sayCell();
}

void CellEditor::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (!before_ || !cell)
        return;
    // Every cell on the way: a quick mouse leaves some out.
    const QPoint from = cursor_;
    const int steps = std::max(std::abs(cell->x() - from.x()), std::abs(cell->y() - from.y()));
    for (int step = 1; step <= steps; ++step)
        set(from + (*cell - from) * step / steps, painting_);
    moveCursor(*cell);
}

void CellEditor::mouseReleaseEvent(QMouseEvent*)
{
    if (!before_)
        return;
    const DigitPixels before = *before_;
    before_.reset();
    commit(before, tr("setting cells"));
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int far = event->modifiers() & Qt::ShiftModifier ? 4 : 1;
    const auto change = [this](int level) {
        const DigitPixels before = digit_;
        set(cursor_, level);
        commit(before, tr("setting a cell"));
    };
    if (!plain || before_)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Left)
        moveCursor(cursor_ - QPoint(far, 0));
    else if (key == Qt::Key_Right)
        moveCursor(cursor_ + QPoint(far, 0));
    else if (key == Qt::Key_Up)
        moveCursor(cursor_ - QPoint(0, far));
    else if (key == Qt::Key_Down)
        moveCursor(cursor_ + QPoint(0, far));
    else if (key == Qt::Key_Home)
        moveCursor({0, cursor_.y()});
    else if (key == Qt::Key_End)
        moveCursor({cellsAside - 1, cursor_.y()});
    else if (key == Qt::Key_Space)
        change(levelOf(cursor_) == level_ ? 0 : level_);
    else if (key >= Qt::Key_0 && key <= Qt::Key_9)
        change((key - Qt::Key_0) * fullLevel / 9);
    else
        QWidget::keyPressEvent(event);
}

void CellEditor::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace engram
