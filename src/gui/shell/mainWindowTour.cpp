// The guided tour, and the room that it takes from the views for as long as it is open.

#include <algorithm>
#include <utility>

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLayout>
#include <QStyle>

#include "help/spotlight.h"
#include "help/tourPanel.h"
#include "history/historyPanel.h"
#include "shell/dockTitle.h"
#include "shell/mainWindow.h"
#include "shell/presenterView.h"
#include "shell/welcome.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr int roomForHistory = 640; ///< a window that is lower shows the timeline alone, and the rest by scrolling
constexpr int unsureWidth = 60; ///< pixels that the tour's text may lose to a frame, a scroll bar or a longer button
const QString foldedKey = QStringLiteral("tour/historyFolded");

} // namespace

void MainWindow::buildTour()
{
    tour_ = new TourPanel(bridge_, settings_, this);
    tourDock_ = makeDock(tr("Guided tour"), QStringLiteral("tourDock"), tour_, this);
    addToTitle(*tourDock_, tour_->title());
    addDockWidget(Qt::TopDockWidgetArea, tourDock_);
    tourDock_->hide();
    connect(tourDock_, &QDockWidget::visibilityChanged, this, &MainWindow::makeRoomForTour);
    spotlight_ = new Spotlight(this);
    connect(tour_, &TourPanel::detailChanged, this, [this](const QString& text) { setDockDetail(*tourDock_, text); });
    connect(tour_, &TourPanel::heightWanted, this, &MainWindow::fitTour, Qt::QueuedConnection); // once it stands
    connect(tourDock_, &QDockWidget::dockLocationChanged, this, &MainWindow::fitTour);
    connect(tourDock_, &QDockWidget::topLevelChanged, this, &MainWindow::fitTour);
    connect(tour_, &TourPanel::pointWanted, this, [this](const QString& name) {
        if (auto* control = findChild<QWidget*>(name))
            spotlight_->pointAt(*control);
    });
    // Said before it is shown, while the tour can still make room.
    connect(dockOf(*history_)->toggleViewAction(), &QAction::toggled, this, [this](bool on) {
        if (on && historyFolded_ && tourDock_->isVisibleTo(this))
            tourDock_->close();
    });
}

/// Above or below the views it is as high as its longest text there, and no higher, whatever the layout was or becomes:
/// the rest is room for the panels beside the views.
void MainWindow::fitTour()
{
    const Qt::DockWidgetArea area = dockWidgetArea(tourDock_);
    const bool isAcross =
        !tourDock_->isFloating() && (area == Qt::TopDockWidgetArea || area == Qt::BottomDockWidgetArea);
    QWidget* const body = tourDock_->widget();
    const QMargins around = body->layout()->contentsMargins();
    body->setMaximumHeight(isAcross ? around.top() + tour_->sizeHint().height() + around.bottom() : QWIDGETSIZE_MAX);
    if (tourDock_->isVisible() && isAcross)
        resizeDocks({tourDock_}, {tourDock_->sizeHint().height()}, Qt::Vertical);
}

QAction* MainWindow::makeTourAction()
{
    auto* action = new QAction(tr("Guided &tour"), this);
    action->setObjectName(QStringLiteral("guidedTour"));
    action->setCheckable(true);
    action->setToolTip(tr("Goes through everything once and waits for each step; it goes on where it was left"));
    action->setShortcut(Qt::CTRL | Qt::Key_F1);
    connect(action, &QAction::triggered, this, [this](bool on) {
        if (on)
            startTour();
        else
            tourDock_->close();
    });
    connect(tourDock_->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    return action;
}

void MainWindow::startTour()
{
    presenter_->leave();
    if (welcome_)
        welcome_->finish(); // which stands over what the first step asks for
    if (!tourDock_->isVisibleTo(this) && !tourDock_->isFloating()) {
        historyHeight_ = dockOf(*history_)->height(); // once the tour is shown, some of it is gone
        foldHistoryForTour();
    }
    tourDock_->show();
    tourDock_->raise();
}

void MainWindow::foldHistoryForTour()
{
    QDockWidget* const history = dockOf(*history_);
    if (history->isFloating() || !history->isVisibleTo(this))
        return;
    const int around = tourDock_->minimumSizeHint().height()
        - VerticalScroll::leastHeightOf(tour_->minimumSizeHint().height())
        + style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, this);
    int least = 0;
    for (const int narrower : {0, unsureWidth / 2, unsureWidth})
        least = std::max(least, VerticalScroll::leastHeightOf(tour_->heightAt(width() - narrower)));
    if (layout()->totalMinimumSize().height() + around + least <= height())
        return;
    historyFolded_ = true; // or the window would grow, maybe out of its screen
    history->hide();
}

bool MainWindow::isLowForHistory() const
{
    const bool toured = tourDock_ && tourDock_->isVisibleTo(this) && !tourDock_->isFloating();
    return height() - (toured ? tourDock_->sizeHint().height() : 0) < roomForHistory;
}

void MainWindow::makeRoomForTour(bool shown)
{
    if (!isVisible() || presenter_->on() || shown != tourDock_->isVisibleTo(this))
        return; // the whole window comes or goes, say
    QDockWidget* const history = dockOf(*history_);
    const bool isBesideIt = history->isVisible() && !history->isFloating();
    if (shown && isBesideIt && isLowForHistory() && heightBeforeTour_ == 0) {
        heightBeforeTour_ = std::max(history->height(), std::exchange(historyHeight_, 0));
        resizeDocks({history}, {1}, Qt::Vertical);
    } else if (!shown) {
        // Until then the tour's own room is not free.
        QMetaObject::invokeMethod(this, &MainWindow::giveRoomBack, Qt::QueuedConnection);
    }
}

void MainWindow::giveRoomBack()
{
    if (presenter_->on() || tourDock_->isVisibleTo(this))
        return;
    QDockWidget* const history = dockOf(*history_);
    if (std::exchange(historyFolded_, false))
        history->show();
    const int before = std::exchange(heightBeforeTour_, 0);
    if (before == 0 || !history->isVisible() || history->isFloating())
        return;
    const bool wasWhole = before > history->minimumSizeHint().height(); // else the tour was open when it began
    const bool asBefore = wasWhole || isLowForHistory();
    resizeDocks({history}, {asBefore ? before : history->sizeHint().height()}, Qt::Vertical);
}

void MainWindow::saveTour()
{
    settings_.setValue(foldedKey, historyFolded_);
}

void MainWindow::restoreTour()
{
    historyFolded_ = tourDock_->isVisibleTo(this) && settings_.value(foldedKey, false).toBool();
}

} // namespace engram
