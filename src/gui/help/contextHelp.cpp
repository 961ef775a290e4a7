#include "help/contextHelp.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QMessageBox>
#include <QTabBar>
#include <QWhatsThis>
#include <QWidget>

#include "widgets/plainText.h"

namespace engram {

namespace {

/// Of a button that many dialogs have and none has words for, and of the answers to a question.
QString textOfDialogButton(const QWidget& control)
{
    const auto* box = qobject_cast<const QDialogButtonBox*>(control.parentWidget());
    if (!box)
        return {};
    for (QAbstractButton* button : box->buttons()) {
        if (button != &control)
            continue;
        if (box->standardButton(button) == QDialogButtonBox::Cancel)
            return ContextHelp::tr("Closes this and changes nothing");
        if (box->standardButton(button) == QDialogButtonBox::Close)
            return ContextHelp::tr("Closes this");
    }
    if (const auto* question = qobject_cast<const QMessageBox*>(box->parentWidget()))
        return plainToolTip((question->text() + u'\n' + question->informativeText()).trimmed());
    return {};
}

} // namespace

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
    return textOfDialogButton(control);
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
    const QWidget* front = QApplication::activeWindow();
    QWidget* control = front && isOurs(*front) ? front->focusWidget() : window_.focusWidget();
    if (!control)
        return;
    const QString name = control->accessibleName();
    QString text = textFor(*control);
    if (text.isEmpty())
        text = name;
    if (!text.isEmpty())
        QWhatsThis::showText(control->mapToGlobal(control->rect().center()), text, control);
}

/// Several main windows share one program, and each answers for its own.
bool ContextHelp::isOurs(const QWidget& control) const
{
    for (const QWidget* at = &control; at; at = at->parentWidget())
        if (at == &window_)
            return true;
    return false;
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
    if (!control || !isOurs(*control) || !control->whatsThis().isEmpty())
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
