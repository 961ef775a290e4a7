#pragma once

#include <algorithm>
#include <cstddef>

#include <QPointF>
#include <QRectF>
#include <Qt>

#include <engram/picture.h>

namespace engram {

/// Where an arrow key, Home or End leads from a pixel of a digit, row by row; to itself at the edge, and by other keys.
[[nodiscard]] inline std::size_t pixelAfter(int key, std::size_t pixel)
{
    const std::size_t row = pixel / digitSide;
    const std::size_t column = pixel % digitSide;
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? pixel - 1 : pixel;
    case Qt::Key_Right:
        return column + 1 < digitSide ? pixel + 1 : pixel;
    case Qt::Key_Up:
        return row > 0 ? pixel - digitSide : pixel;
    case Qt::Key_Down:
        return row + 1 < digitSide ? pixel + digitSide : pixel;
    case Qt::Key_Home:
        return row * digitSide;
    case Qt::Key_End:
        return row * digitSide + digitSide - 1;
    default:
        return pixel;
    }
}

/// Whether pixelAfter() knows the key.
[[nodiscard]] inline bool walksPixels(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
}

/// The pixel of a digit that fills `area` at a place within it.
[[nodiscard]] inline std::size_t pixelAt(const QPointF& place, const QRectF& area)
{
    const double cell = area.width() / static_cast<double>(digitSide);
    const auto column = static_cast<std::size_t>((place.x() - area.left()) / cell);
    const auto row = static_cast<std::size_t>((place.y() - area.top()) / cell);
    return std::min(row, digitSide - 1) * digitSide + std::min(column, digitSide - 1);
}

} // namespace engram
