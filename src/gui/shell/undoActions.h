#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace engram {

class Drawing;

/// Undo and Redo. In the middle of a stroke Undo ends that stroke and takes it back, and there is nothing to redo.
class UndoActions : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    UndoActions(QUndoStack& stack, Drawing& drawing, QObject* parent = nullptr);

    [[nodiscard]] QAction* undo() const noexcept { return undo_; }
    [[nodiscard]] QAction* redo() const noexcept { return redo_; }

private:
    void refresh();

    QUndoStack& stack_;
    Drawing& drawing_;
    QAction* undo_;
    QAction* redo_;
};

} // namespace engram
