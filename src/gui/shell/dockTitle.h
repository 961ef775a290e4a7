#pragma once

#include <QDockWidget>

namespace engram {

/// A dock with a heading in the window's own style: its name in bold, and buttons to float and to close it.
[[nodiscard]] QDockWidget* makeDock(const QString& title, const QString& objectName, QWidget* panel, QWidget* parent);
/// Shows `part` beside the dock's name.
void addToTitle(QDockWidget& dock, QWidget* part);

/// What stands at the right of the heading, in the quieter colour: "state 12 of 2,204".
void setDockDetail(QDockWidget& dock, const QString& detail);

} // namespace engram
