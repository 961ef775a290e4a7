#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <engram/store/recovery.h>

namespace engram {

/// Leaves a recovery copy in `folder` as a process did that is gone: a copy belongs to a living one. False if it could
/// not.
inline bool leaveCopy(const QString& folder, const Learner& learner, int number = 1)
{
    const QTemporaryDir own;
    RecoveryFolder kept(own.path().toStdString());
    if (!kept.keep(learner, {}))
        return false;
    const QString copy = QDir(own.path()).entryList({QStringLiteral("*.engram-copy")}).value(0);
    return QFile::copy(own.filePath(copy), folder + QStringLiteral("/unsaved-999999999-%1.engram-copy").arg(number));
}

} // namespace engram
