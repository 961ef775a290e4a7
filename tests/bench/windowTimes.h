#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

namespace engram {

/// Times every event that the event loop hands out; events sent while another is handled belong to that one.
class TimedEvents : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        using Clock = std::chrono::steady_clock;
        if (!measuring || depth_ > 0)
            return QApplication::notify(receiver, event);
        ++depth_;
        const Clock::time_point start = Clock::now();
        const bool result = QApplication::notify(receiver, event);
        durations.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        --depth_;
        return result;
    }
    bool measuring = false;
    std::vector<double> durations; ///< milliseconds

private:
    int depth_ = 0;
};

/// Handles events for so long.
inline void pump(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Prints the median, the 99th percentile, which it returns, and the maximum.
inline double tellTimes(const char* what, std::vector<double> milliseconds)
{
    if (milliseconds.empty())
        milliseconds = {0};
    std::ranges::sort(milliseconds);
    const auto at = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%-28s median %8.3f   p99 %8.3f   max %8.3f   (%zu)\n", what, at(0.5), at(0.99), milliseconds.back(),
        milliseconds.size());
    return at(0.99);
}

} // namespace engram
