#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace engram {

/// A view as it looks now on one page, as large as fits between the margins, below a title; dark on white, whatever
/// the appearance of the window.
/// @returns false where the printer cannot be written to.
[[nodiscard]] bool printView(QWidget& view, const QString& title, QPagedPaintDevice& printer);

/// Asks for a printer (or a PDF file), then prints; the dialog blocks nothing else.
void askAndPrint(QWidget& view, const QString& title, QWidget* window);

} // namespace engram
