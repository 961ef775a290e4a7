#pragma once

#include <QWidget>

#include <engram/session/session.h>

class QLabel;
class QProgressBar;
class QPushButton;

namespace engram {

class SessionBridge;

/// What the session is doing, how far it is, how long it will take, and the button that stops it. When nothing runs it
/// says how the last job ended.
class ProgressRow : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRow(SessionBridge& bridge, QWidget* parent = nullptr);

private:
    void showProgress(const JobStatus& status);
    void showResult(const JobResult& result);

    QProgressBar* bar_;
    QPushButton* cancel_;
    QLabel* text_;
};

/// "640 of 1,000 · 2 s left".
[[nodiscard]] QString describe(const JobStatus& status);

} // namespace engram
