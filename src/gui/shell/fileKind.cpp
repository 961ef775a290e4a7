#include "shell/fileKind.h"

#include <QFileInfo>

#include <engram/store/agentFile.h>

#include "bridge/later.h"
#include "canvas/pictureLoader.h"

namespace engram {

namespace {

FileKind kindOf(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return FileKind::data;
    if (file.exists() && !file.isFile())
        return FileKind::none;
    if (looksLikeAgentFile(path.toStdString()) || path.endsWith(QStringLiteral(".engram")))
        return FileKind::agent;
    return looksLikePicture(path) ? FileKind::picture : FileKind::data;
}

} // namespace

void findFileKinds(
    const QStringList& paths, QObject* receiver, std::function<void(const std::vector<FileKind>&)> deliver)
{
    later(
        receiver,
        [paths] {
            std::vector<FileKind> kinds;
            for (const QString& path : paths)
                kinds.push_back(kindOf(path));
            return kinds;
        },
        std::move(deliver));
}

} // namespace engram
