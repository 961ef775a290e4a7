#include "shell/viewMenu.h"

#include <utility>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

#include "export/viewExport.h"

namespace engram {

namespace {

constexpr double copiedScale = 2; ///< sharp on a slide

} // namespace

ViewMenu::ViewMenu(QWidget& view, std::function<void()> save, std::function<void()> print)
    : QObject(&view)
    , view_(view)
    , save_(std::move(save))
    , print_(std::move(print))
{
    view.installEventFilter(this);
}

void ViewMenu::copyPicture()
{
    if (const Result<QImage> picture = renderView(view_, copiedScale)) {
        QGuiApplication::clipboard()->setImage(*picture);
        Q_EMIT copied();
    }
}

bool ViewMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &view_ || event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    if (byKeyboardAlone_ && asked->reason() == QContextMenuEvent::Mouse)
        return true;
    auto* menu = new QMenu(&view_);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy picture"), this, &ViewMenu::copyPicture);
    menu->addAction(tr("&Save picture…"), this, save_);
    menu->addAction(tr("&Print…"), this, print_);
    if (!view_.actions().isEmpty())
        menu->addSeparator();
    menu->addActions(view_.actions());
    menu->popup(asked->globalPos());
    return true;
}

} // namespace engram
