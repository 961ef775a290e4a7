#pragma once

#include <memory>

#include <QString>

#include <engram/progress.h>

class QWidget;

namespace engram {

/// How far a file of digits is read or written on another thread, and a box over a window that shows it and can stop
/// it, if it takes a while. Cheap to copy; copies are of the same work.
class DigitProgress {
public:
    DigitProgress();

    void show(QWidget* parent, const QString& text) const;
    void end() const; ///< the box goes
    [[nodiscard]] Progress forWork() const; ///< for the other thread

private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
};

} // namespace engram
