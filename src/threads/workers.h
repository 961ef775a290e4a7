#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>

#ifdef __SANITIZE_THREAD__
#include <atomic>
#include <vector>
#else
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#endif

namespace engram {

/// Threads that share the items of a list.
class Workers {
public:
    /// 0: one for each core.
    explicit Workers(std::size_t count)
        : count_(count > 0 ? count : std::max(1U, std::thread::hardware_concurrency()))
    {
    }

    [[nodiscard]] std::size_t count() const noexcept { return count_; }

    /// Calls work(item, worker) for each item from 0 to `items`, in no order, and returns once all are done. One item
    /// at a time: items differ in length, and a core that got the long ones would keep others waiting. `worker`, below
    /// count(), is never the same on two threads at once: by it each finds its own working memory.
    template <class Work> void forEach(std::size_t items, const Work& work)
    {
        if (std::min(items, count_) <= 1) {
            for (std::size_t item = 0; item < items; ++item)
                work(item, 0);
            return;
        }
        inParallel(items, work);
    }

private:
#ifdef __SANITIZE_THREAD__
    // oneTBB comes built without the thread sanitizer's instrumentation, and every handing over by it would be taken
    // for a race. Threads of the standard library do the same work, and what they share is judged.
    template <class Work> void inParallel(std::size_t items, const Work& work)
    {
        std::atomic<std::size_t> next = 0;
        std::vector<std::jthread> threads;
        for (std::size_t worker = 0; worker < std::min(items, count_); ++worker)
            threads.emplace_back([&, worker] {
                for (std::size_t item = next++; item < items; item = next++)
                    work(item, worker);
            });
    }
#else
    template <class Work> void inParallel(std::size_t items, const Work& work)
    {
        arena_.execute([&] {
            tbb::parallel_for(
                tbb::blocked_range<std::size_t>(0, items, 1),
                [&](const tbb::blocked_range<std::size_t>& range) {
                    const auto worker = static_cast<std::size_t>(tbb::this_task_arena::current_thread_index());
                    for (std::size_t item = range.begin(); item < range.end(); ++item)
                        work(item, worker);
                },
                tbb::simple_partitioner());
        });
    }
#endif

    std::size_t count_;
#ifndef __SANITIZE_THREAD__
    tbb::task_arena arena_{static_cast<int>(count_)};
#endif
};

} // namespace engram
