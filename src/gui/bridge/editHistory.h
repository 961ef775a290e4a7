#pragma once

#include <cstdint>

#include <QObject>
#include <QUndoStack>

#include "bridge/sessionBridge.h"

namespace engram {

/// One Undo for everything a person does: strokes on the canvas and changes of the agent stand in one list, in the
/// order in which they were made. The canvas pushes its own commands; the session's edits are entered here as they are
/// reported.
class EditHistory : public QObject {
    Q_OBJECT
public:
    explicit EditHistory(SessionBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& stack() noexcept { return stack_; }
    /// Closes a data set; Undo opens it again as it was, the digits of a font that no file holds among them.
    void closeData(const OpenData& open);

private:
    void follow(const SnapshotPointer& snapshot);

    SessionBridge& bridge_;
    QUndoStack stack_;
    std::uint64_t seen_ = 0; ///< edits of the session that are in the list or were dropped from it
};

} // namespace engram
