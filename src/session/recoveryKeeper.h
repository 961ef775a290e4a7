#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <stop_token>
#include <thread>

#include <engram/session/session.h>
#include <engram/store/recovery.h>

namespace engram {

/// Writes a copy of unsaved work on a thread of its own, once changes have paused, and removes it when nothing is
/// unsaved.
class RecoveryKeeper {
public:
    RecoveryKeeper(const std::filesystem::path& folder, std::chrono::milliseconds delay);

    void changed(SnapshotPointer snapshot);
    void discard(); ///< now: the copy is gone when this returns

private:
    void run(const std::stop_token& stop);

    RecoveryFolder folder_;
    std::chrono::milliseconds delay_;
    std::mutex folderMutex_; ///< held while the folder is written
    std::mutex mutex_;
    std::condition_variable_any wake_;
    SnapshotPointer pending_;
    std::chrono::steady_clock::time_point firstChange_;
    std::chrono::steady_clock::time_point lastChange_;
    std::jthread thread_;
};

} // namespace engram
