#include "jobQueue.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#include <engram/exceptionBarrier.h>

namespace engram {

namespace {

using Clock = std::chrono::steady_clock;

/// Turns the many calls of a working loop into few reports for a person: not before a job has lasted a moment, some 20
/// a second, with the time left once there is enough to judge by.
class ProgressReporter {
public:
    ProgressReporter(const Job& job, const SessionListener& listener)
        : job_(job)
        , listener_(listener)
    {
    }

    void operator()(std::uint64_t done, std::uint64_t total)
    {
        const Clock::time_point now = Clock::now();
        if (!listener_.progress || now - last_ < std::chrono::milliseconds(50))
            return;
        last_ = now;
        const double seconds = std::chrono::duration<double>(now - started_).count();
        JobStatus status{.kind = job_.kind, .text = job_.text, .done = done, .total = total};
        if (done > 0 && total >= done && seconds > 0.5)
            status.secondsLeft = seconds * static_cast<double>(total - done) / static_cast<double>(done);
        listener_.progress(status);
    }

private:
    const Job& job_;
    const SessionListener& listener_;
    Clock::time_point started_ = Clock::now();
    Clock::time_point last_ = started_;
};

/// Long work that no other change relies on yet: while it waits it can be dropped. Short changes cannot: the window's
/// list of edits counts an Undo that waits as done.
bool canBeDropped(const Job& job)
{
    return job.kind == JobKind::teach || job.kind == JobKind::test || job.kind == JobKind::openData;
}

} // namespace

JobQueue::JobQueue(Desk& desk, const SessionListener& listener, std::function<void()> publish)
    : desk_(desk)
    , listener_(listener)
    , publish_(std::move(publish))
    , thread_([this](const std::stop_token& stop) { run(stop); })
{
}

JobQueue::~JobQueue()
{
    thread_.request_stop();
    drop([](const Job&) { return true; });
}

void JobQueue::post(Job job)
{
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    wake_.notify_one();
}

void JobQueue::cancel()
{
    drop(canBeDropped);
}

void JobQueue::drop(bool (*which)(const Job&))
{
    std::vector<Job> dropped;
    {
        const std::lock_guard lock(mutex_);
        cancelRunning_.request_stop();
        const auto first =
            std::stable_partition(jobs_.begin(), jobs_.end(), [which](const Job& waiting) { return !which(waiting); });
        dropped.assign(std::move_iterator(first), std::move_iterator(jobs_.end()));
        jobs_.erase(first, jobs_.end());
    }
    idle_.notify_all();
    for (const Job& job : dropped)
        if (listener_.finished)
            listener_.finished(
                {.kind = job.kind, .summary = {}, .error = {}, .cancelled = true, .taught = {}, .tested = {}});
}

bool JobQueue::busy() const
{
    const std::lock_guard lock(mutex_);
    return running_ || !jobs_.empty();
}

void JobQueue::wait()
{
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [this] { return !running_ && jobs_.empty(); });
}

void JobQueue::run(const std::stop_token& stop)
{
    for (;;) {
        Job job;
        std::stop_source cancel;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return !jobs_.empty(); }))
                return;
            job = std::move(jobs_.front());
            jobs_.pop_front();
            running_ = true;
            cancelRunning_ = cancel;
        }
        perform(job, cancel);
        {
            const std::lock_guard lock(mutex_);
            running_ = false;
        }
        idle_.notify_all();
    }
}

void JobQueue::perform(const Job& job, const std::stop_source& cancel)
{
    ProgressReporter reporter(job, listener_);
    if (!job.text.empty() && listener_.progress)
        listener_.progress({.kind = job.kind, .text = job.text});
    // Tests report from many threads at once.
    std::mutex reporting;
    const Progress progress(cancel.get_token(), [&](std::uint64_t done, std::uint64_t total) {
        if (const std::unique_lock lock(reporting, std::try_to_lock); lock)
            reporter(done, total);
    });

    const Sentence what = job.text.empty() ? Sentence::of("This change") : job.text;
    Desk::Change change = withoutExceptions(
        Sentence::of("%1 stopped", what), ErrorKind::unsupported, [&] { return job.work(desk_, progress); },
        FullStop::yes);
    // The window must see the new state before it hears that the job is done.
    const Desk::Change published = withoutExceptions(
        Sentence::of("%1 stopped", what), ErrorKind::unsupported,
        [&]() -> Desk::Change {
            publish_();
            return Desk::Outcome{};
        },
        FullStop::yes);
    if (change && !published)
        change = tl::unexpected(published.error());
    if (!listener_.finished)
        return;
    JobResult result{.kind = job.kind, .summary = {}, .error = {}, .cancelled = false, .taught = {}, .tested = {}};
    if (change) {
        result.summary = change->summary;
        result.cancelled = change->cancelled;
        result.taught = change->taught;
        result.tested = change->tested;
    } else if (change.error().kind == ErrorKind::cancelled) {
        result.cancelled = true;
    } else {
        result.error = change.error();
    }
    listener_.finished(result);
}

} // namespace engram
