#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QWidget>

#include <engram/error.h>

namespace engram {

/// A widget as it looks now, with `scale` pixels of the picture for each of its own. Scale 0.25 to 16; at most 64
/// megapixels.
[[nodiscard]] Result<QImage> renderView(QWidget& view, double scale);

/// A view as it will stand in a file: painted, but for PNG not compressed yet, which takes long for a large one.
struct PaintedView {
    QImage image; ///< for PNG
    QByteArray svg; ///< for SVG
};

/// Paints a view for a file: PNG (at a scale) or SVG (vectors: any scale); the file's suffix decides. Of a page that
/// scrolls, also what is scrolled out of sight. GUI thread.
[[nodiscard]] Result<PaintedView> paintView(QWidget& view, const QString& path, double scale);
/// Compresses and writes it. Any thread.
[[nodiscard]] Result<void> writeView(const PaintedView& view, const QString& path);

} // namespace engram
