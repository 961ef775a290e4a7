// What measures the agent in windows of its own, and what the window did as a line for a shell.

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "bridge/sessionText.h"
#include "canvas/canvasCard.h"
#include "compare/compareWindow.h"
#include "curves/curveWindow.h"
#include "results/resultsPanel.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"

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
    }
    comparison_->show();
    comparison_->raise();
    comparison_->activateWindow();
}

} // namespace engram
