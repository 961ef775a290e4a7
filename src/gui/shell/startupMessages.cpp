#include "shell/startupMessages.h"

#include <cstdio>
#include <cstdlib>

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

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg) {
        std::fprintf(
            stderr, "engram: no display can be reached: %s; engram-cli works without\n", displaySought().constData());
        std::_Exit(1);
    }
    // Newer versions of Qt say at length that they take C.UTF-8 where the locale is not one of UTF-8, as it is in
    // LC_ALL=C.
    if (!QByteArray(context.category).startsWith("qt.qpa") && !text.startsWith(QStringLiteral("Detected locale ")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

void watchStartup()
{
    qInstallMessageHandler(onMessage);
}

void endStartup()
{
    qInstallMessageHandler(nullptr);
}

} // namespace engram
