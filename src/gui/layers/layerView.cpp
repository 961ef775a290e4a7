#include "layers/layerView.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "layers/layerViewAccessible.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr double greatestZoom = 16;

} // namespace

LayerView::LayerView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    installLayerViewAccessibility();
    setAccessibleName(name);
    setAccessibleDescription(
        tr("Arrow keys select a neuron, plus and minus zoom, Shift with arrow keys moves a layer that is zoomed in, 0 "
           "shows the whole layer, Escape selects nothing."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LayerView::setContent(LayerContent content)
{
    const bool selectionMoved = content.selected != content_.selected;
    if (content.shape != content_.shape)
        plane_.reset();
    content_ = std::move(content);
    repaintBits();
    update();
    if (selectionMoved && hasFocus() && selectedPixel())
        bringIntoView(*selectedPixel());
    if (selectionMoved && hasFocus() && selectedPixel()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(static_cast<int>(*selectedPixel()));
        QAccessible::updateAccessibility(&event);
    }
}

void LayerView::setEmptyText(const QString& text)
{
    emptyText_ = text;
    update();
}

void LayerView::setShowsChanges(bool on)
{
    showsChanges_ = on;
    update();
}

void LayerView::setShowsDifference(bool on)
{
    showsDifference_ = on;
    update();
}

void LayerView::setShowsConnections(bool on)
{
    showsConnections_ = on;
    update();
}

void LayerView::setPlane(std::optional<std::size_t> plane)
{
    plane_ = plane;
    repaintBits();
    update();
}

std::size_t LayerView::neuronOf(std::size_t pixel) const
{
    return pixel * content_.shape.planes + plane_.value_or(0);
}

std::optional<std::size_t> LayerView::selectedPixel() const
{
    if (!content_.selected)
        return std::nullopt;
    return *content_.selected / content_.shape.planes;
}

QRectF LayerView::seenRect() const
{
    const double side = std::min(width(), height());
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

QRectF LayerView::gridRect() const
{
    const QRectF whole = seenRect();
    QRectF grid(QPointF(), whole.size() * zoom_);
    grid.moveCenter(whole.center() + offset_);
    return grid;
}

QRectF LayerView::cellRect(std::size_t pixel) const
{
    const QRectF grid = gridRect();
    const double cell = grid.width() / static_cast<double>(content_.shape.columns);
    const std::size_t row = pixel / content_.shape.columns;
    const std::size_t column = pixel % content_.shape.columns;
    return {grid.left() + static_cast<double>(column) * cell, grid.top() + static_cast<double>(row) * cell, cell, cell};
}

std::optional<std::size_t> LayerView::pixelAt(QPointF position) const
{
    const QRectF grid = gridRect();
    if (content_.bits.empty() || !seenRect().contains(position) || !grid.contains(position))
        return std::nullopt;
    const double cell = grid.width() / static_cast<double>(content_.shape.columns);
    const auto row = static_cast<std::size_t>((position.y() - grid.top()) / cell);
    const auto column = static_cast<std::size_t>((position.x() - grid.left()) / cell);
    return std::min(row, content_.shape.rows - 1) * content_.shape.columns
        + std::min(column, content_.shape.columns - 1);
}

QString LayerView::cellName(std::size_t pixel) const
{
    return tr("Neuron %1, row %2, column %3")
        .arg(numberLocale().toString(static_cast<qulonglong>(neuronOf(pixel))))
        .arg(pixel / content_.shape.columns)
        .arg(pixel % content_.shape.columns);
}

QString LayerView::cellValue(std::size_t pixel) const
{
    if (content_.bits.empty())
        return tr("nothing to show yet");
    const std::size_t neuron = neuronOf(pixel);
    QString value;
    if (content_.shape.planes > 1 && !plane_) {
        QString planes;
        for (std::size_t plane = 0; plane < content_.shape.planes; ++plane)
            planes += content_.bits[neuron + plane] ? u'1' : u'0';
        value = planes;
    } else {
        value = content_.bits[neuron] ? QStringLiteral("1") : QStringLiteral("0");
    }
    if (anyBit(pixel, [this](std::size_t bit) { return content_.changed(bit); }))
        value += tr(", changed in this step");
    if (anyBit(pixel, [this](std::size_t bit) { return content_.differs(bit); }))
        value += tr(", not as the input");
    if (anyBit(pixel, [this](std::size_t bit) { return !content_.connections.empty() && content_.connections[bit]; }))
        value += tr(", read by the selected neuron");
    return value;
}

void LayerView::repaintBits()
{
    const GridShape& shape = content_.shape;
    if (content_.bits.empty()) {
        bits_ = {};
        return;
    }
    bits_ = QImage(static_cast<int>(shape.columns), static_cast<int>(shape.rows), QImage::Format_RGB32);
    const QColor off = wellColor(palette());
    const QColor on = palette().color(QPalette::Active, QPalette::Text);
    const std::size_t planes = plane_ ? 1 : shape.planes;
    std::vector<QRgb> levels;
    for (std::size_t level = 0; level <= planes; ++level)
        levels.push_back(mix(off, on, static_cast<double>(level) / static_cast<double>(planes)).rgb());
    for (std::size_t row = 0; row < shape.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(bits_.scanLine(static_cast<int>(row)));
        for (std::size_t column = 0; column < shape.columns; ++column) {
            std::size_t level = 0;
            for (std::size_t plane = 0; plane < planes; ++plane)
                level += content_.bits[shape.neuron(row, column, plane_.value_or(plane))];
            line[column] = levels[level];
        }
    }
}

void LayerView::zoomBy(double factor)
{
    zoomAt(factor, seenRect().center());
}

void LayerView::zoomToFit()
{
    zoom_ = 1;
    offset_ = {};
    update();
}

void LayerView::zoomAt(double factor, QPointF fixed)
{
    const double before = zoom_;
    zoom_ = std::clamp(zoom_ * factor, 1.0, greatestZoom);
    const QPointF arm = fixed - seenRect().center() - offset_;
    offset_ -= arm * (zoom_ / before - 1);
    keepInside();
    update();
}

void LayerView::keepInside()
{
    const double most = seenRect().width() * (zoom_ - 1) / 2;
    offset_.setX(std::clamp(offset_.x(), -most, most));
    offset_.setY(std::clamp(offset_.y(), -most, most));
}

void LayerView::bringIntoView(std::size_t pixel)
{
    const QRectF seen = seenRect();
    const QRectF cell = cellRect(pixel);
    offset_.rx() += std::max(0.0, seen.left() - cell.left()) - std::max(0.0, cell.right() - seen.right());
    offset_.ry() += std::max(0.0, seen.top() - cell.top()) - std::max(0.0, cell.bottom() - seen.bottom());
    keepInside();
    update();
}

void LayerView::panBy(double columns, double rows)
{
    const QSizeF cell = cellRect(0).size();
    offset_ -= QPointF(columns * cell.width(), rows * cell.height());
    keepInside();
    update();
}

void LayerView::choosePixel(std::size_t pixel)
{
    Q_EMIT neuronChosen(neuronOf(pixel));
}

void LayerView::moveSelection(int rows, int columns)
{
    if (content_.bits.empty())
        return;
    const GridShape& shape = content_.shape;
    const auto pixel = static_cast<int>(selectedPixel().value_or(shape.pixels() / 2));
    const int width = static_cast<int>(shape.columns);
    const int row = std::clamp(pixel / width + rows, 0, static_cast<int>(shape.rows) - 1);
    const int column = std::clamp(pixel % width + columns, 0, width - 1);
    choosePixel(static_cast<std::size_t>(row) * shape.columns + static_cast<std::size_t>(column));
}

bool LayerView::event(QEvent* event)
{
    // Escape first lets go of the neuron; with none selected it means what it does in the whole window.
    if (event->type() == QEvent::ShortcutOverride && content_.selected
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto pixel = pixelAt(help->pos()))
            QToolTip::showText(help->globalPos(), cellName(*pixel) + u'\n' + cellValue(*pixel), this,
                cellRect(*pixel).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void LayerView::mousePressEvent(QMouseEvent* event)
{
    menuAt_ = event->button() == Qt::RightButton ? std::optional(event->position()) : std::nullopt;
    press_ = event->position();
    lastDrag_ = event->position();
    dragging_ = false;
}

void LayerView::chooseUnderMenu()
{
    const auto pixel = menuAt_ ? pixelAt(*menuAt_) : selectedPixel();
    if (pixel)
        choosePixel(*pixel);
}

QImage LayerView::picture()
{
    return content_.bits.empty() || zoom_ > 1 ? QImage() : grab().toImage();
}

void LayerView::mouseMoveEvent(QMouseEvent* event)
{
    if (!press_ || event->buttons() == Qt::NoButton || zoom_ <= 1)
        return;
    if (!dragging_ && (event->position() - *press_).manhattanLength() < QApplication::startDragDistance())
        return;
    dragging_ = true;
    setCursor(Qt::ClosedHandCursor);
    offset_ += event->position() - lastDrag_;
    lastDrag_ = event->position();
    keepInside();
    update();
}

void LayerView::mouseReleaseEvent(QMouseEvent* event)
{
    unsetCursor();
    press_.reset();
    if (std::exchange(dragging_, false) || event->button() != Qt::LeftButton)
        return;
    const auto pixel = pixelAt(event->position());
    if (pixel && pixel != selectedPixel())
        choosePixel(*pixel);
    else
        Q_EMIT neuronChosen(std::nullopt);
}

void LayerView::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        zoomAt(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void LayerView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ShiftModifier) {
        switch (event->key()) {
        case Qt::Key_Left:
            return panBy(-1, 0);
        case Qt::Key_Right:
            return panBy(1, 0);
        case Qt::Key_Up:
            return panBy(0, -1);
        case Qt::Key_Down:
            return panBy(0, 1);
        default:
            break;
        }
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveSelection(0, -1);
    case Qt::Key_Right:
        return moveSelection(0, 1);
    case Qt::Key_Up:
        return moveSelection(-1, 0);
    case Qt::Key_Down:
        return moveSelection(1, 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(0.8);
    case Qt::Key_0:
        return zoomToFit();
    case Qt::Key_Escape:
        if (!content_.selected)
            return QWidget::keyPressEvent(event); // it is for what this view is in
        Q_EMIT neuronChosen(std::nullopt);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LayerView::resizeEvent(QResizeEvent* event)
{
    keepInside();
    QWidget::resizeEvent(event);
}

void LayerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        repaintBits();
    QWidget::changeEvent(event);
}

} // namespace engram
