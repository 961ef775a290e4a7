#include "gallery/galleryExport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <engram/try.h>

#include "widgets/savedFile.h"

namespace engram {

namespace {

/// What lupdate finds the texts of this file under.
struct GalleryExportWords {
    Q_DECLARE_TR_FUNCTIONS(engram::GalleryExportWords)
};

Result<void> writePicture(const DigitPixels& pixels, const QString& path)
{
    constexpr int side = static_cast<int>(digitSide);
    const QImage image(pixels.data(), side, side, side, QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return saveBytes(path, bytes);
}

/// A name that every file system takes.
QString fileNameOf(const Gallery& gallery, const GalleryEntry& entry)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x{0}-\\x{1f}/\\\\:*?\"<>|]"));
    QString source = QString::fromStdString(gallery.sources[entry.source].name);
    source.replace(unsafe, QStringLiteral("_"));
    if (source.startsWith(u'.'))
        source[0] = u'_';
    QString name = source + u' ' + QString::number(entry.index);
    if (entry.kind != LessonKind::label) // the same drawing may have been judged, too
        name += entry.kind == LessonKind::pleasure ? QStringLiteral(" right") : QStringLiteral(" wrong");
    return name + QStringLiteral(".png");
}

Result<std::size_t> writeFolder(
    const Gallery& gallery, const std::vector<std::uint32_t>& places, const QString& path, const Progress& progress)
{
    const QDir folder(path);
    std::size_t written = 0;
    for (const std::uint32_t place : places) {
        if (progress.cancelled())
            return failure(ErrorKind::cancelled,
                Sentence::quoted(GalleryExportWords::tr("The export was stopped; %1 holds what was written until then.")
                                     .arg(path)
                                     .toStdString()));
        const GalleryEntry& entry = gallery.entries[place];
        const QString digit = entry.code < 10 ? QString::number(entry.code) : QStringLiteral("no digit");
        if (!folder.mkpath(digit))
            return failure(ErrorKind::writeFailed,
                Sentence::quoted(GalleryExportWords::tr("%1: the folder could not be made.")
                                     .arg(folder.filePath(digit))
                                     .toStdString()));
        ENGRAM_TRY(writePicture(
            gallery.pictureOf(entry), folder.filePath(digit + QStringLiteral("/") + fileNameOf(gallery, entry))));
        progress(++written, places.size());
    }
    return written;
}

} // namespace

Result<std::size_t> exportPictures(
    const Gallery& gallery, const std::vector<std::uint32_t>& places, const QString& path, const Progress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png") && !places.empty()) {
        ENGRAM_TRY(writePicture(gallery.pictureOf(gallery.entries[places.front()]), path));
        return std::size_t{1};
    }
    if (suffix != QLatin1String("npz"))
        return writeFolder(gallery, places, path, progress);
    const auto file = dataFileOf(gallery, places, QFileInfo(path).completeBaseName().toStdString());
    if (!file)
        return failure(ErrorKind::invalidArgument,
            Sentence::quoted(
                GalleryExportWords::tr("None of these memories is a digit: a data set needs one.").toStdString()));
    ENGRAM_TRY(writeNpz(*file, corePath(path)));
    return file->splits.front().digits->size();
}

} // namespace engram
