#include "recoveryKeeper.h"

#include <algorithm>
#include <utility>

#include <engram/exceptionBarrier.h>

namespace engram {

RecoveryKeeper::RecoveryKeeper(
    const std::filesystem::path& folder, std::chrono::milliseconds delay, std::function<void(const Error&)> report)
    : folder_(folder)
    , delay_(delay)
    , report_(std::move(report))
    , thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void RecoveryKeeper::changed(SnapshotPointer snapshot)
{
    {
        const std::lock_guard lock(mutex_);
        lastChange_ = std::chrono::steady_clock::now();
        if (!pending_)
            firstChange_ = lastChange_;
        pending_ = std::move(snapshot);
    }
    wake_.notify_one();
}

void RecoveryKeeper::discard()
{
    {
        const std::lock_guard lock(mutex_);
        pending_.reset();
        ++discards_;
    }
    const std::lock_guard lock(folderMutex_);
    folder_.discard();
}

void RecoveryKeeper::run(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return pending_ != nullptr; })) {
        // Wait for a pause, but not for ever: a copy is due after four delays of steady work. Nothing waits once all
        // is saved.
        while (pending_ && pending_->modified && !stop.stop_requested()) {
            const auto due = std::min(lastChange_ + delay_, firstChange_ + 4 * delay_);
            if (std::chrono::steady_clock::now() >= due)
                break;
            wake_.wait_until(lock, stop, due, [this] { return !pending_ || !pending_->modified; });
        }
        if (stop.stop_requested())
            break;
        const SnapshotPointer snapshot = std::exchange(pending_, nullptr);
        const std::uint64_t discards = discards_;
        if (!snapshot)
            continue;
        lock.unlock();
        keep(*snapshot, discards);
        lock.lock();
    }
    // Saved and closed within the delay: there is nothing to recover.
    if (pending_ && !pending_->modified)
        folder_.discard();
}

void RecoveryKeeper::keep(const Snapshot& snapshot, std::uint64_t discards)
{
    const std::lock_guard folderLock(folderMutex_);
    {
        const std::lock_guard lock(mutex_);
        if (discards != discards_)
            return;
    }
    if (!snapshot.modified)
        return folder_.discard();
    // A copy that cannot be written now is tried again at the next change; the work itself goes on.
    const Result<void> kept = withoutExceptions(
        Sentence::of("Keeping a copy of unsaved work stopped"), ErrorKind::unsupported,
        [&] { return folder_.keep(snapshot.learner, snapshot.path); }, FullStop::yes);
    if (!kept && !std::exchange(reported_, true) && report_)
        report_(kept.error());
}

} // namespace engram
