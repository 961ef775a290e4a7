#include "canvas/pictureLoader.h"

#include <algorithm>

#include <QFileInfo>
#include <QImageReader>
#include <QPixelFormat>

#include "bridge/later.h"

namespace engram {

namespace {

constexpr int greatestSide = 8192;
constexpr int allocationLimitMegabytes = 256; ///< the greatest picture, with four bytes a pixel
constexpr qint64 greatestBytes = qint64{allocationLimitMegabytes} << 20;

/// Formats that hold nothing but pixels. Others (SVG) may name further files, which reading them would open.
bool isPixelFormat(const QByteArray& format)
{
    static const QList<QByteArray> allowed{"png", "jpeg", "bmp", "gif", "pbm", "pgm", "ppm", "webp"};
    return allowed.contains(format);
}

/// Where translators find what is said here.
struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(engram::PictureLoader)
};

} // namespace

bool looksLikePicture(const QString& path)
{
    if (!QFileInfo(path).isFile()) // reading a pipe would wait for its other end
        return false;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    return reader.canRead() && isPixelFormat(reader.format());
}

Result<QImage> readPicture(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::notFound, PictureWords::tr("%1: there is no such file.").arg(name).toStdString());
    if (!looksLikePicture(path))
        return failure(ErrorKind::malformed,
            PictureWords::tr("%1 is not a picture that can be read (PNG, JPEG, BMP, GIF, PNM, WebP).")
                .arg(name)
                .toStdString());
    QImageReader::setAllocationLimit(allocationLimitMegabytes);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const int bytesPerPixel = std::max(4, QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel() / 8);
    if (size.width() > greatestSide || size.height() > greatestSide
        || qint64{size.width()} * size.height() * bytesPerPixel > greatestBytes)
        return failure(ErrorKind::tooLarge,
            PictureWords::tr("%1 is %2 x %3 pixels; at most 8192 x 8192 of 8 bits a colour can be brought in.")
                .arg(name)
                .arg(size.width())
                .arg(size.height())
                .toStdString());
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorKind::malformed,
            PictureWords::tr("%1 could not be read as a picture: %2.").arg(name, reader.errorString()).toStdString());
    return image;
}

void readPictureLater(const QString& path, QObject* receiver, std::function<void(Result<QImage>)> deliver)
{
    later(
        receiver, [path] { return readPicture(path); }, std::move(deliver));
}

} // namespace engram
