#include "queryRunner.h"

#include <algorithm>
#include <utility>

#include <engram/exceptionBarrier.h>

namespace engram {

QueryRunner::QueryRunner(std::function<SnapshotPointer()> snapshot)
    : snapshot_(std::move(snapshot))
{
    for (std::size_t i = 0; i < threadCount; ++i)
        threads_[i] = std::jthread([this, i](const std::stop_token& stop) { run(i, stop); });
}

QueryRunner::~QueryRunner()
{
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    for (std::size_t i = 0; i < threadCount; ++i) {
        running_[i].stop.request_stop();
        threads_[i].request_stop();
    }
}

void QueryRunner::post(std::string key, Work work)
{
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(waiting_, [&](const Query& query) { return query.key == key; });
        for (Query& query : running_)
            if (query.work && query.key == key)
                query.stop.request_stop();
        waiting_.push_back({std::move(key), std::move(work), {}});
    }
    wake_.notify_one();
}

void QueryRunner::holdBack(bool on)
{
    {
        const std::lock_guard lock(mutex_);
        heldBack_ = on;
    }
    if (!on)
        wake_.notify_all();
}

void QueryRunner::wait()
{
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [this] {
        return waiting_.empty()
            && std::none_of(running_.begin(), running_.end(), [](const Query& query) { return query.work != nullptr; });
    });
}

std::deque<QueryRunner::Query>::iterator QueryRunner::nextToRun()
{
    if (heldBack_)
        return waiting_.end();
    return std::find_if(waiting_.begin(), waiting_.end(), [this](const Query& query) {
        return std::none_of(running_.begin(), running_.end(),
            [&](const Query& running) { return running.work != nullptr && running.key == query.key; });
    });
}

void QueryRunner::run(std::size_t thread, const std::stop_token& stop)
{
    for (;;) {
        Query query;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return nextToRun() != waiting_.end(); }))
                return;
            const auto next = nextToRun();
            query = std::move(*next);
            waiting_.erase(next);
            running_[thread] = query;
        }
        // What it cannot work out for want of memory is not shown: the thread, and the program, must go on.
        static_cast<void>(withoutExceptions(Sentence::quoted(query.key), ErrorKind::unsupported, [&]() -> Result<void> {
            query.work(snapshot_(), query.stop.get_token());
            return {};
        }));
        query.work = nullptr; // when wait() returns, nothing that was asked for holds anything any more
        {
            const std::lock_guard lock(mutex_);
            running_[thread] = {};
        }
        // A query of the same key may have waited for this one.
        wake_.notify_all();
        idle_.notify_all();
    }
}

} // namespace engram
