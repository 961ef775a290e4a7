// How large the window is at first, and what of its size and docks is remembered.

#include <algorithm>
#include <vector>

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include "shell/mainWindow.h"
#include "shell/narrowDocks.h"
#include "shell/presenterView.h"
#include "training/drawingActions.h"
#include "training/teachPanel.h"
#include "widgets/screenRoom.h"

namespace engram {

namespace {

constexpr QSize usualSize(1440, 900);

} // namespace

void MainWindow::restoreLayout()
{
    const QSize room = screen()->availableSize() - usualFrame;
    firstSize_ = usualSize.boundedTo(room);
    resize(firstSize_);
    narrow_ = new NarrowDocks(
        *this, layoutVersion, [this] { return presenter_->on(); }, [this] { return columnOfDocks(); });
    resetLayout();
    restoreGeometry(settings_.value(QStringLiteral("window/geometry")).toByteArray());
    const bool restored = restoreState(settings_.value(QStringLiteral("window/layout")).toByteArray(), layoutVersion);
    restoreTour();
    narrow_->restore(settings_);
    const QSize least = layout()->totalMinimumSize();
    if (restored && (least.width() > room.width() || least.height() > room.height())) {
        resize(firstSize_); // it was left on a larger screen
        resetLayout();
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // What the frame really adds is known once the window stands.
    QTimer::singleShot(0, this, &MainWindow::fitIntoScreen);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar();
}

void MainWindow::fitToolBar()
{
    // A button that was never seen does not tell the bar that it is another size now.
    const auto wanted = [this] {
        toolBar_->layout()->invalidate();
        return toolBar_->sizeHint().width();
    };
    std::vector<QToolButton*> least; // the first one first
    for (QAction* action : {drawing_->ask, drawing_->keep})
        if (auto* button = qobject_cast<QToolButton*>(toolBar_->widgetForAction(action)))
            least.push_back(button);
    for (QToolButton* button : least)
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : least)
        if (wanted() > width())
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && fullScreen_) // the desktop has keys of its own for it
        fullScreen_->setChecked(isFullScreen());
}

void MainWindow::fitIntoScreen()
{
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    if (size() != firstSize_ || room.contains(frame))
        return;
    resize(size().boundedTo(room.size() - (frame.size() - size())));
    move(std::clamp(frame.left(), room.left(), std::max(room.left(), room.right() + 1 - frameGeometry().width())),
        std::clamp(frame.top(), room.top(), std::max(room.top(), room.bottom() + 1 - frameGeometry().height())));
    firstSize_ = {};
}

void MainWindow::saveLayout()
{
    closeGallery();
    presenter_->leave(); // what is remembered is the layout that it would bring back
    teaching_->save(settings_);
    saveTour();
    settings_.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings_.setValue(QStringLiteral("window/layout"), saveState(layoutVersion));
    narrow_->save(settings_);
}

} // namespace engram
