#pragma once

#include <cstddef>
#include <vector>

#include <QColor>
#include <QPalette>
#include <QRectF>

#include <engram/bits/bitVector.h>

class QPainter;

namespace engram {

/// The colour of the first, second ... memory of a patchwork. Each has a hatching besides, so that none is told by its
/// colour alone: the first is solid, then /, dots, \, - and |, and from the start again.
[[nodiscard]] QColor memoryColor(std::size_t mark, const QPalette& palette);

/// A square picture, each pixel of it in the colour and the hatching of a memory: what is ink in full, what is ground
/// in a tint. Where two memories meet there is a line.
struct PatchedPicture {
    std::size_t side = 0; ///< in pixels
    std::vector<double> ink; ///< of each pixel, row after row: 0-1
    std::vector<std::size_t> marks; ///< of each pixel: 0 is the first memory
};

/// How much of each pixel of a picture is ink, the fullest being 1. `bits` are a whole number of bits for each of side
/// * side pixels.
[[nodiscard]] std::vector<double> inkOf(BitView bits, std::size_t side);

/// Where the number of a memory stands best: the middle of the greatest square of its pixels; nothing where it has
/// none.
[[nodiscard]] std::vector<QPointF> middlesOfMarks(const PatchedPicture& picture, std::size_t marks);

void paintPatches(QPainter& painter, const QRectF& place, const PatchedPicture& picture, const QPalette& palette);

/// The number of a memory on a small plate, so that it is read on any ground.
void paintNumber(QPainter& painter, QPointF middle, std::size_t mark, const QPalette& palette);

} // namespace engram
