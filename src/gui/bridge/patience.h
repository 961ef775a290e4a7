#pragma once

#include <chrono>

#include <QTimer>

namespace engram {

/// Runs while what a query is to find out about what is shown has not come. Until it runs out, what was found out about
/// the answer before may stay in sight: less would flicker, more would puzzle.
class Patience : public QTimer {
public:
    explicit Patience(QObject* parent = nullptr)
        : QTimer(parent)
    {
        setSingleShot(true);
        setInterval(std::chrono::milliseconds(150));
    }

    /// Does not begin anew for every query: a person waits since the first of them.
    void begin()
    {
        if (!isActive())
            start();
    }
};

} // namespace engram
