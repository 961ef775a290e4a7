// How a gallery is painted: what is seen of it and nothing else.

#include <algorithm>

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

#include "gallery/galleryView.h"
#include "widgets/fittedText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int aboveThumb = 5; ///< between a picture and the edge of its cell

} // namespace

void GalleryView::makeShades()
{
    const QColor ground = wellColor(palette());
    const QColor ink = palette().color(QPalette::Active, QPalette::Text);
    shades_.resize(256);
    for (std::size_t level = 0; level < shades_.size(); ++level)
        shades_[level] = mix(ground, ink, static_cast<double>(level) / 255).rgb();
}

void GalleryView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (content_.count == 0) {
        painter.setPen(quietText(palette()));
        const QRect place = viewport()->rect().adjusted(24, 24, -24, -24);
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
        return;
    }
    const QRect seen = event->rect();
    const int scrolled = verticalScrollBar()->value();
    const auto firstRow = static_cast<std::size_t>(std::max(0, seen.top() + scrolled) / cellHeight());
    const auto lastRow = static_cast<std::size_t>(std::max(0, seen.bottom() + scrolled) / cellHeight());
    const std::size_t end = std::min(content_.count, (lastRow + 1) * columns());
    for (std::size_t index = firstRow * columns(); index < end; ++index)
        if (const QRect cell = cellRect(index); cell.intersects(seen))
            paintCell(painter, index, cell);
}

void GalleryView::paintCell(QPainter& painter, std::size_t index, const QRect& cell)
{
    const GalleryCell content = content_.cell(index);
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    QColor ink = palette().color(QPalette::Active, QPalette::Text);
    if (chosen_[index]) {
        painter.fillRect(cell.adjusted(1, 1, -1, -1), palette().color(group, QPalette::Highlight));
        ink = palette().color(group, QPalette::HighlightedText);
    }
    const QRect picture(cell.left() + (cell.width() - side_) / 2, cell.top() + aboveThumb, side_, side_);
    for (std::size_t row = 0; row < digitSide; ++row) {
        auto* line = reinterpret_cast<QRgb*>(scratch_.scanLine(static_cast<int>(row)));
        for (std::size_t column = 0; column < digitSide; ++column)
            line[column] = shades_[content.picture[row * digitSide + column]];
    }
    painter.drawImage(picture, scratch_);
    const QRect text(cell.left() + 2, picture.bottom() + 2, cell.width() - 4, fontMetrics().height());
    paintMarks(painter, content, picture, text, ink);
    if (hasFocus() && current_ == index) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Text), 1));
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Base), 1));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

void GalleryView::paintMarks(
    QPainter& painter, const GalleryCell& content, const QRect& picture, const QRect& text, QColor ink)
{
    if (content.framed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(changedColor(palette()), 2));
        painter.drawRect(picture.adjusted(0, 0, -1, -1));
    }
    if (content.struck) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Base), 4));
        painter.drawLine(picture.bottomLeft(), picture.topRight());
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Text), 2));
        painter.drawLine(picture.bottomLeft(), picture.topRight());
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(ink);
    QFont plain = font();
    if (content.framed) {
        QFont bold = plain;
        bold.setBold(true);
        painter.setFont(bold);
    }
    drawFittedOrElided(painter, text, content.caption);
    if (content.framed)
        painter.setFont(plain);
    if (content.dotted) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(picture.right() - 4, text.center().y() + 1), 2.5, 2.5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace engram
