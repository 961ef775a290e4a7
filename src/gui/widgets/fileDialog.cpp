#include "widgets/fileDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace engram {

namespace {

QString folderKeyOf(const QString& kind)
{
    return QStringLiteral("folders/") + kind;
}

/// Where a dialog begins that nothing is known for: never where the program happens to have been started.
QString firstFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

void rememberFolder(QSettings& settings, const QString& kind, const QString& folder)
{
    settings.setValue(folderKeyOf(kind), folder);
}

QFileDialog* makeFileDialog(QSettings& settings, QWidget* parent, const QString& title, const QString& kind,
    const QString& filter, const QString& name)
{
    QString folder = settings.value(folderKeyOf(kind)).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = firstFolder();
    if (QFileInfo(name).isAbsolute())
        folder = QFileInfo(name).absolutePath();
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!name.isEmpty())
        dialog->selectFile(QFileInfo(name).fileName());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&settings, dialog, kind] {
        // Not the folder in sight: a name may be typed with another one.
        const QString chosen = dialog->selectedFiles().value(0);
        const bool isInSight = chosen.isEmpty() || QDir(chosen) == dialog->directory(); // a folder was asked for
        rememberFolder(
            settings, kind, isInSight ? dialog->directory().absolutePath() : QFileInfo(chosen).absolutePath());
    });
    return dialog;
}

} // namespace engram
