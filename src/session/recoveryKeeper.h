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
    void discard(); ///< now: the copy is gone when this returns, and what was to be written is not

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
    std::uint64_t discards_ = 0; ///< what was taken from pending_ before the last one must not be written any more
    std::chrono::steady_clock::time_point firstChange_;
    std::chrono::steady_clock::time_point lastChange_;
    std::jthread thread_;
};

} // namespace engram
