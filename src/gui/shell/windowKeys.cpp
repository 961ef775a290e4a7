#include "shell/windowKeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace engram {

WindowKeys::WindowKeys(QWidget& window)
    : QObject(&window)
{
    for (QLineEdit* field : window.findChildren<QLineEdit*>())
        field->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_E || key->key() == Qt::Key_K || key->key() == Qt::Key_D)) {
            event->ignore(); // so that it is looked up among the window's
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace engram
