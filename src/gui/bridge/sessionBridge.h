#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <QElapsedTimer>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <engram/session/session.h>

#include "bridge/posted.h"
#include "bridge/viewState.h"

namespace engram {

/// The session as the window sees it: what it reports from its own threads arrives here as signals on the GUI thread,
/// at most one repaint's worth every 16 ms. Panels take this and nothing else.
class SessionBridge : public QObject {
    Q_OBJECT
public:
    explicit SessionBridge(const SessionOptions& options = {}, QObject* parent = nullptr);
    ~SessionBridge() override;

    [[nodiscard]] Session& session() noexcept { return *session_; }
    [[nodiscard]] ViewState& view() noexcept { return view_; }
    /// What the window shows now; the session may be further already.
    [[nodiscard]] const SnapshotPointer& snapshot() const noexcept { return snapshot_; }
    [[nodiscard]] bool busy() const noexcept { return job_.has_value(); } ///< a job has been reported and not finished
    /// Nothing that was asked for is still to be worked out or to be shown: no job, live answer or query is due, and
    /// all that the session said has been delivered.
    [[nodiscard]] bool quiet() const;

    /// The present drawing. Asks about it at once, if live answers are on. An empty picture clears it.
    void setDrawing(GreyPicture picture);
    [[nodiscard]] bool hasDrawing() const noexcept { return !drawing_.pixels.empty(); }
    void setLive(bool on);
    [[nodiscard]] bool live() const noexcept { return live_; }
    void setSteps(std::size_t steps); ///< of answers about drawings
    [[nodiscard]] std::size_t steps() const noexcept { return steps_; }

    /// Calls `use` with the drawing as the agent gets it: now, or as soon as it has been worked out. Never for an empty
    /// drawing.
    void withDigit(std::function<void(const DigitPixels&)> use);

    /// Back from the story to the drawing and its answer; an empty view where there is none.
    void showDrawing();

    /// Does `act` now or, while a job runs, once that has ended; till then it stands in waiting() under its name and
    /// can be taken back. What waits under the same `key` already is not asked for twice.
    void whenFree(const QString& name, const QByteArray& key, std::function<void()> act);
    [[nodiscard]] QStringList waiting() const; ///< names, in the order in which they will be done
    void takeBackWaiting();

    /// A digit that is not, or not alone, what is drawn.
    void teachDigit(const DigitPixels& digit, std::uint8_t label);

    // About the present drawing; what comes of it is shown even while a person looks at the story.
    void teachDrawing(std::uint8_t label);
    void askForGood(); ///< the first time as it is shown, then with new randomness each time
    void sayRight();
    void sayWrong();

    /// Runs `work(snapshot, stopToken)` on the session's query thread and hands what it returns to `deliver` on the GUI
    /// thread, unless a newer query of the same key has come, or `receiver` has gone.
    template <class Work, class Deliver>
    void query(const std::string& key, QObject* receiver, Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work, const SnapshotPointer&, const std::stop_token&>;
        session_->query(key,
            [this, guard = QPointer<QObject>(receiver), work = std::move(work), deliver = std::move(deliver),
                due = due_](SnapshotPointer snapshot, std::stop_token stop) {
                auto value = std::make_shared<Value>(work(snapshot, stop));
                if (stop.stop_requested())
                    return;
                // Given away, so that nothing of it is left to this thread once the other has it.
                QMetaObject::invokeMethod(this, posted([guard, value = std::move(value), deliver, due] {
                    if (guard)
                        deliver(std::move(*value));
                }),
                    Qt::QueuedConnection);
            });
    }

Q_SIGNALS:
    void snapshotChanged(const engram::SnapshotPointer& snapshot);
    void liveAnswer(const std::shared_ptr<const engram::LiveAnswer>& answer);
    void drawingChanged(bool present);
    void jobProgress(const engram::JobStatus& status);
    void jobFinished(const engram::JobResult& result);
    void waitingChanged();
    void drawingTaught(); ///< what was on the canvas has been given to the session as a lesson

private:
    struct Inbox; ///< what has come in on other threads and is not delivered yet

    SessionListener listener();
    void schedule();
    void deliver();
    void deliverSnapshot(SnapshotPointer snapshot);
    void deliverAnswer(const std::shared_ptr<const LiveAnswer>& answer);
    void requestLive(bool takesOver = true);
    void awaitChange();
    void runWaiting();
    void doWaiting();
    /// About the present drawing as the agent gets it, when no job runs.
    void withDrawing(const QString& name, std::function<void(const DigitPixels&)> act);

    ViewState view_;
    SnapshotPointer snapshot_;
    std::optional<JobStatus> job_;
    GreyPicture drawing_;
    bool live_ = true;
    std::size_t steps_ = 10;
    std::uint64_t wanted_ = 0; ///< the newest live request
    std::uint64_t answered_ = 0; ///< the newest one that has been answered
    std::uint64_t earliest_ = 1; ///< the first one since the canvas was empty: older answers are about something else
    bool takesOver_ = true; ///< its answer is shown even while a person looks at the story
    bool awaits_ = false; ///< the next change comes of the drawing, and its new answer is wanted
    std::shared_ptr<const LiveAnswer> answer_; ///< its answer, once there is one
    std::vector<std::function<void(const DigitPixels&)>> waiting_; ///< for the drawing as the agent gets it
    struct Act {
        QString name;
        QByteArray key;
        std::function<void()> act;
    };
    std::vector<Act> acts_; ///< that wait for the end of a job

    std::shared_ptr<Inbox> inbox_;
    std::shared_ptr<const char> due_ = std::make_shared<const char>(); ///< every query that is not delivered holds it
    QTimer frame_;
    QElapsedTimer sinceDelivery_;
    std::unique_ptr<Session> session_; ///< last: its threads use what stands above
};

} // namespace engram

Q_DECLARE_METATYPE(engram::SnapshotPointer)
Q_DECLARE_METATYPE(engram::JobStatus)
Q_DECLARE_METATYPE(engram::JobResult)
