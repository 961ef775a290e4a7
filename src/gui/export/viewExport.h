#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <engram/error.h>

namespace engram {

/// A widget as it looks now, at `scale` pictures' pixels for each of its own. Scale 0.25 to 16; at most 64 megapixels.
[[nodiscard]] Result<QImage> renderView(QWidget& view, double scale);

/// Writes a view as PNG (at a scale) or SVG (vectors: any scale); the file's suffix decides. GUI thread.
[[nodiscard]] Result<void> exportView(QWidget& view, const QString& path, double scale);

} // namespace engram
