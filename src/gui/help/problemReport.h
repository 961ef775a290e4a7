#pragma once

#include <QDialog>
#include <QSettings>

#include <engram/session/session.h>

namespace engram {

/// What who mends a problem has to know: version, system, Qt, processor and its kernel, the agent that is open in
/// numbers, and the window's settings. No names of files, folders, agents or persons.
[[nodiscard]] QString problemReport(const Snapshot& snapshot, const QSettings& settings, const QWidget& window);

/// Shows that report and copies it; nothing is sent anywhere.
class ProblemDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProblemDialog(const QString& report, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied();
};

} // namespace engram
