#pragma once

#include <functional>

#include <QPalette>
#include <QString>
#include <QWidget>

#include "support/window.h"

class QAction;
class QDockWidget;
class QMenu;
class QTabBar;

namespace engram {

/// White and yellow upon black, as desktops offer it to people who need much contrast.
[[nodiscard]] QPalette highContrastPalette();

/// Teaches the data sets that come along, tests, and draws a seven, so that every view has something to show.
void fillWithEverything(TestWindow& window);

/// Every tab, dock, menu, dialog and further window of a window, one after the other. Dialogs are found by what opens
/// them: every menu action that ends in an ellipsis or names the program, unless it is the system's own choice of a
/// file.
class AllViews {
public:
    /// Is given what is in sight now: the window, a dock, a menu or a dialog.
    using Visit = std::function<void(QWidget& view, const QString& name)>;

    AllViews(TestWindow& window, Visit visit);
    void visitAll();
    [[nodiscard]] int dialogs() const noexcept { return dialogs_; } ///< that were seen

private:
    void visitBesides(); ///< what neither a dock nor a dialog is
    void visitTabs();
    void visitTab(QTabBar* bar, int tab);
    void visitDock(QDockWidget* dock);
    void visitMenu(QMenu* menu);
    void visitDialog(QAction* action, const QString& menu);

    TestWindow& window_;
    Visit visit_;
    int dialogs_ = 0;
};

} // namespace engram
