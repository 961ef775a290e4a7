#pragma once

#include <QWidget>

#include <engram/session/session.h>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace engram {

class ElidedLabel;
class ElidedLines;
class SessionBridge;

/// What the session is doing, how far it is, how long it will take, and the button that stops it; above it, what waits
/// for its end, and the button that takes that back. When nothing runs it says how the last job ended.
class ProgressRow : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRow(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Has room for its two lines at any width. As a height that follows the width, Qt would ask the fields above it
    /// for all of theirs, and scroll the button away with them.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// Whether what waits has its room also while nothing does. Without, it takes that from what is above the row when
    /// it comes.
    void keepRoomForWaiting(bool kept);

private:
    void showProgress(const JobStatus& status);
    void showResult(const JobResult& result);
    void showWaiting(const QStringList& names);

    QWidget* waits_;
    ElidedLabel* waiting_;
    QToolButton* takeBack_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    ElidedLines* text_;
};

/// "640 of 1,000 · 2 s left".
[[nodiscard]] QString describe(const JobStatus& status);

} // namespace engram
