#include "inspector/patchPainting.h"

#include <algorithm>
#include <array>

#include <QImage>
#include <QLineF>
#include <QList>
#include <QPainter>

#include "widgets/palette.h"

namespace engram {

namespace {

constexpr std::size_t hatchings = 6; ///< that there are, the solid one among them
constexpr double hatchedFrom = 0.4; ///< share of ink from which a pixel bears its hatching

/// The lines of a hatching in one pixel; in neighbours they meet, so that they run through a stroke.
QLineF hatchingLine(std::size_t hatching, const QRectF& cell)
{
    switch (hatching) {
    case 1:
        return {cell.bottomLeft(), cell.topRight()};
    case 3:
        return {cell.topLeft(), cell.bottomRight()};
    case 4:
        return {QPointF(cell.left(), cell.center().y()), QPointF(cell.right(), cell.center().y())};
    default:
        return {QPointF(cell.center().x(), cell.top()), QPointF(cell.center().x(), cell.bottom())};
    }
}

void paintHatching(QPainter& painter, const QRectF& place, const PatchedPicture& picture, const QPalette& palette)
{
    const double cell = place.width() / static_cast<double>(picture.side);
    QList<QLineF> lines;
    QList<QRectF> dots;
    for (std::size_t pixel = 0; pixel < picture.marks.size(); ++pixel) {
        const std::size_t hatching = picture.marks[pixel] % hatchings;
        if (hatching == 0 || picture.ink[pixel] < hatchedFrom)
            continue;
        const std::size_t row = pixel / picture.side;
        const QRectF at(place.left() + static_cast<double>(pixel % picture.side) * cell,
            place.top() + static_cast<double>(row) * cell, cell, cell);
        if (hatching == 2)
            dots += at.adjusted(cell * 0.27, cell * 0.27, -cell * 0.27, -cell * 0.27);
        else
            lines += hatchingLine(hatching, at);
    }
    const QColor ground = wellColor(palette);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(ground, cell / 3.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& dot : dots)
        painter.fillRect(dot, ground);
}

void paintBorders(QPainter& painter, const QRectF& place, const PatchedPicture& picture, const QPalette& palette)
{
    const double cell = place.width() / static_cast<double>(picture.side);
    const std::size_t side = picture.side;
    QList<QLineF> lines;
    for (std::size_t pixel = 0; pixel < picture.marks.size(); ++pixel) {
        const double left = place.left() + static_cast<double>(pixel % side) * cell;
        const std::size_t row = pixel / side;
        const double top = place.top() + static_cast<double>(row) * cell;
        if (pixel % side > 0 && picture.marks[pixel] != picture.marks[pixel - 1])
            lines += QLineF(left, top, left, top + cell);
        if (pixel >= side && picture.marks[pixel] != picture.marks[pixel - side])
            lines += QLineF(left, top, left + cell, top);
    }
    painter.setPen(QPen(mix(wellColor(palette), palette.color(QPalette::Text), 0.45), 1));
    painter.drawLines(lines);
}

} // namespace

QColor memoryColor(std::size_t mark, const QPalette& palette)
{
    // Neighbours are far apart for eyes that do not tell red from green, too: green, blue, amber, pink, violet, cyan.
    constexpr std::array<int, hatchings> hues{140, 214, 32, 326, 270, 186};
    const int hue = hues[mark % hues.size()];
    return (isDark(palette) ? QColor::fromHsl(hue, 170, 165) : QColor::fromHsl(hue, 205, 80)).toRgb();
}

std::vector<double> inkOf(BitView bits, std::size_t side)
{
    const std::size_t pixels = side * side;
    const std::size_t depth = pixels > 0 && bits.size() % pixels == 0 ? bits.size() / pixels : 0;
    std::vector<double> ink(pixels, 0);
    if (depth == 0)
        return ink;
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        std::size_t ones = 0;
        for (std::size_t bit = 0; bit < depth; ++bit)
            ones += bits[pixel * depth + bit] ? 1 : 0;
        ink[pixel] = static_cast<double>(ones);
    }
    // Of pixels of several bits hardly any has all: the fullest one is ink.
    const double most = std::max(1.0, *std::ranges::max_element(ink));
    for (double& share : ink)
        share /= most;
    return ink;
}

std::vector<QPointF> middlesOfMarks(const PatchedPicture& picture, std::size_t marks)
{
    const std::size_t side = picture.side;
    std::vector<std::size_t> squares(picture.marks.size(), 1); // the greatest one of one mark that ends at each pixel
    std::vector<std::size_t> greatest(marks, 0);
    std::vector<QPointF> middles(marks);
    for (std::size_t pixel = 0; pixel < picture.marks.size(); ++pixel) {
        const std::size_t mark = picture.marks[pixel];
        if (pixel % side > 0 && pixel >= side && picture.marks[pixel - 1] == mark && picture.marks[pixel - side] == mark
            && picture.marks[pixel - side - 1] == mark)
            squares[pixel] = 1 + std::min({squares[pixel - 1], squares[pixel - side], squares[pixel - side - 1]});
        if (mark >= marks || squares[pixel] <= greatest[mark])
            continue;
        greatest[mark] = squares[pixel];
        const double half = static_cast<double>(squares[pixel]) / 2;
        const std::size_t row = pixel / side;
        middles[mark] = {static_cast<double>(pixel % side) + 1 - half, static_cast<double>(row) + 1 - half};
    }
    return middles;
}

void paintPatches(QPainter& painter, const QRectF& place, const PatchedPicture& picture, const QPalette& palette)
{
    const auto side = static_cast<int>(picture.side);
    if (side == 0)
        return;
    const QColor well = wellColor(palette);
    std::array<QColor, hatchings> full;
    std::array<QColor, hatchings> tint;
    for (std::size_t mark = 0; mark < hatchings; ++mark) {
        full[mark] = memoryColor(mark, palette);
        tint[mark] = mix(well, full[mark], 0.14);
    }
    QImage image(side, side, QImage::Format_RGB32);
    for (std::size_t pixel = 0; pixel < picture.marks.size(); ++pixel) {
        const std::size_t mark = picture.marks[pixel] % hatchings;
        const double ink = picture.ink[pixel]; // mostly all or nothing, which needs no mixing
        image.setPixelColor(static_cast<int>(pixel % picture.side), static_cast<int>(pixel / picture.side),
            ink >= 1       ? full[mark]
                : ink <= 0 ? tint[mark]
                           : mix(tint[mark], full[mark], ink));
    }
    painter.drawImage(place, image);
    paintHatching(painter, place, picture, palette);
    paintBorders(painter, place, picture, palette);
}

void paintNumber(QPainter& painter, QPointF middle, std::size_t mark, const QPalette& palette)
{
    const QString text = QString::number(mark + 1);
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QRectF plate(0, 0, std::max(metrics.horizontalAdvance(text), metrics.height() * 0.5) + 7, metrics.height());
    plate.moveCenter(middle);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(memoryColor(mark, palette), 1.5));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace engram
