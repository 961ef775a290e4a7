// The views that may be taken as pictures: their menus, exporting and printing them with what they say; and presenting
// them to a room.

#include <QDockWidget>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include <engram/session/logText.h>
#include <engram/session/report.h>
#include <engram/session/resultsText.h>

#include "canvas/canvasCard.h"
#include "canvas/digitPreview.h"
#include "canvas/digitStrip.h"
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
#include "shell/mainWindow.h"
#include "shell/messageBar.h"
#include "shell/pictureActions.h"
#include "shell/presenterView.h"
#include "shell/viewMenu.h"
#include "widgets/card.h"

namespace engram {

std::vector<std::pair<QString, QWidget*>> MainWindow::picturedViews()
{
    std::vector<std::pair<QString, QWidget*>> views{{tr("Canvas"), &canvas_->canvas()}, {tr("Input"), &input_->view()},
        {tr("State"), &state_->view()}, {tr("Output"), output_}, {tr("Timeline"), history_->timeline()},
        {tr("Settling"), history_->strip()}, {tr("Answer"), inspector_->answer()},
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
        if (!on) {
            messages_->dismiss(); // how to leave it is over, also where no action left it
            return;
        }
        canvas_->canvas().setFocus();
        messages_->showNews(tr("F5 or Escape brings everything back."));
    });
}

void MainWindow::buildViewMenus()
{
    for (const auto& pictured : picturedViews()) {
        const QString name = pictured.first; // no structured binding, which clang 14 does not capture
        QWidget* const view = pictured.second;
        if (view == this)
            continue;
        auto* menu = new ViewMenu(
            *view, [this, view] { exportSomething(view); }, [this, view, name] { askAndPrint(*view, name, this); });
        menu->setByKeyboardAlone(view == &canvas_->canvas()); // its right button erases
        connect(menu, &ViewMenu::copied, this,
            [this, name] { messages_->showNews(tr("The picture of %1 is on the clipboard.").arg(name)); });
    }
    addViewMenu(*findChild<DigitPreview*>(), tr("Preview"), settings_,
        [this](const QString& sentence) { messages_->showNews(sentence); });
    offerListedPictures();
}

void MainWindow::offerListedPictures()
{
    const auto say = [this](const QString& sentence) { messages_->showNews(sentence); };
    offerPictures(
        canvas_->strip(), [this] { return canvas_->strip().chosenPicture(); }, settings_, say);
    offerPictures(
        *results_->examples(), [this] { return results_->chosenPicture(); }, settings_, say);
    connect(inspector_, &InspectorPanel::menuFilled, this, [this, say](QMenu* menu, const NamedPicture& picture) {
        addPictureActions(
            *menu, *inspector_, [picture] { return picture; }, settings_, say);
    });
    connect(canvas_, &CanvasCard::whyWanted, this, &MainWindow::showWhy);
}

void MainWindow::showWhy()
{
    presenter_->leave();
    inspector_->showPage(inspector_->answer());
    QDockWidget* const dock = dockOf(*inspector_);
    dock->show();
    dock->raise();
    raise();
    activateWindow();
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
        texts.push_back({tr("The results"), [report, tested = bridge_.snapshot()->tested, bytes](bool json) {
                             return bytes(json ? resultsJson(*report, tested) : resultsCsv(*report, tested));
                         }});
    if (const SnapshotPointer& now = bridge_.snapshot(); !now->learner.log.empty())
        texts.push_back({tr("The log of tests"), [now, bytes](bool json) {
                             const std::string file = now->path.string();
                             return bytes(json ? logJson(now->learner.log, file) : logCsv(now->learner.log, file));
                         }});
    auto* dialog = new ExportDialog(bridge_, settings_, std::move(views), std::move(texts), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(log ? dialog->itemCount() - 1 : chosen); // its text is the last
    connect(dialog, &ExportDialog::exported, this,
        [this](const QString& path) { messages_->showNews(tr("Exported to %1").arg(path)); });
    dialog->open();
}

} // namespace engram
