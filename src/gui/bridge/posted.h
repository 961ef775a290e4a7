#pragma once

#include <utility>

#ifdef __SANITIZE_THREAD__
extern "C" void __tsan_acquire(void* address);
extern "C" void __tsan_release(void* address);
#endif

namespace engram {

#ifdef __SANITIZE_THREAD__

/// Qt sees to it that what was done before posting is seen by what is posted. But it comes built without the thread
/// sanitizer's instrumentation, and all that passes would be taken for a race. So the sanitizer is told here: each time
/// the work has been moved on its way to Qt, the last time into what Qt keeps of it; when it is run and has been run;
/// and when it is destroyed, which Qt leaves to whichever of the two threads lets go of it last.
template <class Work> class Posted {
public:
    explicit Posted(Work work)
        : work_(std::move(work))
    {
    }
    Posted(const Posted& other)
        : work_(other.work_)
    {
        __tsan_release(&handover_);
    }
    Posted(Posted&& other) noexcept
        : work_(std::move(other.work_))
    {
        __tsan_release(&handover_);
    }
    Posted& operator=(const Posted&) = delete;
    Posted& operator=(Posted&&) = delete;
    ~Posted() { __tsan_acquire(&handover_); }

    void operator()()
    {
        __tsan_acquire(&handover_);
        work_();
        __tsan_release(&handover_);
    }

private:
    Work work_;
    static inline char handover_ = 0;
};

/// Work that Qt is asked to run on another thread, by its event queue or its thread pool.
template <class Work> Posted<Work> posted(Work work)
{
    return Posted<Work>(std::move(work));
}

#else

template <class Work> Work posted(Work work)
{
    return work;
}

#endif

} // namespace engram
