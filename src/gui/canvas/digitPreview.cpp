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
    painter.fillRect(rect(), Qt::black);
    constexpr int side = static_cast<int>(digitSide);
    if (digit_)
        painter.drawImage(rect(), QImage(digit_->data(), side, side, side, QImage::Format_Grayscale8));
    // Inside the picture by half a line: at scale 1.5 a whole one would leave a seam of the ground beyond it.
    const double line = 1 / devicePixelRatioF();
    painter.setPen(QPen(lineColor(palette()), line));
    painter.drawRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

} // namespace engram
