#pragma once

#include <filesystem>
#include <string_view>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <engram/files/saveFile.h>

namespace engram {

/// A path of Qt's as the core takes it.
[[nodiscard]] inline std::filesystem::path corePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

/// saveFile() for what Qt holds. Works on any thread.
[[nodiscard]] inline Result<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    return saveFile(corePath(path), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace engram
