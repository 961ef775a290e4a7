#include <algorithm>
#include <vector>

#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include "bridge/sessionText.h"
#include "canvas/canvasCard.h"
#include "datasets/dataPanel.h"
#include "export/printing.h"
#include "history/historyPanel.h"
#include "layers/layerCard.h"
#include "shell/appStyle.h"
#include "shell/centralViews.h"
#include "shell/document.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"
#include "shell/ownDigitsParts.h"
#include "shell/presenterView.h"
#include "shell/translations.h"
#include "shell/undoActions.h"
#include "training/drawingActions.h"
#include "training/teachPanel.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/plainText.h"

namespace engram {

void MainWindow::buildFileMenu()
{
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QAction* create = menu->addAction(icon(QStringLiteral("new")), tr("&New agent…"), this, &MainWindow::newAgent);
    create->setObjectName(QStringLiteral("newAgent"));
    create->setShortcuts(QKeySequence::New);
    create->setToolTip(tr("Begin a new agent (Ctrl+N)"));
    QAction* open =
        menu->addAction(icon(QStringLiteral("open")), tr("&Open agent…"), document_, &Document::chooseAndOpen);
    open->setShortcuts(QKeySequence::Open);
    open->setToolTip(tr("Open a saved agent (Ctrl+O)"));
    buildWindowActions(*menu);
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
    menu->addSeparator();
    save_ = menu->addAction(icon(QStringLiteral("save")), tr("&Save"), document_, &Document::save);
    save_->setShortcuts(QKeySequence::Save);
    save_->setToolTip(tr("Save the agent (Ctrl+S); the version before stays beside it, with ~ after its name"));
    QAction* saveAs = menu->addAction(tr("Save &as…"), document_, &Document::saveAs);
    saveAs->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    menu->addSeparator();
    QAction* takeOut = menu->addAction(tr("&Export…"), this, [this] { exportSomething(); });
    takeOut->setObjectName(QStringLiteral("export"));
    takeOut->setShortcut(Qt::CTRL | Qt::Key_E);
    takeOut->setToolTip(tr("Pictures, the animated settling, the history and explanations as text"));
    QAction* print = menu->addAction(tr("&Print…"), this, &MainWindow::printViews);
    print->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_P);
    print->setToolTip(tr("Canvas, layers and answer on one page; the menu of a view prints that view alone"));
    menu->addSeparator();
    QAction* closes = menu->addAction(tr("&Close window"), this, &QWidget::close);
    closes->setShortcut(Qt::CTRL | Qt::Key_W);
    QAction* quit = menu->addAction(tr("&Quit"), this, [this] {
        if (isSignalConnected(QMetaMethod::fromSignal(&MainWindow::quitWanted)))
            Q_EMIT quitWanted();
        else
            close();
    });
    quit->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Q)});

    // The file actions stand first in the toolbar, as icons alone.
    QAction* first = toolBar_->actions().value(0);
    toolBar_->insertActions(first, {create, open, save_});
    toolBar_->insertSeparator(first);
    for (QAction* action : {create, open, save_})
        if (auto* button = qobject_cast<QToolButton*>(toolBar_->widgetForAction(action))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setFocusPolicy(Qt::TabFocus);
        }
}

void MainWindow::buildWindowActions(QMenu& menu)
{
    QAction* window = menu.addAction(tr("New &window"), this, &MainWindow::newWindowWanted);
    window->setObjectName(QStringLiteral("newWindow"));
    window->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    window->setToolTip(tr("One more window, with an agent of its own"));
}

void MainWindow::printViews()
{
    askAndPrint(*views_, windowTitle().remove(QStringLiteral("[*]")), this);
}

void MainWindow::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& path : document_->recentFiles()) {
        QAction* action = menu.addAction(QFileInfo(path).fileName(), this, [this, path] { document_->open(path); });
        action->setToolTip(plainToolTip(path));
    }
    menu.setToolTipsVisible(true);
    if (menu.isEmpty()) {
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("&Clear this list"), document_, &Document::clearRecentFiles);
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    menu->addActions({undo_->undo(), undo_->redo()});
    menu->addSeparator();
    QAction* paste = menu->addAction(tr("&Paste picture"), canvas_, &CanvasCard::paste);
    paste->setShortcuts(QKeySequence::Paste);
    menu->addAction(canvas_->openPictureAction());
    menu->addActions({canvas_->invertAction(), canvas_->asItIsAction()});
    menu->addSeparator();
    menu->addActions({canvas_->penAction(), canvas_->eraserAction(), canvas_->clearAction()});
    QAction* clears = menu->addAction(tr("Clear &after teaching"));
    clears->setObjectName(QStringLiteral("clearAfterTeaching"));
    clears->setCheckable(true);
    clears->setChecked(settings_.value(QStringLiteral("clearAfterTeaching"), false).toBool());
    clears->setToolTip(tr("Each drawing that is taught leaves the canvas empty for the next; Undo brings it back"));
    connect(clears, &QAction::toggled, this,
        [this](bool on) { settings_.setValue(QStringLiteral("clearAfterTeaching"), on); });
    connect(
        &bridge_, &SessionBridge::drawingTaught, this,
        [this, clears] {
            if (clears->isChecked())
                canvas_->drawing().clear();
        },
        Qt::QueuedConnection);
}

void MainWindow::buildAgentMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Agent"));
    QMenu* digit = menu->addMenu(tr("The &drawing is"));
    for (QAction* action : drawing_->digits)
        digit->addAction(action);
    menu->addActions({drawing_->teach, drawing_->keep, drawing_->ask, drawing_->right, drawing_->wrong});
    menu->addSeparator();
    menu->addAction(
        tr("Teach the chosen data &sets"), QKeySequence(Qt::CTRL | Qt::Key_T), teaching_, &TeachPanel::teach);
    menu->addAction(tr("T&est"), QKeySequence(Qt::CTRL | Qt::Key_R), teaching_, &TeachPanel::test);
    QAction* cancel = menu->addAction(tr("&Cancel the run"), this, [this] { bridge_.session().cancel(); });
    cancel->setObjectName(QStringLiteral("cancelRun"));
    cancel->setShortcut(Qt::CTRL | Qt::Key_Period);
    const auto enable = [this, cancel] { cancel->setEnabled(bridge_.busy()); };
    connect(&bridge_, &SessionBridge::jobProgress, cancel, enable);
    connect(&bridge_, &SessionBridge::jobFinished, cancel, enable);
    enable();
    buildMeasuringActions(*menu);
    menu->addSeparator();
    menu->addAction(drawing_->forgetLast);
    QMenu* forget = menu->addMenu(tr("F&orget"));
    connect(forget, &QMenu::aboutToShow, this, [this, forget] { buildForgetMenu(*forget); });
    QAction* memories = menu->addAction(tr("Memor&ies…"), this, &MainWindow::openMemories);
    memories->setObjectName(QStringLiteral("memories"));
    memories->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    memories->setToolTip(tr("All that the agent remembers, and what each memory did in the last test"));
    menu->addSeparator();
    QAction* rename = menu->addAction(tr("Rena&me…"), document_, &Document::rename);
    rename->setShortcut(Qt::Key_F2);
    menu->addAction(tr("&Notes…"), this, &MainWindow::editNotes);
    QAction* settings = menu->addAction(tr("Agent settin&gs…"), this, &MainWindow::agentSettings);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
}

namespace {

/// In the order of the data sets; what is of none of them, such as drawings, comes first.
std::vector<Memory::SourceCount> sourcesAsListed(const Snapshot& snapshot)
{
    const auto place = [&snapshot](const Memory::SourceCount& source) {
        std::size_t at = 1;
        for (const OpenData& open : snapshot.data) {
            for (const Split& split : open.file->splits)
                if (split.digits->name() == source.name)
                    return at;
            ++at;
        }
        return std::size_t{0};
    };
    std::vector<Memory::SourceCount> sources = snapshot.learner.agent.memory().sources();
    std::ranges::stable_sort(sources, {}, place);
    return sources;
}

} // namespace

void MainWindow::buildForgetMenu(QMenu& menu)
{
    menu.clear();
    const Memory& memory = bridge_.snapshot()->learner.agent.memory();
    if (memory.empty()) {
        menu.addAction(tr("Nothing to forget yet"))->setEnabled(false);
        return;
    }
    for (const Memory::SourceCount& source : sourcesAsListed(*bridge_.snapshot())) {
        const QString name = sourceText(source.name).replace(u'&', QStringLiteral("&&"));
        menu.addAction(tr("All of %1 (%2)").arg(name, numberText(source.engrams)), this,
            [this, from = source.name] { bridge_.session().forgetSource(from); });
    }
    menu.addSeparator();
    QMenu* digits = menu.addMenu(tr("All of a &digit"));
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        digits->addAction(QString::number(digit), this, [this, digit] { bridge_.session().forgetLabel(digit); });
    menu.addSeparator();
    menu.addAction(tr("&Everything"), this, [this] { bridge_.session().forgetAll(); });
}

void MainWindow::buildDataMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Data"));
    menu->setToolTipsVisible(true);
    data_->addMenuActions(ownDigits_->actions());
    data_->fillMenu(*menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { data_->fillMenu(*menu); });
    addActions({data_->openAction(), data_->folderAction(), data_->fontAction(), data_->galleryAction()});
    addActions(ownDigits_->actions());
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (QDockWidget* dock : docks_)
        menu->addAction(dock->toggleViewAction());
    QAction* bar = toolBar_->toggleViewAction();
    bar->setText(tr("&Tool bar"));
    menu->addAction(bar);
    menu->addAction(tr("&Reset layout"), this, &MainWindow::resetLayout);
    menu->addSeparator();
    menu->addMenu(tr("Walk throu&gh the history"))->addActions(history_->historyActions());
    live_ = menu->addAction(tr("&Live answers while drawing"));
    live_->setCheckable(true);
    live_->setShortcut(Qt::CTRL | Qt::Key_L);
    live_->setChecked(settings_.value(QStringLiteral("live"), true).toBool());
    bridge_.setLive(live_->isChecked());
    connect(live_, &QAction::toggled, this, [this](bool on) {
        bridge_.setLive(on);
        settings_.setValue(QStringLiteral("live"), on);
    });
    buildOverlayActions(*menu);
    menu->addSeparator();
    buildAppearanceMenu(*menu);
    buildLanguageMenu(*menu);
    menu->addAction(presenter_->action());
    buildFullScreenAction(*menu);
}

void MainWindow::buildFullScreenAction(QMenu& menu)
{
    fullScreen_ = menu.addAction(tr("&Full screen"));
    fullScreen_->setObjectName(QStringLiteral("fullScreen"));
    fullScreen_->setCheckable(true);
    fullScreen_->setShortcut(Qt::Key_F11);
    connect(fullScreen_, &QAction::toggled, this, [this](bool on) {
        if (on != isFullScreen()) // a window that was maximized is so again afterwards
            setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
}

void MainWindow::buildOverlayActions(QMenu& menu)
{
    menu.addSeparator();
    const auto addOverlay = [this, &menu](const QString& text, const QString& key, const QKeySequence& shortcut,
                                bool on, void (LayerView::*set)(bool)) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setShortcut(shortcut);
        connect(action, &QAction::toggled, this, [this, key, set](bool shown) {
            (input_->view().*set)(shown);
            (state_->view().*set)(shown);
            settings_.setValue(QStringLiteral("overlays/") + key, shown);
        });
        const bool wanted = settings_.value(QStringLiteral("overlays/") + key, on).toBool();
        action->setChecked(wanted);
        (input_->view().*set)(wanted);
        (state_->view().*set)(wanted);
    };
    addOverlay(tr("Outline what &changed in the step"), QStringLiteral("changes"), QKeySequence(Qt::ALT | Qt::Key_1),
        true, &LayerView::setShowsChanges);
    addOverlay(tr("Strike out where the state &differs from the input"), QStringLiteral("difference"),
        QKeySequence(Qt::ALT | Qt::Key_2), false, &LayerView::setShowsDifference);
    addOverlay(tr("Dot what the selected &neuron reads"), QStringLiteral("connections"),
        QKeySequence(Qt::ALT | Qt::Key_3), true, &LayerView::setShowsConnections);
    menu.addSeparator();
    const auto both = [this](auto act) {
        act(input_->view());
        act(state_->view());
    };
    QAction* in = menu.addAction(icon(QStringLiteral("zoom-in")), tr("Zoom &in"), this,
        [both] { both([](LayerView& view) { view.zoomBy(1.25); }); });
    in->setShortcuts(QKeySequence::ZoomIn);
    QAction* out = menu.addAction(icon(QStringLiteral("zoom-out")), tr("Zoom &out"), this,
        [both] { both([](LayerView& view) { view.zoomBy(0.8); }); });
    out->setShortcuts(QKeySequence::ZoomOut);
    menu.addAction(icon(QStringLiteral("zoom-fit")), tr("Show &whole layers"), this,
        [both] { both([](LayerView& view) { view.zoomToFit(); }); });
}

void MainWindow::buildAppearanceMenu(QMenu& parent)
{
    QMenu* menu = parent.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(menu);
    const QStringList names{tr("As the &system"), tr("&Light"), tr("D&ark")};
    const int chosen = settings_.value(QStringLiteral("appearance"), 0).toInt();
    for (int at = 0; at < names.size(); ++at) {
        QAction* action = menu->addAction(names[at]);
        action->setCheckable(true);
        action->setChecked(at == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, at] {
            settings_.setValue(QStringLiteral("appearance"), at);
            applyAppearance(static_cast<Appearance>(at));
        });
    }
    menu->addSeparator();
    QAction* calm = menu->addAction(tr("Less &motion"));
    calm->setObjectName(QStringLiteral("lessMotion"));
    calm->setCheckable(true);
    calm->setToolTip(tr("Docks and menus jump in place of sliding, and the cursor does not blink"));
    const auto apply = [this](bool on) {
        setLessMotion(on);
        setAnimated(!on);
    };
    connect(calm, &QAction::toggled, this, [this, apply](bool on) {
        settings_.setValue(QStringLiteral("lessMotion"), on);
        apply(on);
    });
    // A desktop that moves nothing says so by its style.
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    const bool wanted = settings_.value(QStringLiteral("lessMotion"), still).toBool();
    apply(wanted);
    const QSignalBlocker asBefore(calm);
    calm->setChecked(wanted);
}

void MainWindow::buildLanguageMenu(QMenu& parent)
{
    QMenu* menu = parent.addMenu(tr("Lang&uage"));
    menu->setObjectName(QStringLiteral("languages"));
    auto* group = new QActionGroup(menu);
    const QString key = QStringLiteral("language");
    const auto add = [this, menu, group, key](const QString& name, const QString& code) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == settings_.value(key).toString());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, code] {
            settings_.setValue(key, code);
            messages_->showNews(tr("The language changes when Engram is started again."));
        });
    };
    add(tr("As the &system"), {});
    menu->addSeparator();
    for (const Language& language : languages())
        add(QString::fromUtf8(language.name), QLatin1String(language.code));
}

} // namespace engram
