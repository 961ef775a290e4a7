#include "canvas/digitPreview.h"

#include <QImage>
#include <QPainter>

#include "widgets/palette.h"

namespace engram {

DigitPreview::DigitPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The drawing as the agent gets it"));
}

void DigitPreview::setDigit(const std::optional<DigitPixels>& digit)
{
    digit_ = digit;
    update();
}

void DigitPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    constexpr int side = static_cast<int>(digitSide);
    if (digit_)
        painter.drawImage(rect(), QImage(digit_->data(), side, side, side, QImage::Format_Grayscale8));
    painter.setPen(lineColor(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace engram
