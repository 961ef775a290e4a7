#include "shell/undoActions.h"

#include <QAction>
#include <QKeySequence>
#include <QUndoStack>

#include "canvas/drawing.h"
#include "widgets/icon.h"
#include "widgets/menuText.h"

namespace engram {

UndoActions::UndoActions(QUndoStack& stack, Drawing& drawing, QObject* parent)
    : QObject(parent)
    , stack_(stack)
    , drawing_(drawing)
    , undo_(new QAction(icon(QStringLiteral("undo")), {}, this))
    , redo_(new QAction(icon(QStringLiteral("redo")), {}, this))
{
    undo_->setObjectName(QStringLiteral("undo"));
    undo_->setProperty("lastingName", tr("&Undo"));
    redo_->setProperty("lastingName", tr("&Redo"));
    undo_->setShortcuts(QKeySequence::Undo);
    redo_->setObjectName(QStringLiteral("redo"));
    redo_->setShortcuts(QKeySequence::Redo);
    connect(undo_, &QAction::triggered, &drawing, &Drawing::undo);
    connect(redo_, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoActions::refresh);
    connect(&stack, &QUndoStack::undoTextChanged, this, &UndoActions::refresh);
    connect(&stack, &QUndoStack::redoTextChanged, this, &UndoActions::refresh);
    connect(&drawing, &Drawing::strokeChanged, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::refresh()
{
    const bool stroke = drawing_.inStroke();
    undo_->setEnabled(stroke || stack_.canUndo());
    redo_->setEnabled(!stroke && stack_.canRedo());
    const QString undone = stroke ? tr("this stroke") : stack_.undoText();
    undo_->setText(undo_->isEnabled() ? tr("&Undo %1").arg(undone) : tr("&Undo"));
    redo_->setText(redo_->isEnabled() ? tr("&Redo %1").arg(stack_.redoText()) : tr("&Redo"));
    // The button shows its picture alone: a text would change its width, and move its neighbours under the mouse.
    const auto tip = [](const QAction* action) {
        return tr("%1 (%2)").arg(withoutKey(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    };
    undo_->setToolTip(tip(undo_));
    redo_->setToolTip(tip(redo_));
}

} // namespace engram
