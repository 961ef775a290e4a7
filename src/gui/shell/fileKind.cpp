#include "shell/fileKind.h"

#include <QImageReader>

#include <engram/store/agentFile.h>

#include "widgets/later.h"

namespace engram {

void findFileKind(const QString& path, QObject* receiver, std::function<void(FileKind)> deliver)
{
    later(
        receiver,
        [path] {
            if (looksLikeAgentFile(path.toStdString()) || path.endsWith(QStringLiteral(".engram")))
                return FileKind::agent;
            QImageReader reader(path);
            reader.setDecideFormatFromContent(true);
            return reader.canRead() ? FileKind::picture : FileKind::data;
        },
        std::move(deliver));
}

} // namespace engram
