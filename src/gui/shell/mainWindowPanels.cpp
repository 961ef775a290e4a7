// The docks that show why: History, Inspector and Results; and where all docks stand.

#include <algorithm>
#include <utility>

#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>

#include "canvas/canvasCard.h"
#include "datasets/dataPanel.h"
#include "history/historyPanel.h"
#include "inspector/inspectorPanel.h"
#include "results/resultsPanel.h"
#include "shell/dockTitle.h"
#include "shell/mainWindow.h"
#include "shell/narrowDocks.h"
#include "shell/presenterView.h"
#include "training/teachPanel.h"

namespace engram {

namespace {

constexpr int roomForBoth = 820; ///< a window at least as high shows Teach and test and Data sets above each other
constexpr int roomForThree = 1260; ///< one at least as wide has docks at both sides
constexpr int leastColumn = 326; ///< width of one column of docks that all stand behind each other
constexpr int betweenParts = 24; ///< pixels from top to bottom of the window, in all
constexpr int leastSets = 190; ///< height of the dock of data sets where it stands below another one
constexpr double mostColumn = 0.4; ///< of a window's width
constexpr int comfortableColumn = 340;
constexpr double comfortableShare = 0.23; ///< of a large window's width
constexpr int roomyWidth = 1400; ///< one at least as wide has docks of comfortable width

} // namespace

void MainWindow::buildInsideDocks()
{
    inspector_ = new InspectorPanel(bridge_, this);
    results_ = new ResultsPanel(bridge_, this);
    history_ = new HistoryPanel(bridge_, this);
    QDockWidget* inspector =
        addPanel(tr("Inspector"), QStringLiteral("inspectorDock"), inspector_, Qt::RightDockWidgetArea);
    QDockWidget* results = addPanel(tr("Results"), QStringLiteral("resultsDock"), results_, Qt::RightDockWidgetArea);
    QDockWidget* history = addPanel(tr("History"), QStringLiteral("historyDock"), history_, Qt::BottomDockWidgetArea);

    connect(inspector_, &InspectorPanel::canvasWanted, canvas_, &CanvasCard::placeMemory);
    connect(history_, &HistoryPanel::detailChanged, this,
        [history](const QString& text) { setDockDetail(*history, text); });
    connect(history_, &HistoryPanel::exportWanted, this, [this] { exportSomething(); });
    connect(results_, &ResultsPanel::detailChanged, this,
        [results](const QString& text) { setDockDetail(*results, text); });
    // What was asked for last comes to the front: results after a test, the inspector when an example of one is opened.
    connect(&bridge_, &SessionBridge::jobFinished, this, [results](const JobResult& result) {
        if (result.tested && !result.cancelled)
            results->raise();
    });
    connect(results_, &ResultsPanel::logExportWanted, this, [this] { exportSomething(nullptr, true); });
    connect(results_, &ResultsPanel::exampleShown, this, [inspector] { inspector->raise(); });
    connect(&bridge_.view(), &ViewState::shownChanged, this,
        [inspector, last = std::optional<NeuronId>()](const Shown& shown) mutable {
            if (shown.neuron && shown.neuron != last)
                inspector->raise();
            last = shown.neuron;
        });
}

QDockWidget* MainWindow::dockOf(const QWidget& panel) const
{
    return *std::ranges::find_if(docks_, [&panel](const QDockWidget* dock) { return dock->isAncestorOf(&panel); });
}

int MainWindow::columnOfDocks() const
{
    // Room for the names on the tabs, which are longer in some languages than in others.
    int names = 0;
    for (const QDockWidget* dock : docks_)
        if (dock != dockOf(*history_)) // it stands below
            names += fontMetrics().horizontalAdvance(dock->windowTitle())
                + style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this) + 2;
    return std::clamp(names + 8, leastColumn, std::max(leastColumn, static_cast<int>(width() * mostColumn)));
}

void MainWindow::resetLayout()
{
    if (presenter_)
        presenter_->leave();
    const bool toured = tourDock_->isVisibleTo(this) && !tourDock_->isFloating();
    if (toured)
        tourDock_->hide();
    QDockWidget* const teach = dockOf(*teaching_);
    QDockWidget* const sets = dockOf(*data_);
    QDockWidget* const inspector = dockOf(*inspector_);
    QDockWidget* const results = dockOf(*results_);
    QDockWidget* const history = dockOf(*history_);
    for (QDockWidget* dock : docks_) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    const bool narrow = width() < roomForThree;
    setCorner(Qt::BottomRightCorner, narrow ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, inspector);
    if (narrow) {
        // One column of docks leaves the canvas its room.
        for (QDockWidget* const dock : {teach, sets})
            tabifyDockWidget(inspector, dock);
    } else {
        addDockWidget(Qt::LeftDockWidgetArea, teach);
        if (height() < roomForBoth)
            tabifyDockWidget(teach, sets);
        else
            splitDockWidget(teach, sets, Qt::Vertical);
    }
    tabifyDockWidget(inspector, results);
    addDockWidget(Qt::BottomDockWidgetArea, history);
    for (QDockWidget* dock : docks_)
        dock->show();
    toolBar_->show();
    teach->raise();
    inspector->raise();
    const bool roomy = width() >= roomyWidth;
    const int comfortable = std::max(comfortableColumn, static_cast<int>(width() * comfortableShare));
    resizeDocks({teach, inspector},
        {roomy ? 262 : 1,
            roomy        ? comfortable
                : narrow ? columnOfDocks()
                         : 1},
        Qt::Horizontal);
    const int wanted = history->sizeHint().height();
    resizeDocks({history}, {isLowForHistory() ? 1 : wanted}, Qt::Vertical);
    // All of Teach and test is in sight where there is room; the list of data sets has the rest of their column.
    const int teachHeight = teach->sizeHint().height();
    const int around = betweenParts + menuBar()->sizeHint().height() + toolBar_->sizeHint().height()
        + statusBar()->sizeHint().height() + (isLowForHistory() ? history->minimumSizeHint().height() : wanted);
    resizeDocks({teach, sets}, {teachHeight, std::max(leastSets, height() - around - teachHeight)}, Qt::Vertical);
    narrow_->forget();
    if (toured)
        startTour();
}

} // namespace engram
