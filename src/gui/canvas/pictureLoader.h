#pragma once

#include <functional>

#include <QImage>
#include <QObject>
#include <QString>

#include <engram/error.h>

namespace engram {

/// By its content: one of the formats that hold pixels and nothing else.
[[nodiscard]] bool looksLikePicture(const QString& path);

/// Reads a picture file of any size a person would draw a digit in; a huge, broken or foreign file is one clear line.
[[nodiscard]] Result<QImage> readPicture(const QString& path);

/// The same on another thread; `deliver` is called on this one, unless `receiver` has gone by then.
void readPictureLater(const QString& path, QObject* receiver, std::function<void(Result<QImage>)> deliver);

} // namespace engram
