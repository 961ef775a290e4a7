#include "export/viewExport.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace engram {

namespace {

constexpr double mostPixels = 64e6;

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failure(ErrorKind::writeFailed,
            QStringLiteral("%1: the picture could not be written: %2.").arg(path, file.errorString()).toStdString());
    return {};
}

QByteArray svgOf(QWidget& view)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(view.size());
    svg.setViewBox(view.rect());
    svg.setTitle(view.accessibleName());
    svg.setDescription(view.accessibleDescription());
    QPainter painter(&svg);
    view.render(&painter);
    painter.end();
    return bytes;
}

} // namespace

Result<QImage> renderView(QWidget& view, double scale)
{
    if (scale < 0.25 || scale > 16)
        return failure(ErrorKind::invalidArgument, "A picture's scale is from 0.25 to 16.");
    const QSize size = (QSizeF(view.size()) * scale).toSize();
    if (static_cast<double>(size.width()) * size.height() > mostPixels)
        return failure(
            ErrorKind::tooLarge, "A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG.");
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(view.palette().color(QPalette::Window));
    view.render(&image);
    return image;
}

Result<void> exportView(QWidget& view, const QString& path, double scale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return writeWhole(path, svgOf(view));
    if (suffix != QLatin1String("png"))
        return failure(ErrorKind::unsupported,
            QStringLiteral("%1: a view is written as .png or .svg; name the file so.").arg(path).toStdString());
    const Result<QImage> image = renderView(view, scale);
    if (!image)
        return tl::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image->save(&buffer, "PNG");
    return writeWhole(path, bytes);
}

} // namespace engram
