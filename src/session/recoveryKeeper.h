#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

#include <engram/session/session.h>
#include <engram/store/recovery.h>

namespace engram {

/// Writes a copy of unsaved work on a thread of its own, once changes have paused, and removes it as soon as nothing is
/// unsaved.
class RecoveryKeeper {
public:
    /// `report` hears, from this thread and only once, why no copy can be kept.
    RecoveryKeeper(const std::filesystem::path& folder, std::chrono::milliseconds delay,
        std::function<void(const Error&)> report = {});

    void changed(SnapshotPointer snapshot);
    void discard(); ///< at once: when this returns the copy is gone, and none that was due will be written

private:
    void run(const std::stop_token& stop);
    void keep(const Snapshot& snapshot, std::uint64_t discards);

    RecoveryFolder folder_;
    std::chrono::milliseconds delay_;
    std::function<void(const Error&)> report_;
    bool reported_ = false; ///< the keeper's thread alone uses it
    std::mutex folderMutex_; ///< held while the folder is written; taken before the other one
    std::mutex mutex_;
    std::condition_variable_any wake_;
    SnapshotPointer pending_;
    std::uint64_t discards_ = 0; ///< how often; what was taken from pending_ before the last time must not be written
    std::chrono::steady_clock::time_point firstChange_;
    std::chrono::steady_clock::time_point lastChange_;
    std::jthread thread_;
};

} // namespace engram
