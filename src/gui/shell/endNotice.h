#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

class QSystemTrayIcon;
class QWidget;

namespace engram {

class SessionBridge;
struct JobResult;

/// Tells the desktop when long work has ended while its window was not in front: the window's entry asks for attention,
/// and where the desktop has a place for messages, one sentence stands there that brings the window back when clicked.
/// A window is in front while it is the active one, or one of its own (a dialog, the gallery) is; another of the
/// program's is somebody else's.
class EndNotice : public QObject {
    Q_OBJECT
public:
    /// Work of at least `longMilliseconds` is long.
    EndNotice(SessionBridge& bridge, QWidget& window, qint64 longMilliseconds = 5000);

    void setLong(qint64 milliseconds) noexcept { longMilliseconds_ = milliseconds; }
    /// Work that is no job of the session has ended so after so long.
    void tell(const QString& sentence, qint64 milliseconds);

Q_SIGNALS:
    void noticed(const QString& sentence);

private:
    void follow(const JobResult& result);
    [[nodiscard]] bool isInFront() const;
    void showInTray(const QString& sentence);

    QWidget& window_;
    qint64 longMilliseconds_;
    QElapsedTimer running_; ///< since the first progress of the job that runs
    QPointer<QSystemTrayIcon> tray_;
};

} // namespace engram
