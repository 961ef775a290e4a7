#include "canvas/digitPreview.h"

#include <algorithm>

#include <QImage>
#include <QPainter>

#include "widgets/palette.h"
#include "widgets/pictureDrag.h"
#include "widgets/viewRole.h"

namespace engram {

DigitPreview::DigitPreview(QWidget* parent)
    : QWidget(parent)
{
    setViewRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("The drawing as the agent gets it"));
    new PictureDrag(*this, [this] { return picture(); });
    setAccessibleDescription(tr("Nothing is drawn yet"));
}

void DigitPreview::setDigit(const std::optional<DigitPixels>& digit)
{
    digit_ = digit;
    const auto inked = digit ? std::count_if(digit->begin(), digit->end(), [](auto level) { return level > 0; }) : 0;
    setAccessibleDescription(
        digit ? tr("28 x 28 pixels, %Ln with ink", nullptr, static_cast<int>(inked)) : tr("Nothing is drawn yet"));
    update();
}

QImage DigitPreview::picture() const
{
    constexpr int side = static_cast<int>(digitSide);
    return digit_ ? enlargedDigit(QImage(digit_->data(), side, side, side, QImage::Format_Grayscale8)) : QImage();
}

void DigitPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // The frame is what is left of its colour below the picture: a line of its own would end beside the picture's edge
    // wherever a pixel is no whole number of dots.
    painter.fillRect(rect(), lineColor(palette()));
    const double line = 1 / painter.deviceTransform().m11();
    const QRectF inside = QRectF(rect()).adjusted(line, line, -line, -line);
    painter.fillRect(inside, Qt::black);
    constexpr int side = static_cast<int>(digitSide);
    if (digit_)
        painter.drawImage(inside, QImage(digit_->data(), side, side, side, QImage::Format_Grayscale8));
}

} // namespace engram
