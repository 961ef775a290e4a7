#include "recoveryKeeper.h"

#include <algorithm>
#include <utility>

namespace engram {

using Clock = std::chrono::steady_clock;

RecoveryKeeper::RecoveryKeeper(const std::filesystem::path& folder, std::chrono::milliseconds delay)
    : folder_(folder)
    , delay_(delay)
    , thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void RecoveryKeeper::changed(SnapshotPointer snapshot)
{
    {
        const std::lock_guard lock(mutex_);
        lastChange_ = Clock::now();
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
    }
    const std::lock_guard lock(folderMutex_);
    folder_.discard();
}

void RecoveryKeeper::run(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return pending_ != nullptr; })) {
        // Wait for a pause, but not for ever: a copy is due after four delays of steady work.
        while (pending_ && !stop.stop_requested()) {
            const Clock::time_point due = std::min(lastChange_ + delay_, firstChange_ + 4 * delay_);
            if (Clock::now() >= due)
                break;
            wake_.wait_until(lock, stop, due, [this] { return pending_ == nullptr; });
        }
        if (stop.stop_requested())
            return;
        const SnapshotPointer snapshot = std::exchange(pending_, nullptr);
        if (!snapshot)
            continue;
        lock.unlock();
        {
            const std::lock_guard folderLock(folderMutex_);
            // A copy that cannot be written now is tried again at the next change; the work itself goes on.
            if (snapshot->modified)
                static_cast<void>(folder_.keep(snapshot->learner, snapshot->path));
            else
                folder_.discard();
        }
        lock.lock();
    }
}

} // namespace engram
