#include "help/dialogWatch.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace engram {

namespace {

constexpr const char* toldOf = "engramToldOf";

bool standsOver(const QWidget& dialog, const QWidget& window)
{
    for (const QWidget* at = dialog.parentWidget(); at; at = at->parentWidget())
        if (at == &window)
            return true;
    return false;
}

} // namespace

DialogWatch::DialogWatch(QWidget& window)
    : QObject(&window)
    , window_(window)
{
    qApp->installEventFilter(this);
}

bool DialogWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        if (auto* dialog = qobject_cast<QDialog*>(watched);
            dialog && dialog->isModal() && standsOver(*dialog, window_) && !dialog->property(toldOf).toBool()) {
            dialog->setProperty(toldOf, true);
            Q_EMIT shown(*dialog);
        }
    return QObject::eventFilter(watched, event);
}

} // namespace engram
