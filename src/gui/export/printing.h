#pragma once

#include <functional>

#include <QPageLayout>
#include <QString>

class QObject;
class QPagedPaintDevice;
class QWidget;

namespace engram {

/// A view as it looks now on one page, as large as fits between the margins, below a title; dark on white, whatever
/// the appearance of the window.
/// @returns false where the printer cannot be written to.
[[nodiscard]] bool printView(QWidget& view, const QString& title, QPagedPaintDevice& printer);

/// What is to be printed.
struct PrintJob {
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Portrait; ///< at first: the dialog may change it
    std::function<void(QPagedPaintDevice& printer)> print;
};
/// Asks for a printer (or a PDF file), then prints, unless `subject` has gone by then; the dialog blocks nothing else.
void askAndPrint(const PrintJob& job, const QObject& subject, QWidget* window);
/// The same of a view.
void askAndPrint(QWidget& view, const QString& title, QWidget* window);

} // namespace engram
