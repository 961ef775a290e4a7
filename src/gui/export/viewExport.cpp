#include "export/viewExport.h"

#include <utility>

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QScrollArea>
#include <QSvgGenerator>

#include "widgets/savedFile.h"

#include <engram/try.h>

namespace engram {

namespace {

constexpr double mostPixels = 64e6;

/// The page inside, where a view is nothing but the frame that scrolls it: it is as large as all that it shows.
QWidget& wholeOf(QWidget& view)
{
    const auto* scroll = view.findChild<QScrollArea*>({}, Qt::FindDirectChildrenOnly);
    const bool fills = scroll && scroll->geometry().contains(view.contentsRect());
    return fills && scroll->widget() ? *scroll->widget() : view;
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
        return failure(ErrorKind::invalidArgument, Sentence::of("A picture's scale is from 0.25 to 16."));
    const QSize size = (QSizeF(view.size()) * scale).toSize();
    if (static_cast<double>(size.width()) * size.height() > mostPixels)
        return failure(ErrorKind::tooLarge,
            Sentence::of("A picture of that scale is over 64 megapixels: choose a smaller scale, or SVG."));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return failure(ErrorKind::tooLarge, Sentence::of("There is not enough memory for a picture of that scale."));
    image.setDevicePixelRatio(scale);
    image.fill(view.palette().color(QPalette::Window));
    view.render(&image);
    return image;
}

Result<PaintedView> paintView(QWidget& view, const QString& path, double scale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QWidget& whole = wholeOf(view);
    if (suffix == QLatin1String("svg"))
        return PaintedView{{}, svgOf(whole)};
    if (suffix != QLatin1String("png"))
        return failure(ErrorKind::unsupported,
            Sentence::of("%1: a view is written as .png or .svg; name the file so.", path.toStdString()));
    ENGRAM_TRY(QImage image, renderView(whole, scale));
    return PaintedView{std::move(image), {}};
}

Result<void> writeView(const PaintedView& view, const QString& path)
{
    if (view.image.isNull())
        return saveBytes(path, view.svg);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!view.image.save(&buffer, "PNG"))
        return failure(
            ErrorKind::writeFailed, Sentence::of("%1: the picture could not be made into a PNG.", path.toStdString()));
    return saveBytes(path, bytes);
}

} // namespace engram
