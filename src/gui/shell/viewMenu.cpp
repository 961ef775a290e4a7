#include "shell/viewMenu.h"

#include <utility>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "export/printing.h"
#include "export/viewExport.h"
#include "widgets/fileDialog.h"

namespace engram {

namespace {

constexpr double copiedScale = 2; ///< sharp on a slide
constexpr double savedScale = 2;

/// Asks where, and writes the view as it looks then.
void choosePictureFile(
    QWidget& view, const QString& name, QSettings& settings, const std::function<void(const QString&)>& say)
{
    const QString png = ViewMenu::tr("PNG picture (*.png)");
    QFileDialog* dialog = makeFileDialog(settings, view.window(), ViewMenu::tr("Save the picture"),
        QStringLiteral("exports"), png + QStringLiteral(";;") + ViewMenu::tr("SVG picture (*.svg)"),
        QString(name).replace(u'/', u'-') + QStringLiteral(".png"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, png](const QString& filter) {
        dialog->setDefaultSuffix(filter == png ? QStringLiteral("png") : QStringLiteral("svg"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &view, [&view, say](const QString& path) {
        Result<PaintedView> painted = paintView(view, path, savedScale);
        if (!painted)
            return say(sessionText(painted.error()));
        later(
            &view, [painted = std::move(*painted), path] { return writeView(painted, path); },
            [path, say](const Result<void>& written) {
                say(written ? ViewMenu::tr("Saved to %1").arg(path) : sessionText(written.error()));
            });
    });
    dialog->open();
}

} // namespace

ViewMenu* addViewMenu(
    QWidget& view, const QString& name, QSettings& settings, const std::function<void(const QString& sentence)>& say)
{
    auto* menu = new ViewMenu(
        view, [&view, name, &settings, say] { choosePictureFile(view, name, settings, say); },
        [&view, name] { askAndPrint(view, name, view.window()); });
    QObject::connect(menu, &ViewMenu::copied, &view,
        [name, say] { say(ViewMenu::tr("The picture of %1 is on the clipboard.").arg(name)); });
    return menu;
}

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
