#pragma once

#include <functional>
#include <vector>

#include <QStringList>

class QObject;

namespace engram {

enum class FileKind {
    agent,
    picture,
    data, ///< also a folder
    none ///< a pipe or a device: never opened
};

/// What each file is, by its content: read on another thread. Whatever is neither an agent nor a picture is taken for a
/// data file, whose reader then says what is wrong with it.
void findFileKinds(
    const QStringList& paths, QObject* receiver, std::function<void(const std::vector<FileKind>&)> deliver);

} // namespace engram
