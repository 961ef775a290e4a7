#include "canvas/pictureLoader.h"

#include <QFileInfo>
#include <QImageReader>

#include "widgets/later.h"

namespace engram {

namespace {

constexpr int allocationLimitMegabytes = 128;
constexpr int greatestSide = 8192;

QString say(const char* text)
{
    return QCoreApplication::translate("engram::PictureLoader", text);
}

} // namespace

Result<QImage> readPicture(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::notFound, say("%1: there is no such file.").arg(name).toStdString());
    QImageReader::setAllocationLimit(allocationLimitMegabytes);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return failure(ErrorKind::malformed,
            say("%1 is not a picture that can be read (PNG, JPEG, BMP, GIF, ...).").arg(name).toStdString());
    const QSize size = reader.size();
    if (size.width() > greatestSide || size.height() > greatestSide)
        return failure(ErrorKind::tooLarge,
            say("%1 is %2 x %3 pixels; at most 8192 x 8192 can be brought in.")
                .arg(name)
                .arg(size.width())
                .arg(size.height())
                .toStdString());
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorKind::malformed,
            say("%1 could not be read as a picture: %2.").arg(name, reader.errorString()).toStdString());
    return image;
}

void readPictureLater(const QString& path, QObject* receiver, std::function<void(Result<QImage>)> deliver)
{
    later(
        receiver, [path] { return readPicture(path); }, std::move(deliver));
}

} // namespace engram
