#include "inspector/memoryPicture.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "inspector/patchPainting.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/pictureDrag.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr int digitWidth = static_cast<int>(digitSide);

/// Bits of one pixel of the digit; 0 if the layer is no digit picture.
std::size_t bitsOfPixel(BitView input)
{
    return input.size() % digitPixels == 0 ? input.size() / digitPixels : 0;
}

std::size_t onesAt(BitView input, std::size_t pixel, std::size_t depth)
{
    std::size_t ones = 0;
    for (std::size_t bit = 0; bit < depth; ++bit)
        ones += input[pixel * depth + bit] ? 1 : 0;
    return ones;
}

double inkAt(BitView input, std::size_t pixel, std::size_t depth)
{
    return static_cast<double>(onesAt(input, pixel, depth)) / static_cast<double>(depth);
}

} // namespace

QImage pictureOfBits(BitView input, const QPalette& palette)
{
    const std::size_t depth = bitsOfPixel(input);
    if (depth == 0)
        return {};
    const QColor ground = wellColor(palette);
    const QColor ink = palette.color(QPalette::Text);
    std::vector<QRgb> shades; // by how many bits of a pixel are set: mixed once each, not once a pixel
    for (std::size_t ones = 0; ones <= depth; ++ones)
        shades.push_back(mix(ground, ink, static_cast<double>(ones) / static_cast<double>(depth)).rgb());
    QImage image(digitWidth, digitWidth, QImage::Format_RGB32);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
        image.setPixel(static_cast<int>(pixel % digitSide), static_cast<int>(pixel / digitSide),
            shades[onesAt(input, pixel, depth)]);
    return image;
}

QImage pictureOfDifference(BitView left, BitView right, const QPalette& palette)
{
    const std::size_t depth = bitsOfPixel(left);
    if (depth == 0 || left.size() != right.size())
        return {};
    const QColor ground = wellColor(palette);
    const QColor both = mix(ground, palette.color(QPalette::Text), 0.35);
    QImage image(digitWidth, digitWidth, QImage::Format_RGB32);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
        const double inLeft = inkAt(left, pixel, depth);
        const double inRight = inkAt(right, pixel, depth);
        QColor color = mix(ground, both, std::min(inLeft, inRight));
        if (inLeft > inRight)
            color = mix(color, palette.color(QPalette::Highlight), inLeft - inRight);
        else if (inRight > inLeft)
            color = mix(color, changedColor(palette), inRight - inLeft);
        image.setPixelColor(static_cast<int>(pixel % digitSide), static_cast<int>(pixel / digitSide), color);
    }
    return image;
}

DigitPixels pixelsOfBits(BitView input)
{
    DigitPixels pixels{};
    const std::size_t depth = bitsOfPixel(input);
    for (std::size_t pixel = 0; depth > 0 && pixel < digitPixels; ++pixel)
        pixels[pixel] = static_cast<std::uint8_t>(255 * inkAt(input, pixel, depth));
    return pixels;
}

BitPicture::BitPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setViewRole(*this, QAccessible::Graphic);
    new PictureDrag(*this, [this] { return picture(); });
}

QImage BitPicture::picture() const
{
    const QImage small = pictureOfBits(bits_, palette());
    return small.isNull() ? small : enlargedDigit(small);
}

void BitPicture::setBits(BitVector bits)
{
    bits_ = std::move(bits);
    setAccessibleDescription(tr("%Ln bits are on", nullptr, pluralNumber(bits_.count())));
    update();
}

void BitPicture::setCompared(BitVector other, BitVector mask)
{
    other_ = std::move(other);
    mask_ = std::move(mask);
    update();
}

void BitPicture::setMark(std::size_t mark)
{
    mark_ = mark;
    update();
}

void BitPicture::setSide(int pixels)
{
    side_ = pixels;
    updateGeometry();
    update();
}

void BitPicture::setClickable(bool on)
{
    clickable_ = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    if (on)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void BitPicture::mousePressEvent(QMouseEvent* event)
{
    if (!clickable_ || event->button() != Qt::LeftButton)
        QWidget::mousePressEvent(event);
}

void BitPicture::mouseReleaseEvent(QMouseEvent* event)
{
    if (clickable_ && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void BitPicture::keyPressEvent(QKeyEvent* event)
{
    const bool pressed =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (clickable_ && pressed)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void BitPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const qreal edge = std::min(width(), height());
    const QRectF place(0, 0, edge, edge);
    painter.fillRect(place, wellColor(palette()));
    if (bitsOfPixel(bits_) == 0)
        return;
    if (mark_) {
        paintPatches(painter, place,
            {digitSide, inkOf(bits_, digitSide), std::vector<std::size_t>(digitPixels, *mark_)}, palette());
        paintNumber(painter, place.bottomLeft() + QPointF(11, -11), *mark_, palette());
    } else {
        painter.drawImage(place, pictureOfBits(bits_, palette()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
    if (other_.size() != bits_.size())
        return;
    const std::size_t depth = bitsOfPixel(bits_);
    const qreal cell = edge / digitWidth;
    painter.setPen(QPen(changedColor(palette()), std::max(1.0, cell / 5)));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t bit = 0; bit < bits_.size(); ++bit) {
        if (bits_[bit] == other_[bit] || (mask_.size() == bits_.size() && !mask_[bit]))
            continue;
        const std::size_t pixel = bit / depth;
        const std::size_t row = pixel / digitSide;
        const std::size_t column = pixel % digitSide;
        painter.drawRect(
            QRectF(static_cast<qreal>(column) * cell + 0.5, static_cast<qreal>(row) * cell + 0.5, cell - 1, cell - 1));
    }
}

} // namespace engram
