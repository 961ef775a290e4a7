// The docks that show why: History, Inspector and Results, where all docks stand, and what may be exported from them.

#include <algorithm>

#include <QDockWidget>
#include <QFileInfo>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include <engram/session/logText.h>
#include <engram/session/report.h>

#include "canvas/canvasCard.h"
#include "datasets/dataPanel.h"
#include "export/exportDialog.h"
#include "export/printing.h"
#include "history/historyPanel.h"
#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "inspector/mindPage.h"
#include "inspector/neuronPage.h"
#include "inspector/patchworkPart.h"
#include "layers/layerCard.h"
#include "layers/outputCard.h"
#include "results/chartsPage.h"
#include "results/resultsPanel.h"
#include "results/resultsText.h"
#include "shell/dockTitle.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"
#include "shell/presenterView.h"
#include "shell/viewMenu.h"
#include "widgets/card.h"

namespace engram {

namespace {

constexpr int roomForBoth = 820; ///< a window at least as high shows Teach and test and Data sets above each other
constexpr int roomForThree = 1240; ///< one at least as wide has docks at both sides
constexpr int leastColumn = 326; ///< width of one column of docks that all stand behind each other
constexpr double mostColumn = 0.4; ///< of a window's width
constexpr int usualWidth = 1400; ///< one at least as wide has docks of comfortable width
constexpr int roomForHistory = 640; ///< one that is lower shows the timeline alone, and the rest by scrolling

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

int MainWindow::columnOfDocks() const
{
    // Room for the names on the tabs, which are longer in some languages than in others.
    int names = 0;
    for (const QDockWidget* dock : docks_)
        if (dock != docks_.back()) // History stands below
            names += fontMetrics().horizontalAdvance(dock->windowTitle())
                + style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this) + 2;
    return std::clamp(names + 8, leastColumn, std::max(leastColumn, static_cast<int>(width() * mostColumn)));
}

void MainWindow::resetLayout()
{
    if (presenter_)
        presenter_->leave();
    enum Place { teachPlace, dataPlace, inspectorPlace, resultsPlace, historyPlace };
    for (QDockWidget* dock : docks_) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    const bool narrow = width() < roomForThree;
    setCorner(Qt::BottomRightCorner, narrow ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, docks_[inspectorPlace]);
    if (narrow) {
        // One column of docks leaves the canvas its room.
        for (const Place place : {teachPlace, dataPlace})
            tabifyDockWidget(docks_[inspectorPlace], docks_[place]);
    } else {
        addDockWidget(Qt::LeftDockWidgetArea, docks_[teachPlace]);
        if (height() < roomForBoth)
            tabifyDockWidget(docks_[teachPlace], docks_[dataPlace]);
        else
            splitDockWidget(docks_[teachPlace], docks_[dataPlace], Qt::Vertical);
    }
    tabifyDockWidget(docks_[inspectorPlace], docks_[resultsPlace]);
    addDockWidget(Qt::BottomDockWidgetArea, docks_[historyPlace]);
    for (QDockWidget* dock : docks_)
        dock->show();
    toolBar_->show();
    docks_[teachPlace]->raise();
    docks_[inspectorPlace]->raise();
    const bool roomy = width() >= usualWidth;
    resizeDocks({docks_[teachPlace], docks_[inspectorPlace]},
        {roomy ? 262 : 1,
            roomy        ? 340
                : narrow ? columnOfDocks()
                         : 1},
        Qt::Horizontal);
    const int history = docks_[historyPlace]->sizeHint().height();
    resizeDocks({docks_[historyPlace]}, {height() < roomForHistory ? 1 : history}, Qt::Vertical);
    resizeDocks({docks_[teachPlace], docks_[dataPlace]}, {330, 230}, Qt::Vertical);
}

std::vector<std::pair<QString, QWidget*>> MainWindow::picturedViews()
{
    std::vector<std::pair<QString, QWidget*>> views{{tr("Canvas"), &canvas_->canvas()}, {tr("Input"), &input_->view()},
        {tr("State"), &state_->view()}, {tr("Output"), output_}, {tr("Timeline"), history_->findChild<TimelineView*>()},
        {tr("Settling"), history_->findChild<SettlingStrip*>()}, {tr("Answer"), inspector_->answer()},
        {tr("Patchwork"), &inspector_->answer()->patchwork()}, {tr("Neuron"), inspector_->neuron()},
        {tr("Map"), inspector_->map()->view()}, {tr("In mind"), inspector_->mind()}, {tr("Results"), results_}};
    for (const auto& chart : results_->charts()->charts())
        views.push_back(chart);
    views.emplace_back(tr("The whole window"), this);
    return views;
}

void MainWindow::buildPresenterView()
{
    presenter_ = new PresenterView(*this, layoutVersion, [this](bool large) {
        output_->setLarge(large);
        // Without a status bar the window speaks below the views.
        centralWidget()->setContentsMargins(0, 0, 0, large ? messages_->lineHeight() : 0);
    });
    QToolButton* leave = makeToolButton(presenter_->action(), output_);
    leave->setObjectName(QStringLiteral("leavePresenter")); // where there is a touch screen and no keyboard
    leave->hide();
    output_->addTool(leave);
    connect(presenter_, &PresenterView::changed, this, [this, leave](bool on) {
        leave->setVisible(on);
        if (!on)
            return;
        canvas_->canvas().setFocus();
        messages_->showNews(tr("F5 or Escape brings everything back."));
    });
}

void MainWindow::buildViewMenus()
{
    for (const auto& [name, view] : picturedViews()) {
        if (view == this)
            continue;
        auto* menu = new ViewMenu(
            *view, [this, view = view] { exportSomething(view); },
            [this, view = view, name = name] { askAndPrint(*view, name, this); });
        menu->setByKeyboardAlone(view == &canvas_->canvas()); // its right button erases
        connect(menu, &ViewMenu::copied, this,
            [this, name = name] { messages_->showNews(tr("The picture of %1 is on the clipboard.").arg(name)); });
    }
}

void MainWindow::exportSomething(const QWidget* first, bool log)
{
    std::vector<ExportDialog::View> views;
    int chosen = 0;
    for (const auto& [name, view] : picturedViews()) {
        if ((view == results_ || results_->isAncestorOf(view)) && !bridge_.snapshot()->lastTest)
            continue; // there is nothing but a sentence that says so
        if (view == &inspector_->answer()->patchwork() && !inspector_->answer()->patchwork().explanation())
            continue;
        if (view == first)
            chosen = static_cast<int>(views.size());
        views.push_back({name, view});
    }
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    std::vector<ExportDialog::Text> texts{
        {tr("The memories behind the answer"),
            [this, bytes](bool json) {
                const auto& shares = inspector_->answer()->shares();
                return shares ? bytes(json ? sharesJson(*shares) : sharesCsv(*shares)) : QByteArray();
            }},
        {tr("The chosen neuron"),
            [this, bytes](bool json) {
                const auto& report = inspector_->neuron()->report();
                if (!report || !report->snapshot)
                    return QByteArray();
                const Memory& memory = report->snapshot->learner.agent.memory();
                return bytes(json ? neuronJson(report->explanation, report->neuron, memory)
                                  : neuronCsv(report->explanation, report->neuron, memory));
            }},
    };
    if (const auto report = bridge_.snapshot()->lastTest)
        texts.push_back({tr("The results"), [report, tested = bridge_.snapshot()->tested](bool json) {
                             return json ? resultsJson(*report, tested) : resultsCsv(*report, tested);
                         }});
    if (const SnapshotPointer& now = bridge_.snapshot(); !now->learner.log.empty())
        texts.push_back({tr("The log of tests"), [now, bytes](bool json) {
                             const std::string file = now->path.string();
                             return bytes(json ? logJson(now->learner.log, file) : logCsv(now->learner.log, file));
                         }});
    auto* dialog = new ExportDialog(bridge_, std::move(views), std::move(texts), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(log ? dialog->itemCount() - 1 : chosen); // its text is the last
    connect(dialog, &ExportDialog::exported, this,
        [this](const QString& path) { messages_->showNews(tr("Exported to %1").arg(path)); });
    dialog->open();
}

void MainWindow::askToTranspose(const QString& name)
{
    messages_->showQuestion(
        tr("The ones of “%1” lie on their side. Are rows and columns of its pictures exchanged?").arg(name),
        {{tr("Transpose"),
             [this, name] {
                 for (const OpenData& open : bridge_.snapshot()->data)
                     if (QString::fromStdString(open.file->name) == name)
                         bridge_.session().turnData(
                             open.file->name, {open.file->turns.turnedOver, !open.file->turns.transposed});
             }},
            {tr("Leave it so"), [] {}}});
}

void MainWindow::askForLabels(const QString& path)
{
    messages_->showQuestion(
        tr("“%1” holds pictures without labels. Which file has their labels?").arg(QFileInfo(path).fileName()),
        {{tr("Choose labels…"), [this, path] { data_->chooseLabels(path); }}, {tr("Do not open it"), [] {}}});
}

} // namespace engram
