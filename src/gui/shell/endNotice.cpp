#include "shell/endNotice.h"

#include <optional>

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "widgets/icon.h"

namespace engram {

namespace {

constexpr int noticeMilliseconds = 15000;

} // namespace

EndNotice::EndNotice(SessionBridge& bridge, QWidget& window, qint64 longMilliseconds)
    : QObject(&window)
    , window_(window)
    , longMilliseconds_(longMilliseconds)
{
    connect(&bridge, &SessionBridge::jobProgress, this, [this] {
        if (!running_.isValid())
            running_.start();
    });
    connect(&bridge, &SessionBridge::jobFinished, this, &EndNotice::follow);
}

void EndNotice::follow(const JobResult& result)
{
    const std::optional<qint64> milliseconds = running_.isValid() ? std::optional(running_.elapsed()) : std::nullopt;
    running_.invalidate();
    if (milliseconds && !result.cancelled)
        tell(result.error ? sessionText(*result.error) : sessionText(result.summary), *milliseconds);
}

bool EndNotice::isInFront() const
{
    for (const QWidget* at = QApplication::activeWindow(); at; at = at->parentWidget())
        if (at == &window_)
            return true;
    return false;
}

void EndNotice::tell(const QString& sentence, qint64 milliseconds)
{
    if (milliseconds < longMilliseconds_ || isInFront())
        return;
    QApplication::alert(&window_);
    showInTray(sentence);
    Q_EMIT noticed(sentence);
}

void EndNotice::showInTray(const QString& sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    delete tray_;
    tray_ = new QSystemTrayIcon(icon(QStringLiteral("engram")), this);
    const auto bringBack = [this] {
        window_.raise();
        window_.activateWindow();
    };
    connect(tray_, &QSystemTrayIcon::messageClicked, this, bringBack);
    connect(tray_, &QSystemTrayIcon::activated, this, bringBack);
    tray_->show();
    tray_->showMessage(tr("Engram"), sentence, QSystemTrayIcon::Information, noticeMilliseconds);
    QTimer::singleShot(noticeMilliseconds, tray_, &QObject::deleteLater);
}

} // namespace engram
