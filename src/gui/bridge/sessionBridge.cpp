#include "bridge/sessionBridge.h"

#include <algorithm>

#include "bridge/digitText.h"

namespace engram {

namespace {

constexpr int frameMilliseconds = 16;

/// What a live answer depends on besides the drawing.
bool answersAlike(const SnapshotPointer& left, const SnapshotPointer& right)
{
    if (!left || !right)
        return false;
    const Agent& one = left->learner.agent;
    const Agent& other = right->learner.agent;
    return one.memory().version() == other.memory().version() && one.settings() == other.settings()
        && one.architecture() == other.architecture() && left->learner.preprocessing == right->learner.preprocessing
        && left->asked == right->asked && left->timesAskedAgain == right->timesAskedAgain;
}

QByteArray keyOf(const DigitPixels& digit)
{
    return {reinterpret_cast<const char*>(digit.data()), static_cast<qsizetype>(digit.size())};
}

bool sameEye(const Snapshot& left, const Snapshot& right)
{
    return left.learner.preprocessing == right.learner.preprocessing
        && left.learner.agent.architecture() == right.learner.agent.architecture();
}

} // namespace

struct SessionBridge::Inbox {
    std::mutex mutex;
    SnapshotPointer snapshot;
    std::shared_ptr<const LiveAnswer> answer;
    std::optional<JobStatus> status;
    std::vector<std::pair<JobResult, SnapshotPointer>> results; ///< each with the newest snapshot when it came
    bool posted = false;
};

SessionBridge::SessionBridge(const SessionOptions& options, QObject* parent)
    : QObject(parent)
    , view_(this)
    , inbox_(std::make_shared<Inbox>())
{
    qRegisterMetaType<SnapshotPointer>();
    frame_.setSingleShot(true);
    frame_.setTimerType(Qt::PreciseTimer);
    connect(&frame_, &QTimer::timeout, this, &SessionBridge::deliver);
    sinceDelivery_.start();
    session_ = std::make_unique<Session>(listener(), options);
    snapshot_ = session_->snapshot();
}

SessionBridge::~SessionBridge() = default;

bool SessionBridge::quiet() const
{
    // In this order: what has ended by now has left what it reports in the inbox.
    if (session_->busy() || answered_ != wanted_ || due_.use_count() > 1)
        return false;
    const std::lock_guard lock(inbox_->mutex);
    return !inbox_->posted;
}

SessionListener SessionBridge::listener()
{
    // Posts one event for any number of reports: a burst of them cannot flood the GUI thread.
    const auto put = [this](auto&& store) {
        bool post = false;
        {
            const std::lock_guard lock(inbox_->mutex);
            store(*inbox_);
            post = !std::exchange(inbox_->posted, true);
        }
        if (post)
            QMetaObject::invokeMethod(this, posted([this] { schedule(); }), Qt::QueuedConnection);
    };
    return {
        .changed = [put](
                       SnapshotPointer snapshot) { put([&](Inbox& inbox) { inbox.snapshot = std::move(snapshot); }); },
        .progress = [put](const JobStatus& status) { put([&](Inbox& inbox) { inbox.status = status; }); },
        .finished =
            [put](const JobResult& result) {
                put([&](Inbox& inbox) {
                    inbox.status.reset();
                    inbox.results.emplace_back(result, std::exchange(inbox.snapshot, nullptr));
                });
            },
        .answered =
            [put](std::shared_ptr<const LiveAnswer> answer) {
                put([&](Inbox& inbox) { inbox.answer = std::move(answer); });
            },
    };
}

void SessionBridge::schedule()
{
    const auto elapsed = sinceDelivery_.elapsed();
    if (elapsed >= frameMilliseconds)
        deliver();
    else if (!frame_.isActive())
        frame_.start(static_cast<int>(frameMilliseconds - elapsed));
}

void SessionBridge::deliver()
{
    sinceDelivery_.restart();
    SnapshotPointer snapshot;
    std::shared_ptr<const LiveAnswer> answer;
    std::optional<JobStatus> status;
    std::vector<std::pair<JobResult, SnapshotPointer>> results;
    {
        const std::lock_guard lock(inbox_->mutex);
        snapshot = std::exchange(inbox_->snapshot, nullptr);
        answer = std::exchange(inbox_->answer, nullptr);
        status = std::exchange(inbox_->status, std::nullopt);
        results = std::exchange(inbox_->results, {});
        inbox_->posted = false;
    }
    for (auto& [result, before] : results) {
        if (before)
            deliverSnapshot(std::move(before));
        job_.reset();
        Q_EMIT jobFinished(result);
    }
    if (snapshot)
        deliverSnapshot(std::move(snapshot));
    if (answer)
        deliverAnswer(answer);
    if (status) {
        job_ = status;
        Q_EMIT jobProgress(*status);
    }
    doWaiting();
}

void SessionBridge::deliverSnapshot(SnapshotPointer snapshot)
{
    const SnapshotPointer before = std::exchange(snapshot_, std::move(snapshot));
    view_.follow(snapshot_);
    if (before && !sameEye(*before, *snapshot_)) {
        answer_.reset(); // another agent sees another digit in the drawing
        if (!live_)
            view_.setLive(nullptr);
    }
    Q_EMIT snapshotChanged(snapshot_);
    if ((live_ || awaits_) && hasDrawing() && !answersAlike(before, snapshot_))
        requestLive(std::exchange(awaits_, false));
}

void SessionBridge::deliverAnswer(const std::shared_ptr<const LiveAnswer>& answer)
{
    answered_ = answer->request;
    if (answer->request < earliest_ || !hasDrawing())
        return;
    // While the pen moves on, an answer about a moment ago is shown on the way; only the newest is the drawing's own.
    view_.setLive(answer, takesOver_);
    Q_EMIT liveAnswer(answer);
    if (answer->request != wanted_)
        return;
    answer_ = answer;
    runWaiting();
}

void SessionBridge::setDrawing(GreyPicture picture)
{
    const bool begun = hasDrawing();
    awaits_ = false;
    drawing_ = std::move(picture);
    answer_.reset();
    if (!begun)
        earliest_ = wanted_ + 1;
    if (hasDrawing()) {
        if (live_)
            requestLive();
    } else {
        waiting_.clear();
        view_.setLive(nullptr);
        if (view_.shown().source == Shown::Source::story)
            view_.clear();
    }
    Q_EMIT drawingChanged(hasDrawing());
}

void SessionBridge::setLive(bool on)
{
    live_ = on;
    if (on && hasDrawing())
        requestLive();
}

void SessionBridge::setSteps(std::size_t steps)
{
    steps_ = steps;
    if (live_ && hasDrawing())
        requestLive();
}

void SessionBridge::requestLive(bool takesOver)
{
    takesOver_ = takesOver;
    wanted_ = session_->askLive(drawing_, steps_);
}

void SessionBridge::showDrawing()
{
    if (hasDrawing() && !answer_)
        requestLive();
    else if (hasDrawing() && !answer_->empty)
        view_.setLive(answer_);
    else
        view_.clear();
}

void SessionBridge::withDigit(std::function<void(const DigitPixels&)> use)
{
    if (!hasDrawing())
        return;
    waiting_.push_back(std::move(use));
    if (answer_)
        runWaiting();
    else
        requestLive();
}

void SessionBridge::runWaiting()
{
    const auto waiting = std::exchange(waiting_, {});
    if (answer_->empty)
        return;
    const DigitPixels digit = answer_->digit;
    for (const auto& use : waiting)
        use(digit);
}

void SessionBridge::awaitChange()
{
    if (!hasDrawing())
        return;
    awaits_ = true;
    if (view_.shown().source == Shown::Source::story)
        showDrawing();
}

void SessionBridge::whenFree(const QString& name, const QByteArray& key, std::function<void()> act)
{
    if (!busy())
        return act();
    if (std::ranges::any_of(acts_, [&](const Act& waiting) { return waiting.name == name && waiting.key == key; }))
        return;
    acts_.push_back({name, key, std::move(act)});
    Q_EMIT waitingChanged();
}

QStringList SessionBridge::waiting() const
{
    QStringList names;
    for (const Act& act : acts_)
        names += act.name;
    return names;
}

void SessionBridge::takeBackWaiting()
{
    acts_.clear();
    Q_EMIT waitingChanged();
}

void SessionBridge::doWaiting()
{
    if (busy() || acts_.empty())
        return;
    for (const Act& waiting : std::exchange(acts_, {}))
        waiting.act();
    Q_EMIT waitingChanged();
}

void SessionBridge::teachDigit(const DigitPixels& digit, std::uint8_t label)
{
    whenFree(tr("teach %1").arg(withArticle(label)), keyOf(digit),
        [this, digit, label] { session_->teachDrawing(digit, label); });
}

void SessionBridge::withDrawing(const QString& name, std::function<void(const DigitPixels&)> act)
{
    withDigit([this, name, act = std::move(act)](const DigitPixels& digit) {
        whenFree(name, keyOf(digit), [this, act, digit] {
            awaitChange();
            act(digit);
        });
    });
}

void SessionBridge::teachDrawing(std::uint8_t label)
{
    withDrawing(tr("teach %1").arg(withArticle(label)), [this, label](const DigitPixels& digit) {
        session_->teachDrawing(digit, label);
        Q_EMIT drawingTaught();
    });
}

void SessionBridge::askForGood()
{
    withDrawing(tr("ask again"), [this](const DigitPixels& digit) {
        if (answer_ && answer_->input == snapshot_->asked)
            session_->askAgain(steps_);
        else
            session_->ask(digit, steps_);
    });
}

void SessionBridge::sayRight()
{
    withDrawing(tr("remember the answer"), [this](const DigitPixels& digit) { session_->reinforce(digit, steps_); });
}

void SessionBridge::sayWrong()
{
    withDrawing(tr("call the answer wrong"), [this](const DigitPixels& digit) { session_->punish(digit, steps_); });
}

} // namespace engram
