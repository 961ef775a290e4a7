#pragma once

#include <ctime>
#include <vector>

#include <QApplication>

namespace engram {

/// Processor time of this thread.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Takes the GUI thread's own processor time of every event that comes from outside: what a person would feel, and what
/// a machine that is busy with other things does not blur.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (depth_ > 0 || !watching)
            return QApplication::notify(receiver, event);
        ++depth_;
        const double before = threadMilliseconds();
        const bool result = QApplication::notify(receiver, event);
        times.push_back(threadMilliseconds() - before);
        --depth_;
        return result;
    }

    bool watching = false;
    std::vector<double> times;

private:
    int depth_ = 0;
};

} // namespace engram
