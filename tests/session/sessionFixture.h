#pragma once

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/session/session.h>

#include "support/digits.h"

namespace engram::test {

/// Most tests show bars whose place says what they stand for, which an eye that centres them could not tell apart; and
/// they look at neurons that vote, and at states that settle.
inline const LearnerDescription& classic()
{
    return findPreset("Classic")->description;
}
inline SessionOptions withClassic()
{
    SessionOptions options;
    options.learner = classic();
    return options;
}

/// Everything a session said, kept for a test to look at.
class Recorder {
public:
    [[nodiscard]] SessionListener listener()
    {
        SessionListener result;
        result.changed = [this](SnapshotPointer snapshot) {
            const std::lock_guard lock(mutex_);
            snapshots_.push_back(std::move(snapshot));
        };
        result.progress = [this](const JobStatus& status) {
            const std::lock_guard lock(mutex_);
            progress_.push_back(status);
            changed_.notify_all();
        };
        result.finished = [this](const JobResult& job) {
            const std::lock_guard lock(mutex_);
            finished_.push_back(job);
        };
        result.answered = [this](std::shared_ptr<const LiveAnswer> answer) {
            const std::lock_guard lock(mutex_);
            answers_.push_back(std::move(answer));
        };
        return result;
    }
    /// Until a job of this kind has shown progress.
    void waitForProgress(JobKind kind) const
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return std::ranges::count(progress_, kind, &JobStatus::kind) > 0; });
    }
    [[nodiscard]] std::vector<SnapshotPointer> snapshots() const { return copy(snapshots_); }
    [[nodiscard]] std::vector<JobStatus> progress() const { return copy(progress_); }
    [[nodiscard]] std::vector<JobResult> finished() const { return copy(finished_); }
    [[nodiscard]] std::vector<std::shared_ptr<const LiveAnswer>> answers() const { return copy(answers_); }

private:
    template <class T> [[nodiscard]] std::vector<T> copy(const std::vector<T>& values) const
    {
        const std::lock_guard lock(mutex_);
        return values;
    }
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::vector<SnapshotPointer> snapshots_;
    std::vector<JobStatus> progress_;
    std::vector<JobResult> finished_;
    std::vector<std::shared_ptr<const LiveAnswer>> answers_;
};

} // namespace engram::test
