// What measures the agent in windows of its own, and what the window did as a line for a shell.

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "bridge/sessionText.h"
#include "canvas/canvasCard.h"
#include "compare/answerView.h"
#include "compare/compareWindow.h"
#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "help/tourPanel.h"
#include "inspector/inspectorPanel.h"
#include "results/resultsPanel.h"
#include "shell/announcer.h"
#include "shell/endNotice.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"
#include "shell/viewMenu.h"

namespace engram {

void MainWindow::buildMeasuringActions(QMenu& menu)
{
    menu.addSeparator();
    QAction* curve = menu.addAction(tr("&Learning curve…"), this, &MainWindow::showCurve);
    curve->setObjectName(QStringLiteral("learningCurve"));
    curve->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    curve->setToolTip(tr("How accuracy grows with lessons, for presets and agents"));
    QAction* compare = menu.addAction(tr("Com&pare…"), this, &MainWindow::showComparison);
    compare->setObjectName(QStringLiteral("compareAgents"));
    compare->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    compare->setToolTip(tr("A second agent beside this one: both answer the drawing, both are tested"));
    QAction* copy =
        menu.addAction(tr("Cop&y as command"), this, [this] { copyAsCommand(bridge_.snapshot()->doneAgain); });
    copy->setObjectName(QStringLiteral("copyAsCommand"));
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copy->setToolTip(tr("What was taught or tested last, as a line for engram-cli that gives the same figures"));
    connect(results_, &ResultsPanel::commandWanted, this, &MainWindow::copyAsCommand);
    connect(inspector_, &InspectorPanel::commandWanted, this, &MainWindow::copyAsCommand);
}

void MainWindow::copyAsCommand(const Repetition& again)
{
    if (!again.possible())
        return messages_->showProblem(sessionText(again.problem));
    QGuiApplication::clipboard()->setText(QString::fromStdString(again.text()));
    messages_->showNews(tr("The command is on the clipboard."));
}

void MainWindow::showCurve()
{
    if (!curve_) {
        curve_ = new CurveWindow(bridge_, settings_, this);
        shareHelp(*curve_);
        connect(curve_, &CurveWindow::ended, this, &MainWindow::tellEnd);
        connect(curve_, &CurveWindow::curveMeasured, tour_, &TourPanel::noteCurve);
        const auto say = [this](const QString& sentence) { curve_->say(sentence); };
        addViewMenu(curve_->chart(), tr("Learning curve"), settings_, say);
    }
    curve_->show();
    curve_->raise();
    curve_->activateWindow();
}

void MainWindow::showComparison()
{
    if (!comparison_) {
        comparison_ = new CompareWindow(bridge_, settings_, this);
        shareHelp(*comparison_);
        connect(comparison_, &CompareWindow::canvasWanted, canvas_, &CanvasCard::placeMemory);
        connect(comparison_, &CompareWindow::ended, this, &MainWindow::tellEnd);
        const auto say = [this](const QString& sentence) { comparison_->say(sentence); };
        addViewMenu(comparison_->answerOfOpen(), tr("Answer of the open agent"), settings_, say);
        addViewMenu(comparison_->answerOfSecond(), tr("Answer of the second agent"), settings_, say);
        addViewMenu(*comparison_, tr("Comparison"), settings_, say); // wherever else in it, by the keyboard, too
    }
    comparison_->show();
    comparison_->raise();
    comparison_->activateWindow();
}

void MainWindow::tellEnd(const QString& sentence, qint64 milliseconds)
{
    announcer_->say(sentence);
    endNotice_->tell(sentence, milliseconds);
}

} // namespace engram
