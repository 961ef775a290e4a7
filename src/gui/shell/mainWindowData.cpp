// What a person is asked about a data file that was just opened.

#include <QFileInfo>

#include "datasets/dataPanel.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"

namespace engram {

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
