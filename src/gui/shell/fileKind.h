#pragma once

#include <functional>

#include <QString>

class QObject;

namespace engram {

enum class FileKind {
    agent,
    picture,
    data,
    none ///< a folder, a pipe or a device: never opened
};

/// What a file is, by its content: read on another thread. Whatever is neither an agent nor a picture is taken for a
/// data file, whose reader then says what is wrong with it.
void findFileKind(const QString& path, QObject* receiver, std::function<void(FileKind)> deliver);

} // namespace engram
