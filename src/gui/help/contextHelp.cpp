#include "help/contextHelp.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTabBar>
#include <QWhatsThis>
#include <QWidget>

namespace engram {

ContextHelp::ContextHelp(QWidget& window)
    : QObject(&window)
    , window_(window)
{
    qApp->installEventFilter(this);
}

QString ContextHelp::ownText(const QWidget& control)
{
    for (const QString& text : {control.whatsThis(), control.toolTip(), control.statusTip()})
        if (!text.isEmpty())
            return text;
    return {};
}

QString ContextHelp::textFor(const QWidget& control)
{
    for (const QWidget* at = &control; at && !at->isWindow(); at = at->parentWidget())
        if (QString text = ownText(*at); !text.isEmpty())
            return text;
    return {};
}

void ContextHelp::explainFocus()
{
    QWidget* control = window_.focusWidget();
    if (!control)
        return;
    const QString name = control->accessibleName();
    QString text = textFor(*control);
    if (text.isEmpty())
        text = name;
    if (!text.isEmpty())
        QWhatsThis::showText(control->mapToGlobal(control->rect().center()), text, control);
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->parent() == &window_)
        // The window makes and drops the tab bars of its docks itself.
        if (auto* tabs = qobject_cast<QTabBar*>(watched); tabs && tabs->whatsThis().isEmpty())
            tabs->setWhatsThis(tr("Panels that share one place; the one that is chosen is in front"));
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return QObject::eventFilter(watched, event);
    auto* control = qobject_cast<QWidget*>(watched);
    if (!control || control->window() != &window_ || !control->whatsThis().isEmpty())
        return QObject::eventFilter(watched, event);
    const QString text = textFor(*control);
    if (text.isEmpty())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, control);
    return true;
}

} // namespace engram
