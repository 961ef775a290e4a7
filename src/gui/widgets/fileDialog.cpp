#include "widgets/fileDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace engram {

QFileDialog* makeFileDialog(
    QWidget* parent, const QString& title, const QString& kind, const QString& filter, const QString& name)
{
    const QString key = QStringLiteral("folders/") + kind;
    QString folder = QSettings().value(key).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QFileInfo(name).isAbsolute())
        folder = QFileInfo(name).absolutePath();
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!name.isEmpty())
        dialog->selectFile(QFileInfo(name).fileName());
    QObject::connect(dialog, &QDialog::accepted, dialog,
        [dialog, key] { QSettings().setValue(key, dialog->directory().absolutePath()); });
    return dialog;
}

} // namespace engram
