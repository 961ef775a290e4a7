#pragma once

#include <QString>

class QFileDialog;
class QSettings;
class QWidget;

namespace engram {

/// A file dialog that begins where the last file of the same `kind` ("agents", "data", "pictures", "exports") was, at
/// first in the person's documents, and deletes itself. `name` is proposed; a folder in it comes first. `settings`
/// remember the folders, and outlive the dialog.
[[nodiscard]] QFileDialog* makeFileDialog(QSettings& settings, QWidget* parent, const QString& title,
    const QString& kind, const QString& filter, const QString& name = {});

/// Where the next dialog of a kind begins, of files that came without one: from the desktop, a list or the command
/// line.
void rememberFolder(QSettings& settings, const QString& kind, const QString& folder);

} // namespace engram
