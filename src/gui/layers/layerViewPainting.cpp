#include <QPainter>

#include "layers/layerView.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr std::size_t gridLineEvery = 7; ///< pixels: a quarter of a digit

} // namespace

template <class Marked> void LayerView::forEachMarked(Marked marked) const
{
    const GridShape& shape = content_.shape;
    const QRectF seen = seenRect();
    for (std::size_t pixel = 0; pixel < shape.pixels(); ++pixel) {
        const QRectF cell = cellRect(pixel);
        if (cell.intersects(seen))
            marked(pixel, cell);
    }
}

void LayerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF seen = seenRect();
    painter.fillRect(seen, wellColor(palette()));
    if (content_.bits.empty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(seen.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    } else {
        painter.setClipRect(seen);
        painter.drawImage(gridRect(), bits_);
        paintGrid(painter);
        paintMarks(painter);
        paintSelection(painter);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(seen.adjusted(1, 1, -1, -1));
    }
}

void LayerView::paintGrid(QPainter& painter) const
{
    const QRectF grid = gridRect();
    const double cell = grid.width() / static_cast<double>(content_.shape.columns);
    QColor line = lineColor(palette());
    line.setAlphaF(0.75F);
    painter.setPen(QPen(line, 1));
    const bool every = cell >= 14;
    for (std::size_t at = 1; at < content_.shape.columns; ++at) {
        if (!every && at % gridLineEvery != 0)
            continue;
        const double x = grid.left() + static_cast<double>(at) * cell;
        const double y = grid.top() + static_cast<double>(at) * cell;
        painter.drawLine(QPointF(x, grid.top()), QPointF(x, grid.bottom()));
        painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y));
    }
}

void LayerView::paintMarks(QPainter& painter) const
{
    const bool connections = showsConnections_ && !content_.connections.empty();
    const bool changes = showsChanges_ && !content_.before.empty();
    const bool difference = showsDifference_ && !content_.input.empty();
    if (!connections && !changes && !difference)
        return;
    const QColor changed = changedColor(palette());
    const QColor link = palette().color(QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing);
    forEachMarked([&](std::size_t pixel, const QRectF& cell) {
        if (changes && anyBit(pixel, [&](std::size_t neuron) { return content_.changed(neuron); })) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(changed, std::max(1.4, cell.width() / 7)));
            painter.drawRect(cell.adjusted(1, 1, -1, -1));
        }
        if (difference && anyBit(pixel, [&](std::size_t neuron) { return content_.differs(neuron); })) {
            painter.setPen(QPen(link, std::max(1.2, cell.width() / 8)));
            painter.drawLine(cell.bottomLeft() + QPointF(2, -2), cell.topRight() + QPointF(-2, 2));
        }
        if (connections && anyBit(pixel, [&](std::size_t neuron) { return content_.connections[neuron]; })) {
            const double radius = std::max(0.9, cell.width() / 9);
            painter.setPen(Qt::NoPen);
            painter.setBrush(link);
            painter.drawEllipse(cell.center(), radius, radius);
        }
    });
}

void LayerView::paintSelection(QPainter& painter) const
{
    const auto pixel = selectedPixel();
    if (!pixel || *pixel >= content_.shape.pixels())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF cell = cellRect(*pixel).adjusted(-1.5, -1.5, 1.5, 1.5);
    painter.setPen(QPen(palette().color(QPalette::Base), 4));
    painter.drawRect(cell);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(cell);
}

} // namespace engram
