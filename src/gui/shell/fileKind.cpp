#include "shell/fileKind.h"

#include <QFileInfo>

#include <engram/store/agentFile.h>

#include "bridge/later.h"
#include "canvas/pictureLoader.h"

namespace engram {

void findFileKind(const QString& path, QObject* receiver, std::function<void(FileKind)> deliver)
{
    later(
        receiver,
        [path] {
            const QFileInfo file(path);
            if (file.exists() && !file.isFile())
                return FileKind::none;
            if (looksLikeAgentFile(path.toStdString()) || path.endsWith(QStringLiteral(".engram")))
                return FileKind::agent;
            return looksLikePicture(path) ? FileKind::picture : FileKind::data;
        },
        std::move(deliver));
}

} // namespace engram
