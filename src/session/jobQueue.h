#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include <engram/progress.h>
#include <engram/session/session.h>

#include "desk.h"

namespace engram {

/// One change to the desk: what it is called while it runs, and how it is done.
struct Job {
    JobKind kind = JobKind::other;
    Sentence text; ///< for the progress row; empty: too short to show
    std::function<Desk::Change(Desk&, const Progress&)> work;
};

/// The worker: takes jobs one by one, in order, and is the only thread that touches the desk.
class JobQueue {
public:
    JobQueue(Desk& desk, const SessionListener& listener, std::function<void()> publish);
    ~JobQueue(); ///< cancels what runs and drops what waits

    void post(Job job);
    void cancel(); ///< the job that runs, and of those that wait the teaching, the testing and the reading of data
    [[nodiscard]] bool busy() const;
    void wait();

private:
    void drop(bool (*which)(const Job&)); ///< stops what runs too
    void run(const std::stop_token& stop);
    void perform(const Job& job, const std::stop_source& cancel);

    Desk& desk_;
    const SessionListener& listener_;
    std::function<void()> publish_;

    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable idle_;
    std::deque<Job> jobs_;
    bool running_ = false;
    std::stop_source cancelRunning_;
    std::jthread thread_; ///< last: it must stop before anything it uses goes
};

} // namespace engram
