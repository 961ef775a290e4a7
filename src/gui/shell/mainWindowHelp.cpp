// The Help menu and what it opens: how it works, what a control is, a report, and about.

#include <array>

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QWhatsThis>

#include "help/contextHelp.h"
#include "help/dialogWatch.h"
#include "help/helpWindow.h"
#include "help/keyMap.h"
#include "help/problemReport.h"
#include "shell/aboutDialog.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"
#include "shell/translations.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

struct HelpPlace {
    const char* part; ///< object name of a part of the window
    const char* page;
    const char* anchor = "";
};

/// Where the help speaks of the parts of the window.
constexpr std::array helpPlaces{
    HelpPlace{"inputLayer", "window", "input"},
    HelpPlace{"stateLayer", "window", "state"},
    HelpPlace{"outputCard", "window", "output"},
    HelpPlace{"curveChart", "curve", "read"},
    HelpPlace{"curveWindow", "curve"},
    HelpPlace{"compareWindow", "compare"},
    HelpPlace{"pairsPage", "gallery", "pairs"},
    HelpPlace{"galleryWindow", "gallery"},
    HelpPlace{"mindPage", "why", "mind"},
    HelpPlace{"mapPage", "why", "map"},
    HelpPlace{"neuronPage", "why", "neuron"},
    HelpPlace{"inspectorDock", "why"},
    HelpPlace{"teachDock", "data", "teach"},
    HelpPlace{"dataDock", "data", "sets"},
    HelpPlace{"historyDock", "answering", "history"},
    HelpPlace{"chartsPage", "measuring", "log"},
    HelpPlace{"logPage", "measuring", "log"},
    HelpPlace{"resultsDock", "measuring"},
    HelpPlace{"ownDigits", "data", "own"},
    HelpPlace{"tenBoxes", "data", "own"},
    HelpPlace{"cellDialog", "data", "own"},
    HelpPlace{"copyDialog", "data", "own"},
    HelpPlace{"repairsDialog", "data", "sets"},
    HelpPlace{"fontDialog", "data", "fonts"},
    HelpPlace{"agentWiring", "settings", "wiring"},
    HelpPlace{"agentWiringPicture", "settings", "wiring"},
    HelpPlace{"agentPicture", "settings", "picture"},
    HelpPlace{"agentRecall", "settings", "recall"},
    HelpPlace{"agentDialog", "settings"},
    HelpPlace{"comparison", "why"},
    HelpPlace{"exportDialog", "files", "export"},
    HelpPlace{"printDialog", "files", "print"},
};

const HelpPlace* placeOf(const QWidget* control)
{
    for (const QWidget* at = control; at; at = at->parentWidget())
        for (const HelpPlace& place : helpPlaces)
            if (at->objectName() == QLatin1String(place.part))
                return &place;
    return nullptr;
}

} // namespace

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->setToolTipsVisible(true);
    QAction* works = menu->addAction(icon(QStringLiteral("info")), tr("&How it works"), this, [this] { openHelp(); });
    works->setShortcut(Qt::Key_F1);
    works->setToolTip(tr("The book of Engram, at the page about what has the focus"));
    menu->addAction(makeTourAction());
    QAction* keys = menu->addAction(tr("&Keys"), this, [this] { openHelp(QStringLiteral("keys")); });
    keys->setToolTip(tr("All keys of the window"));
    menu->addSeparator();
    context_ = new ContextHelp(*this);
    QAction* what = menu->addAction(tr("&What's this?"), this, [] { QWhatsThis::enterWhatsThisMode(); });
    what->setToolTip(tr("Click a control next to be told what it does"));
    QAction* focus = menu->addAction(tr("&Explain what has the focus"), context_, &ContextHelp::explainFocus);
    focus->setShortcut(Qt::SHIFT | Qt::Key_F1);
    connect(new DialogWatch(*this), &DialogWatch::shown, this, &MainWindow::shareHelp);
    menu->addSeparator();
    QAction* report = menu->addAction(tr("&Report a problem…"), this, &MainWindow::reportProblem);
    report->setToolTip(tr("Version, system and settings, to be copied into a message"));
    menu->addAction(tr("&About Engram"), this, [this] { (new AboutDialog(this))->open(); })
        ->setMenuRole(QAction::AboutRole);
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt)->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::openHelp(const QString& page)
{
    if (page.isEmpty())
        return openHelpAbout(focusWidget());
    helpFor(nullptr).open(page);
}

void MainWindow::openHelpAbout(const QWidget* control)
{
    HelpWindow& help = helpFor(control);
    if (const HelpPlace* place = placeOf(control))
        help.open(QLatin1String(place->page), QLatin1String(place->anchor));
    else
        help.open({});
}

HelpWindow& MainWindow::helpFor(const QWidget* control)
{
    QWidget* dialog = control ? control->window() : nullptr;
    QWidget* owner = dialog && dialog->isModal() ? dialog : this;
    auto* help = owner->findChild<HelpWindow*>({}, Qt::FindDirectChildrenOnly);
    if (help)
        return *help;
    help = new HelpWindow(HelpBook(languageFor(numberLocale()), keyMapPage(keyMap(*this))), owner);
    shareExplanation(*help);
    return *help;
}

void MainWindow::shareHelp(QWidget& beside)
{
    const auto open = [this, &beside] { openHelpAbout(beside.focusWidget() ? beside.focusWidget() : &beside); };
    connect(new QShortcut(Qt::Key_F1, &beside), &QShortcut::activated, this, open);
    shareExplanation(beside);
}

void MainWindow::shareExplanation(QWidget& beside)
{
    connect(
        new QShortcut(Qt::SHIFT | Qt::Key_F1, &beside), &QShortcut::activated, context_, &ContextHelp::explainFocus);
}

void MainWindow::reportProblem()
{
    auto* dialog = new ProblemDialog(problemReport(*bridge_.snapshot(), settings_, *this), this);
    connect(
        dialog, &ProblemDialog::copied, this, [this] { messages_->showNews(tr("The report is on the clipboard.")); });
    dialog->open();
}

} // namespace engram
