#pragma once

#include <functional>
#include <memory>
#include <variant>

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>

#include <engram/error.h>

#include "canvas/takenPicture.h"

class QMimeData;

namespace engram {

/// By its content: one of the formats that Engram reads.
[[nodiscard]] bool looksLikePicture(const QString& path);

/// Where a picture is: in a file, in bytes that are as a file's, or with another program that handed over its pixels.
struct PictureSource {
    QString name; ///< for sentences: the file's, or what the clipboard is called
    std::variant<QString, QByteArray, QImage> content; ///< a file's path, its bytes, or pixels
};

/// What was dropped or pasted; nothing if it holds no picture. Whether it is one that can be read is found out later.
[[nodiscard]] std::optional<PictureSource> pictureIn(const QMimeData& mime);

/// The picture as the command line would decode it; a huge, broken or foreign one is one sentence. Errors: those of
/// openPicture().
[[nodiscard]] Result<DecodedPicture> readPicture(const PictureSource& source);

/// Reads a picture and works out what comes of it.
[[nodiscard]] Result<std::shared_ptr<const TakenPicture>> takePicture(const PictureSource& source);

/// The same on another thread; `deliver` is called on this one, unless `receiver` has gone by then.
void takePictureLater(const PictureSource& source, QObject* receiver,
    std::function<void(Result<std::shared_ptr<const TakenPicture>>)> deliver);

} // namespace engram
