#include "canvas/pictureLoader.h"

#include <array>
#include <span>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <engram/try.h>

#include "bridge/later.h"

namespace engram {

namespace {

constexpr qint64 enoughToKnow = 64; ///< bytes of a file by which its format is known

/// Where translators find what is said here.
struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(engram::PictureLoader)
};

std::span<const std::uint8_t> bytesOf(const QByteArray& content)
{
    return {reinterpret_cast<const std::uint8_t*>(content.constData()), static_cast<std::size_t>(content.size())};
}

Result<DecodedPicture> readFile(const QString& path, const QString& name)
{
    const std::string whole = path.toStdString();
    Result<DecodedPicture> picture = openPicture(whole);
    return picture.map_error([&](const Error& error) { // a sentence has no room for folders
        return errorOf(error.kind, error.sentence.withQuoted([&](const std::string& text) {
            return text == whole ? name.toStdString() : text;
        }));
    });
}

/// The pixels of another program.
Result<DecodedPicture> decode(const QImage& image, const QString& name)
{
    const auto width = static_cast<std::size_t>(image.width());
    const auto height = static_cast<std::size_t>(image.height());
    if (std::max(width, height) > maximumPictureSide || width * height > maximumWebpPixels)
        return failure(ErrorKind::tooLarge,
            Sentence::quoted(PictureWords::tr(
                "%1 is %2 x %3 pixels; at most 40 megapixels can be handed over so. Save it and open the file.")
                                 .arg(name)
                                 .arg(width)
                                 .arg(height)
                                 .toStdString()));
    const QImage colours = image.convertToFormat(QImage::Format_ARGB32);
    if (colours.isNull())
        return failure(
            ErrorKind::malformed, Sentence::quoted(PictureWords::tr("%1 holds no pixels.").arg(name).toStdString()));
    DecodedPicture picture;
    picture.grey = {width, height, {}};
    picture.grey.pixels.reserve(width * height);
    const bool clear = image.hasAlphaChannel();
    for (int y = 0; y < colours.height(); ++y)
        for (const QRgb pixel : std::span(reinterpret_cast<const QRgb*>(colours.constScanLine(y)), width)) {
            picture.grey.pixels.push_back(luma(static_cast<std::uint8_t>(qRed(pixel)),
                static_cast<std::uint8_t>(qGreen(pixel)), static_cast<std::uint8_t>(qBlue(pixel))));
            if (clear)
                picture.opacity.push_back(static_cast<std::uint8_t>(qAlpha(pixel)));
        }
    if (std::ranges::all_of(picture.opacity, [](std::uint8_t level) { return level == 255; }))
        picture.opacity.clear();
    return picture;
}

} // namespace

bool looksLikePicture(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // reading a pipe would wait for its other end
        return false;
    const QByteArray beginning = file.read(enoughToKnow);
    return looksLikePicture(bytesOf(beginning));
}

std::optional<PictureSource> pictureIn(const QMimeData& mime)
{
    const QString name = PictureWords::tr("The picture that was handed over");
    // Its own bytes, where the other program has them: they are read as a file is.
    static constexpr std::array formats{"image/png", "image/jpeg", "image/webp", "image/bmp", "image/gif"};
    for (const char* format : formats)
        if (const QString type = QString::fromLatin1(format); mime.hasFormat(type))
            if (const QByteArray bytes = mime.data(type); looksLikePicture(bytesOf(bytes)))
                return PictureSource{name, bytes};
    if (mime.hasImage())
        if (const auto image = qvariant_cast<QImage>(mime.imageData()); !image.isNull())
            return PictureSource{name, image};
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            return PictureSource{url.fileName(), url.toLocalFile()};
    return std::nullopt;
}

Result<DecodedPicture> readPicture(const PictureSource& source)
{
    if (const auto* path = std::get_if<QString>(&source.content))
        return readFile(*path, source.name);
    if (const auto* bytes = std::get_if<QByteArray>(&source.content))
        return openPicture(bytesOf(*bytes), source.name.toStdString());
    return decode(std::get<QImage>(source.content), source.name);
}

Result<std::shared_ptr<const TakenPicture>> takePicture(const PictureSource& source)
{
    ENGRAM_TRY(const DecodedPicture picture, readPicture(source));
    return TakenPicture::take(picture, source.name);
}

void takePictureLater(const PictureSource& source, QObject* receiver,
    std::function<void(Result<std::shared_ptr<const TakenPicture>>)> deliver)
{
    later(
        receiver, [source] { return takePicture(source); }, std::move(deliver));
}

} // namespace engram
