#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace engram {

/// A file dialog that begins where the last one of the same `kind` ("agents", "data", "pictures") was left, at first in
/// the person's documents, and deletes itself. `name` is proposed; a folder in it comes first.
[[nodiscard]] QFileDialog* makeFileDialog(
    QWidget* parent, const QString& title, const QString& kind, const QString& filter, const QString& name = {});

} // namespace engram
