#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include <engram/recall/recall.h>
#include <engram/session/session.h>

namespace engram {

/// Answers drawings while they are drawn, on a thread of its own and on the last snapshot. Of the requests that come
/// while one is answered only the newest is kept.
class LiveAsker {
public:
    /// `busy(true)` is called when a first request comes, `busy(false)` when none is left; never both at once.
    LiveAsker(
        std::function<SnapshotPointer()> snapshot, const SessionListener& listener, std::function<void(bool)> busy);

    std::uint64_t ask(GreyPicture picture, std::size_t steps);
    void wait();

private:
    struct Request {
        std::uint64_t number;
        GreyPicture picture;
        std::size_t steps;
    };
    void run(const std::stop_token& stop);
    [[nodiscard]] LiveAnswer answer(const Request& request);

    std::function<SnapshotPointer()> snapshot_;
    const SessionListener& listener_;
    std::function<void(bool)> busy_;
    Recall recall_; ///< split over all cores: a person waits for this one

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable idle_;
    std::optional<Request> waiting_;
    bool running_ = false;
    std::uint64_t lastNumber_ = 0;
    std::jthread thread_;
};

} // namespace engram
