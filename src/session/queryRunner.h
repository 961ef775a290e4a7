#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

#include <engram/session/session.h>

namespace engram {

/// Runs questions about snapshots beside the worker: the newest of each key wins, and two of one key never run at once.
/// While they are held back none begins: what a person waits for first gets the processor first.
class QueryRunner {
public:
    using Work = std::function<void(SnapshotPointer, std::stop_token)>;

    explicit QueryRunner(std::function<SnapshotPointer()> snapshot);
    ~QueryRunner();

    void post(std::string key, Work work);
    void holdBack(bool on);
    void wait();

private:
    struct Query {
        std::string key;
        Work work;
        std::stop_source stop;
    };
    void run(std::size_t thread, const std::stop_token& stop);
    /// The first waiting query of which no older one with its key still runs; end() if there is none, or if they are
    /// held back.
    [[nodiscard]] std::deque<Query>::iterator nextToRun();

    std::function<SnapshotPointer()> snapshot_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable idle_;
    std::deque<Query> waiting_;
    bool heldBack_ = false;

    // Two threads: a map of 60,000 memories must not hold up the explanation of a neuron.
    static constexpr std::size_t threadCount = 2;
    std::array<Query, threadCount> running_; ///< an empty `work` marks an idle thread
    std::array<std::jthread, threadCount> threads_;
};

} // namespace engram
