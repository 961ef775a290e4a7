#include "bridge/editHistory.h"

#include <utility>

#include <QUndoCommand>

#include "bridge/sessionText.h"

namespace engram {

namespace {

/// Stands for an edit that the session has made already: undone and redone there.
class SessionCommand : public QUndoCommand {
public:
    SessionCommand(Session& session, const QString& text)
        : QUndoCommand(text)
        , session_(session)
    {
    }
    void undo() override { session_.undo(); }
    void redo() override
    {
        // Pushing a command redoes it; this one is done by then.
        if (done_)
            session_.redo();
        done_ = true;
    }

private:
    Session& session_;
    bool done_ = false;
};

class CloseDataCommand : public QUndoCommand {
public:
    CloseDataCommand(Session& session, OpenData open, const QString& text)
        : QUndoCommand(text)
        , session_(session)
        , open_(std::move(open))
    {
    }
    void undo() override { session_.addData(open_.file, open_.chosen); }
    void redo() override { session_.closeData(open_.file->name); }

private:
    Session& session_;
    OpenData open_;
};

} // namespace

EditHistory::EditHistory(SessionBridge& bridge, QObject* parent)
    : QObject(parent)
    , bridge_(bridge)
    , stack_(this)
    , seen_(bridge.snapshot()->edits)
{
    // The session's own: of what stands here it can take back everything, strokes only make this list the shorter one.
    stack_.setUndoLimit(static_cast<int>(bridge.session().undoLimit()));
    connect(&bridge, &SessionBridge::snapshotChanged, this, &EditHistory::follow);
}

void EditHistory::closeData(const OpenData& open)
{
    stack_.push(
        new CloseDataCommand(bridge_.session(), open, tr("closing %1").arg(QString::fromStdString(open.file->name))));
}

void EditHistory::follow(const SnapshotPointer& snapshot)
{
    if (snapshot->edits < seen_) {
        stack_.clear(); // another agent was opened: what was done to the old one cannot be taken back
        seen_ = 0;
    }
    while (seen_ < snapshot->edits) {
        ++seen_;
        const bool newest = seen_ == snapshot->edits && !snapshot->undoText.empty();
        stack_.push(
            new SessionCommand(bridge_.session(), newest ? sessionText(snapshot->undoText) : tr("the change before")));
    }
}

} // namespace engram
