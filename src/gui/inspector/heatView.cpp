#include "inspector/heatView.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <engram/dataset/digitSet.h>

#include "widgets/palette.h"
#include "widgets/pixelWalk.h"
#include "widgets/viewRole.h"

namespace engram {

HeatView::HeatView(QWidget* parent)
    : QWidget(parent)
    , pixel_(digitPixels / 2 + digitSide / 2)
{
    setViewRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Average of the memories"));
    setWhatsThis(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("heatView"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QImage pictureOfHeat(const std::vector<double>& heat, const QPalette& palette)
{
    const auto side = static_cast<int>(digitSide);
    QImage image(side, side, QImage::Format_RGB32);
    const QColor ground = wellColor(palette);
    image.fill(ground);
    for (std::size_t pixel = 0; pixel < std::min(heat.size(), digitPixels); ++pixel)
        image.setPixelColor(static_cast<int>(pixel % digitSide), static_cast<int>(pixel / digitSide),
            mix(ground, palette.color(QPalette::Text), std::clamp(heat[pixel], 0.0, 1.0)));
    return image;
}

void HeatView::setHeat(std::vector<double> heat)
{
    heat_ = std::move(heat);
    update();
}

void HeatView::setSays(const QString& says)
{
    setAccessibleDescription(says);
}

QRectF HeatView::square() const
{
    const double side = std::min(width(), height());
    return {(width() - side) / 2, 0, side, side};
}

QRectF HeatView::cellOf(std::size_t pixel) const
{
    const QRectF whole = square();
    const double cell = whole.width() / static_cast<double>(digitSide);
    const std::size_t row = pixel / digitSide;
    return {whole.left() + cell * static_cast<double>(pixel % digitSide), whole.top() + cell * static_cast<double>(row),
        cell, cell};
}

void HeatView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRectF whole = square();
    painter.drawImage(whole, pictureOfHeat(heat_, palette()));
    painter.setPen(lineColor(palette()));
    painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5));
    if (heat_.empty())
        return;
    const QRectF cell = cellOf(pixel_).adjusted(-1, -1, 1, 1);
    // A double line shows on ink and on ground.
    painter.setPen(QPen(palette().color(QPalette::Base), 3));
    painter.drawRect(cell);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text), hasFocus() ? 2 : 1));
    painter.drawRect(cell);
}

void HeatView::choose(std::size_t pixel)
{
    pixel_ = std::min(pixel, digitPixels - 1);
    update();
    Q_EMIT pixelChosen(pixel_);
}

void HeatView::chooseAt(const QPointF& at)
{
    const QRectF whole = square();
    if (!whole.contains(at))
        return;
    choose(pixelAt(at, whole));
}

void HeatView::mousePressEvent(QMouseEvent* event)
{
    chooseAt(event->position());
}

void HeatView::mouseMoveEvent(QMouseEvent* event)
{
    chooseAt(event->position());
}

void HeatView::keyPressEvent(QKeyEvent* event)
{
    if (walksPixels(event->key()))
        choose(pixelAfter(event->key(), pixel_));
    else
        QWidget::keyPressEvent(event);
}

} // namespace engram
