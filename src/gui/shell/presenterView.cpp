#include "shell/presenterView.h"

#include <utility>

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include "widgets/icon.h"

namespace engram {

namespace {

constexpr int returnMilliseconds = 1000; ///< within which a desktop gives a window its old size back

} // namespace

PresenterView::PresenterView(QMainWindow& window, int layoutVersion, std::function<void(bool)> enlarge)
    : QObject(&window)
    , window_(window)
    , layoutVersion_(layoutVersion)
    , enlarge_(std::move(enlarge))
    , action_(new QAction(icon(QStringLiteral("presenter")), tr("&Presenter's view"), this))
{
    action_->setObjectName(QStringLiteral("presenterView"));
    action_->setCheckable(true);
    action_->setShortcut(Qt::Key_F5);
    action_->setToolTip(tr("Canvas, layers and answer alone and large; F5 or Escape brings everything back"));
    connect(action_, &QAction::toggled, this, &PresenterView::setOn);
    window.installEventFilter(this);
}

void PresenterView::leave()
{
    action_->setChecked(false);
}

void PresenterView::setOn(bool on)
{
    if (on == on_)
        return;
    on_ = on;
    if (on)
        enter();
    else
        restore();
    Q_EMIT changed(on);
}

void PresenterView::enter()
{
    returning_ = false;
    layout_ = window_.saveState(layoutVersion_);
    geometry_ = window_.saveGeometry();
    size_ = window_.size();
    states_ = window_.windowState();
    statusBar_ = window_.statusBar()->isVisibleTo(&window_);
    focus_ = window_.focusWidget();
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>())
        dock->hide();
    for (QToolBar* bar : window_.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        bar->hide();
    window_.statusBar()->hide();
    window_.menuBar()->setMaximumHeight(0); // hidden, it would take the keys of its entries with it
    enlarge_(true);
    window_.setWindowState(states_ | Qt::WindowFullScreen);
}

void PresenterView::restore()
{
    window_.menuBar()->setMaximumHeight(QWIDGETSIZE_MAX);
    window_.statusBar()->setVisible(statusBar_);
    enlarge_(false);
    window_.setWindowState(states_);
    if (!(states_ & (Qt::WindowMaximized | Qt::WindowFullScreen))) {
        window_.restoreGeometry(geometry_);
        window_.resize(size_); // newer Qt gives a window that was larger than its screen another size
    }
    window_.restoreState(layout_, layoutVersion_);
    if (window_.size() != size_) {
        returning_ = true;
        QTimer::singleShot(returnMilliseconds, this, [this] { returning_ = false; });
    }
    if (focus_)
        focus_->setFocus();
}

bool PresenterView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &window_)
        return QObject::eventFilter(watched, event);
    // What has the focus, and going back to the drawing, come first: Escape leaves what is innermost.
    if (on_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (returning_ && event->type() == QEvent::Resize && static_cast<QResizeEvent*>(event)->size() == size_) {
        // Widths were given out in a window of another size.
        QTimer::singleShot(0, this, [this] {
            if (std::exchange(returning_, false))
                window_.restoreState(layout_, layoutVersion_);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace engram
