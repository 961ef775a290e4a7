#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <engram/progress.h>

#include "bridge/later.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace engram {

/// Long work beside the session, how far it is, how long it will take, and the button that stops it. Hidden while there
/// is none. One at a time: what is begun anew stops what runs.
class WorkRow : public QWidget {
    Q_OBJECT
public:
    explicit WorkRow(QWidget* parent = nullptr);
    ~WorkRow() override;

    [[nodiscard]] bool isBusy() const noexcept { return run_ != nullptr; }

    /// Runs `work(progress)` on another thread and hands what it returns, a Result, to `deliver` on this one, unless
    /// other work was begun by then. A stopped one is delivered too, as its error.
    template <class Work, class Deliver> void start(const QString& text, Work work, Deliver deliver)
    {
        const std::shared_ptr<Run> run = begin(text);
        later(
            this, [run, work = std::move(work)] { return work(progressOf(run)); },
            [this, run, deliver = std::move(deliver)](auto result) {
                if (run != run_)
                    return;
                end();
                deliver(std::move(result));
            });
    }
    void stop();
    [[nodiscard]] qint64 milliseconds() const { return since_.elapsed(); } ///< since the newest work was begun

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Run {
        std::stop_source stop;
        std::atomic<std::uint64_t> done = 0;
        std::atomic<std::uint64_t> total = 0;
    };
    [[nodiscard]] std::shared_ptr<Run> begin(const QString& text);
    [[nodiscard]] static Progress progressOf(const std::shared_ptr<Run>& run);
    void end();
    void look();

    QLabel* text_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QString what_;
    QTimer look_;
    QElapsedTimer since_;
    std::shared_ptr<Run> run_;
};

} // namespace engram
