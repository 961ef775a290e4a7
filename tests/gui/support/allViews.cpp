#include "support/allViews.h"

#include <utility>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QRegularExpression>
#include <QTabBar>

#include "help/helpWindow.h"
#include "shell/presenterView.h"
#include "shell/welcome.h"
#include "widgets/palette.h"

namespace engram {

namespace {

QString plainName(QString text)
{
    text.remove(u'&').remove(QStringLiteral("…"));
    return text.replace(QRegularExpression(QStringLiteral("[^\\w]+")), QStringLiteral("-"));
}

/// What says so by an ellipsis, and what tells of the program itself. (What Qt says of itself waits for an answer.)
bool opensSomething(const QAction& action)
{
    return action.text().endsWith(u'…') || action.menuRole() == QAction::AboutRole;
}

} // namespace

QPalette highContrastPalette()
{
    QPalette palette(Qt::white, Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
             QPalette::ToolTipBase, QPalette::Dark, QPalette::Mid})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::BrightText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Light, Qt::darkGray);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa0, 0xa0, 0xa0));
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    return toldApart(palette); // as the program takes a desktop's
}

void fillWithEverything(TestWindow& window)
{
    window->openOwnData();
    window.settle();
    window.session().teachData({.samples = 500, .seed = 1});
    window.session().testData({.count = 200, .steps = 4, .seed = 1});
    window.settle();
    window.drawSeven();
    window.settle();
}

AllViews::AllViews(TestWindow& window, Visit visit)
    : window_(window)
    , visit_(std::move(visit))
{
}

void AllViews::visitAll()
{
    visit_(*window_, QStringLiteral("window"));
    visitTabs();
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>())
        visitDock(dock);
    for (QAction* title : window_->menuBar()->actions())
        visitMenu(title->menu());
    visitBesides();
}

void AllViews::visitBesides()
{
    for (const char* page : {"start", "why", "gallery", "curve", "compare", "keys", "glossary"}) {
        window_->openHelp(QLatin1String(page));
        window_.settle();
        visit_(*window_->findChild<HelpWindow*>(), QStringLiteral("help-") + QLatin1String(page));
    }
    window_->findChild<HelpWindow*>()->close();
    window_->startTour();
    window_.settle();
    visit_(*window_, QStringLiteral("tour"));
    const QSize size = window_->size();
    auto* presenter = window_->findChild<PresenterView*>();
    presenter->action()->trigger();
    window_->setWindowState(Qt::WindowNoState); // the screen of these pictures is none
    window_->resize(size);
    window_.settle();
    visit_(*window_, QStringLiteral("presenter"));
    presenter->leave();
    window_->welcome();
    window_->findChild<Welcome*>()->dataIsComing();
    window_.settle();
    visit_(*window_, QStringLiteral("welcome"));
}

void AllViews::visitTabs()
{
    for (QTabBar* bar : window_->findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            visitTab(bar, tab);
}

void AllViews::visitTab(QTabBar* bar, int tab)
{
    const int before = bar->currentIndex();
    bar->setCurrentIndex(tab);
    window_.settle();
    visit_(*window_, QStringLiteral("tab-") + plainName(bar->tabText(tab)));
    // What has tabs itself, as the inspector has, was hidden until now.
    for (QTabBar* inner : window_->findChildren<QTabBar*>()) {
        if (inner == bar || !inner->isVisible() || inner->visibleRegion().isEmpty() || bar->parentWidget() != &*window_)
            continue;
        const int shown = inner->currentIndex();
        for (int each = 0; each < inner->count(); ++each) {
            inner->setCurrentIndex(each);
            window_.settle();
            visit_(*window_,
                QStringLiteral("tab-%1-%2").arg(plainName(bar->tabText(tab)), plainName(inner->tabText(each))));
        }
        inner->setCurrentIndex(shown);
    }
    bar->setCurrentIndex(before);
}

void AllViews::visitDock(QDockWidget* dock)
{
    const bool isTour = dock->objectName() == QStringLiteral("tourDock");
    if (isTour)
        window_->startTour(); // which makes room for itself: a low window would grow
    dock->show();
    dock->raise();
    window_.settle();
    visit_(*dock, QStringLiteral("dock-") + plainName(dock->objectName()));
    if (isTour)
        dock->close();
    window_.settle();
}

void AllViews::visitMenu(QMenu* menu)
{
    if (!menu)
        return;
    const QString name = plainName(menu->title());
    Q_EMIT menu->aboutToShow();
    menu->popup(window_->mapToGlobal(QPoint(40, 40)));
    visit_(*menu, QStringLiteral("menu-") + name);
    menu->hide();
    for (QAction* action : menu->actions()) {
        if (action->menu())
            visitMenu(action->menu());
        else if (action->isEnabled() && opensSomething(*action))
            visitDialog(action, name);
    }
}

void AllViews::visitDialog(QAction* action, const QString& menu)
{
    const QString name = QStringLiteral("dialog-%1-%2").arg(menu, plainName(action->text()));
    action->trigger();
    window_.settle();
    bool asked = false; // whether to save first
    for (const QPointer<QWidget> widget : QApplication::topLevelWidgets()) {
        if (widget && widget != &*window_ && widget->isVisible() && widget->windowType() == Qt::Window) {
            visit_(*widget, QStringLiteral("window-%1-%2").arg(menu, plainName(action->text())));
            widget->close();
        }
        auto* dialog = qobject_cast<QDialog*>(widget.data());
        if (!dialog || !dialog->isVisible())
            continue;
        if (!qobject_cast<QFileDialog*>(dialog)) {
            ++dialogs_;
            visit_(*dialog, name);
        }
        asked = dialog->objectName() == QStringLiteral("unsavedQuestion");
        dialog->done(asked ? static_cast<int>(QMessageBox::Discard) : static_cast<int>(QDialog::Rejected));
    }
    window_.settle();
    for (const QPointer<QWidget> widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget.data()); asked && dialog && dialog->isVisible()) {
            if (!qobject_cast<QFileDialog*>(dialog))
                visit_(*dialog, name + QStringLiteral("-then"));
            dialog->reject();
        }
    window_.settle();
}

} // namespace engram
