#include "shell/startupMessages.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace engram {
namespace {

/// What was looked for, of what the environment names.
QByteArray displaySought()
{
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    const QByteArray x11 = qgetenv("DISPLAY");
    if (!wayland.isEmpty() && !x11.isEmpty())
        return "neither WAYLAND_DISPLAY=" + wayland + " nor DISPLAY=" + x11 + " leads to one";
    if (!wayland.isEmpty())
        return "WAYLAND_DISPLAY=" + wayland
            + " does not lead to one (Qt's part for Wayland is the package qt6-wayland)";
    if (!x11.isEmpty())
        return "DISPLAY=" + x11 + " does not lead to one";
    return "neither WAYLAND_DISPLAY nor DISPLAY is set";
}

/// A path is looked up as libwayland does.
bool waylandAnswers()
{
    QByteArray path = qgetenv("WAYLAND_DISPLAY");
    if (path.isEmpty())
        path = "wayland-0";
    if (!path.startsWith('/')) {
        const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
        if (folder.isEmpty())
            return false;
        path = folder + '/' + path;
    }
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection < 0)
        return true; // who knows: that is left to Qt
    const bool answers = connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(connection);
    return answers;
}

/// Qt tries Wayland first where the environment speaks of it, and X11 then. Where Wayland's socket is dead it begins
/// with X11: Qt's part for Wayland and libwayland would both write sentences of their own.
void passOverDeadWayland()
{
    const bool tried = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || qgetenv("XDG_SESSION_TYPE") == "wayland";
    const bool chosen =
        !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_SOCKET");
    if (tried && !chosen && !waylandAnswers())
        qputenv("QT_QPA_PLATFORM", "xcb");
}

/// Said by Qt on the way to what is said in one sentence, or of no use: newer versions of Qt say at length that they
/// take C.UTF-8 where the locale is not one of UTF-8, as it is in LC_ALL=C.
bool isKeptBack(const QMessageLogContext& context, const QString& text)
{
    return QByteArray(context.category).startsWith("qt.qpa") || text.startsWith(QStringLiteral("Detected locale "))
        || text.startsWith(QStringLiteral("Failed to create wl_display"));
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg) {
        std::fprintf(
            stderr, "engram: no display can be reached: %s; engram-cli works without\n", displaySought().constData());
        std::_Exit(1);
    }
    if (!isKeptBack(context, text))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

void watchStartup()
{
    passOverDeadWayland();
    qInstallMessageHandler(onMessage);
}

void endStartup()
{
    qInstallMessageHandler(nullptr);
}

} // namespace engram
